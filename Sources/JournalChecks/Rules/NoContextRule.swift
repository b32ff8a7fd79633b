import JournalModel
import JournalText

/// A goal without a place, a time or a person.
///
/// Gollwitzer (1999), "Implementation intentions: strong effects of simple plans": a plan that says where and when is
/// carried out more often than the same wish without.
enum NoContextRule: GoalHintRule {
    static let rule = Rule(
        "no-context", .hint, "A goal without a place, a time or a person",
        """
        The goal says what, and nothing about where, when or with whom. Plans with a place and a time in them are carried \
        out more often than others (Gollwitzer, 1999): the occasion then does some of the reminding. One occasion is \
        enough to begin with; there can be more later.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Speak up↑
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I want my work to be seen
                    ---
                    """,
                after: """
                    ---
                    goal: Speak up at the Tuesday meeting
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I want my work to be seen
                    ---
                    """,
                fine: [
                    "---\ngoal: Speak up\nmeasure: times per week\nfrom: 0\nto: 2\n---\n",
                    "---\ngoal: Ring Sam\nmeasure: rating\nfrom: 2\nto: 6\n---\n",
                ])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let words = look.name.words
        guard !look.goal.hasHiddenKeys, look.goal.steps.isEmpty, look.goal.levels.isEmpty, !look.isDelicate,
            look.goal.kind == nil || look.goal.kind == .behavioural || look.goal.kind == .relationship,
            look.goal.measures.allSatisfy({ $0.form == .rating || $0.form == .unrecognised && $0.text == nil }),
            let range = GoalVocabulary.openNames.range(in: words, from: look.start), range.upperBound == words.count
        else { return nil }
        return rule.diagnostic(
            at: look.name.place(range), "“\(look.name.written(range))” leaves open where, when or with whom",
            help: "one occasion is enough to begin with: at the Tuesday meeting, say, or on the way home")
    }
}
