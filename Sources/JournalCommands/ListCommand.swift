import ArgumentParser
import JournalAnalysis
import JournalModel
import JournalReport

/// Items of one kind, filtered, as a table, CSV or JSON.
struct ListCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case table, csv, json
    }

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists items of one kind, each with the file and line it came from.",
        discussion: "The kinds are:\n"
            + ListKind.all.map { "  \($0.name.padded(to: 12))\($0.about)" }.joined(separator: "\n"))

    @Argument(
        help: "What to list.", completion: .list(ListKind.all.map(\.name)),
        transform: { text in
            guard let kind = ListKind.all.first(where: { $0.name == text.lowercased() }) else {
                throw ValidationError("expected one of \(ListKind.all.map(\.name).joined(separator: ", "))")
            }
            return kind
        })
    var kind: ListKind

    @Option(
        help: ArgumentHelp("From this day on: a date, 2w, 30d, yesterday, mon.", valueName: "date"),
        transform: DateArgument.parse)
    var since: DateArgument?

    @Option(
        help: ArgumentHelp("Up to this day, the day included.", valueName: "date"), transform: DateArgument.parse)
    var until: DateArgument?

    @Option(help: ArgumentHelp("Only items with this tag.", valueName: "tag"))
    var tag: String?

    @Option(help: ArgumentHelp("Only items that refer to this goal.", valueName: "id"))
    var goal: String?

    @Option(help: "How to print them.")
    var format: Format = .table

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let journal = open.journal.asOf(open.today)
        if let goal { _ = try GoalName.find(goal, in: journal) }
        let filter = ListFilter(
            since: since?.day(asOf: open.today), until: until?.day(asOf: open.today), tag: tag, goal: goal)
        let list = ListOutput(
            kind: kind, rows: kind.rows(journal).filter(filter.admits), places: Places(in: journal))
        switch format {
        case .json:
            try StandardOutput.write(list.json.rendered)
        case .csv:
            try StandardOutput.write(list.csv(showsControls: Terminal.isOutput))
        case .table:
            try StandardOutput.write(
                list.table(
                    width: Terminal.isOutput ? Terminal.width : nil, usesColor: Terminal.usesColor(options.color)))
            if list.rows.isEmpty, Terminal.isError { StandardError.write("Nothing of this kind is in the journal.") }
        }
    }
}
