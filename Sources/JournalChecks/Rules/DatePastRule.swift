import JournalModel
import JournalText

/// A goal whose date is past.
enum DatePastRule: GoalHintRule {
    static let rule = Rule(
        "date-past", .hint, "A goal whose date is past",
        """
        The day in `by:` has come and gone while the goal is still active. That is no verdict on it: it is the day to look \
        back. The goal may go on with a new date, what has been reached may be enough, or it may rest for now \
        (`status: paused`) or be let go (`status: let-go`), with a line on what you learned.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 3
                    ↓by: 2026-02-28↑
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 3
                    by: 2026-05-31
                    why: I would like to know them
                    ---
                    """,
                fine: ["---\ngoal: Have lunch with the others\nby: 2026-02-28\nstatus: let-go\n---\n"])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        guard let by = look.goal.by, by < look.today else { return nil }
        return rule.diagnostic(
            at: look.goal.places[.by] ?? look.goal.name.source, "the day you set for this goal, \(by), is past",
            help: look.isAbstinence
                ? "it may go on with a new date, or without one: `to: hold`"
                : "it may go on with a new date, be called met, rest (`status: paused`), or be let go: all are fine")
    }
}
