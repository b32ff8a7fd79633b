import JournalText

extension Rule {
    static let moodDecimalComma = Rule(
        "mood-decimal-comma", .warning, "A mood with a comma",
        """
        A comma parts things in a mood line, so `6,5` could be one number or two, and it is in no figure. Write `6.5` or \
        `6,5/10`. If you always write numbers with a comma, `decimal: comma` in `journal.yaml` says so once and for all.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Mood
                    - 08:15 ↓6,5↑ tired
                    """,
                after: """
                    ## Mood
                    - 08:15 6.5 tired
                    """,
                fine: ["Mood: 6,5/10", "The tea was 6,5 and the mood was fine."])
        ])
}

extension Diagnostic {
    static func moodDecimalComma(_ place: SourceRange, _ text: String) -> Diagnostic {
        let withPoint = text.replacing(",", with: ".")
        return Rule.moodDecimalComma.diagnostic(
            at: place, "mood \(text) could be one number or two, so it is not read",
            help: "write \(withPoint) or \(text)/10, or set `decimal: comma` in journal.yaml",
            fix: .writing(withPoint, at: place))
    }
}
