import JournalText

extension Rule {
    static let dateNotUnderstood = Rule(
        "date-not-understood", .error, "A date that cannot be read",
        """
        This should be a date, and cannot be read as one. Dates are written as `2026-03-05`; \
        `date-pattern:` in `journal.yaml` adds a form of your own, such as `DD.MM.YYYY`.
        """,
        examples: [
            RuleExample(
                "sessions/five.md", .frontMatter,
                before: """
                    ---
                    session: 5
                    date: ↓4th of March↑
                    ---
                    """,
                after: """
                    ---
                    session: 5
                    date: 2026-03-04
                    ---
                    """,
                fine: [
                    "---\nsession: 5\ndate: 2026-03-04T18:00\n---\n",
                    "---\nsession: 5\ndate: \"[[2026-03-04]]\"\n---\n",
                ])
        ])
}

extension Diagnostic {
    static func notADate(at place: SourceRange, key: String) -> Diagnostic {
        Rule.dateNotUnderstood.diagnostic(
            at: place, "the value of \(key) is not a date",
            help: "write it as 2026-03-05, or set `date-pattern:` in journal.yaml")
    }
}
