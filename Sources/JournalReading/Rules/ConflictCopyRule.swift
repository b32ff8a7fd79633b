import JournalText

extension Rule {
    static let conflictCopy = Rule(
        "conflict-copy", .warning, "A copy made when two machines disagreed",
        """
        When a note was changed on two machines, programs that keep folders alike put a second file beside it: \
        `note.sync-conflict-20260305-081500.md`, `note (conflicted copy).md`, `note.Conflict.md`, or `note (1).md` \
        beside `note.md`. It is not read, so that nothing counts twice. Bring what is new in it into the other file, \
        then delete it. `note 2.md` is no such copy: many people name their notes so.
        """,
        examples: [
            RuleExample(
                "2026-03-05.sync-conflict-20260305-081500-ABCDEFG.md", .file, before: "↓↑Mood: 6\n", after: nil,
                beside: ["2026-03-05.md": "Mood: 6\n"]),
            RuleExample(
                "2026-03-05 (1).md", .file, before: "↓↑Mood: 6\n", after: nil, beside: ["2026-03-05.md": "Mood: 6\n"]),
        ])
}

extension Diagnostic {
    static func conflictCopy(at place: SourceRange) -> Diagnostic {
        Rule.conflictCopy.diagnostic(
            at: place, "this looks like a copy made when two machines disagreed; it is not counted",
            help: "bring what is new in it into the other file, then delete it")
    }
}
