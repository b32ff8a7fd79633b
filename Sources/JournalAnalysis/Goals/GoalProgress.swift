package import JournalModel
import JournalText

/// A goal with all its figures, as of a day.
package struct GoalProgress: Sendable, Hashable {
    package let goal: Goal
    /// One for each of the goal's measures, in their order.
    package let measures: [MeasureProgress]
    /// For each measure, the pace so far beside the pace needed; `nil` where the data do not carry it.
    package let paces: [Pace?]
    /// For each measure, that it has stayed where it is; `nil` where that cannot be said.
    package let standstills: [Standstill?]
    /// The writer's own ratings of the goal since it began, in order.
    package let ratings: [GoalRating]
    /// The day its next review is due; `nil` without a cadence or a day to count from, and for a goal that rests.
    package let reviewDue: CivilDate?

    /// - Parameters:
    ///   - journal: as of `period.last`.
    ///   - period: what the page is about.
    package init(of goal: Goal, in journal: Journal, period: DateSpan) {
        self.goal = goal
        let today = period.last
        let isActive = goal.status == .active
        let window = GoalWindow(of: goal, in: journal, today: today)
        let measures = goal.measures.map {
            MeasureProgress($0, of: goal, in: journal, window: window, period: period)
        }
        self.measures = measures
        paces = measures.map { isActive ? Pace($0, by: goal.by, today: today) : nil }
        standstills = measures.map { isActive ? Standstill($0, in: journal) : nil }
        ratings = journal.ratings.within(window.span).filter { $0.goal == goal.id }
        let reviewed = goal.reviews.compactMap(\.date).max() ?? goal.agreed ?? goal.since
        reviewDue = (isActive ? goal.review ?? journal.settings.reviewCadence : nil).flatMap { cadence in
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

    /// Whether a review falls due on a day, or has.
    package func reviewIsDue(_ today: CivilDate) -> Bool { reviewDue.map { $0 <= today } ?? false }

    /// The first step that is neither done nor set aside, in the writer's order.
    package var nextStep: Goal.Step? { goal.steps.first { $0.state == .open || $0.state == .partly } }

    /// The day from which the next step has been the next one: that of the last step done, else of the goal's
    /// beginning; `nil` where neither is written.
    package var nextStepSince: CivilDate? {
        guard nextStep != nil else { return nil }
        return goal.steps.compactMap { $0.state == .done ? $0.date : nil }.max() ?? goal.since
    }

    /// Every measure's target is reached at least so often in a row that the writer may want to call the goal met; of
    /// steps it is enough that all are done. What is to be held is never done with.
    package var mayBeMet: Bool {
        guard goal.status == .active, !measures.isEmpty, !goal.measures.contains(where: \.holds) else { return false }
        return measures.allSatisfy { measure in
            measure.measure.form == .steps ? measure.isAtTarget == true : measure.inARow >= GoalProgress.oftenEnough
        }
    }

    /// Values in a row at the target, from which on the page asks whether the goal is met.
    package static let oftenEnough = 3
}
