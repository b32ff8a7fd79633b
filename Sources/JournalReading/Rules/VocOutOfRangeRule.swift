import JournalText

extension Rule {
    static let vocOutOfRange = Rule(
        "voc-out-of-range", .error, "A validity of cognition outside 1–7",
        """
        Validity of cognition (VOC), as it is used in EMDR, goes from 1, completely false, to 7, completely true. A number \
        outside of that is in no figure.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Exposure
                    - the old picture: SUDS 8/10 -> 2/10, VOC ↓0↑ -> 6
                    """,
                after: """
                    ## Exposure
                    - the old picture: SUDS 8/10 -> 2/10, VOC 1 -> 6
                    """,
                fine: ["## Exposure\n- the old picture: SUDS 0 -> 0, VOC 7 -> 7"])
        ])
}

extension Diagnostic {
    static func validityOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.vocOutOfRange.diagnostic(
            at: place, "VOC \(text) is outside 1–7", help: "validity of cognition goes from 1 to 7")
    }
}
