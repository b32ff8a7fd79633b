import JournalText

extension Rule {
    static let dateDoesNotExist = Rule(
        "date-does-not-exist", .error, "A day that is not in the calendar",
        """
        A date is written as year, month and day, and this one is no day of the calendar. What stands under it belongs \
        to no day and is in no figure. Write the day that was meant.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Mood
                    - ↓2026-02-30↑ 08:15 4/10 anxious
                    """,
                after: """
                    ## Mood
                    - 2026-02-28 08:15 4/10 anxious
                    """,
                fine: ["The form said 2026-02-30, which cannot be."]),
            RuleExample(
                "sessions/five.md", .frontMatter,
                before: """
                    ---
                    session: 5
                    date: ↓2026-13-04↑
                    ---
                    """,
                after: """
                    ---
                    session: 5
                    date: 2026-03-04
                    ---
                    """),
            RuleExample(
                "2026-02-30.md", .file, before: "↓↑Woke early.\n",
                after: "---\ndate: 2026-02-28\n---\nWoke early.\n"),
        ])
}

extension Diagnostic {
    static func impossibleDate(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.dateDoesNotExist.diagnostic(
            at: place, "there is no day \(text)", help: "write a date that exists, as in 2026-03-05")
    }

    static func impossibleFileDate(at place: SourceRange) -> Diagnostic {
        Rule.dateDoesNotExist.diagnostic(
            at: place, "the file's name is no day of the calendar, so the note has no date",
            help: "rename the file, or write `date:` in the note")
    }
}
