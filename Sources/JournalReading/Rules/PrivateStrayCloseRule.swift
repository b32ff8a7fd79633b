import JournalText

extension Rule {
    static let privateStrayClose = Rule(
        "private-stray-close", .warning, "A private region that was not opened",
        """
        `<!-- /private -->` ends what `<!-- private -->` begins, and no beginning stands before this one. What you \
        meant to hide above it is not hidden. Write the beginning where it belongs, or take this line out.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    Called my sister.

                    ↓<!-- /private -->↑
                    """,
                after: """
                    Woke early.

                    <!-- private -->

                    Called my sister.

                    <!-- /private -->
                    """,
                fine: ["A comment. <!-- /draft -->"])
        ])
}

extension Diagnostic {
    static func privateStrayClose(at place: SourceRange) -> Diagnostic {
        Rule.privateStrayClose.diagnostic(
            at: place, "this closes a private region that was not opened",
            help: "take it out, or open the region with <!-- private -->")
    }
}
