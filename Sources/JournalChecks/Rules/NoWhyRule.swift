import JournalModel
import JournalText

/// A goal that does not say why it matters.
enum NoWhyRule: JournalRule {
    static let rule = Rule(
        "no-why", .hint, "A goal without a reason",
        """
        A goal is easier to hold on to, and easier to let go of, when its reason is written beside it: `why:` in your own \
        words. It is told once, however many goals lack one. The page does not print it; it is for you, and for the days when the goal seems to belong to somebody else.
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
                fine: [
                    "---\ngoal: Say something\nstatus: draft\n---\n",
                    "---\ngoal: Say something in the weekly team meeting\nwhy: For me # private\n---\n",
                ])
        ])

    static func check(_ context: CheckContext) -> [Diagnostic] {
        GoalHints.once(
            rule, context,
            one: ("nothing says yet why this goal matters to you", "a line in your own words, behind `why:`"),
            several: ("goals have no `why:` yet", "a line in your own words says what each is for")
        ) { $0.goal.why == nil && !$0.goal.hasHiddenKeys }
    }
}
