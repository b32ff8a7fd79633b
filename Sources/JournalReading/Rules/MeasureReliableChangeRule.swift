import JournalText

extension Rule {
    static let measureReliableChange = Rule(
        "measure-reliable-change", .error, "A threshold for change that cannot be reached",
        """
        `reliable-change:` says by how many points the total of a measure of your own must change to count. More points \
        than the totals are wide can never be seen, so it is left out.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-20, reliable-change: ↓30↑}\n",
                after: "measures:\n  my-scale: {range: 0-20, reliable-change: 4}\n")
        ])
}

extension OwnMeasureReading.Problem {
    static func reliableChange(at range: Range<Int>, _ points: Double, totals: ClosedRange<Double>) -> Self {
        Self(
            .measureReliableChange, range,
            "a change of \(Diagnostic.plain(points)) cannot be: the totals go \(words(totals))",
            help: "write how many points of the total are enough")
    }
}
