package import JournalModel

/// A goal's figures since it began beside those from before, where they were noted then, too.
package struct BaselineComparison: Sendable, Hashable {
    /// Before the goal's `since`.
    package let before: GoalSeries
    package let overlap: Nonoverlap

    /// Fewer values in a phase show nothing.
    package static let fewestValues = 3

    /// `nil` where the goal has no beginning or no direction, or either phase has too few values.
    package init?(_ progress: MeasureProgress, of goal: Goal, in journal: Journal) {
        guard let since = goal.since, let direction = progress.direction, let first = journal.firstEntry,
            let span = DateSpan(first, through: since - 1)
        else { return nil }
        before = GoalSeries(
            of: progress.measure.form, goal: goal.id, in: journal, window: GoalWindow(span, runs: false))
        let after = progress.series.points
        guard before.points.count >= BaselineComparison.fewestValues, after.count >= BaselineComparison.fewestValues,
            let overlap = Nonoverlap(
                before: before.points.map(\.value), after: after.map(\.value),
                direction: direction == .up ? .higherBetter : .higherWorse)
        else { return nil }
        self.overlap = overlap
    }
}
