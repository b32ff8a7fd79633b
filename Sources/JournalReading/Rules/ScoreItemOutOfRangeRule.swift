import JournalModel
import JournalText

extension Rule {
    static let scoreItemOutOfRange = Rule(
        "score-item-out-of-range", .error, "An answer that a questionnaire does not have",
        """
        Each item of a questionnaire has certain answers, from 0 to 3 for instance. Another number there cannot be scored, so \
        there is no total until it is mended; the other answers are kept.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    gad7: 1 2 1 0 2 1 ↓7↑
                    k10: [↓0↑, 1, 2, 3, 4, 5, 1, 2, 3, ↓6↑]
                    ---
                    """,
                after: """
                    ---
                    gad7: 1 2 1 0 2 1 1
                    k10: [1, 1, 2, 3, 4, 5, 1, 2, 3, 5]
                    ---
                    """,
                fine: ["---\nk10: {items: 0 1 2 3 4 0 1 2 3 4, range: 0-4}\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "gad7:: 1, 2, 1, 0, ↓12↑, 1, 1",
                after: "gad7:: 1, 2, 1, 0, 2, 1, 1"),
        ])
}
