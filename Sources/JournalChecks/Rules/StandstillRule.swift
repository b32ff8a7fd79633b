import JournalAnalysis
import JournalModel
import JournalText

/// A goal whose figure has stayed where it is: it may be broken into smaller steps.
///
/// When that may be said, `Standstill` decides. It is a matter of figures and says nothing about why.
enum StandstillRule: GoalHintRule {
    static let rule = Rule(
        "standstill", .hint, "A figure that has stayed where it is",
        """
        The latest figures of this goal, four at least over four weeks or more, are near each other and have no direction. \
        That says nothing about you: often a step is too big for the weeks it falls into, or something is in the way. A \
        smaller piece of the next step, one that fits into an ordinary day, is worth trying, and so is talking about what \
        is in the way. Where a symptom, a pain or something noted each day is steady, that may be good: `to: hold` says so.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    measure: ↓rating↑
                    from: 2
                    to: 7
                    by: 2026-06-30
                    why: I would like to know them
                    ---

                    ## Steps
                    - [x] Find out where they sit
                    - [ ] Sit at the end of their table

                    ## Obstacles
                    - By noon I'm used up
                    """,
                after: """
                    ---
                    goal: Have coffee with one of the others
                    measure: times per week
                    from: 0
                    to: 1
                    by: 2026-06-30
                    why: I would like to know them
                    ---

                    ## Steps
                    - [x] Find out where they sit
                    - [ ] Say good morning at the table, on the way past

                    ## Obstacles
                    - By noon I'm used up
                    """,
                fine: ["---\ngoal: Have lunch with the others\nmeasure: rating\nfrom: 2\nto: 3\n---\n"],
                beside: [
                    "2026-02-04.md": "---\ngoals: {lunch: 3}\n---\n", "2026-02-18.md": "---\ngoals: {lunch: 3}\n---\n",
                    "2026-03-04.md": "---\ngoals: {lunch: 3}\n---\n", "2026-03-18.md": "---\ngoals: {lunch: 3}\n---\n",
                ])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let standstills = zip(look.progress.measures, look.progress.standstills)
        guard
            let (measure, still) = standstills.lazy.compactMap({ measure, still in still.map { (measure, $0) } }).first
        else { return nil }
        return rule.diagnostic(
            at: measure.measure.text?.source ?? look.goal.name.source,
            "the last \(still.values) \(noun(measure)), \(still.span.first) to \(still.span.last), are near each other",
            help: isOfBody(measure.measure, look)
                ? "if steady is good, `to: hold` says so; if not, it may be something for the next session" : help(look)
        )
    }

    /// Whether smaller steps are hardly what it is about: a symptom, an illness, a tracker.
    private static func isOfBody(_ measure: GoalMeasure, _ look: GoalLook) -> Bool {
        if look.goal.kind == .symptom || look.isDelicate { return true }
        switch measure.form {
        case .tracker, .days, .mood, .score: return true
        case .count, .share, .rating, .steps, .levels, .belief, .suds, .unrecognised: return false
        }
    }

    /// The next step in the writer's words; of what is in the way the number only.
    private static func help(_ look: GoalLook) -> String {
        let question =
            look.progress.nextStep.map { "next is “\($0.text.text)”: is there a smaller piece of it for this week?" }
            ?? "would a smaller step help, one that fits into an ordinary day?"
        switch look.goal.obstacles.count {
        case 0: return question
        case 1: return question + " One thing in its way stands under Obstacles"
        case let count: return question + " \(count) things in its way stand under Obstacles"
        }
    }

    private static func noun(_ measure: MeasureProgress) -> String {
        switch measure.measure.form {
        case .rating: return "ratings"
        case .score: return "scores"
        case .levels: return "levels"
        case .count, .tracker, .mood, .days: break
        case .share, .steps, .belief, .suds, .unrecognised: return "figures"
        }
        return measure.series.per.map { "\($0.rawValue)s" } ?? "figures"
    }
}
