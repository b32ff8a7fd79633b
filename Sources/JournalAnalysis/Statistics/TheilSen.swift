import JournalModel

/// The Theil-Sen line: the median of the slopes between all pairs, which a few odd values hardly move.
///
/// Theil (1950), Sen (1968). Fitted on dates, so that a gap of two weeks is twice one of a week.
package struct TheilSen: Sendable, Hashable {
    /// Per day.
    package let slope: Double
    /// Sen's 95% interval of the slope, per day.
    package let interval: ClosedRange<Double>

    /// `nil` where no two values stand on different days.
    /// - Complexity: O(n² log n).
    package init?(_ points: [DatedValue]) {
        var slopes: [Double] = []
        slopes.reserveCapacity(points.count * points.count / 2)
        for (index, later) in points.enumerated() {
            for earlier in points[..<index] where later.date != earlier.date {
                slopes.append((later.value - earlier.value) / Double(later.date - earlier.date))
            }
        }
        guard slopes.allSatisfy(\.isFinite), let median = Averages.median(slopes) else { return nil }
        slopes.sort()
        slope = median

        func term(_ count: Int) -> Double { Double(count * (count - 1) * (2 * count + 5)) }
        func tied<Key: Hashable>(_ key: (DatedValue) -> Key) -> Double {
            var sizes: [Key: Int] = [:]
            for point in points { sizes[key(point), default: 0] += 1 }
            return sizes.values.reduce(0) { $0 + term($1) }
        }
        let variance = (term(points.count) - tied(\.date) - tied(\.value)) / 18
        // The 97.5% point of the normal distribution.
        let reach = 1.959963984540054 * max(variance, 0).squareRoot()
        let count = Double(slopes.count)
        let upper = Int(((count + reach) / 2).rounded(.toNearestOrEven))
        let lower = Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1
        let last = slopes.count - 1
        let low = slopes[min(max(lower, 0), last)]
        interval = low...max(low, slopes[min(max(upper, 0), last)])
    }
}
