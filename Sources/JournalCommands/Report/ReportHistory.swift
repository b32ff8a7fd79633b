import JournalAnalysis
import JournalHistory
import JournalModel
import JournalReport

/// How the goals have changed, for a page that tells it. Runs git.
struct ReportHistory {
    /// By the goals' ids.
    let revisions: [String: [GoalRevision]]
    private let gap: HistoryGap?

    init(_ open: OpenJournal) {
        let goals = open.journal.asOf(open.today).goals
        let histories = GoalHistory.all(of: goals, in: open.journal, root: open.root, today: open.today)
        revisions = histories.mapValues(\.revisions)
        gap = goals.lazy.compactMap { histories[$0.id]?.gap }.first { $0.concernsAll }
    }

    /// What is said on standard error: why git tells nothing, and that nothing has changed.
    func lines(on report: Report) -> [String] {
        var lines: [String] = []
        if let gap {
            lines.append("How the goals have changed is told from their review lines only: \(gap.words.visible).")
        }
        if !report.sections.contains(where: { $0.id == "history" }) {
            lines.append("No change of a goal is known in this period.")
        }
        return lines
    }
}
