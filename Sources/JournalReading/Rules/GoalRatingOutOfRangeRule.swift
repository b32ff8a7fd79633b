import JournalText

extension Rule {
    static let goalRatingOutOfRange = Rule(
        "goal-rating-out-of-range", .error, "A goal's rating or level outside its scale",
        """
        Your rating of a goal goes from 0 to 10, or up to what stands behind the stroke; its levels are -2, -1, 0, +1 and \
        +2. A number that is none of these is in no figure, since nobody can tell what was meant.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Goals
                    - [[speak-up]] ↓14/10↑ - asked one question
                    - [[speak-up]] level ↓+3↑
                    """,
                after: """
                    ## Goals
                    - [[speak-up]] 4/10 - asked one question
                    - [[speak-up]] level +2
                    """,
                fine: ["## Goals\n- [[speak-up]] 14 times this week", "- [[speak-up]] 14/10"],
                beside: speakUp),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    goals: {speak-up: ↓40↑}
                    ---
                    """,
                after: """
                    ---
                    goals: {speak-up: 4}
                    ---
                    """,
                beside: speakUp),
            RuleExample(
                "goals/ask.md", .body,
                before: """
                    ---
                    goal: Ask questions
                    measure: levels
                    status: draft
                    ---

                    ## Levels
                    - ↓+3↑: three questions in a week
                    """,
                after: """
                    ---
                    goal: Ask questions
                    measure: levels
                    status: draft
                    ---

                    ## Levels
                    - +2: three questions in a week
                    """),
        ])

    private static let speakUp = ["goals/speak-up.md": "---\ngoal: Say something in the meeting\nstatus: draft\n---\n"]
}

extension Diagnostic {
    static func ratingOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        let scale = text.split(separator: "/").dropFirst().first.map(String.init) ?? "10"
        return Rule.goalRatingOutOfRange.diagnostic(
            at: place, "rating \(text) is outside 0–\(scale)", help: "ratings go from 0 to 10, levels from -2 to +2")
    }

    static func levelOutOfRange(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.goalRatingOutOfRange.diagnostic(
            at: place, "level \(text) is none of -2, -1, 0, +1 and +2",
            help: "write one of the five levels, or a rating such as 4/10")
    }
}
