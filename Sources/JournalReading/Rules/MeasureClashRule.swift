import JournalText

extension Rule {
    static let measureClash = Rule(
        "measure-clash", .warning, "A measure that could mean two things",
        """
        The word after `measure:` names both a questionnaire or a keyword and something that you note each day. The \
        questionnaire, or the keyword, is taken. Write `measure:` or `tracker:` before the word to say which you mean.
        """,
        examples: [
            RuleExample(
                "goals/spin.md", .frontMatter,
                before: """
                    ---
                    goal: Be at ease with people
                    measure: ↓spin↑
                    ---
                    """,
                after: """
                    ---
                    goal: Be at ease with people
                    measure: measure:spin
                    ---
                    """,
                fine: ["---\ngoal: Be at ease with people\nmeasure: tracker:spin\n---\n"],
                beside: ["2026-03-05.md": "---\nspin: 3\n---\n"]),
            RuleExample(
                "goals/walk.md", .frontMatter,
                before: """
                    ---
                    goal: Walk more
                    measure: ↓steps↑
                    ---
                    """,
                after: """
                    ---
                    goal: Walk more
                    measure: tracker:steps
                    ---
                    """,
                beside: ["2026-03-05.md": "---\nsteps: 5000\n---\n"]),
        ])
}

extension Diagnostic {
    static func measureClash(at place: SourceRange, _ name: String) -> Diagnostic {
        Rule.measureClash.diagnostic(
            at: place, "\(name) could be two things here",
            help: name == "steps"
                ? "write `tracker:steps` for what is noted each day, or the goal's steps under a heading Steps"
                : "write `tracker:\(name)` or `measure:\(name)` to say which is meant")
    }
}
