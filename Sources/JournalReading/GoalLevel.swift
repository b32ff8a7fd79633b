import JournalModel
import JournalText

/// A number that a goal begins from, aims at, or would find good enough, as it is written.
struct GoalLevel: Sendable {
    /// Its index among the note's goals.
    let goal: Int
    /// Its index among the goal's measures.
    let measure: Int
    /// As written: `to`, `target`.
    let key: String
    let text: String
    let quantity: Quantity
    /// The value alone.
    let place: SourceRange

    /// Says which of a note's levels cannot be reached, and which good-enough ones ask for more than the target.
    static func check(_ items: inout NoteItems, _ note: NoteContext) {
        for level in items.goalLevels {
            guard items.goals.indices.contains(level.goal) else { continue }
            let goal = items.goals[level.goal]
            guard goal.status != .draft, goal.measures.indices.contains(level.measure) else { continue }
            let measure = goal.measures[level.measure]
            if let bounds = Bounds(measure.form, level.quantity, of: goal, note.settings), !bounds.hold(level.quantity)
            {
                items.report(.goalLevelOutOfRange(at: level.place, level.key, level.text, bounds))
            } else if level.key.lowercased() == "enough", level.isBeyondTarget(of: measure, note.settings) {
                items.report(.enoughBeyondTarget(at: level.place, level.text))
            }
        }
    }

    /// Only where all three are numbers of one kind, and none a time of day, which goes round.
    private func isBeyondTarget(of measure: GoalMeasure, _ settings: JournalSettings) -> Bool {
        guard let from = measure.from, let to = measure.to, from.unit == to.unit, to.unit == quantity.unit,
            from.max == to.max, to.max == quantity.max
        else { return false }
        if case .tracker(let name, _, _) = measure.form,
            settings.trackers[name]?.isClock == true || ClockTrackers.names.contains(name)
        {
            return false
        }
        return from.value < to.value && quantity.value > to.value || from.value > to.value && quantity.value < to.value
    }
}

extension GoalLevel {
    /// How far a measure's figures go.
    struct Bounds {
        let range: ClosedRange<Double>
        /// `ratings of a goal go`, before `from 0 to 10`; or the whole of what is so.
        let words: String
        let measure: Measure?

        /// `nil` where nothing bounds them.
        init?(_ form: MeasureForm, _ quantity: Quantity, of goal: Goal, _ settings: JournalSettings) {
            var measure: Measure?
            switch form {
            case .rating: (range, words) = (0...10, "ratings of a goal go from 0 to 10")
            case .levels: (range, words) = (-2...2, "levels go from -2 to +2")
            case .share: (range, words) = (0...100, "a share goes from 0 to 100%")
            case .belief: (range, words) = (0...100, "belief goes from 0 to 100%")
            case .suds: (range, words) = (0...100, "distress goes from 0 to 100")
            case .steps:
                // Steps may be among what is hidden, or not be written yet.
                guard !goal.hasHiddenText, !goal.steps.isEmpty else { return nil }
                let count = goal.steps.count
                (range, words) = (0...Double(count), "this goal has \(count) \(count == 1 ? "step" : "steps")")
            case .score(let id, let name):
                guard let found = MeasureCatalogue.measure(id, in: settings) else { return nil }
                let part = name.flatMap { name in found.subscales.first { $0.name == name } }
                guard let totals = name == nil ? found.totals() : part.flatMap({ found.totals(of: $0) }) else {
                    return nil
                }
                measure = name == nil ? found : nil
                let what = name.map { "\(found.shortName) \($0)" } ?? "totals of \(found.shortName)"
                let bounds = "from \(Diagnostic.plain(totals.lowerBound)) to \(Diagnostic.plain(totals.upperBound))"
                (range, words) = (totals, "\(what) \(name == nil ? "go" : "goes") \(bounds)")
            case .mood(let aggregate, _):
                guard aggregate != .sum, aggregate != .count else { return nil }
                (range, words) = (0...10, "moods are told from 0 to 10")
            case .days(_, _, let period):
                let days: Double = period == .day ? 1 : period == .week ? 7 : 31
                let count = period == .day ? "1 day" : period == .week ? "7 days" : "31 days at most"
                (range, words) = (0...days, "a \(period.rawValue) has \(count)")
            case .tracker, .count:
                guard quantity.unit == .percent else { return nil }
                (range, words) = (0...100, "a percentage goes from 0 to 100")
            case .unrecognised: return nil
            }
            self.measure = measure
        }

        func hold(_ quantity: Quantity) -> Bool {
            guard let max = quantity.max else { return range.contains(quantity.value) }
            // `13/25` of a questionnaire, `7/10` of a rating: a number out of another says its own bounds.
            if let measure { return measure.final(quantity.value, outOf: max) != nil }
            return (0...max).contains(quantity.value)
        }
    }
}
