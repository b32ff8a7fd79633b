import JournalFixtures
import JournalModel
import JournalReport

/// Pages of a journal put together value by value, for Wednesday 18 March 2026, with session 5 on 4 March.
enum Page {
    static let today = day(2026, 3, 18)
    /// Wed 4 March, the first day of the page.
    static let first = day(2026, 3, 4)

    static func make(
        _ options: ReportOptions = ReportOptions(today: today), _ add: (inout JournalBuilder) -> Void
    ) -> Report {
        var builder = JournalBuilder()
        builder.session(first, number: 5, next: today)
        add(&builder)
        return Report.make(of: builder.journal, options)
    }

    static func text(_ add: (inout JournalBuilder) -> Void) -> String {
        make(ReportOptions(today: today), add).markdown
    }

    /// What is explained of the page, as Markdown.
    static func explanation(
        of subject: String, more: Bool = false, _ add: (inout JournalBuilder) -> Void
    ) throws -> String {
        var builder = JournalBuilder()
        builder.session(first, number: 5, next: today)
        add(&builder)
        let explanation = try Explanation.make(
            of: subject, in: builder.journal, ReportOptions(today: today), more: more)
        return MarkdownRenderer().render(explanation.blocks)
    }

    static func lookingBack(_ add: (inout JournalBuilder) -> Void) -> String {
        make(ReportOptions(today: today, since: .start), add).markdown
    }
}

extension String {
    /// Runs of spaces made one: a narrow table is drawn with its columns in line.
    var singleSpaced: String {
        reduce(into: "") { text, character in
            if character != " " || text.last != " " { text.append(character) }
        }
    }
}
