extension GoalCase {
    /// Goals that one could say something about, each with exactly that.
    static let poor: [GoalCase] = vague + wishes + absolutes + avoidances + parts + course + together

    private static let rated = ["measure: rating", "from: 2", "to: 6"]
    private static let counted = ["measure: times per week", "from: 0", "to: 2"]

    private static let vague = [
        GoalCase("Be happier", hints: ["vague: Be happier"]),
        GoalCase("I want to feel better", hints: ["vague: feel better"]),
        GoalCase("Feel less anxious at work", hints: ["vague: Feel less anxious at work"]),
        GoalCase("Be a better mother", hints: ["vague: Be a better mother"]),
        GoalCase("Get my life together", hints: ["vague: Get my life together"]),
        GoalCase("Improve my self-esteem", hints: ["vague: Improve my self-esteem"]),
        GoalCase("work on myself", hints: ["vague: work on myself"]),
        GoalCase("Get on better with my sister", hints: ["vague: Get on better with my sister"]),
        GoalCase("Be calmer and less stressed in general", hints: ["vague: Be calmer and less stressed in general"]),
        GoalCase(
            "Be more confident", by: "", why: "",
            hints: ["no-date: Be more confident", "no-why: Be more confident", "vague: Be more confident"]),
        GoalCase("", at: "goals/be-happier.md", hints: ["vague: "]),
        // Escaped, it is not in the file as it reads.
        GoalCase(#""I\u2019d like to feel better""#, hints: [#"vague: "I\u2019d like to feel better""#]),
    ]

    private static let wishes = [
        GoalCase("My wife wants me to talk more at supper", rated, hints: ["wish-of-others: My wife wants me to"]),
        GoalCase("Everyone wants me to be cheerful", rated, hints: ["wish-of-others: Everyone wants me to"]),
        GoalCase(
            "My boyfriend wants me to see my friends less", rated, hints: ["wish-of-others: My boyfriend wants me to"]),
        GoalCase("Mum told me to write to Jo", counted, hints: ["wish-of-others: Mum told me to"]),
        GoalCase(
            "Be at my desk by eight so that my boss stops complaining", counted,
            hints: ["wish-of-others: so that my boss stops"]),
        GoalCase(
            "Have supper at the table", counted, why: "My mother says I should",
            hints: ["wish-of-others: My mother says I should"]),
        GoalCase(
            "I should exercise more", hints: ["no-quantity: I should exercise more", "worded-as-should: I should"]),
        GoalCase("I really must be kinder on the phone", rated, hints: ["worded-as-should: I really must"]),
        GoalCase("Must answer my letters", counted, hints: ["worded-as-should: Must"]),
        GoalCase("I have to ring my mother on Sundays", counted, hints: ["worded-as-should: I have to"]),
        GoalCase("\"I ought to see people\"", rated, hints: ["worded-as-should: I ought to"]),
        GoalCase("I’m supposed to rest after lunch", counted, hints: ["worded-as-should: I’m supposed to"]),
    ]

    private static let absolutes = [
        GoalCase("Always be calm with the children", rated, hints: ["all-or-nothing: Always"]),
        GoalCase("Never lose my temper at home", rated, hints: ["all-or-nothing: Never"]),
        GoalCase(
            "Go to every single lecture", ["measure: share", "from: 1/4", "to: 1/1"],
            hints: ["all-or-nothing: every single"]),
        GoalCase("Be a perfect host at Easter", rated, hints: ["all-or-nothing: Be a perfect"]),
        GoalCase("Do my work perfectly", rated, hints: ["all-or-nothing: perfectly"]),
    ]

    private static let avoidances = [
        GoalCase("Stop putting off my letters", rated, hints: ["worded-as-avoidance: Stop"]),
        GoalCase("Don’t rush breakfast", hints: ["no-quantity: Don’t rush breakfast", "worded-as-avoidance: Don’t"]),
        GoalCase(
            "I want to stop worrying", hints: ["no-quantity: I want to stop worrying", "worded-as-avoidance: stop"]),
        GoalCase(
            "Get through a Sunday without dreading Monday", ["measure: mean mood per week", "from: 3", "to: 5"],
            hints: ["worded-as-avoidance: without"]),
        GoalCase("I don't want to be sad any more", rated, hints: ["worded-as-avoidance: I don't want to"]),
        GoalCase("No more panic", ["measure: pdsssr", "from: 14", "to: 7"], hints: ["worded-as-avoidance: No more"]),
        GoalCase("Avoid meetings at work", rated, hints: ["worded-as-avoidance: Avoid"]),
        GoalCase("Not be so hard on myself", rated, hints: ["worded-as-avoidance: Not"]),
        GoalCase("Quit putting things off", rated, hints: ["worded-as-avoidance: Quit"]),
    ]

    private static let parts = [
        GoalCase("Have lunch with the others", hints: ["no-quantity: Have lunch with the others"]),
        GoalCase(
            "Have lunch with the others", ["measure: times per week", "from: 0"], hints: ["no-quantity: times per week"]
        ),
        GoalCase("Have lunch with the others", ["from: 0", "to: 2"], hints: ["no-quantity: to: 2"]),
        GoalCase("Finish my thesis", hints: ["no-quantity: Finish my thesis"]),
        GoalCase("Worry less", hints: ["no-quantity: Worry less"]),
        GoalCase("Stop drinking", hints: ["no-quantity: Stop drinking"]),
        GoalCase("More confidence", rated, hints: ["no-activity: More confidence"]),
        GoalCase("My marriage", hints: ["no-activity: My marriage", "no-quantity: My marriage"]),
        GoalCase("Speak up", rated, hints: ["no-context: Speak up"]),
        GoalCase(
            "Set boundaries", by: "", why: "",
            hints: [
                "no-context: Set boundaries", "no-date: Set boundaries", "no-quantity: Set boundaries",
                "no-why: Set boundaries",
            ]),
        GoalCase(
            "Have lunch with the others", ["measure: times per week", "to: 2"], hints: ["no-baseline: times per week"]),
        GoalCase("Feel less anxious", ["measure: GAD-7", "to: 7"], hints: ["no-baseline: GAD-7"]),
        GoalCase("Have lunch with the others", counted, by: "", hints: ["no-date: Have lunch with the others"]),
        GoalCase("Have lunch with the others", counted, why: "", hints: ["no-why: Have lunch with the others"]),
        GoalCase(
            "Have lunch with the others", ["kind: behavioural", "measure: phq9", "from: 15", "to: 8"],
            hints: ["unusual-measure: phq9"]),
        GoalCase(
            "Panic less on the train", ["kind: symptom", "measure: steps"],
            body: "## Steps\n\n- [ ] Stand on the platform\n",
            hints: ["unusual-measure: steps"]),
    ]

    private static let course = [
        GoalCase("Have lunch with the others", counted, agreed: "", hints: ["not-agreed: Have lunch with the others"]),
        // Due on 18 February and 28 days.
        GoalCase(
            "Have lunch with the others", counted + ["review: every 4 weeks"],
            hints: ["review-due: review: every 4 weeks"]),
        GoalCase(
            "Have lunch with the others", counted + ["review: every 2 weeks"], by: "2026-03-19",
            hints: ["date-past: by: 2026-03-19"]),
        GoalCase(
            "Have lunch with the others", rated,
            beside: ratings([("2026-03-01", 6), ("2026-03-08", 7), ("2026-03-15", 6)]),
            hints: ["target-reached: to: 6"]),
        GoalCase(
            "Have lunch with the others", ["measure: steps", "review: every 2 weeks"], by: "2026-03-01",
            body: "## Steps\n\n- [x] Ask who eats where\n- [x] Sit with them\n",
            hints: ["target-reached: Have lunch with the others"]),
        // Four equal ratings from 18 February to 19 March: 29 days.
        GoalCase(
            "Have lunch with the others", ["measure: rating", "from: 1", "to: 7"],
            body: "## Steps\n\n- [x] Ask who eats where\n- [ ] Sit with them\n\n## Obstacles\n\n- The noise\n",
            beside: ratings([("2026-02-18", 3), ("2026-03-01", 3), ("2026-03-10", 3), ("2026-03-19", 3)]),
            hints: ["standstill: rating"]),
    ]

    private static let together = [
        GoalCase(
            "Have lunch with the others", counted, by: "", why: "", agreed: "",
            hints: [
                "no-date: Have lunch with the others", "no-why: Have lunch with the others",
                "not-agreed: Have lunch with the others",
            ]),
        // Three at most, and of the wording the first.
        GoalCase(
            "I should never be sad", by: "", why: "", agreed: "",
            hints: [
                "no-date: I should never be sad", "no-quantity: I should never be sad",
                "no-why: I should never be sad", "not-agreed: I should never be sad", "worded-as-should: I should",
            ]),
        GoalCase(
            "Everybody wants me to stop being perfect", by: "", why: "", agreed: "",
            hints: [
                "no-date: Everybody wants me to stop being perfect",
                "no-quantity: Everybody wants me to stop being perfect",
                "no-why: Everybody wants me to stop being perfect",
                "not-agreed: Everybody wants me to stop being perfect",
                "wish-of-others: Everybody wants me to",
            ]),
        GoalCase(
            path: "notebook.md", text: "# Goal: I don’t want to feel so *alone* #home\n\nHm.\n",
            hints: [
                "no-date: I don’t want to feel so *alone* #home", "no-quantity: I don’t want to feel so *alone* #home",
                "no-why: I don’t want to feel so *alone* #home", "not-agreed: I don’t want to feel so *alone* #home",
                "worded-as-avoidance: I don’t want to",
            ]),
        // What the writer silenced takes no room.
        GoalCase(
            "I should never be sad", ["journal-ignore: [worded-as-should]"], by: "", why: "", agreed: "",
            hints: [
                "no-date: I should never be sad", "no-quantity: I should never be sad", "no-why: I should never be sad",
                "not-agreed: I should never be sad",
            ]),
        GoalCase(
            "Have lunch with the others", counted + ["journal-ignore: [not-agreed]"], by: "", why: "", agreed: "",
            hints: ["no-date: Have lunch with the others", "no-why: Have lunch with the others"]),
        // Four at a time: one hint, at the fourth; the draft is none.
        GoalCase(
            "Walk to work on Fridays", counted, at: "goals/z.md",
            beside: Dictionary(
                uniqueKeysWithValues: ["Have tea with Jo", "Ring my sister", "Sing on Mondays"].enumerated().map {
                    let goal = GoalCase($1, counted)
                    return ("goals/\($0).md", goal.text)
                }
            ).merging(["goals/draft.md": "---\ngoal: And what else?\nstatus: draft\n---\n"]) { first, _ in first },
            hints: ["many-goals: Walk to work on Fridays"]),
    ]
}
