import JournalModel
import JournalText

/// A goal that could mean many things, and that nothing measures.
///
/// Bovend'Eerdt, Botell and Wade (2009), "Writing SMART rehabilitation goals": what is to be done, with what support,
/// how much of it and by when. De Shazer and Berg: what would be different in an ordinary week, and who would notice.
enum VagueRule: GoalHintRule {
    static let rule = Rule(
        "vague", .hint, "A goal that could mean many things",
        """
        “Be happier” is a good wish, and it is hard to see from it what to do on Tuesday, or whether it has come true. It \
        helps to break it down: what would be different for you in an ordinary week, and how often would it be so? One small sign is enough for a goal: something you would do, where or with whom, how often and by when \
        (after Bovend'Eerdt, Botell and Wade, 2009). A rating of your own may stand beside it. Your wish can stay, too, \
        as the `why:` of the goal, or in one with `status: draft`, which is never checked.
        """,
        examples: [
            RuleExample(
                "goals/happier.md", .frontMatter,
                before: """
                    ---
                    goal: I want to ↓be happier↑
                    by: 2026-06-30
                    why: I used to laugh
                    ---
                    """,
                after: """
                    ---
                    goal: Cook with a friend on Fridays
                    measure: times per month
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I used to laugh, and want to be happier
                    ---
                    """,
                fine: [
                    "---\ngoal: Be happier\nmeasure: rating\nfrom: 3\nto: 6\n---\n",
                    "---\ngoal: Feel calmer by walking round the block before work\n---\n",
                    "---\ngoal: Be happier\nstatus: draft\n---\n",
                ]),
            RuleExample(
                "notebook.md", .body,
                before: """
                    # Goal: ↓Get my life back on track↑

                    The whole of it.
                    """,
                after: """
                    # Goal: Open the post on Saturday mornings

                    The whole of it.
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        // Steps and levels break it down already; keys that are hidden may hold a measure.
        guard look.goal.measures.isEmpty, look.goal.steps.isEmpty, look.goal.levels.isEmpty, !look.goal.hasHiddenKeys,
            let range = wish(in: look.name.words, from: look.start)
        else { return nil }
        let example = look.example(from: GoalVocabulary.signs, otherwise: GoalVocabulary.ordinarySign)
        return rule.diagnostic(
            at: look.name.place(range),
            "“\(look.name.written(range))” can mean many things, so it is hard to tell when it is so",
            help: "what would be a small sign of it in an ordinary week?"
                + (example.map { " For example: \($0)" } ?? ""))
    }

    /// The words of a wish, if there is nothing else behind them.
    private static func wish(in words: [WordsInPlace.Word], from start: Int) -> Range<Int>? {
        for pattern in GoalVocabulary.vagueWishes {
            guard var end = pattern.end(in: words, from: start) else { continue }
            while let tail = GoalVocabulary.vagueTails.range(in: words, from: end) { end = tail.upperBound }
            if end == words.count { return start..<end }
        }
        return nil
    }
}
