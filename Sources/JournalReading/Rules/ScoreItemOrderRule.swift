import JournalModel
import JournalText

extension Rule {
    static let scoreItemOrder = Rule(
        "score-item-order", .error, "Answers in an order that is not known",
        """
        This questionnaire is in use with its items in several orders, and in each of them other items are reversed. Which \
        one your sheet has must be written beside the answers: `rses: {items: …, order: umd_web}`. Without it the answers are \
        kept, and there is no total.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    rses: ↓3 2 3 2 3 2 3 2 3 2↑
                    ---
                    """,
                after: """
                    ---
                    rses: {items: 3 2 3 2 3 2 3 2 3 2, order: umd_web}
                    ---
                    """,
                fine: ["---\nrses: 18\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    rses: {items: 3 2 3 2 3 2 3 2 3 2, order: ↓umd web page↑}
                    ---
                    """,
                after: """
                    ---
                    rses: {items: 3 2 3 2 3 2 3 2 3 2, order: umd_web}
                    ---
                    """),
        ])
}
