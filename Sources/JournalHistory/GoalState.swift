import JournalModel
import JournalReading

/// What is known of a goal as of a version of its file: what that version shows, and where it may hide a thing, what
/// was shown last.
struct GoalState: Sendable {
    private(set) var wording = GoalVersion.Field.unknown
    private(set) var by = GoalVersion.Field.unknown
    private(set) var status = GoalVersion.Field.unknown
    private(set) var statusDate: CivilDate?
    private(set) var measures: [GoalVersion.Measure]?
    private(set) var isPartial = false

    /// Of a version about which nothing is known.
    init() {}

    init(_ version: GoalVersion) { take(version) }

    /// What is known with one more version.
    mutating func take(_ version: GoalVersion) {
        wording = version.wording.or(wording)
        by = version.by.or(by)
        if version.status != .unknown { (status, statusDate) = (version.status, version.statusDate) }
        if let shown = version.measures {
            let before = measures ?? []
            measures = shown.map { measure in
                let known = GoalState.match(measure, among: before, of: shown.count)
                return GoalVersion.Measure(
                    text: measure.text, from: measure.from.or(known?.from ?? .unknown),
                    target: measure.target.or(known?.target ?? .unknown))
            }
        }
        isPartial = version.isPartial
    }

    /// A goal's only measure is the same whatever it is called; of several, the one with the same words.
    private static func match(
        _ measure: GoalVersion.Measure, among others: [GoalVersion.Measure], of count: Int
    ) -> GoalVersion.Measure? {
        if count == 1, others.count == 1 { return others.first }
        return others.first { $0.text?.lowercased() == measure.text?.lowercased() }
    }

    struct Change: Sendable {
        let subject: GoalRevision.Subject
        let old: String?
        let new: String?
        let measure: String?
    }

    /// What became of another state, as far as both are known. Of what the goal does not show now nothing is told:
    /// it may have become private.
    func changes(since old: GoalState, shownNow now: GoalState, _ settings: JournalSettings) -> [Change] {
        var changes: [Change] = []
        func compare(
            _ subject: GoalRevision.Subject, _ before: GoalVersion.Field?, _ since: GoalVersion.Field,
            _ shown: GoalVersion.Field?, of measure: String? = nil
        ) {
            guard let before, before != .unknown, since != .unknown, shown?.text != nil,
                !GoalVersion.isSame(before.text, since.text, as: subject, settings: settings)
            else { return }
            changes.append(Change(subject: subject, old: before.text, new: since.text, measure: measure))
        }
        compare(.wording, old.wording, wording, now.wording)
        compareMeasures(since: old, shownNow: now, compare)
        compare(.by, old.by, by, now.by)
        compare(.status, old.status, status, now.status)
        return changes
    }

    private typealias Comparison = (
        GoalRevision.Subject, GoalVersion.Field?, GoalVersion.Field, GoalVersion.Field?, String?
    ) -> Void

    private func compareMeasures(since old: GoalState, shownNow now: GoalState, _ compare: Comparison) {
        guard let measures, let before = old.measures, let shown = now.measures else { return }
        let areSeveral = measures.count > 1 || before.count > 1
        let isReordered = areSeveral && Set(measures.map(\.text)) == Set(before.map(\.text))
        // A measure that is gone from a list of several may be private now.
        if !isReordered, !areSeveral || !now.isPartial {
            compare(.measure, GoalState.list(before), GoalState.list(measures), GoalState.list(shown), nil)
        }
        for measure in measures {
            let nothing = GoalVersion.Measure(text: nil, from: .absent, target: .absent)
            let earlier = before.isEmpty && !areSeveral ? [nothing] : before
            guard let was = GoalState.match(measure, among: earlier, of: measures.count),
                let now = GoalState.match(measure, among: shown, of: measures.count)
            else { continue }
            let name = areSeveral ? measure.text : nil
            compare(.from, was.from, measure.from, now.from, name)
            compare(.target, was.target, measure.target, now.target, name)
        }
    }

    /// The measures as one text; a goal with a target and no measure has none.
    private static func list(_ measures: [GoalVersion.Measure]) -> GoalVersion.Field {
        let texts = measures.compactMap(\.text)
        return texts.isEmpty ? .absent : .written(texts.joined(separator: "; "))
    }
}

extension GoalVersion.Field {
    fileprivate func or(_ other: GoalVersion.Field) -> GoalVersion.Field { self == .unknown ? other : self }
}
