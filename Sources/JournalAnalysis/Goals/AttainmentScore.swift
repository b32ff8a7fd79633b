package import JournalModel
import JournalText

/// Goal attainment scaling over all goals that are rated by levels: one T-score at the first ratings, one now.
package struct AttainmentScore: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
        package let goal: Goal
        package let weight: Double
        package let first: GoalSeries.Point
        package let now: GoalSeries.Point
    }

    /// In the writer's order.
    package let parts: [Part]
    /// 50 is what was expected of all goals together.
    package let first: Double
    package let now: Double

    /// `nil` where no goal is rated by levels. Drafts and goals that were let go are left out.
    package init?(_ goals: [GoalProgress]) {
        parts = goals.flatMap { progress -> [Part] in
            guard progress.goal.status != .draft, progress.goal.status != .letGo else { return [] }
            return progress.measures.compactMap { measure in
                guard measure.measure.form == .levels, let first = measure.series.points.first,
                    let now = measure.series.points.last
                else { return nil }
                return Part(goal: progress.goal, weight: measure.measure.weight, first: first, now: now)
            }
        }
        let weights = parts.map(\.weight)
        guard let first = GoalAttainment.tScore(parts.map(\.first.value), weights: weights),
            let now = GoalAttainment.tScore(parts.map(\.now.value), weights: weights)
        else { return nil }
        self.first = first.withoutNoise
        self.now = now.withoutNoise
    }
}
