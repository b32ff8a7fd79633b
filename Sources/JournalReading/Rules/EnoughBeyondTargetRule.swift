import JournalText

extension Rule {
    static let enoughBeyondTarget = Rule(
        "enough-beyond-target", .warning, "Good enough that asks for more than the target",
        """
        `enough:` is a level on the way to `to:` with which you could be content, for a day when the whole way is too far. \
        Here it lies beyond the target, seen from where the goal begins. The two may have changed places.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: Say something in the meeting
                    measure: times per week
                    from: 0
                    to: 2
                    enough: ↓3↑
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the meeting
                    measure: times per week
                    from: 0
                    to: 2
                    enough: 1
                    ---
                    """,
                fine: [
                    "---\ngoal: Say something\nmeasure: times per week\nfrom: 0\nto: 2\nenough: 2\n---\n",
                    "---\ngoal: Fewer low days\nmeasure: phq9\nfrom: 18\nto: 9\nenough: 12\n---\n",
                    "---\ngoal: Say something\nmeasure: times per week\nto: 2\nenough: 3\n---\n",
                ]),
            RuleExample(
                "goals/low-days.md", .frontMatter,
                before: """
                    ---
                    goal: Fewer of the low days
                    measure: phq9
                    from: 18
                    to: 9
                    enough: ↓5↑
                    ---
                    """,
                after: """
                    ---
                    goal: Fewer of the low days
                    measure: phq9
                    from: 18
                    to: 9
                    enough: 12
                    ---
                    """),
        ])
}

extension Diagnostic {
    static func enoughBeyondTarget(at place: SourceRange, _ text: String) -> Diagnostic {
        Rule.enoughBeyondTarget.diagnostic(
            at: place, "`enough` is \(text), which lies beyond the target",
            help: "write a level between `from` and `to`, or exchange the two")
    }
}
