package import JournalText

/// A number that says how many values it rests on and where they stand.
package struct Figure: Sendable, Hashable {
    /// Rounded to nine decimals.
    package let value: Double
    package let n: Int
    /// Each place once, in order.
    package let sources: [SourceRange]

    package init(_ value: Double, n: Int, sources: [SourceRange]) {
        self.value = value.withoutNoise
        self.n = n
        self.sources = sources.eachOnce
    }

    /// The mean of values with their places; `nil` of nothing.
    package static func mean(_ values: [(value: Double, source: SourceRange)]) -> Figure? {
        Averages.mean(values.map(\.value)).map { Figure($0, n: values.count, sources: values.map(\.source)) }
    }
}

extension [SourceRange] {
    /// Each place at its first occurrence.
    package var eachOnce: [SourceRange] {
        var seen: Set<SourceRange> = []
        return filter { seen.insert($0).inserted }
    }
}
