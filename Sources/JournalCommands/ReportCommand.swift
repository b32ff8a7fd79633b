import ArgumentParser
import JournalModel
import JournalReport

/// The page for the session.
struct ReportCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, json, text
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the page for your next session.",
        discussion: """
            Without options: what there is to say since the last session. Look at it before you hand it over; \
            --preview lists every line of your own words in it, with the place it comes from.
            """)

    @OptionGroup var period: PeriodOptions

    @Option(help: "How to print the page.")
    var format: Format = .markdown

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the page to this file, with links to the notes; - is standard output.",
            valueName: "file"),
        completion: .file(extensions: ["md", "json", "txt"]))
    var output: String?

    @Option(help: ArgumentHelp("Only these parts, by name, separated by commas.", valueName: "names"))
    var sections: String?

    @Flag(help: "List every line of your own words in the page, with file and line, instead of the page.")
    var preview = false

    @Flag(help: "Leave the line on a questionnaire's risk item off the page.")
    var withoutRiskItem = false

    @Flag(help: "Also tell how the goals have changed, from their review lines and from git.")
    var history = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if preview, output != nil, output != "-" {
            throw ValidationError("--preview prints what would be on the page; leave out -o to see it")
        }
        if try chosenSections()?.contains("history") == true, !history {
            throw ValidationError("the part 'history' is made only with --history")
        }
    }

    func run() throws {
        let open = try OpenJournal(options)
        let sections = try chosenSections()
        let tellsHistory = history && (sections?.contains("history") ?? true)
        let goals = tellsHistory ? ReportHistory(open) : nil
        let report = Report.make(
            of: open.journal,
            ReportOptions(
                today: open.today, since: period.since.since(asOf: open.today), with: period.with, sections: sections,
                showsRiskItem: !withoutRiskItem, revisions: goals?.revisions))
        let words = ReportWords(report: report, open: open)
        let places = Places(in: open.journal)
        if preview {
            let preview = Preview(report: report, places: places)
            try StandardOutput.write(format == .json ? preview.json.rendered : preview.text)
        } else if let output, output != "-" {
            let file = ReportFile(path: output, root: open.root)
            try file.write(page(of: report, links: file.links(to: open.journal)), format: format)
        } else {
            try StandardOutput.write(page(of: report, links: nil))
        }
        words.write(isPreview: preview)
        for line in goals?.lines(on: report) ?? [] { StandardError.write(line) }
    }

    /// - Parameter links: where the page goes to a file.
    private func page(of report: Report, links: MarkdownLinks?) -> String {
        switch format {
        case .markdown: links.map { report.markdownFile(links: $0) } ?? report.markdown
        case .json: report.json.rendered
        case .text: report.text(toFile: links != nil, color: options.color)
        }
    }

    private func chosenSections() throws -> [String]? {
        guard let sections else { return nil }
        let names = sections.split(separator: ",").map { $0.trimmingSpaces.lowercased() }.filter { !$0.isEmpty }
        let known = Report.sectionIDs
        if let unknown = names.first(where: { !known.contains($0) }) {
            throw ValidationError("there is no part '\(unknown)'; there is \(known.joined(separator: ", "))")
        }
        return names.isEmpty ? nil : names
    }
}

extension Report {
    /// Lines longer than this are hard to read, however wide the window.
    private static let widestLine = 100

    fileprivate func text(toFile: Bool, color: ColorChoice) -> String {
        let renderer = TerminalRenderer(
            width: toFile ? 80 : min(Terminal.width, Report.widestLine),
            usesColor: !toFile && Terminal.usesColor(color))
        return renderer.render(blocks)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
