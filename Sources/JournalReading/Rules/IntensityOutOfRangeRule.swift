import JournalText

extension Rule {
    static let intensityOutOfRange = Rule(
        "intensity-out-of-range", .error, "An emotion's intensity outside 0–100",
        """
        How strong an emotion is goes from 0 to 100, or up to what stands behind the stroke, as in `7/10`. A number outside \
        of that is in no figure; the emotion itself is kept.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Mood
                    - 08:15 4/10 anxious ↓170↑, tired 40
                    """,
                after: """
                    ## Mood
                    - 08:15 4/10 anxious 70, tired 40
                    """,
                fine: ["## Mood\n- 08:15 4/10 anxious 100", "Counted sheep, 170 of them."]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Thought record
                    - Emotions: anxiety (↓800%↑), shame 60
                    """,
                after: """
                    ## Thought record
                    - Emotions: anxiety (80%), shame 60
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    mood: 4 anxious ↓12/10↑
                    ---
                    """,
                after: """
                    ---
                    mood: 4 anxious 7/10
                    ---
                    """),
        ])
}

extension Diagnostic {
    static func intensityOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.intensityOutOfRange.diagnostic(
            at: place, "intensity \(text) is outside 0–100", help: "write a number from 0 to 100, or one such as 7/10")
    }
}
