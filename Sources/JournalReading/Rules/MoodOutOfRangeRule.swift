import JournalText

extension Rule {
    static let moodOutOfRange = Rule(
        "mood-out-of-range", .error, "A mood outside its scale",
        """
        A mood is a number on your scale: 0 to 10, unless `mood-scale:` in `journal.yaml` says otherwise, or up to what \
        stands behind the stroke. One outside of it is in no figure, since nobody can tell what was meant.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Mood
                    - 08:15 ↓14/10↑ anxious - dreading the stand-up
                    """,
                after: """
                    ## Mood
                    - 08:15 4/10 anxious - dreading the stand-up
                    """,
                fine: ["I counted 14/10 twice.", "Mood: _/10"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    mood: ↓12↑
                    ---
                    """,
                after: """
                    ---
                    mood: 7
                    ---
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter scale: what the mood had to lie on.
    static func moodOutOfRange(scale: ClosedRange<Double>) -> (SourceRange, String) -> Diagnostic {
        { place, text in
            let range = "\(plain(scale.lowerBound))–\(plain(scale.upperBound))"
            return Rule.moodOutOfRange.diagnostic(
                at: place, "mood \(text) is outside \(range)",
                help: "write a number from \(plain(scale.lowerBound)) to \(plain(scale.upperBound))")
        }
    }
}
