import JournalAnalysis
import JournalModel
import JournalText

/// More goals at a time than most people can keep in mind.
///
/// One hint for the journal, at the first goal beyond three. Ordóñez, Schweitzer, Galinsky and Bazerman (2009), "Goals
/// gone wild": of several goals at a time, some get all the attention.
enum ManyGoalsRule: JournalRule {
    static let rule = Rule(
        "many-goals", .hint, "Many goals at a time",
        """
        More than three goals are active. With many goals, a few get most of the attention. If yours pull at you, one or two can rest until there is room: `status: paused` keeps all \
        that stands in them. If they do not, all is well.
        """,
        examples: [
            RuleExample(
                "goals/walk.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Walk to work on Fridays↑
                    ---
                    """,
                after: """
                    ---
                    goal: Walk to work on Fridays
                    status: paused
                    ---
                    """,
                fine: ["---\ngoal: Walk to work on Fridays\nstatus: draft\n---\n"],
                beside: [
                    "goals/a.md": "---\ngoal: Have lunch with the others\n---\n",
                    "goals/b.md": "---\ngoal: Ring my sister on Sundays\n---\n",
                    "goals/c.md": "---\ngoal: Be in bed by midnight\n---\n",
                ])
        ])

    /// So many at a time are no matter.
    private static let few = 3

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let active = context.looks.map(\.goal)
        guard let fourth = active.dropFirst(few).first else { return [] }
        return [
            rule.diagnostic(
                at: fourth.name.source, "\(active.count) goals are active",
                help: "if they pull at you, one or two can rest until there is room: `status: paused`")
        ]
    }
}
