import JournalText

extension Rule {
    static let goalUnknown = Rule(
        "goal-unknown", .warning, "A goal that does not exist",
        """
        What stands here can only mean a goal, and no goal has this name. A goal is named by its file, or by its `id:`. \
        Ordinary links and tags are left alone: they may mean anything.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    - asked a question #goal/↓speek-up↑

                    ## Goals
                    - [[↓speek-up↑]] 4/10 - asked one question
                    """,
                after: """
                    - asked a question #goal/speak-up

                    ## Goals
                    - [[speak-up]] 4/10 - asked one question
                    """,
                fine: ["- asked a question #speek-up, see [[speek-up]]"],
                beside: speakUp),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    goals: {↓speek-up↑: 4}
                    ---
                    """,
                after: """
                    ---
                    goals: {speak-up: 4}
                    ---
                    """,
                beside: speakUp),
        ])

    private static let speakUp = ["goals/speak-up.md": "---\ngoal: Say something in the meeting\n---\n"]
}

extension Diagnostic {
    static func unknownGoal(at place: SourceRange, _ name: String, nearest: String?) -> Diagnostic {
        Rule.goalUnknown.diagnostic(
            at: place, "there is no goal \(name)",
            help: nearest.map { "did you mean \($0)?" } ?? "a goal's id is its file's name, or its `id:`",
            fix: nearest.map { .writing($0, at: place) })
    }
}
