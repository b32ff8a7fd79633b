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
        The goal begins with “should”, “must” or “have to”. A duty weighs most on the days on which it isn't done, and \
        often it is somebody else's voice; Karen Horney called it the tyranny of the should. If you want it too, “I want \
        to” says so. If you find that you don't, that is worth knowing, and the goal may go. What is about drink, drugs or self-harm is left as it is worded.
        """,
        examples: [
            RuleExample(
                "goals/run.md", .frontMatter,
                before: """
                    ---
                    goal: ↓I really should↑ run before breakfast
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I think better after it
                    ---
                    """,
                after: """
                    ---
                    goal: I want to run before breakfast
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I think better after it
                    ---
                    """,
                fine: [
                    "---\ngoal: Ring my sister, before she has to ring me\n---\n",
                    "---\ngoal: I have to stay sober this month\n---\n",
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
        // Of drink or self-harm nobody is told that it may wait. `Should I …` is a question.
        guard !look.isAbstinence, let range = GoalVocabulary.duties.range(in: look.name.words, from: 0),
            look.name.words.dropFirst(range.upperBound).first?.text != "i"
        else { return nil }
        let rest = look.clause(from: range.upperBound)
        return rule.diagnostic(
            at: look.name.place(range), "“\(look.name.written(range))” makes it sound like something you owe",
            help: rest.isEmpty
                ? "if you want it too, “I want to” says so; if not, it may wait"
                : "if you want it too, say so: “I want to \(rest)”; if not, it may wait")
    }
}
