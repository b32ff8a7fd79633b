package import ArgumentParser
import Glibc

/// The program: its name, what it is for, its commands.
package struct JournalCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Makes the page for your therapy session out of the notes you already keep.",
        discussion: """
            A journal is a folder of Markdown files. No line that you wrote is ever changed, and nothing leaves this computer.
            'journal help format' says what can be written, and how.
            """,
        version: Version.current,
        subcommands: [
            InitCommand.self,
            NewCommand.self,
            LogCommand.self,
            UndoCommand.self,
            CrisisCommand.self,
            ReportCommand.self,
            AskCommand.self,
            GoalsCommand.self,
            ListCommand.self,
            ExplainCommand.self,
            MeasuresCommand.self,
            CheckCommand.self,
            DoctorCommand.self,
            HelpCommand.self,
        ])

    package init() {}

    /// Reads the command line, runs what it asks for and ends the program with its exit code.
    package static func start() -> Never {
        // A reader that closes its end early is told by the write, and is no error.
        signal(SIGPIPE, SIG_IGN)
        let arguments = commandFirst(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot(LogArguments.shielded(arguments))
            try command.run()
            Glibc.exit(0)
        } catch let failure as Failure {
            StandardError.write("journal: \(failure.message)")
            Glibc.exit(failure.status.rawValue)
        } catch {
            if exitCode(for: error) != .success,
                let failure = UnreadCommandLine.failure(
                    arguments, commands: configuration.subcommands.compactMap { $0.configuration.commandName },
                    cause: message(for: error))
            {
                StandardError.write("journal: \(failure.message)")
                Glibc.exit(failure.status.rawValue)
            }
            exit(withError: error)
        }
    }

    /// A journal that is named before the command, as `journal --journal DIR crisis`, is named behind it.
    static func commandFirst(_ arguments: [String]) -> [String] {
        let count = arguments.first == "--journal" ? 2 : arguments.first?.hasPrefix("--journal=") == true ? 1 : 0
        guard count > 0, arguments.count > count else { return arguments }
        return [arguments[count]] + arguments[..<count] + arguments[(count + 1)...]
    }
}
