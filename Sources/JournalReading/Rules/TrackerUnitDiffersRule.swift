import JournalText

extension Rule {
    static let trackerUnitDiffers = Rule(
        "tracker-unit-differs", .warning, "A tracker in another unit",
        """
        What you keep track of has one unit: that of the first value written with one. A bare number takes it, and a value \
        in a unit of another kind cannot be turned into it, so it is in no figure. Write it as the others are, or say under \
        `trackers:` in `journal.yaml` what it is.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    sleep: ↓80%↑
                    ---
                    """,
                after: """
                    ---
                    sleep: 7h 30m
                    ---
                    """,
                fine: ["---\nsleep: 7\n---\n", "---\nsleep: 450 min\n---\n", "---\nsleep: 7:30\n---\n"],
                beside: ["2026-03-04.md": "---\nsleep: 7h\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "pain:: 30%\n\npain:: ↓2h↑\n",
                after: "pain:: 30%\n\npain:: 20\n"),
        ])
}

extension Diagnostic {
    /// - Parameters:
    ///   - unit: how it is noted elsewhere: `a duration`.
    ///   - other: what stands here.
    static func trackerUnit(
        at place: SourceRange, _ name: String, _ text: String, unit: String, other: String
    ) -> Diagnostic {
        Rule.trackerUnitDiffers.diagnostic(
            at: place, "\(name) is noted as \(unit) elsewhere; \(text) is \(other), so it is in no figure",
            help: "write it as \(unit), or set its kind under `trackers:` in journal.yaml")
    }
}
