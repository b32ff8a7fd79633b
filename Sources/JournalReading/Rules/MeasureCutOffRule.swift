import JournalText

extension Rule {
    static let measureCutOff = Rule(
        "measure-cut-off", .error, "A cut-off outside the totals",
        """
        A cut-off parts the totals of a measure of your own in two. One that no total can reach parts nothing, and is \
        left out. Write a score that the measure can have, or mend `range:`.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-20, cut-off: ↓30↑}\n",
                after: "measures:\n  my-scale: {range: 0-20, cut-off: 10}\n")
        ])
}

extension OwnMeasureReading.Problem {
    static func cutOff(at range: Range<Int>, _ value: Double, totals: ClosedRange<Double>) -> Self {
        Self(
            .measureCutOff, range,
            "a cut-off of \(Diagnostic.plain(value)) is outside the totals, which go \(words(totals))",
            help: "write a score that the measure can have")
    }
}
