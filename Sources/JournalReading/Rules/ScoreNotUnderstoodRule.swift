import JournalModel
import JournalText

extension Rule {
    static let scoreNotUnderstood = Rule(
        "score-not-understood", .error, "A score that is not understood",
        """
        After a questionnaire's name stands its total, or its answers separated by spaces or commas, or its parts by name. \
        Something else stands here, so the score is in no figure.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    phq9: ↓twelve↑
                    gad7: 1 2 1 0 2 1 ↓one↑
                    dass21: {depression: 14, ↓sadness↑: 8}
                    ---
                    """,
                after: """
                    ---
                    phq9: 12
                    gad7: 1 2 1 0 2 1 1
                    dass21: {depression: 14, stress: 8}
                    ---
                    """,
                fine: ["---\nphq9: _\n---\n", "---\nphq9:\n---\n", "---\ngad7: 1 2 n/a 0 x 1 ~\n---\n"])
        ])
}
