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
        It is left alone where something is counted and has a target, and where the goal touches on safety, health, food, \
        drink, drugs, self-harm, grief or a person: there it is right as it stands.
        """,
        examples: [
            RuleExample(
                "goals/letters.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Stop↑ putting off my letters
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I sleep better with the table clear
                    ---
                    """,
                after: """
                    ---
                    goal: Open my letters on Saturday mornings
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I sleep better with the table clear
                    ---
                    """,
                fine: [
                    "---\ngoal: Stop for lunch, away from the desk\n---\n",
                    "---\ngoal: Don't text my ex\n---\n",
                    "---\ngoal: Stop, look up, and breathe\n---\n",
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
        guard !look.isDelicate, !look.goal.measures.contains(where: isCounted), let range = avoidance(in: look),
            !isAboutSomebody(look), !goesOn(look, from: range.upperBound)
        else { return nil }
        let name = look.rest(from: look.start)
        let quoted = name.utf8.count <= 60 ? name : look.name.written(range)
        let example = look.example(from: GoalVocabulary.approachExamples)
        return rule.diagnostic(
            at: look.name.place(range), "“\(quoted)” says what is to go, and not yet what would be there instead",
            help: example.map { "what would you be doing? For example: \($0)" }
                ?? "what would you like there to be more of? That can stand beside it")
    }

    private static func avoidance(in look: GoalLook) -> Range<Int>? {
        let words = look.name.words
        // `I don't want to` begins before the words that `I want to` would.
        for start in Set([0, look.start]).sorted() {
            if GoalVocabulary.approaches.range(in: words, from: start) != nil { continue }
            if let range = GoalVocabulary.avoidances.range(in: words, from: start) {
                // `Quit` alone may be a job or a place; `quit fretting` is not.
                if words[start].text == "quit",
                    !(words.dropFirst(range.upperBound).first?.text.hasSuffix("ing") ?? false)
                {
                    return nil
                }
                return GoalVocabulary.hours.firstRange(in: words, from: range.upperBound) == nil ? range : nil
            }
        }
        // The last word of these is `without`.
        return GoalVocabulary.passing.range(in: words, from: look.start).map { $0.upperBound - 1..<$0.upperBound }
    }

    /// Nobody is sent to anybody: it may be wise to keep away. A capital may begin a name.
    private static func isAboutSomebody(_ look: GoalLook) -> Bool {
        GoalVocabulary.anybody.firstRange(in: look.name.words) != nil
            || look.goal.name.text.utf8.contains(UInt8(ascii: "@"))
            || look.name.words.dropFirst().contains {
                $0.isCapitalised && $0.text != "i" && !$0.text.hasPrefix("i'") && !GoalVocabulary.days.contains($0.text)
            }
    }

    /// Whether the name says more than what is to go: when, how often, or what then.
    private static func goesOn(_ look: GoalLook, from index: Int) -> Bool {
        let rest = look.name.words.dropFirst(index)
        return look.goesOn(from: index)
            || rest.contains { $0.text.utf8.contains(where: \.isDigit) }
            || rest.dropLast().contains { GoalVocabulary.goingOn.contains($0.text) }
    }

    /// What is counted and has a target says enough, and steps and levels tell in words what would be there.
    private static func isCounted(_ measure: GoalMeasure) -> Bool {
        switch measure.form {
        case .count, .share, .tracker, .days, .steps, .levels: measure.hasTarget
        case .rating, .score, .mood, .belief, .suds, .unrecognised: false
        }
    }
}
