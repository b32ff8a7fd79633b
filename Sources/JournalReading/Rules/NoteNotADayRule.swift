import JournalText

extension Rule {
    static let noteNotADay = Rule(
        "note-not-a-day", .warning, "A mood in a note that is not a day's note",
        """
        A mood in the front matter counts in the note of a day. This note has a date, and is an ordinary note: its name \
        is more than a day's, and it has no `type:`. Write `type: day`, or name the file by its day.
        """,
        examples: [
            RuleExample(
                "evening.md", .frontMatter,
                before: """
                    ---
                    date: 2026-03-05
                    ↓mood↑: 6
                    ---
                    """,
                after: """
                    ---
                    type: day
                    date: 2026-03-05
                    mood: 6
                    ---
                    """,
                fine: ["---\ntype: note\ndate: 2026-03-05\nmood: 6\n---\n", "---\ndate: 2026-03-05\n---\nMood: 6\n"])
        ])
}

extension Diagnostic {
    static func notADay(at place: SourceRange) -> Diagnostic {
        Rule.noteNotADay.diagnostic(
            at: place,
            "this mood is in no figure: the note has a date, and neither its name nor a `type:` makes it a day's",
            help: "write `type: day` in its front matter, or name the file by its day")
    }
}
