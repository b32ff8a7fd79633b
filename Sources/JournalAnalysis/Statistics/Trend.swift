import JournalModel

/// What may be said of the direction of a series, and no more.
///
/// Two simulations stand behind the rules: with five values a true rise of two standard deviations is found in
/// 8% of cases, so that finding nothing is not steadiness; and daily values lean on the day before, so that the
/// plain test on days sees trends that are not there in up to 40%. Daily series therefore come as weekly means.
package struct Trend: Sendable, Hashable {
    package enum Word: String, Sendable, Hashable, CaseIterable {
        case tooFew = "too few to say"
        case notClear = "no clear trend yet"
        case steady
        case rising
        case falling
    }

    package let word: Word
    /// How many values it rests on; those of one day are one.
    package let n: Int
    /// Per week, by Theil and Sen; `nil` with too few values.
    package let slope: Double?
    /// The test behind the word; `nil` with too few values.
    package let test: MannKendall?
    /// The slope's 95% interval, per week.
    package let interval: ClosedRange<Double>?

    /// Fewer can never reach the 5% level.
    package static let fewest = 5
    /// Weekly means of a daily series need one more.
    package static let fewestWeeklyMeans = 6
    /// Only the last so many values are looked at.
    package static let most = 52

    /// - Parameters:
    ///   - points: in order of time.
    ///   - scale: how far the figure can go in all; `nil` where it has no bounds, and then nothing is "steady".
    ///   - areWeeklyMeans: the points stand for daily values.
    package init(_ points: [DatedValue], scale: Double?, areWeeklyMeans: Bool = false) {
        let daily = Array(points.oneADay.suffix(Trend.most))
        n = daily.count
        guard daily.count >= Trend.fewest, let line = TheilSen(daily) else {
            word = .tooFew
            test = nil
            slope = nil
            interval = nil
            return
        }
        slope = (line.slope * 7).withoutNoise
        interval = (line.interval.lowerBound * 7).withoutNoise...(line.interval.upperBound * 7).withoutNoise
        let test = MannKendall(daily.map(\.value))
        self.test = test
        if areWeeklyMeans, daily.count < Trend.fewestWeeklyMeans {
            word = .notClear
            return
        }
        if test.p < 0.05 {
            word = test.s > 0 ? .rising : .falling
        } else if let scale, Steadiness.holds(for: daily, along: line, within: scale / 10) {
            word = .steady
        } else {
            word = .notClear
        }
    }
}
