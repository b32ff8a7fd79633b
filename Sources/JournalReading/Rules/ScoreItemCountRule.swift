import JournalModel
import JournalText

extension Rule {
    static let scoreItemCount = Rule(
        "score-item-count", .error, "Too few or too many answers to a questionnaire",
        """
        The answers to a questionnaire are added up only when there is one for each item. Write `_` in the place of an answer \
        that is missing: then nothing is guessed, and the answers that are there are kept. A total alone can be written, too.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    gad7: ↓1 2 1 0 2 1↑
                    ---
                    """,
                after: """
                    ---
                    gad7: 1 2 1 0 2 1 _
                    ---
                    """,
                fine: ["---\ngad7: _ _ _\n---\n", "---\nphq9: 1 2 1 0 2 1 1 0 0 1\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "gad7:: ↓1, 2, 1, 0, 2, 1, 1, 3↑",
                after: "gad7:: 1, 2, 1, 0, 2, 1, 1",
                fine: ["gad7, 1 2 1 in the waiting room."]),
        ])
}
