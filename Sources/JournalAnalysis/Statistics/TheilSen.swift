import JournalModel

/// The Theil-Sen line: the median of the slopes between all pairs, which a few odd values hardly move.
///
/// Theil (1950), Sen (1968). Fitted on dates, so that a gap of two weeks is twice one of a week.
package struct TheilSen: Sendable, Hashable {
    /// Per day.
    package let slope: Double
    /// The line's height on the first day: median of the values less slope times median of the days, which carries
    /// the line through both medians (Conover, Practical Nonparametric Statistics, 1980).
    package let intercept: Double
    /// Sen's 95% interval of the slope, per day.
    package let interval: ClosedRange<Double>

    /// `nil` where no two values stand on different days.
    /// - Complexity: O(n² log n).
    package init?(_ points: [DatedValue]) {
        guard let first = points.lazy.map(\.date).min() else { return nil }
        self.init(points.map(\.value), at: points.map { Double($0.date - first) })
    }

    /// - Parameters:
    ///   - values: as many as there are places.
    ///   - places: days, or any other measure of time; the slope is per one of it, and the intercept at its zero.
    package init?(_ values: [Double], at places: [Double]) {
        guard values.count == places.count else { return nil }
        var slopes: [Double] = []
        slopes.reserveCapacity(Ties.pairs(of: values.count))
        for later in values.indices {
            for earlier in 0..<later where places[later] != places[earlier] {
                slopes.append((values[later] - values[earlier]) / (places[later] - places[earlier]))
            }
        }
        guard !slopes.isEmpty, slopes.allSatisfy(\.isFinite) else { return nil }
        slopes.sort()
        guard let median = Averages.median(ofSorted: slopes), let height = Averages.median(values),
            let middle = Averages.median(places)
        else { return nil }
        slope = median
        intercept = height - median * middle

        let tied = Ties(places).varianceTerm + Ties(values).varianceTerm
        let variance = (Ties.varianceTerm(of: values.count) - tied) / 18
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
