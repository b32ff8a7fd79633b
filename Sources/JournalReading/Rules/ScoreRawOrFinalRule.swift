import JournalModel
import JournalText

extension Rule {
    static let scoreRawOrFinal = Rule(
        "score-raw-or-final", .warning, "A score that could be raw or final",
        """
        The answers to this questionnaire are multiplied for the final score, and a bare number could be from before or from \
        after that. It is in no figure until you say which: `13/25` or `13 raw` is the raw score, `52/100` the final one.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    who5: ↓20↑
                    ---
                    """,
                after: """
                    ---
                    who5: 20/25
                    ---
                    """,
                fine: ["---\nwho5: 52\n---\n", "---\nwho5: 13 raw\n---\n", "---\nwho5: 0\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "who5:: ↓13↑",
                after: "who5:: 13/25"),
        ])
}
