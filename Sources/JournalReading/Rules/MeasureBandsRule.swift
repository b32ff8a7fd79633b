import JournalText

extension Rule {
    static let measureBands = Rule(
        "measure-bands", .error, "Bands of a measure that do not fit",
        """
        Each band of a measure of your own is named with its lowest score, and goes up to the next one. Two that begin at \
        one score, or one that begins above the highest total, cannot both be told of a score; bands in another order \
        than their scores are read, and mentioned.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-20, bands: {mild: 5, severe: ↓5↑}}\n",
                after: "measures:\n  my-scale: {range: 0-20, bands: {mild: 5, severe: 12}}\n"),
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-20, bands: {mild: 5, severe: ↓30↑}}\n",
                after: "measures:\n  my-scale: {range: 0-20, bands: {mild: 5, severe: 12}}\n"),
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-20, bands: {severe: 12, mild: ↓5↑}}\n",
                after: "measures:\n  my-scale: {range: 0-20, bands: {mild: 5, severe: 12}}\n"),
        ])
}

extension OwnMeasureReading.Problem {
    static func bandsAlike(at range: Range<Int>, _ name: String, _ start: Double, like other: String) -> Self {
        Self(
            .measureBands, range, "“\(name)” begins at \(Diagnostic.plain(start)), where “\(other)” does",
            help: "give each band a lowest score of its own")
    }

    static func bandsOutOfOrder(at range: Range<Int>, _ name: String, _ start: Double, below other: String) -> Self {
        Self(
            .measureBands, range,
            "“\(name)” begins at \(Diagnostic.plain(start)), below “\(other)” before it",
            help: "write bands from the lowest score to the highest; they are read in that order",
            severity: .warning)
    }

    static func bandAboveTotal(at range: Range<Int>, _ name: String, _ start: Double, highest: Double) -> Self {
        Self(
            .measureBands, range,
            "“\(name)” begins at \(Diagnostic.plain(start)), above the highest total, \(Diagnostic.plain(highest))",
            help: "let it begin at a score that the measure can have")
    }
}
