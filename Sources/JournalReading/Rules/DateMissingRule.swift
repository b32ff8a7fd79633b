import JournalText

extension Rule {
    static let dateMissing = Rule(
        "date-missing", .error, "A note without its date",
        """
        A session, a questionnaire or a note with a mood belongs to a day, and this one does not say to which, so \
        nothing in it is in a figure. Write `date:` in its front matter, or name the file by its day, as in \
        `2026-03-05.md`.
        """,
        examples: [
            RuleExample(
                "evening.md", .file,
                before: """
                    ↓↑---
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    type: day
                    date: 2026-03-05
                    mood: 6
                    ---
                    """,
                fine: ["---\ntags: [ideas]\n---\n", "---\nmood:\n---\n"])
        ])
}

extension Diagnostic {
    /// - Parameter what: `session` or `note`.
    static func missingDate(at place: SourceRange, _ what: String) -> Diagnostic {
        Rule.dateMissing.diagnostic(
            at: place, "this \(what) has no date, so nothing in it is in a figure",
            help: "write `date: 2026-03-05` in its front matter, or name the file by its day")
    }
}
