import JournalText

extension Rule {
    static let dateAmbiguous = Rule(
        "date-ambiguous", .error, "A file's name that could be two days",
        """
        In `02-01-2026`, the second of January and the first of February look alike, and neither is guessed: the note \
        has no date. `date-pattern:` in `journal.yaml` says once for all files how you write dates; `date:` in the \
        note says it for this one.
        """,
        examples: [
            RuleExample(
                "02-01-2026.md", .file, before: "↓↑Woke early.\n",
                after: "---\ndate: 2026-01-02\n---\nWoke early.\n"),
            RuleExample(
                "days/2.1.2026.md", .file, before: "↓↑Woke early.\n",
                after: "---\ndate: 2026-01-02\n---\nWoke early.\n"),
        ])
}

extension Diagnostic {
    static func ambiguousDate(at place: SourceRange) -> Diagnostic {
        Rule.dateAmbiguous.diagnostic(
            at: place, "the file's name could be day or month first, so the note has no date",
            help: "set `date-pattern: \"DD-MM-YYYY\"` (or the like) in journal.yaml, or write `date:` in the note")
    }
}
