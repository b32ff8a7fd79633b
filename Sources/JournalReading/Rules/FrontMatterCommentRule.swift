import JournalText

extension Rule {
    static let frontMatterComment = Rule(
        "front-matter-comment", .warning, "A value that YAML takes for a comment",
        """
        A `#` after a space begins a comment in YAML, and what follows is no part of the value. `measure: #tag per \
        week` is read as it is meant all the same, by this program alone; `title: goal #1` has lost its end. Quotes \
        around the whole value make it plain to every program.
        """,
        examples: [
            RuleExample(
                "goals/walk.md", .frontMatter,
                before: """
                    ---
                    goal: Walk before work
                    measure: ↓#walk per week↑
                    from: 0
                    to: 3
                    ---
                    """,
                after: """
                    ---
                    goal: Walk before work
                    measure: "#walk per week"
                    from: 0
                    to: 3
                    ---
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    title: goal ↓#1↑
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    title: "goal #1"
                    mood: 6
                    ---
                    """,
                fine: ["---\nmood: 6 # after the meeting\n---\n", "---\ntitle: goal#1\n---\n"]),
        ])
}

extension Diagnostic {
    /// - Parameter key: `nil` in a private note.
    static func frontMatterComment(
        at place: SourceRange, _ key: String?, isWholeValue: Bool, mended: String?, fix: Fix?
    ) -> Diagnostic {
        let name = key ?? "the key"
        return isWholeValue
            ? Rule.frontMatterComment.diagnostic(
                at: place, "to YAML this is a comment; it is read as the value of \(name) all the same",
                help: mended ?? "put quotes around it", fix: fix)
            : Rule.frontMatterComment.diagnostic(
                at: place, "YAML takes what follows # for a comment, so \(name) ends before it",
                help: mended ?? "put quotes around the whole value", fix: fix)
    }
}
