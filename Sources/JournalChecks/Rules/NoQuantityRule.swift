import JournalAnalysis
import JournalModel
import JournalText

/// A goal without a measure, or a measure without a target.
///
/// The third part of a goal in Bovend'Eerdt, Botell and Wade (2009): the quantity.
enum NoQuantityRule: GoalHintRule {
    static let rule = Rule(
        "no-quantity", .hint, "A goal without a number to go by",
        """
        Nothing is measured yet, or what is measured has no target, so the page has nothing to show for it. A count, a rating of your own, the steps, or a questionnaire will do; whatever is least trouble. `to:` says \
        what you would be glad to see, and `to: hold` that it is to stay as it is.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Have lunch with the others↑
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                fine: ["---\ngoal: Have lunch with the others\nmeasure: rating\nfrom: 5\nto: hold\n---\n"]),
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    measure: ↓times per week↑
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let goal = look.goal
        guard !goal.hasHiddenKeys, !look.hasTarget else { return nil }
        // What could not be read as a measure has its own message.
        guard !goal.measures.contains(where: { $0.form == .unrecognised && $0.text != nil }) else { return nil }
        if let measure = goal.measures.first(where: { $0.form != .unrecognised }) {
            let text = measure.text?.text ?? ""
            return rule.diagnostic(
                at: measure.text?.source ?? goal.name.source, "“\(text)” has no target yet",
                help:
                    "`to:` says what you would be glad to see\(look.isDelicate ? "" : suggestion(measure.form)); `to: hold` that it is to stay as it is"
            )
        }
        if let measure = goal.measures.first {
            return rule.diagnostic(
                at: measure.toPlace ?? measure.fromPlace ?? goal.name.source,
                "there is a number, and nothing says yet what is counted",
                help: "`measure:` says it, such as `measure: times per week` or `measure: rating`")
        }
        return rule.diagnostic(
            at: goal.name.source, "nothing shows yet how far along you are with this goal", help: proposal(look))
    }

    /// A number that would suit many; none for questionnaires, trackers and moods.
    private static func suggestion(_ form: MeasureForm) -> String {
        switch form {
        case .count: ", such as `to: 2`"
        case .share: ", such as `to: 1/2`"
        case .rating: ", such as `to: 6`"
        default: ""
        }
    }

    private static func proposal(_ look: GoalLook) -> String {
        let goal = look.goal
        if !goal.levels.isEmpty { return "its levels can be what you go by: `measure: levels`" }
        if !goal.steps.isEmpty {
            return goal.steps.count == 1
                ? "its step can be what you go by: `measure: steps`"
                : "its \(goal.steps.count) steps can be what you go by: `measure: steps`"
        }
        if !look.progress.ratings.isEmpty {
            return "you rate it already, and that can be what you go by: `measure: rating`, with `from:` and `to:`"
        }
        let words = look.name.words
        // Of drink, smoking and bets the days can be counted; of harm, food and grief no count is proposed.
        if let tracker = GoalVocabulary.abstinenceTrackers.first(where: { $0.patterns.firstRange(in: words) != nil }),
            GoalVocabulary.harm.firstRange(in: words) == nil
        {
            return "days can be counted, with a target that is yours: `measure: days \(tracker.text) = 0 per week`"
        }
        let isLess =
            GoalVocabulary.avoidances.range(in: words, from: look.start) != nil
            || words.contains { $0.text == "less" || $0.text == "fewer" || $0.text == "lose" }
        if isLess || look.isDelicate { return "a rating of your own is enough, 0 to 10: `measure: rating`" }
        let isRated = goal.kind == .symptom || goal.kind == .emotional || goal.kind == .growth
        if isRated || GoalVocabulary.rated.firstRange(in: look.name.words, from: look.start) != nil {
            return "a rating of your own is enough, 0 to 10: `measure: rating`, `from: 3`, `to: 6`"
        }
        if GoalVocabulary.doneOnce.range(in: look.name.words, from: look.start) != nil {
            return "its steps can be what you go by, as a list under Steps: `measure: steps`"
        }
        return "a small count or a rating is enough: `measure: times per week`, `from: 0`, `to: 2`"
    }
}
