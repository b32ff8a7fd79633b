import JournalAnalysis
import JournalModel
import JournalText

/// A goal that was to be looked at again by now.
enum ReviewDueRule: GoalHintRule {
    static let rule = Rule(
        "review-due", .hint, "A goal to look at again",
        """
        `review:` in the goal, or `review-goals:` in `journal.yaml`, says how often you would like to look at it, and that \
        long has passed since the last dated line under Reviews. Goals change, and looking is how they stay yours. \
        “Kept as it is” is a review as well.
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
                    by: 2026-06-30
                    why: I would like to know them
                    agreed: 2026-01-21
                    ↓review: every 4 weeks↑
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 3
                    by: 2026-06-30
                    why: I would like to know them
                    agreed: 2026-01-21
                    review: every 4 weeks
                    ---

                    ## Reviews
                    - 2026-03-20: kept as it is
                    """,
                fine: ["---\ngoal: Have lunch with the others\nagreed: 2026-02-20\nreview: every 4 weeks\n---\n"])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        // On the day itself the page names it, and there is all of the day for it.
        guard let due = look.progress.reviewDue, due < look.today else { return nil }
        return rule.diagnostic(
            at: look.goal.places[.review] ?? look.goal.name.source,
            "you planned to look at this goal again around \(due)",
            help: "a line under Reviews is enough: `- \(look.today): kept as it is`")
    }
}
