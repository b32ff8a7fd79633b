package import JournalModel

/// The days whose entries belong to a goal: from its `since` to the day it was met, let go or paused, or to today.
package struct GoalWindow: Sendable, Hashable {
    package let span: DateSpan
    /// The last day is today and not over yet: a week that ends with it does not count.
    package let runs: Bool
    /// Pauses that are over, without the days they began and ended on: a week that one of them touches is no full week
    /// of the goal's, and so neither low nor "not noted".
    package let pauses: [DateSpan]

    /// What lies within and is over; `nil` where that is nothing.
    package var past: DateSpan? { runs ? DateSpan(span.first, through: span.last - 1) : span }

    package init(_ span: DateSpan, runs: Bool, pauses: [DateSpan] = []) {
        self.span = span
        self.runs = runs
        self.pauses = pauses
    }

    /// - Parameter journal: as of today.
    package init(of goal: Goal, in journal: Journal, today: CivilDate) {
        let rests = goal.status == .met || goal.status == .letGo || goal.status == .paused
        let end = rests ? goal.statusSince.map { min($0, today) } ?? today : today
        // Nothing is known of the time before the first entry; a month of it keeps the first full periods whole.
        let earliest = (journal.firstEntry ?? end) - 31
        let first = goal.since.map { max($0, earliest) } ?? journal.firstEntry ?? end
        self.init(
            DateSpan(first, through: end) ?? DateSpan(end), runs: end == today,
            pauses: GoalWindow.pauses(of: goal, in: journal))
    }

    /// Whether any day of a period belongs to a pause.
    package func isPaused(in period: DateSpan) -> Bool {
        pauses.contains { $0.first <= period.last && period.first <= $0.last }
    }

    private static func pauses(of goal: Goal, in journal: Journal) -> [DateSpan] {
        var pauses: [DateSpan] = []
        var beginning: CivilDate?
        for change in goal.statusChanges {
            if change.status == .paused {
                beginning = beginning ?? change.date
            } else if let first = beginning {
                // Without a day the pause is taken to last until the goal is next heard of.
                let end = change.date ?? journal.nextEntry(of: goal.id, after: first)
                if let end, let pause = DateSpan(first + 1, through: end - 1) { pauses.append(pause) }
                beginning = nil
            }
        }
        return pauses
    }
}

extension Journal {
    /// The first day after another on which a goal was done or rated.
    fileprivate func nextEntry(of goal: String, after day: CivilDate) -> CivilDate? {
        let done = tagUses.first { $0.tag == goal && $0.done > 0 && $0.stamp.date > day }?.stamp.date
        let rated = ratings.first { $0.goal == goal && $0.stamp.date > day }?.stamp.date
        return [done, rated].compactMap { $0 }.min()
    }
}
