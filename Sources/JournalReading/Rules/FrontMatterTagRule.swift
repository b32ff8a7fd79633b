import JournalText

extension Rule {
    static let frontMatterTag = Rule(
        "front-matter-tag", .error, "A tag of YAML",
        """
        In YAML, `!` at the beginning of a value says what type it is of. Types are not needed here, since each key says \
        what its value means, and a value with one is not read. Take the tag out, or put the value in quotes if the \
        exclamation mark is yours.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    coffee: ↓!!int↑ 2
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    coffee: 2
                    mood: 6
                    ---
                    """,
                fine: ["---\nnote: slept well!\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    note: ↓!↑ call the clinic
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    note: "! call the clinic"
                    mood: 6
                    ---
                    """),
        ])
}

extension Diagnostic {
    static func frontMatterTag(at place: SourceRange, mended: String?, fix: Fix?) -> Diagnostic {
        Rule.frontMatterTag.diagnostic(
            at: place, "YAML tags (!) are not read", help: mended ?? "take it out, or put the value in quotes", fix: fix
        )
    }
}
