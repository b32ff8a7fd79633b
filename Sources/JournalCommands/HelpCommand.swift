import ArgumentParser

/// Help on a command, or the page on the format.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: "Shows help on a command, or with 'format' all that a journal can hold.")

    @Argument(help: "A command, or 'format'.")
    var topic: String?

    func run() throws {
        guard let topic else { throw CleanExit.helpRequest(JournalCommand.self) }
        if topic == "format" {
            try StandardOutput.write(FormatPage.text)
            return
        }
        let commands = JournalCommand.configuration.subcommands
        guard let command = commands.first(where: { $0.configuration.commandName == topic }) else {
            let names = commands.compactMap { $0.configuration.commandName }.filter { $0 != "help" } + ["format"]
            throw Failure(.usage, "there is no help on '\(topic)'; there is on \(names.joined(separator: ", "))")
        }
        throw CleanExit.helpRequest(command)
    }
}
