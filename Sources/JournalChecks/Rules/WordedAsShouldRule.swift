import JournalModel
import JournalText

/// A goal worded as a duty.
///
/// Karen Horney's "tyranny of the should" (1950), and Ellis' demands: what is wanted is easier to begin, and easier to
/// change, than what is owed.
enum WordedAsShouldRule: GoalHintRule {
    static let rule = Rule(
        "worded-as-should", .hint, "A goal worded as a duty",
        """
        The goal begins with “should”, “must” or “have to”. A duty weighs most on the days on which it isn't done. If you \
        want it too, you can say so, in your own words. What touches on safety, health, food, drink or drugs is left as it \
        is worded.
        """,
        examples: [
            RuleExample(
                "goals/letters.md", .frontMatter,
                before: """
                    ---
                    goal: ↓I should↑ answer letters
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I like to hear from people
                    ---
                    """,
                after: """
                    ---
                    goal: Answer letters on Saturdays
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I like to hear from people
                    ---
                    """,
                fine: [
                    "---\ngoal: Ring my sister, before she has to ring me\n---\n",
                    "---\ngoal: I have to stay sober this month\n---\n",
                    "---\ngoal: I must not be alone with him again\n---\n",
                    "---\ngoal: I have to admit that I like Jo\n---\n",
                    "---\ngoal: Notice a “should” and write it down\n---\n",
                ]),
            RuleExample(
                "notebook.md", .body,
                before: """
                    # Goal: ↓Must↑ answer letters on Saturdays

                    ~~~
                    A block of code, not of keys.
                    ~~~
                    """,
                after: """
                    # Goal: Answer letters on Saturdays

                    ~~~
                    A block of code, not of keys.
                    ~~~
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let words = look.name.words
        // `Should I …` is a question.
        guard !look.isDelicate, let range = GoalVocabulary.duties.range(in: words, from: 0),
            words.dropFirst(range.upperBound).first?.text != "i", !look.goesOn(from: range.upperBound),
            GoalVocabulary.sayings.range(in: words, from: range.upperBound) == nil
        else { return nil }
        return rule.diagnostic(
            at: look.name.place(range), "“\(look.name.written(range))” makes it sound like something you owe",
            help: "if it is something you want as well, you could say it in your own words")
    }
}
