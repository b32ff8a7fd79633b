import JournalModel
import JournalText

/// A goal that names a subject and nothing to do.
///
/// The first part of a goal in Bovend'Eerdt, Botell and Wade (2009): the target activity.
enum NoActivityRule: GoalHintRule {
    static let rule = Rule(
        "no-activity", .hint, "A goal that names a subject only",
        """
        The name tells what the goal is about and not what you would do. Something that you would do is easier to \
        begin with, and easier to notice once it has been done (Bovend'Eerdt, Botell and Wade, 2009, begin each goal with \
        it). One small thing is enough; the subject may stay in the `why:`.
        """,
        examples: [
            RuleExample(
                "goals/confidence.md", .frontMatter,
                before: """
                    ---
                    goal: ↓More confidence↑
                    measure: rating
                    from: 3
                    to: 6
                    by: 2026-06-30
                    why: I know more than I say
                    ---
                    """,
                after: """
                    ---
                    goal: Say what I think in the team meeting
                    measure: rating
                    from: 3
                    to: 6
                    by: 2026-06-30
                    why: I know more than I say
                    ---
                    """,
                fine: ["---\ngoal: Sleep\nmeasure: days sleep >= 7h per week\nfrom: 1\nto: 4\n---\n"])
        ])

    private static let small: Set<String> = [
        "my", "the", "and", "of", "in", "at", "more", "better", "good", "less", "healthy", "healthier", "own", "some",
    ]

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let topics = GoalVocabulary.lists["topic", default: []]
        let words = look.name.words[look.start...].map(\.text)
        guard !look.isDelicate, GoalVocabulary.quietTopics.firstRange(in: look.name.words) == nil,
            words.contains(where: topics.contains), words.allSatisfy({ topics.contains($0) || small.contains($0) }),
            look.goal.steps.isEmpty, look.goal.levels.isEmpty, !look.goal.hasHiddenKeys,
            look.goal.measures.allSatisfy({ $0.form == .rating || $0.form == .unrecognised && $0.text == nil })
        else { return nil }
        let example = look.example(from: GoalVocabulary.signs)
        return rule.diagnostic(
            at: look.name.place(look.start..<look.name.words.count),
            "“\(look.rest(from: look.start))” tells what it is about, and not yet what you would do",
            help: "what would be one small thing you would do?" + (example.map { " For example: \($0)" } ?? ""))
    }
}
