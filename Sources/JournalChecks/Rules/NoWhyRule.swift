import JournalAnalysis
import JournalModel
import JournalText

/// A goal that does not say why it matters.
enum NoWhyRule: GoalRule {
    static let rule = Rule(
        "no-why", .hint, "A goal without a reason",
        """
        A goal is easier to hold on to, and easier to let go of, when its reason is written beside it: `why:` in your own \
        words. The page does not print it; it is for you, and for the days when the goal seems to belong to somebody else.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Say something in the weekly team meeting↑
                    measure: times per week
                    from: 0
                    to: 1
                    by: 2026-05-31
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the weekly team meeting
                    measure: times per week
                    from: 0
                    to: 1
                    by: 2026-05-31
                    why: I want my work to be seen
                    ---
                    """,
                fine: ["---\ngoal: Say something\nstatus: draft\n---\n"])
        ])

    static func check(_ progress: GoalProgress, _ context: CheckContext) -> [Diagnostic] {
        guard progress.goal.why == nil else { return [] }
        return [
            rule.diagnostic(
                at: progress.goal.name.source, "nothing says yet why this goal matters to you",
                help: "a line of your own is enough: `why: I want my work to be seen`")
        ]
    }
}
