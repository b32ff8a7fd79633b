import JournalText

extension Rule {
    static let measureNotUnderstood = Rule(
        "measure-not-understood", .error, "A way to measure a goal that is not understood",
        """
        `measure:` says how a goal's figure is made: by counting, by your own rating, by a questionnaire, by something that \
        you note each day. These words are none of the ways that are known, so the goal has no figure. What the goal means \
        to you can stand in its text.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: Say something in the meeting
                    measure: ↓speaking up more often than before↑
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the meeting
                    measure: times per week
                    ---
                    """,
                fine: ["---\ngoal: Say something in the meeting\nmeasure:\n---\n"])
        ])
}

extension Diagnostic {
    static func measureNotUnderstood(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.measureNotUnderstood.diagnostic(
            at: place, "“\(text)” is not a way to measure a goal that is known",
            help:
                "write one such as `times per week`, `rating`, `phq9`, `mean sleep per week`, `days sleep >= 7h per week` or `steps`"
        )
    }
}
