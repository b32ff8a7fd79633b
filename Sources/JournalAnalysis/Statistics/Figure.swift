package import JournalText

/// A number that says how many values it rests on and where they stand.
package struct Figure: Sendable, Hashable {
    package let value: Double
    package let n: Int
    package let sources: [SourceRange]

    package init(_ value: Double, n: Int, sources: [SourceRange]) {
        self.value = value
        self.n = n
        self.sources = sources
    }

    /// The mean of values with their places; `nil` of nothing.
    package static func mean(_ values: [(value: Double, source: SourceRange)]) -> Figure? {
        Averages.mean(values.map(\.value)).map { Figure($0, n: values.count, sources: values.map(\.source)) }
    }
}
