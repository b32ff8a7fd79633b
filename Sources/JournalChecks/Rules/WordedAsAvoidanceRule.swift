import JournalModel
import JournalText

/// A goal that says what is to go, and not what would be there instead.
///
/// Wollburg and Braukhaus (2010), "Goal setting in psychotherapy": among 657 inpatients with depression, those with a goal
/// worded as avoidance improved less in their symptoms, though they reached their goals as often. De Shazer and Berg: the
/// presence of something, instead of an absence. Sobriety and freedom from self-harm are rightly worded as they are.
enum WordedAsAvoidanceRule: GoalHintRule {
    static let rule = Rule(
        "worded-as-avoidance", .hint, "A goal that says only what is to go",
        """
        “Stop worrying” says what is to go; what would be there instead is not said yet, and that is the part one can do. \
        People whose goals said what to move towards improved more in one large study of depression (Wollburg and \
        Braukhaus, 2010). It is left alone where something is counted and has a target, and where the goal is about drink, \
        drugs, self-harm and the like: a count of days without is a good goal.
        """,
        examples: [
            RuleExample(
                "goals/sister.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Stop↑ avoiding my sister
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I miss her
                    ---
                    """,
                after: """
                    ---
                    goal: Ring my sister on Sundays
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I miss her
                    ---
                    """,
                fine: [
                    "---\ngoal: Stop for lunch, away from the desk\n---\n",
                    "---\ngoal: Don't check the door again\nmeasure: mean checks per week\nfrom: 9\nto: 2\n---\n",
                    "---\ngoal: Stop drinking\n---\n",
                    "---\ngoal: Be at the allotment without hurrying off\n---\n",
                    "---\ngoal: Say no to an extra, without an essay\n---\n",
                ]),
            RuleExample(
                "notebook.md", .body,
                before: """
                    # Goal: Get through a Sunday ↓without↑ dreading Monday

                    From four o'clock.
                    """,
                after: """
                    # Goal: Cook for two on Sunday evenings

                    From four o'clock.
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        guard !look.isAbstinence, !look.goal.measures.contains(where: isCounted), let range = avoidance(in: look)
        else { return nil }
        let name = look.rest(from: look.start)
        let quoted = name.utf8.count <= 60 ? name : look.name.written(range)
        let example = look.example(from: GoalVocabulary.approachExamples)
        return rule.diagnostic(
            at: look.name.place(range), "“\(quoted)” says what is to go, and not yet what would be there instead",
            help: example.map { "what would somebody see you do? For example: \($0)" }
                ?? "what would somebody see you do on a day when it is gone? That can be the goal")
    }

    private static func avoidance(in look: GoalLook) -> Range<Int>? {
        let words = look.name.words
        // `I don't want to` begins before the words that `I want to` would.
        for start in Set([0, look.start]).sorted() {
            if GoalVocabulary.approaches.range(in: words, from: start) != nil { continue }
            if let range = GoalVocabulary.avoidances.range(in: words, from: start) {
                return GoalVocabulary.hours.firstRange(in: words, from: range.upperBound) == nil ? range : nil
            }
        }
        // The last word of these is `without`.
        return GoalVocabulary.passing.range(in: words, from: look.start).map { $0.upperBound - 1..<$0.upperBound }
    }

    /// What is counted and has a target says enough, and steps and levels tell in words what would be there.
    private static func isCounted(_ measure: GoalMeasure) -> Bool {
        switch measure.form {
        case .count, .share, .tracker, .days, .steps, .levels: measure.hasTarget
        case .rating, .score, .mood, .belief, .suds, .unrecognised: false
        }
    }
}
