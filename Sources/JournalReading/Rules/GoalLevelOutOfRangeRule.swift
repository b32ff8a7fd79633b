import JournalText

extension Rule {
    static let goalLevelOutOfRange = Rule(
        "goal-level-out-of-range", .warning, "A goal outside its measure",
        """
        What a goal begins from, aims at or finds good enough is told in the numbers of its measure: a rating from 0 to 10, a \
        level from -2 to +2, a total that the questionnaire can have, a share from 0 to 100%, so many of its steps. A number \
        outside of that can never be reached, and the figures beside it would mislead.
        """,
        examples: [
            RuleExample(
                "goals/at-ease.md", .frontMatter,
                before: """
                    ---
                    goal: Be at ease in meetings
                    measure: rating
                    from: 3
                    to: ↓70↑
                    enough: 6
                    ---
                    """,
                after: """
                    ---
                    goal: Be at ease in meetings
                    measure: rating
                    from: 3
                    to: 7
                    enough: 6
                    ---
                    """,
                fine: [
                    "---\ngoal: Be at ease\nmeasure: rating\nfrom: 0\nto: 10\n---\n",
                    "---\ngoal: Walk\nmeasure: times per month\nfrom: 0\nto: 20\n---\n",
                    "---\ngoal: Be at ease\nmeasure: levels\nfrom: -2\nto: +1\n---\n",
                    "---\ngoal: Take chances\nmeasure: share\nfrom: 1/4\nto: 0.8\n---\n",
                    "---\ngoal: Be at ease\nmeasure: rating\nto: 70\nstatus: draft\n---\n",
                ]),
            RuleExample(
                "goals/low-days.md", .frontMatter,
                before: """
                    ---
                    goal: Fewer of the low days
                    measures:
                      - {measure: phq9, from: ↓30↑, to: 9}
                      - {measure: levels, from: ↓-3↑, to: 1}
                      - {measure: share, from: 20%, to: ↓120%↑}
                    ---
                    """,
                after: """
                    ---
                    goal: Fewer of the low days
                    measures:
                      - {measure: phq9, from: 20, to: 9}
                      - {measure: levels, from: -2, to: 1}
                      - {measure: share, from: 20%, to: 80%}
                    ---
                    """),
            RuleExample(
                "goals/call.md", .frontMatter,
                before: """
                    ---
                    goal: Make the call
                    measure: steps
                    to: ↓5↑
                    ---

                    ## Steps
                    - [x] Find the number
                    - [ ] Write down what to say
                    """,
                after: """
                    ---
                    goal: Make the call
                    measure: steps
                    to: 2
                    ---

                    ## Steps
                    - [x] Find the number
                    - [ ] Write down what to say
                    """,
                fine: ["---\ngoal: Make the call\nmeasure: steps\nto: 5\n---\n"]),
        ])
}

extension Diagnostic {
    static func goalLevelOutOfRange(
        at place: SourceRange, _ key: String, _ text: String, _ bounds: GoalLevel.Bounds
    ) -> Diagnostic {
        Rule.goalLevelOutOfRange.diagnostic(
            at: place, "`\(key)` is \(text), and \(bounds.words)",
            help: "write a number from \(plain(bounds.range.lowerBound)) to \(plain(bounds.range.upperBound))")
    }
}
