import JournalAnalysis
package import JournalModel
import JournalText

/// What checks look at.
package struct CheckContext: Sendable {
    /// Everything, days after today included.
    package let journal: Journal
    package let today: CivilDate
    /// The journal as of today.
    package let past: Journal
    /// The goals that are being worked on as of today, with their figures and words, in the writer's order.
    let looks: [GoalLook]
    /// What is told of goals that are being worked on, by the goal's place.
    let hints: [SourceRange: [Diagnostic]]
    package let versionControl: VersionControl

    /// - Complexity: that of all figures of all goals.
    package init(_ journal: Journal, today: CivilDate, _ versionControl: VersionControl = VersionControl()) {
        self.versionControl = versionControl
        self.journal = journal
        self.today = today
        past = journal.asOf(today)
        let period = ReportPeriod(of: past, today: today).span
        looks = past.goals.filter { $0.status == .active }.map { [past] goal in
            GoalLook(GoalProgress(of: goal, in: past, period: period), in: past, today: today)
        }
        hints = GoalHints.all(looks)
    }
}
