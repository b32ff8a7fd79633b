package import JournalModel

/// How much values move from one to the next, beside how widely they are spread.
///
/// The mean square successive difference is von Neumann, Kent, Bellinson & Hart's (1941), and so is its ratio to
/// the variance: 2 where values do not lean on the one before, less where they drift, more where they alternate.
/// For moods see Jahng, Wood & Trull, "Analysis of affective instability in ecological momentary assessment",
/// Psychological Methods 13 (2008) 354-375.
package struct Instability: Sendable, Hashable {
    package let n: Int
    /// How many steps from one value to the next count.
    package let steps: Int
    /// Mean square successive difference; `nil` without a step that counts.
    package let mssd: Double?
    /// With n − 1; `nil` of fewer than two values.
    package let variance: Double?
    /// Mean square successive difference by variance; `nil` where a step is left out, or all values are alike.
    package let vonNeumannRatio: Double?
    /// Correlation of each value with the next, both about the mean of all; `nil` as the ratio is.
    package let lag1Autocorrelation: Double?

    /// In the unit of the values.
    package var rmssd: Double? { mssd?.squareRoot() }
    /// In the unit of the values.
    package var standardDeviation: Double? { variance?.squareRoot() }

    /// - Parameter values: in order of time, each directly after the one before.
    package init(_ values: [Double]) {
        self.init(values) { _ in true }
    }

    /// Only a step within a day, or to the day after, counts: over a gap nobody knows what happened.
    /// - Parameter points: in order of time.
    package init(byDay points: [(day: CivilDate, value: Double)]) {
        self.init(points.map(\.value)) { points[$0].day - points[$0 - 1].day <= 1 }
    }

    /// - Parameter counts: whether the step to the value at an index, from the one before, counts.
    private init(_ values: [Double], _ counts: (Int) -> Bool) {
        let taken = values.indices.dropFirst().filter(counts)
        n = values.count
        steps = taken.count
        mssd = Averages.mean(taken.map { (values[$0] - values[$0 - 1]) * (values[$0] - values[$0 - 1]) })
        variance = Averages.variance(values)
        guard let mssd, let variance, variance > 0, let mean = Averages.mean(values), taken.count == n - 1 else {
            vonNeumannRatio = nil
            lag1Autocorrelation = nil
            return
        }
        vonNeumannRatio = mssd / variance
        let products = taken.reduce(0) { $0 + (values[$1] - mean) * (values[$1 - 1] - mean) }
        lag1Autocorrelation = products / (variance * Double(n - 1))
    }
}
