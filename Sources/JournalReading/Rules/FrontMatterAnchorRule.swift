import JournalText

extension Rule {
    static let frontMatterAnchor = Rule(
        "front-matter-anchor", .error, "An anchor or alias of YAML",
        """
        In YAML, `&` at the beginning of a value names it and `*` stands for what was named. A few lines of them can \
        grow to millions, so neither is read, and that key is lost. Write the value out; where the sign is only a sign, \
        put the value in quotes.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    mood: 6
                    note: ↓*better↑
                    ---
                    """,
                after: """
                    ---
                    mood: 6
                    note: "*better"
                    ---
                    """,
                fine: ["---\nnote: much *better*, Sam & I\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    sleep: ↓&usual↑ 7h
                    nap: ↓*usual↑
                    ---
                    """,
                after: """
                    ---
                    sleep: 7h
                    nap: 7h
                    ---
                    """),
        ])
}

extension Diagnostic {
    static func frontMatterAnchor(at place: SourceRange, mended: String?, fix: Fix?) -> Diagnostic {
        Rule.frontMatterAnchor.diagnostic(
            at: place, "anchors and aliases (& and *) are not read, since a few of them can grow to millions of lines",
            help: mended ?? "write the value out, or put it in quotes", fix: fix)
    }
}
