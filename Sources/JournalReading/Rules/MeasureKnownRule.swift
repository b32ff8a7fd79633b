import JournalText

extension Rule {
    static let measureKnown = Rule(
        "measure-known", .warning, "A measure of your own with a known name",
        """
        The name under `measures:` belongs to a questionnaire that is known already, with its published ranges, cut-off \
        and threshold. What you wrote takes their place. Take it out to use what is published, or give yours another \
        name.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  ↓phq9↑: {items: 9, range: 0-3}\n",
                after: "measures:\n  phq9-short: {items: 9, range: 0-3}\n", fine: ["measures: {spin: on}\n"])
        ])
}

extension OwnMeasureReading.Problem {
    static func known(at range: Range<Int>, _ name: String) -> Self {
        Self(
            .measureKnown, range,
            "“\(name)” is a known questionnaire; what you wrote here is used in place of its ranges, cut-off and threshold",
            help: "take this out to use what is known of it, or give yours another name")
    }
}
