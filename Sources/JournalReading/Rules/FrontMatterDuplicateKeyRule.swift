import JournalText

extension Rule {
    static let frontMatterDuplicateKey = Rule(
        "front-matter-duplicate-key", .warning, "A key that stands twice",
        """
        A key may stand once in a note's front matter; small and capital letters, hyphens, underscores and spaces make \
        no difference. The first one counts and the second is left out. Keep the one that is right; several values of \
        a day can be written below, as in `sleep:: 7h`.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    sleep: 7h
                    mood: 6
                    ↓Sleep↑: 8h
                    ---
                    """,
                after: """
                    ---
                    sleep: 7h
                    mood: 6
                    ---
                    """,
                fine: ["---\nsleep: 7h\nsleep quality: 4\n---\n"])
        ])
}

extension Diagnostic {
    /// - Parameter key: `nil` in a private note.
    static func frontMatterDuplicateKey(at place: SourceRange, _ key: String?, fix: Fix?) -> Diagnostic {
        Rule.frontMatterDuplicateKey.diagnostic(
            at: place, "\(key ?? "a key") stands here a second time; the first one counts", help: "keep one of them",
            fix: fix)
    }
}
