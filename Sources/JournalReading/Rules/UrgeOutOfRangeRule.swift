import JournalText

extension Rule {
    static let urgeOutOfRange = Rule(
        "urge-out-of-range", .error, "An urge outside its scale",
        """
        An urge is a number from 0 to 10, or up to what stands behind the stroke, as in `urge 4/5`. One outside of that is \
        in no figure. Write the scale with it, and any will do.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: "- 21:00 urge ↓6/5↑, acted no, skill: TIPP",
                after: "- 21:00 urge 4/5, acted no, skill: TIPP",
                fine: ["- 21:00 urge 60/100, acted no", "- the urge 12 days ago was worse"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Urges
                    | time | urge | acted |
                    |---|---|---|
                    | 21:00 | ↓14↑ | no |
                    """,
                after: """
                    ## Urges
                    | time | urge | acted |
                    |---|---|---|
                    | 21:00 | 4 | no |
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter max: what the urge is of.
    static func urgeOutOfRange(at place: SourceRange, _ text: String, _ max: Double) -> Diagnostic {
        Rule.urgeOutOfRange.diagnostic(
            at: place, "urge \(text) is outside 0–\(plain(max))", help: "write the scale with it, as in 4/5")
    }
}
