import ArgumentParser
import JournalAnalysis
import JournalHistory
import JournalModel
import JournalReport

/// All goals with progress, or one goal's whole story.
struct GoalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "goals",
        abstract: "Shows all goals and how far each has come, or one goal's whole story.",
        discussion: """
            The figures are those of the page that 'journal report' prints on the same day. A goal's story tells how \
            it has changed, from its review lines and, where the journal lies in a git repository, from git.
            """)

    @Argument(help: "A goal's id, or its name.")
    var id: String?

    @Option(help: "How to print them.")
    var format: PageFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let journal = open.journal.asOf(open.today)
        let period = ReportPeriod(of: journal, today: open.today).span
        let chosen = try id.map { [try GoalName.find($0, in: journal)] } ?? journal.goals
        let goals = chosen.map { GoalProgress(of: $0, in: journal, period: period) }
        let histories =
            id == nil
            ? nil : GoalHistory.all(of: chosen, in: open.journal, root: open.root, today: open.today)
        let blocks =
            if let histories, let progress = goals.first {
                GoalStory(progress: progress, today: open.today, history: histories[progress.goal.id]).blocks
            } else {
                GoalsPage(goals: goals).blocks
            }
        try format.write(
            blocks, color: options.color,
            json: GoalsJSON(goals: goals, today: open.today, places: Places(in: journal), histories: histories).json)
    }
}
