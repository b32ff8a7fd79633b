import ArgumentParser
import JournalChecks

/// Help on a command, the page on the format, or that on what is checked.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: "Shows help on a command; with 'format' all that a journal can hold, with 'checks' all messages.")

    @Argument(help: "A command, 'format', or 'checks'.")
    var topic: String?

    func run() throws {
        guard let topic else { throw CleanExit.helpRequest(JournalCommand.self) }
        if topic == "format" {
            try StandardOutput.write(FormatPage.text)
            return
        }
        if topic == "checks" {
            try StandardOutput.writeMarkdown(RulePages.text)
            return
        }
        let commands = JournalCommand.configuration.subcommands
        guard let command = commands.first(where: { $0.configuration.commandName == topic }) else {
            let names =
                commands.compactMap { $0.configuration.commandName }.filter { $0 != "help" } + ["format", "checks"]
            throw Failure(.usage, "there is no help on '\(topic)'; there is on \(names.joined(separator: ", "))")
        }
        throw CleanExit.helpRequest(command)
    }
}
