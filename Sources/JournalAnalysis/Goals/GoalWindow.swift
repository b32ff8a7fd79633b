package import JournalModel

/// The days whose entries belong to a goal: from its `since` to the day it was met or let go, or to today.
package struct GoalWindow: Sendable, Hashable {
    package let span: DateSpan
    /// The last day is today and not over yet: a week that ends with it does not count.
    package let runs: Bool

    /// What lies within and is over; `nil` where that is nothing.
    package var past: DateSpan? { runs ? DateSpan(span.first, through: span.last - 1) : span }

    package init(_ span: DateSpan, runs: Bool) {
        self.span = span
        self.runs = runs
    }

    /// - Parameter journal: as of today.
    package init(of goal: Goal, in journal: Journal, today: CivilDate) {
        let isOver = goal.status == .met || goal.status == .letGo
        let end = isOver ? goal.statusSince.map { min($0, today) } ?? today : today
        // Nothing is known of the time before the first entry; a month of it keeps the first full periods whole.
        let earliest = (journal.firstEntry ?? end) - 31
        let first = goal.since.map { max($0, earliest) } ?? journal.firstEntry ?? end
        self.init(DateSpan(first, through: end) ?? DateSpan(end), runs: end == today)
    }
}
