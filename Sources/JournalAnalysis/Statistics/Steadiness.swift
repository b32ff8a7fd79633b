import JournalModel

/// Whether a series may be called steady: that its change over the window is smaller than a margin.
///
/// That nothing was found is not enough (Altman & Bland 1995); the whole 95% interval of the change has to lie
/// within the margin, as in a test of equivalence (Schuirmann 1987). Sen's interval alone does not hold this for
/// values of a coarse scale: whole ratings, levels and small counts are often alike, the median of their slopes and
/// both ends of its interval are then 0, and in simulations a change of a tenth of the scale was called steady in
/// 20% (whole ratings) to 90% of cases (counts that are mostly zero). So the least-squares line, which follows the
/// mean, has to keep within the margin, too, and its error is taken as no smaller than the steps in which the
/// values are noted allow.
enum Steadiness {
    /// - Parameters:
    ///   - points: one a day, in order of time.
    ///   - line: fitted to them.
    ///   - margin: a change of so much, either way, over the whole of the series is no longer steady.
    static func holds(for points: [DatedValue], along line: TheilSen, within margin: Double) -> Bool {
        guard let first = points.first, let last = points.last else { return false }
        let days = Double(last.date - first.date)
        let values = points.map(\.value)
        guard let mean = LeastSquares(values, at: points.map { Double($0.date - first.date) }) else { return false }

        let deviation = max(mean.deviation, leastDeviation(of: values, margin: margin))
        // The 97.5% point of the normal distribution.
        let changeOfMean = days * (abs(mean.slope) + 1.959963984540054 * deviation / mean.reach)
        let changeOfMedian = days * max(abs(line.interval.lowerBound), abs(line.interval.upperBound))
        // Equal to the margin is not within it, whatever the last bit says.
        return max(changeOfMean, changeOfMedian) < margin - 1e-9
    }

    /// The deviation that values may have although they look alike: one that is as often noted a step above as
    /// below has half a step.
    private static func leastDeviation(of values: [Double], margin: Double) -> Double {
        let noted = Set(values).sorted()
        if let step = zip(noted.dropFirst(), noted).map({ $0 - $1 }).min() { return step / 2 }
        // Of a single value the step cannot be seen. It may be as wide as the margin, and is 1 for whole numbers.
        let isWhole = noted.allSatisfy { $0 == $0.rounded() }
        return max(margin, isWhole ? 1 : 0) / 2
    }
}
