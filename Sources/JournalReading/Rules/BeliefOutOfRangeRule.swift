import JournalText

extension Rule {
    static let beliefOutOfRange = Rule(
        "belief-out-of-range", .error, "A belief outside 0–100%",
        """
        How far a thought is believed goes from 0% to 100%. A percentage outside of that is in no figure, since nobody can \
        tell what was meant. The thought itself is kept.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Thought record
                    - Automatic thought: they think I am useless (↓180%↑)
                    - Outcome: anxiety 40, belief ↓300%↑
                    """,
                after: """
                    ## Thought record
                    - Automatic thought: they think I am useless (80%)
                    - Outcome: anxiety 40, belief 30%
                    """,
                fine: ["## Thought record\n- Automatic thought: I gave it 110% and it was not enough"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Exposure
                    - asked a question: SUDS 80 -> 35
                      - Expected: they laugh (↓900%↑)
                    """,
                after: """
                    ## Exposure
                    - asked a question: SUDS 80 -> 35
                      - Expected: they laugh (90%)
                    """),
        ])
}

extension Diagnostic {
    static func beliefOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.beliefOutOfRange.diagnostic(
            at: place, "belief \(text) is outside 0–100%", help: "write a percentage from 0% to 100%")
    }
}
