import JournalModel
import JournalText

extension Rule {
    static let scoreOnlyTotals = Rule(
        "score-only-totals", .error, "Answers to a questionnaire of which only totals are known",
        """
        How this questionnaire is scored is not known here, so single answers cannot be added up. Write the total from the \
        form. For a measure of your own, `items:` and `range:` under `measures:` in `journal.yaml` let its answers be added.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    calm: ↓1 2 3↑
                    ---
                    """,
                after: """
                    ---
                    calm: 6
                    ---
                    """,
                beside: ["journal.yaml": "measures:\n  calm: {range: 0-40}\n"])
        ])
}
