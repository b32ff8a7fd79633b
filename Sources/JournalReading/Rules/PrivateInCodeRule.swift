import JournalText

extension Rule {
    static let privateInCode = Rule(
        "private-in-code", .warning, "A private marker in code",
        """
        In code, `<!-- private -->` is text like any other: it hides nothing and ends nothing. If it was meant to hide \
        something, move it out of the code, onto a line of its own.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ```
                    ↓<!-- private -->↑
                    ```

                    Went out.
                    """,
                after: """
                    Woke early.

                    <!-- private -->

                    Went out.

                    <!-- /private -->
                    """,
                fine: ["```\n<!-- draft -->\n```"])
        ])
}

extension Diagnostic {
    static func privateInCode(at place: SourceRange) -> Diagnostic {
        Rule.privateInCode.diagnostic(
            at: place, "in code this is text and hides nothing", help: "move it out of the code")
    }
}
