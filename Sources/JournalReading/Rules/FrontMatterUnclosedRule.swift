import JournalText

extension Rule {
    static let frontMatterUnclosed = Rule(
        "front-matter-unclosed", .warning, "Front matter that is not closed",
        """
        Front matter begins with `---` on the first line and ends with `---` on a line of its own. Where the end is \
        missing, lines are taken for front matter as long as they look like it, up to the first empty line or \
        sentence. Write the dashes there, so that nothing has to be guessed.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ↓---↑
                    mood: 6
                    sleep: 7h

                    Woke early.
                    """,
                after: """
                    ---
                    mood: 6
                    sleep: 7h
                    ---

                    Woke early.
                    """,
                fine: ["---\nOnly a rule, and prose.\n", "---\nmood: 6\n...\nWoke early.\n"])
        ])
}

extension Diagnostic {
    static func frontMatterUnclosed(at place: SourceRange, fix: Fix?) -> Diagnostic {
        Rule.frontMatterUnclosed.diagnostic(
            at: place, "the front matter that begins here is not closed",
            help: "write --- on a line of its own after its last line", fix: fix)
    }
}
