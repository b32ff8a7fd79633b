import JournalText

extension Rule {
    static let chancesOutOfRange = Rule(
        "chances-out-of-range", .error, "More times than chances",
        """
        `#speak-up 1/2` says that you did it once, of two chances. A first number above the second cannot be, so the line \
        counts for nothing until it is mended.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: "- two meetings today #speak-up ↓3/2↑",
                after: "- two meetings today #speak-up 1/2",
                fine: ["- two meetings today #speak-up 2/2", "- 3/2 is more than one #maths"])
        ])
}

extension Diagnostic {
    static func chancesOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.chancesOutOfRange.diagnostic(
            at: place, "\(text) is more times than there were chances",
            help: "write the times first: #speak-up 1/2 is once, of two chances")
    }
}
