import JournalText

extension Rule {
    static let commentUnclosed = Rule(
        "comment-unclosed", .warning, "A comment between percent signs that is not closed",
        """
        What stands between `%%` and `%%` is a comment, as in Obsidian, and is never read. This one has no end, so \
        nothing after it in the file is read. Write the second `%%` where the comment is over.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ↓%%↑ ask Sam about it <!-- by Friday -->

                    Walked home.
                    """,
                after: """
                    Woke early.

                    %% ask Sam about it <!-- by Friday --> %%

                    Walked home.
                    """,
                fine: ["Slept 80 % of the night, 20 % awake.", "`%%`"])
        ])
}

extension Diagnostic {
    static func commentUnclosed(at place: SourceRange) -> Diagnostic {
        Rule.commentUnclosed.diagnostic(
            at: place, "this %% comment is not closed; nothing after it in the file is read", help: "close it with %%")
    }
}
