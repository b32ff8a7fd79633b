import JournalModel
import JournalText

/// A goal that has been there for two sessions, and nothing says that it was talked over.
///
/// Tryon, Birch and Verkuilen (2018), "Meta-analyses of the relation of goal consensus and collaboration to psychotherapy
/// outcome": agreement on goals goes together with how therapy turns out.
enum NotAgreedRule: JournalRule {
    static let rule = Rule(
        "not-agreed", .hint, "A goal without `agreed:`",
        """
        Two sessions have been held since the goal began, and there is no `agreed:` in it. If you and your therapist have \
        talked about it, the day on which you did is enough. It is told once, however many goals lack it. A goal that you would rather keep to yourself may be that: \
        `journal-ignore: [not-agreed]` in it.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Have lunch with the others↑
                    measure: times per week
                    from: 0
                    to: 3
                    since: 2026-02-10
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 3
                    since: 2026-02-10
                    agreed: 2026-02-25
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                fine: ["---\ngoal: Have lunch with the others\nsince: 2026-03-01\n---\n"],
                beside: [
                    "sessions/2026-02-11.md": "---\nsession: 3\n---\nWe talked.\n",
                    "sessions/2026-02-25.md": "---\nsession: 4\n---\nWe talked.\n",
                ])
        ])

    /// So many sessions may pass first: in one there is not always room.
    private static let sessions = 2

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let help = "the day says so: `agreed: \(context.today)`; if not, it may be something for the next session"
        return GoalHints.once(
            rule, context,
            one: ("this goal has no `agreed:` yet", "if you and your therapist have talked about it, " + help),
            several: ("goals have no `agreed:` yet", "if you and your therapist have talked about them, " + help),
            where: lacksAgreement)
    }

    private static func lacksAgreement(_ look: GoalLook) -> Bool {
        let goal = look.goal
        guard goal.agreed == nil, goal.places[.agreed] == nil, !goal.hasHiddenKeys else { return false }
        // Today's is still to come, more often than not.
        let held = look.past.sessions.filter { $0.isHeld && $0.stamp.date < look.today }.map(\.stamp.date)
        let since = Set(goal.since.map { since in held.filter { $0 >= since } } ?? held)
        return since.count >= sessions
    }
}
