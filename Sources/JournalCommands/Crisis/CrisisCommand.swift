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

    @OptionGroup var place: JournalOption

    /// At such a moment nothing that is typed may stand between the writer and the lines.
    @Argument(parsing: .allUnrecognized, help: .hidden)
    var surplus: [String] = []

    func run() throws {
        var problem: String?
        let root = root(&problem)
        var files = root.map { CrisisFiles(root: $0) }
        // Typed one folder too high.
        if let root, let below = files?.journalBelow { files = CrisisFiles(root: "\(root)/\(below)") }
        let page = CrisisPage(files, showsPrivate: Terminal.isOutput).text
        try StandardOutput.write(Terminal.isOutput ? page.visibleKeepingLayout + "\n" : page + "\n")
        // Below the lines, whatever it is.
        if !surplus.isEmpty { StandardError.write("crisis takes no more than --journal; the rest was not looked at") }
        if let problem { StandardError.write(problem) }
    }

    /// `nil` where no journal is to be found: that is told, and there is something to say all the same.
    private func root(_ problem: inout String?) -> String? {
        do throws(Failure) {
            let root = try CrisisFolder.find(named: place.journal)
            guard !WorkingFolder.isFolder(root) else { return root }
            throw Failure(.noInput, WorkingFolder.isThere(root) ? "\(root) is no folder" : "there is no folder \(root)")
        } catch {
            problem = error.message
            return nil
        }
    }
}
