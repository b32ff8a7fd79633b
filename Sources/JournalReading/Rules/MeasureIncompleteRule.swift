import JournalText

extension Rule {
    static let measureIncomplete = Rule(
        "measure-incomplete", .warning, "A measure that lacks half of something",
        """
        Some settings of a measure of your own are of use only together: `items:` with the `range:` of their answers, \
        `reliability:` with a standard deviation. Alone they are kept, and nothing is worked out from them.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {items: ↓5↑}\n",
                after: "measures:\n  my-scale: {items: 5, range: 0-4}\n"),
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-40, reliability: ↓0.88↑}\n",
                after: "measures:\n  my-scale: {range: 0-40, reliability: 0.88, sd: 7.7}\n"),
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-40, sd: ↓7.7↑}\n",
                after: "measures:\n  my-scale: {range: 0-40, reliability: 0.88, sd: 7.7}\n"),
        ])
}

extension OwnMeasureReading.Problem {
    static func itemsWithoutRange(at range: Range<Int>) -> Self {
        Self(
            .measureIncomplete, range, "without the range of their answers, items are not added up",
            help: "write `range:` as well, such as 0-4")
    }

    static func reliabilityAlone(at range: Range<Int>) -> Self {
        Self(
            .measureIncomplete, range,
            "a reliability alone gives no threshold for change: a standard deviation is missing",
            help: "write `sd:`, or the clinical group under `norms:`")
    }

    static func deviationAlone(at range: Range<Int>) -> Self {
        Self(
            .measureIncomplete, range,
            "a standard deviation alone gives no threshold for change: the reliability is missing",
            help: "write `reliability:`, such as 0.88")
    }
}
