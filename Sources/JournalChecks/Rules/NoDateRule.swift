import JournalModel
import JournalText

/// A goal without a day to look back on it.
///
/// The fourth part of a goal in Bovend'Eerdt, Botell and Wade (2009): the time.
enum NoDateRule: GoalHintRule {
    static let rule = Rule(
        "no-date", .hint, "A goal without a date",
        """
        Without `by:` a goal has no day on which to look back and say: that was enough. The date \
        is no deadline. It is a day to look, it may be moved, and a line under Reviews keeps what it was before. What is to \
        be held (`to: hold`) needs none.
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
                    why: I would like to know them
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
                    ---
                    """,
                fine: ["---\ngoal: Have lunch with the others\nmeasure: rating\nfrom: 6\nto: hold\n---\n"])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let goal = look.goal
        guard goal.by == nil, goal.places[.by] == nil, !goal.hasHiddenKeys, !goal.measures.contains(where: \.holds)
        else {
            return nil
        }
        return rule.diagnostic(
            at: goal.name.source, "no day is set yet on which to look back at this goal",
            help: "it may be some weeks or months off, and it may move: `by: \(someMonthsOn(from: look.today))`")
    }

    /// The end of the month that is twelve weeks off.
    private static func someMonthsOn(from today: CivilDate) -> CivilDate {
        let day = today + 12 * 7
        let (year, month, _) = day.parts
        return CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year)) ?? day
    }
}
