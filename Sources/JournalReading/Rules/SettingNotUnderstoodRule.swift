import JournalSyntax
import JournalText

extension Rule {
    static let settingNotUnderstood = Rule(
        "setting-not-understood", .error, "A setting whose value cannot be read",
        """
        The setting is known and its value is not one that it can have, so the usual one is taken in its place. The help \
        says what was expected.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "mood-scale: ↓ten↑\n", after: "mood-scale: 0-10\n",
                fine: ["mood-scale: 1 - 5\n", "mood-scale: \"0-10\"\n"]),
            RuleExample(
                "journal.yaml", .settings, before: "week-starts: ↓someday↑\n", after: "week-starts: sunday\n"),
            RuleExample(
                "journal.yaml", .settings, before: "headings: {↓moods-and-more↑: [Stimmung]}\n",
                after: "headings: {mood: [Stimmung]}\n"),
        ])
}

extension Diagnostic {
    static func settingNotUnderstood(
        at place: SourceRange, _ key: String, _ value: YAMLValue, expected: String
    )
        -> Diagnostic
    {
        Rule.settingNotUnderstood.diagnostic(
            at: place, value.text.map { "“\($0)” is no value for \(key)" } ?? "what \(key) says is not understood",
            help: "expected \(expected)")
    }
}
