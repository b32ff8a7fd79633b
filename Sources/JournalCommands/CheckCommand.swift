import ArgumentParser
import JournalChecks
import JournalModel
import JournalReport
import JournalText

/// Every problem in the journal, with its place.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Lists what could not be read as meant, with file, line and column.",
        discussion: "The exit code is 1 if there are errors: something was lost from the figures.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let problems = CheckRun(CheckContext(open.journal, today: open.today))
        let places = Places(in: open.journal)
        var output = ""
        for problem in problems.found {
            output += places.lineAndColumn(of: problem.source).visible + ":"
            output += " \(problem.severity.rawValue): \(problem.message.visible) [\(problem.id)]\n"
        }
        try StandardOutput.write(output)
        StandardError.write(CheckCommand.summary(of: problems, files: open.journal.files.count))
        if problems.count(.error) > 0 { throw ExitCode(ExitStatus.problemsFound.rawValue) }
    }

    private static func summary(of problems: CheckRun, files: Int) -> String {
        let counts = Diagnostic.Severity.allCases.map { (problems.count($0), $0.rawValue) }.filter { $0.0 > 0 }
        guard !counts.isEmpty else { return "Nothing to mend in \(files) \(files == 1 ? "file" : "files")." }
        return counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ") + "."
    }
}
