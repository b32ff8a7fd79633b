import ArgumentParser
import JournalReading
import JournalReport
import JournalText

/// The writer's own lines and safety plan, at once.
struct CrisisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crisis",
        abstract: "Shows your own lines for a bad moment, and your safety plan.",
        discussion: """
            The lines are those under 'crisis:' in journal.yaml, the plan is safety-plan.md. Nothing else of the \
            journal is read, so that it works whatever state the journal is in. What is private in the plan is shown \
            on a terminal only.
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let root = root
        let files = root.map { CrisisFiles(root: $0) }
        let page = CrisisPage(files, showsPrivate: Terminal.isOutput).text
        try StandardOutput.write(Terminal.isOutput ? page.visibleKeepingLayout + "\n" : page + "\n")
    }

    /// `nil` where no journal is to be found: there is something to say all the same.
    private var root: String? {
        do throws(Failure) {
            return try JournalFolder.find(named: options.journal)
        } catch {
            StandardError.write(error.message)
            return nil
        }
    }
}
