import ArgumentParser
import JournalModel
import JournalReport

/// Where a figure comes from, line by line.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows where each figure of the page comes from: the arithmetic, with file and line.",
        discussion: """
            Name what is to be explained: 'mood', 'homework', 'period', a questionnaire such as 'phq9', a goal such as \
            'goal:speak-up', a tracker such as 'tracker:sleep'. Without a name: what there is on today's page.
            """)

    @Argument(help: ArgumentHelp("What to explain.", valueName: "what"))
    var subject: String?

    @Flag(help: "Also what is never on the page: instability, sudden gains, the T-score over goals, associations.")
    var more = false

    @OptionGroup var period: PeriodOptions

    @Option(help: "How to print it.")
    var format: PageFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let page = ReportOptions(today: open.today, since: period.since.since(asOf: open.today), with: period.with)
        guard let subject else {
            let subjects = ExplainedSubjects(subjects: Explanation.subjects(in: open.journal, page), today: open.today)
            try format.write(subjects.blocks, color: options.color, json: subjects.json)
            return
        }
        let explanation = try explanation(of: subject, in: open.journal, page)
        try format.write(explanation.blocks, color: options.color, json: explanation.json)
    }

    private func explanation(
        of subject: String, in journal: Journal, _ page: ReportOptions
    ) throws(Failure) -> Explanation {
        do throws(Explanation.Unknown) {
            return try Explanation.make(of: subject, in: journal, page, more: more)
        } catch {
            throw Failure(
                .usage,
                "there is nothing called '\(subject)' to explain here; there is \(error.known.joined(separator: ", "))")
        }
    }
}

/// What there is to explain.
private struct ExplainedSubjects {
    let subjects: [(id: String, title: [Inline])]
    let today: CivilDate

    var blocks: [Block] {
        [
            .heading(1, ["What can be explained"]),
            .bullets(subjects.map { [.text("\($0.id): ")] + $0.title }),
        ]
    }

    /// Schema `journal.explain/1`, without figures.
    var json: JSONValue {
        .object([
            .init("schema", .string(Explanation.schema)),
            .init("today", .string(today.description)),
            .init("subjects", .array(subjects.map { .string($0.id) })),
        ])
    }
}
