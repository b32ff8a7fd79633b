import JournalText

extension Rule {
    static let intensityScaleUnclear = Rule(
        "intensity-scale-unclear", .warning, "An intensity that could be of 10 or of 100",
        """
        Intensities are taken as of 100, and `anxious 7` could as well be of ten. Write `7/10`, or say once in \
        `journal.yaml` which scale is yours: `emotion-scale: 10` or `emotion-scale: 100`. This is told once a file, at the \
        first such number.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Mood
                    - 08:15 4/10 anxious ↓7↑, tired 5
                    """,
                after: """
                    ## Mood
                    - 08:15 4/10 anxious 7/10, tired 5/10
                    """,
                fine: ["## Mood\n- 08:15 4/10 anxious 0, tired 50", "I was anxious 7 times."])
        ])
}

extension Diagnostic {
    static func smallIntensity(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.intensityScaleUnclear.diagnostic(
            at: place, "intensity \(text) is taken as of 100; it could be of 10 (said once a file)",
            help: "write \(text)/10, or set `emotion-scale: 10` or `emotion-scale: 100` in journal.yaml",
            fix: .writing("\(text)/10", at: place))
    }
}
