import JournalText

extension Rule {
    static let activityGradeOutOfRange = Rule(
        "activity-grade-out-of-range", .error, "Pleasure or mastery outside 0–10",
        """
        Pleasure and mastery of an activity each go from 0 to 10, as in `(P7 M4)`. A number outside of that is in no \
        figure; the activity itself counts.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Activities
                    - [x] 18:00 walk with Sam (↓P70↑ M4)
                    """,
                after: """
                    ## Activities
                    - [x] 18:00 walk with Sam (P7 M4)
                    """,
                fine: ["## Activities\n- [x] bought a ticket (P70 bus)", "- [x] walk with Sam (P70 M4)"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Activities
                    | activity | pleasure | mastery |
                    |---|---|---|
                    | walk | ↓12↑ | 4 |
                    """,
                after: """
                    ## Activities
                    | activity | pleasure | mastery |
                    |---|---|---|
                    | walk | 7 | 4 |
                    """),
        ])
}

extension Diagnostic {
    static func gradeOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.activityGradeOutOfRange.diagnostic(
            at: place, "grade \(text) is outside 0–10", help: "pleasure and mastery go from 0 to 10, as in (P7 M4)")
    }
}
