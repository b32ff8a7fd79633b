package import JournalModel
import JournalText

/// A goal with all its figures, as of a day.
package struct GoalProgress: Sendable, Hashable {
    package let goal: Goal
    /// One for each of the goal's measures, in their order.
    package let measures: [MeasureProgress]
    /// The writer's own ratings of the goal since it began, in order.
    package let ratings: [GoalRating]
    /// The day its next review is due; `nil` without a cadence or a day to count from.
    package let reviewDue: CivilDate?

    /// - Parameters:
    ///   - journal: as of `period.last`.
    ///   - period: what the page is about.
    package init(of goal: Goal, in journal: Journal, period: DateSpan) {
        self.goal = goal
        let today = period.last
        let window = GoalWindow(of: goal, in: journal, today: today)
        measures = goal.measures.map {
            MeasureProgress($0, of: goal, in: journal, window: window, period: period)
        }
        ratings = journal.ratings.filter { $0.goal == goal.id && window.span.contains($0.stamp.date) }
        let reviewed = goal.reviews.compactMap(\.date).max() ?? goal.agreed ?? goal.since
        reviewDue = (goal.review ?? journal.settings.reviewCadence).flatMap { cadence in
            // Beyond a hundred years nothing falls due, and nothing overflows.
            (1...1200).contains(cadence.count) ? reviewed.map(cadence.next(after:)) : nil
        }
    }

    /// All goals in the writer's order.
    ///
    /// - Parameter journal: as of `period.last`.
    /// - Complexity: O(goals × entries).
    package static func all(in journal: Journal, period: DateSpan) -> [GoalProgress] {
        journal.goals.map { GoalProgress(of: $0, in: journal, period: period) }
    }

    /// The first step that is neither done nor set aside, in the writer's order.
    package var nextStep: Goal.Step? { goal.steps.first { $0.state == .open || $0.state == .partly } }
}
