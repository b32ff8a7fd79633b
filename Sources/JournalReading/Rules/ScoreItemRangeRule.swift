import JournalModel
import JournalText

extension Rule {
    static let scoreItemRange = Rule(
        "score-item-range", .error, "A range of answers that is not in use",
        """
        Some questionnaires are in use with other numbers beside the answers, 0 to 4 in the place of 1 to 5, and `range:` \
        says so. This one is not in use in that way, or the range cannot be read, so the score is in no figure.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    k10: {total: 18, range: ↓0-3↑}
                    ---
                    """,
                after: """
                    ---
                    k10: {total: 18, range: 0-4}
                    ---
                    """,
                fine: ["---\nk10: {total: 18, range: 1-5}\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    k10: {items: 1 2 3 4 5 1 2 3 4 5, range: ↓from one↑}
                    ---
                    """,
                after: """
                    ---
                    k10: {items: 1 2 3 4 5 1 2 3 4 5, range: 1-5}
                    ---
                    """),
        ])
}
