import JournalText

extension Rule {
    static let sudsOutOfRange = Rule(
        "suds-out-of-range", .error, "Distress outside its scale",
        """
        Distress (SUDS) goes from 0 to 100, or up to what stands behind the stroke, as in `8/10`, or as `suds-scale:` in \
        `journal.yaml` says. A number outside of that is in no figure; the exposure itself counts.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Exposure
                    - 10:05 asked a question in the stand-up: SUDS ↓180↑ -> 35
                    """,
                after: """
                    ## Exposure
                    - 10:05 asked a question in the stand-up: SUDS 80 -> 35
                    """,
                fine: ["## Exposure\n- took bus 180 into town: SUDS 80 -> 35"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Exposure
                    - rang the shop: ↓8/5↑ -> 2/5
                    """,
                after: """
                    ## Exposure
                    - rang the shop: 4/5 -> 2/5
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter scale: what the number had to lie on.
    static func sudsOutOfRange(at place: SourceRange, _ text: String, _ scale: ClosedRange<Double>) -> Diagnostic {
        Rule.sudsOutOfRange.diagnostic(
            at: place, "SUDS \(text) is outside \(plain(scale))",
            help: "write a number from 0 to 100, one such as 8/10, or set `suds-scale:` in journal.yaml")
    }
}
