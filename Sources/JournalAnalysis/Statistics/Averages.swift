package import JournalModel

/// The plain averages. Missing values are left out before, never taken as zero.
package enum Averages {
    /// `nil` of nothing.
    package static func mean(_ values: some Collection<Double>) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The middle value, or the mean of the two in the middle; `nil` of nothing.
    package static func median(_ values: some Collection<Double>) -> Double? {
        median(ofSorted: values.sorted())
    }

    /// The middle of values that stand in order of size.
    package static func median(ofSorted sorted: [Double]) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The variance of a sample, divided by n − 1; `nil` of fewer than two.
    package static func variance(_ values: some Collection<Double>) -> Double? {
        guard values.count > 1, let mean = mean(values) else { return nil }
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }

    /// Values in order of time brought to one by `aggregate`. Of nothing it is `nil`, and so are its sum and its
    /// count: that a day was not noted does not make it zero.
    package static func aggregate(_ values: [Double], by aggregate: Aggregate) -> Double? {
        switch aggregate {
        case .mean: mean(values)
        case .median: median(values)
        case .sum: values.isEmpty ? nil : values.reduce(0, +)
        case .min: values.min()
        case .max: values.max()
        case .count: values.isEmpty ? nil : Double(values.count)
        case .first: values.first
        case .last: values.last
        }
    }
}
