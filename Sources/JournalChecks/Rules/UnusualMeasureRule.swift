import JournalModel
import JournalText

/// A measure that tells little about a goal of its kind.
enum UnusualMeasureRule: GoalHintRule {
    static let rule = Rule(
        "unusual-measure", .hint, "A measure of something else",
        """
        What is measured and what the goal is about seem to be two things: a questionnaire on symptoms hardly tells whether \
        something is done, and ticked steps hardly tell whether a symptom is less. People do reach goals while a \
        questionnaire stands still, and the other way round, so each is worth its own line on the page: the scores you \
        note are there in any case. It is only said where every measure of the goal is of that sort.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    kind: behavioural
                    measure: ↓phq9↑
                    from: 15
                    to: 8
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    kind: behavioural
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                fine: [
                    "---\ngoal: Have lunch with the others\nkind: behavioural\nmeasure: wsas\nfrom: 20\nto: 10\n---\n"
                ]),
            RuleExample(
                "goals/panic.md", .frontMatter,
                before: """
                    ---
                    goal: Panic less on the train
                    kind: symptom
                    measure: ↓steps↑
                    by: 2026-06-30
                    why: My job is at the other end of it
                    ---

                    ## Steps
                    - [ ] Stand on the platform
                    """,
                after: """
                    ---
                    goal: Panic less on the train
                    kind: symptom
                    measure: rating
                    from: 8
                    to: 4
                    by: 2026-06-30
                    why: My job is at the other end of it
                    ---

                    ## Steps
                    - [ ] Stand on the platform
                    """),
        ])

    /// Questionnaires on symptoms alone; those on functioning, well-being, esteem and the sessions suit many goals.
    static let onSymptoms: Set<String> = [
        "bdiii", "epds", "gad7", "isi", "k10", "k6", "minispin", "oasis", "ocir", "odsis", "pcl5", "pdsssr", "phq15",
        "phq9",
        "pswq", "spin", "ybocssr", "dass21",
    ]

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let goal = look.goal
        guard let kind = goal.kind, !goal.hasHiddenKeys, let measure = goal.measures.first, let text = measure.text,
            goal.measures.allSatisfy({ isUnusual($0.form, for: kind) })
        else { return nil }
        if measure.form == .steps {
            return rule.diagnostic(
                at: text.source, "steps tell what has been done, and less about how strong a symptom is",
                help: "the steps may stay; beside them, a rating of how strong it is would say more: `measure: rating`")
        }
        return rule.diagnostic(
            at: text.source, "“\(text.text)” asks about symptoms, and may say little about this goal",
            help: kind == .behavioural
                ? "a count of what you do would say more, such as `times per week`; the scores have their own place on the page"
                : "a rating of your own would say more: `measure: rating`; the scores have their own place on the page")
    }

    /// By kind, the forms that hardly ever tell how such a goal is going.
    private static func isUnusual(_ form: MeasureForm, for kind: Goal.Kind) -> Bool {
        switch (kind, form) {
        case (.symptom, .steps): true
        case (.behavioural, .score(let id, _)), (.relationship, .score(let id, _)), (.growth, .score(let id, _)):
            onSymptoms.contains(id)
        default: false
        }
    }
}
