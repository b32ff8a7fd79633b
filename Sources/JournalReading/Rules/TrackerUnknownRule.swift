import JournalText

extension Rule {
    static let trackerUnknown = Rule(
        "tracker-unknown", .warning, "A measure of something that is not noted",
        """
        A goal can be measured by anything that you note: `sleep: 7h` in a day's front matter, or `sleep:: 7h` in its text. \
        This goal names something of which the journal has no value yet, so it has no figure. It may be a typing slip, \
        or it will be noted later.
        """,
        examples: [
            RuleExample(
                "goals/sleep.md", .frontMatter,
                before: """
                    ---
                    goal: Sleep enough
                    measure: mean ↓sleap↑ per week
                    from: 6h
                    to: 7h
                    by: 2026-05-31
                    ---
                    """,
                after: """
                    ---
                    goal: Sleep enough
                    measure: mean sleep per week
                    from: 6h
                    to: 7h
                    by: 2026-05-31
                    ---
                    """,
                fine: ["---\ngoal: Sleep enough\nmeasure: mean sleap per week\nstatus: draft\n---\n"],
                beside: ["2026-03-05.md": "---\nsleep: 7h\n---\n"])
        ])
}

extension Diagnostic {
    static func unknownTracker(at place: SourceRange, _ name: String, nearest: String?) -> Diagnostic {
        Rule.trackerUnknown.diagnostic(
            at: place, "nothing called \(name) is noted in this journal yet",
            help: nearest.map { "did you mean \($0)?" }
                ?? "write `\(name): …` in a day's front matter, or `\(name):: …` in its text",
            fix: nearest.map { .writing($0, at: place) })
    }
}
