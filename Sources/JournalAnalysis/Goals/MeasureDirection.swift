import JournalModel

/// Which way the figures of a measure are meant to go.
package enum MeasureDirection: String, Sendable, Hashable {
    case up, down

    /// Positive where a change goes this way.
    func along(_ change: Double) -> Double { self == .up ? change : -change }

    /// By `from` and `to` where they differ, else by `to` and `enough`, which asks for less, else by what is usual for
    /// the form; `nil` where none of them tells.
    init?(_ form: MeasureForm, from: Double?, to: Double?, enough: Double?, in journal: Journal) {
        if let from, let to, from != to {
            self = to > from ? .up : .down
        } else if let to, let enough, to != enough {
            self = to > enough ? .up : .down
        } else if let usual = form.usualDirection(in: journal) {
            self = usual
        } else {
            return nil
        }
    }
}

extension MeasureForm {
    /// What a goal is done, rated or reached goes up; distress and belief in an automatic thought go down; a
    /// questionnaire has its own direction, and of a tracker nothing is known.
    func usualDirection(in journal: Journal) -> MeasureDirection? {
        switch self {
        case .count, .share, .rating, .mood, .days, .steps, .levels: .up
        case .belief, .suds: .down
        case .score(let id, _):
            MeasureCatalogue.measure(id, in: journal.settings).map { $0.direction == .higherBetter ? .up : .down }
        case .tracker, .unrecognised: nil
        }
    }
}
