import JournalText

extension Rule {
    static let goalIdDuplicate = Rule(
        "goal-id-duplicate", .error, "Two goals with one id",
        """
        A goal is named by its `id:`, and without one by its file's name or its heading. Where two have the same, nobody can \
        tell which of them a `#tag` or a link means, so only the first one, in the order of the files, is kept. Give the \
        other an `id:` of its own.
        """,
        examples: [
            RuleExample(
                "goals/work.md", .frontMatter,
                before: """
                    ---
                    goal: Ask a question at work
                    id: ↓speak-up↑
                    ---
                    """,
                after: """
                    ---
                    goal: Ask a question at work
                    id: ask
                    ---
                    """,
                fine: ["---\ngoal: Ask a question at work\n---\n"],
                beside: ["goals/speak-up.md": "---\ngoal: Say something in the meeting\n---\n"]),
            RuleExample(
                "all.md", .body,
                before: """
                    # Goal: Ask questions

                    Once a week.

                    # Goal: ↓Ask questions!↑

                    Twice a week.
                    """,
                after: """
                    # Goal: Ask questions

                    Once a week.

                    # Goal: Ask questions twice

                    Twice a week.
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter first: the file of the goal that keeps the id.
    static func duplicateGoal(at place: SourceRange, _ id: String, first: RelativePath?) -> Diagnostic {
        let other = first.map { "the goal in \($0)" } ?? "another goal"
        return Rule.goalIdDuplicate.diagnostic(
            at: place, "\(other) has the id \(id) already; this one is left out", help: "give it an `id:` of its own")
    }
}
