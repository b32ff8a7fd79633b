import JournalModel
import JournalText

extension Rule {
    static let scoreOutOfRange = Rule(
        "score-out-of-range", .error, "A score that a questionnaire cannot have",
        """
        The totals of a questionnaire, and of its parts, go from the lowest to the highest sum of its answers, some of them \
        in steps. Another number cannot come from the form, so it is in no figure. Look at the sheet again, or write the \
        answers and let them be added up.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    phq9: ↓40↑
                    dass21: {depression: ↓13↑, anxiety: 8}
                    ---
                    """,
                after: """
                    ---
                    phq9: 14
                    dass21: {depression: 14, anxiety: 8}
                    ---
                    """,
                fine: ["---\nphq9: 27\n---\n", "---\nphq9: 0\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "phq9:: ↓12/40↑",
                after: "phq9:: 12/27",
                fine: ["I gave the phq9 a 40."]),
        ])
}
