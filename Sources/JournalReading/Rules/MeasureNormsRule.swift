import JournalText

extension Rule {
    static let measureNorms = Rule(
        "measure-norms", .error, "Norms that cannot be",
        """
        Under `norms:` stand the mean and standard deviation of a clinical and of another group, on the scale of the \
        totals. A mean outside of them, a deviation wider than them, or a clinical group on the better side was likely \
        copied from another scale, and no change is judged by it.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-40, norms: {clinical: ↓[50, 7]↑, functional: [4, 4]}}\n",
                after: "measures:\n  my-scale: {range: 0-40, norms: {clinical: [20, 7], functional: [4, 4]}}\n"),
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-40, reliability: 0.9, sd: ↓77↑}\n",
                after: "measures:\n  my-scale: {range: 0-40, reliability: 0.9, sd: 7.7}\n"),
            RuleExample(
                "journal.yaml", .settings,
                before: "measures:\n  my-scale: {range: 0-40, norms: ↓{clinical: [4, 4], functional: [20, 7]}↑}\n",
                after: "measures:\n  my-scale: {range: 0-40, norms: {clinical: [20, 7], functional: [4, 4]}}\n"),
        ])
}

extension OwnMeasureReading.Problem {
    /// - Parameter group: `clinical` or `functional`.
    static func group(at range: Range<Int>, _ group: String, totals: ClosedRange<Double>) -> Self {
        Self(
            .measureNorms, range, "the \(group) group's mean or deviation cannot be: the totals go \(words(totals))",
            help: "write the group's mean and standard deviation, on the scale of the totals")
    }

    static func deviation(at range: Range<Int>, _ deviation: Double, totals: ClosedRange<Double>) -> Self {
        Self(
            .measureNorms, range,
            "a standard deviation of \(Diagnostic.plain(deviation)) cannot be: the totals go \(words(totals))",
            help: "write the standard deviation on the scale of the totals")
    }

    static func direction(at range: Range<Int>, clinical: Double, functional: Double, isHigherWorse: Bool) -> Self {
        Self(
            .measureNorms, range,
            "the clinical group's mean is \(Diagnostic.plain(clinical)), the functional group's "
                + "\(Diagnostic.plain(functional)), and higher is \(isHigherWorse ? "worse" : "better"): neither is used",
            help: "write `higher-is: \(isHigherWorse ? "better" : "worse")`, or exchange the two groups")
    }
}
