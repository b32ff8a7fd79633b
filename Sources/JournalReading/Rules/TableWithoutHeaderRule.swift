import JournalText

extension Rule {
    static let tableWithoutHeader = Rule(
        "table-without-header", .warning, "Rows of a table that lack its header",
        """
        A table begins with a header and a line of dashes. Rows without them are read as prose, so that a mood in one \
        is in no figure. Put the header above them, or write them as a list.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ↓| 08:15 | 4 |↑
                    | 21:30 | 7 |
                    """,
                after: """
                    Woke early.

                    | time | mood |
                    |---|---|
                    | 08:15 | 4 |
                    | 21:30 | 7 |
                    """,
                fine: ["walked | talked | slept", "| time | mood |\n|---|---|\n| 08:15 | 4 |"])
        ])
}

extension Diagnostic {
    static func tableWithoutHeader(at place: SourceRange) -> Diagnostic {
        Rule.tableWithoutHeader.diagnostic(
            at: place, "this row has no header above it, so it is read as prose",
            help: "put a header and a line of dashes above the rows: | time | mood | and |---|---|")
    }
}
