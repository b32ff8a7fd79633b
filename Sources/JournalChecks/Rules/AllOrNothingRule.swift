import JournalModel
import JournalText

/// A goal that one ordinary bad day would undo.
///
/// Shafran, Cooper and Fairburn (2002), "Clinical perfectionism"; Marlatt and Gordon (1985) on what follows a first
/// exception where a rule allows none.
enum AllOrNothingRule: GoalHintRule {
    static let rule = Rule(
        "all-or-nothing", .hint, "A goal without room for an ordinary bad day",
        """
        With “always”, “never” or “perfect” in a goal, one bad day seems to undo all the others. A number leaves room: \
        “on four days of seven” counts what was done and lets the rest go. `enough:` beside `to:` says what is good enough \
        for you. What must not be missed even once, such as a medicine or somebody's safety, is left as it is worded.
        """,
        examples: [
            RuleExample(
                "goals/calm.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Always↑ answer the children calmly at breakfast
                    measure: times per week
                    from: 2
                    to: 7
                    by: 2026-06-30
                    why: The day goes as breakfast goes
                    ---
                    """,
                after: """
                    ---
                    goal: Answer the children calmly at breakfast
                    measure: times per week
                    from: 2
                    to: 5
                    enough: 4
                    by: 2026-06-30
                    why: The day goes as breakfast goes
                    ---
                    """,
                fine: [
                    "---\ngoal: Say what I always wanted to say to Sam\n---\n",
                    "---\ngoal: Let a mail go out that is less than perfect\n---\n",
                    "---\ngoal: Take my tablets with breakfast every single day\n---\n",
                    "---\ngoal: Never drive when I'm drowsy\n---\n",
                    "---\ngoal: Never mind the dishes on Sundays\n---\n",
                ]),
            RuleExample(
                "notebook.md", .body,
                before: """
                    # Goal: Go to ↓every single↑ lecture on Mondays

                    Nine o'clock.
                    """,
                after: """
                    # Goal: Go to two lectures on Mondays

                    Nine o'clock.
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let words = look.name.words
        guard !look.isDelicate, GoalVocabulary.unmissable.firstRange(in: words) == nil,
            GoalVocabulary.idioms.firstRange(in: words) == nil,
            let range = GoalVocabulary.absoluteBeginnings.range(in: words, from: look.start) ?? demand(in: look)
        else { return nil }
        return rule.diagnostic(
            at: look.name.place(range), "“\(look.name.written(range))” leaves no room for an ordinary bad day",
            help: "a number leaves room for a bad day, if this is something that has room: `to: 5`, `enough: 3`")
    }

    private static func demand(in look: GoalLook) -> Range<Int>? {
        let words = look.name.words
        guard let range = GoalVocabulary.absolutes.firstRange(in: words, from: look.start) else { return nil }
        let before = words[look.start..<range.lowerBound]
        return before.contains { GoalVocabulary.exempting.contains($0.text) } ? nil : range
    }
}
