import Glibc
import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// How often the trend words are said of series that do not earn them.
///
/// "Rising" and "falling" of series without a trend: at most 5%, and at most 10% of daily values that correlate by
/// .5 with the day before. "Steady" of series whose mean changes by a tenth of the scale: at most 5%.
///
/// A rate is compared with its limit plus three standard errors of the simulation: the exact test comes close to its
/// 5%, and of so many rates that hold some pass two. For 1000 runs that is 2.1 points of 5%, and 2.8 of 10%.
/// `JOURNAL_LONG_TESTS=1 swift test --filter TrendSimulationTests` makes 3000 runs of every length, and of more kinds
/// of values, for 1.2 and 1.6 points; it takes a quarter of an hour.
@Suite struct TrendSimulationTests {
    private static let isLong = getenv("JOURNAL_LONG_TESTS") != nil
    private static let runs = isLong ? 3000 : 1000
    /// 12 January 2026 is a Monday.
    private static let monday = day(2026, 1, 12)

    private static func isHeld(_ count: Int, below limit: Double) -> Bool {
        let runs = Double(runs)
        return Double(count) / runs <= limit + 3 * (limit * (1 - limit) / runs).squareRoot()
    }

    /// The words said of `runs` series, counted.
    private static func words(_ seed: Int, _ trend: (inout Chance) -> Trend) -> [Trend.Word: Int] {
        var chance = Chance(UInt64(seed))
        var counts: [Trend.Word: Int] = [:]
        for _ in 0..<runs { counts[trend(&chance).word, default: 0] += 1 }
        return counts
    }

    // MARK: Daily values

    struct Daily: Sendable, CustomTestStringConvertible {
        let weeks: Int
        /// With the day before.
        let correlation: Double
        let missing: Double
        /// Of the days, in points of a scale of ten.
        var deviation = 1.5
        var testDescription: String {
            "\(weeks) weeks, correlation \(correlation), deviation \(deviation)\(missing > 0 ? ", days missing" : "")"
        }

        /// Moods of 0 to 10, brought to weekly means as the program does.
        /// - Parameter change: of the mean, from the first to the last day.
        func trend(change: Double, _ chance: inout Chance) -> Trend {
            var days: [DatedValue] = []
            let fresh = (1 - correlation * correlation).squareRoot()
            var state = chance.normal()
            for index in 0..<7 * weeks {
                if index > 0 { state = correlation * state + fresh * chance.normal() }
                guard chance.uniform() >= missing else { continue }
                let value = 4.5 + change * Double(index) / Double(7 * weeks - 1) + deviation * state
                days.append(DatedValue(monday + index, value))
            }
            let means = WeeklyMeans.of(days, weekStarts: .monday)
            return Trend(means, scale: 10, areWeeklyMeans: true)
        }
    }

    static let daily: [Daily] = [0, 0.5].flatMap { correlation in
        [0, 1.0 / 3].flatMap { missing in
            (isLong ? Array(6...26) : [6, 26]).map {
                Daily(weeks: $0, correlation: correlation, missing: missing)
            }
        }
    }

    @Test(arguments: daily)
    func `daily values without a trend seldom rise or fall`(_ series: Daily) {
        let words = Self.words(series.weeks) { series.trend(change: 0, &$0) }
        let count = (words[.rising] ?? 0) + (words[.falling] ?? 0)
        #expect(Self.isHeld(count, below: series.correlation > 0 ? 0.1 : 0.05), "\(count) of \(Self.runs)")
    }

    /// With the deviations at which "steady" is said most: smaller ones show the change, larger ones hide all.
    static let changing: [Daily] = daily.flatMap { series in
        (isLong ? [0.2, 0.5, 0.8] : [0.5]).map {
            Daily(
                weeks: series.weeks, correlation: series.correlation, missing: series.missing,
                deviation: $0 * (series.weeks > 15 ? 1.5 : 1))
        }
    }

    @Test(arguments: changing)
    func `daily values that change by a tenth of the scale are seldom called steady`(_ series: Daily) {
        let count = Self.words(100 + series.weeks) { series.trend(change: 1, &$0) }[.steady] ?? 0
        #expect(Self.isHeld(count, below: 0.05), "\(count) of \(Self.runs)")
    }

    // MARK: Series of their own points

    enum Kind: String, Sendable, CaseIterable {
        /// Values as fine as can be, on a scale of ten.
        case fine
        /// Ratings of 0 to 10 in steps of a half, and in whole numbers.
        case halves, ratings
        /// Scores of 0 to 27.
        case scores
        /// Levels of −2 to 2.
        case levels
        /// Counts about 0 to 3 where the way is from 0 to 3, and others that are mostly zero.
        case counts, rareCounts

        var scale: Double {
            switch self {
            case .fine, .halves, .ratings: 10
            case .scores: 27
            case .levels: 4
            case .counts, .rareCounts: 3
            }
        }

        /// - Parameters:
        ///   - mean: in points, from where the series begins.
        ///   - deviation: of what is noted, in tenths of the scale; more by the steps in which it is noted.
        func value(mean: Double, deviation: Double, _ chance: inout Chance) -> Double {
            let value = scale / 2 + mean + deviation * scale / 10 * chance.normal()
            switch self {
            case .fine: return value
            case .halves: return chance.noted(value, inStepsOf: 0.5)
            case .ratings, .scores, .levels: return chance.noted(value, inStepsOf: 1)
            case .counts: return chance.count(mean: 1.5 + mean)
            case .rareCounts: return chance.count(mean: 0.1 + mean)
            }
        }
    }

    private static func trend(
        _ kind: Kind, _ count: Int, change: Double, deviation: Double, _ chance: inout Chance
    ) -> Trend {
        let points = (0..<count).map { index in
            let mean = change * Double(index) / Double(count - 1)
            return DatedValue(monday + 7 * index, kind.value(mean: mean, deviation: deviation, &chance))
        }
        return Trend(points, scale: kind.scale)
    }

    static let kinds = isLong ? Kind.allCases : [.fine, .ratings, .levels, .rareCounts]
    static let counts = isLong ? Array(5...26) : [5, 10, 26]

    @Test(arguments: kinds, counts)
    func `points without a trend seldom rise or fall`(_ kind: Kind, _ count: Int) {
        let words = Self.words(200 + count) { Self.trend(kind, count, change: 0, deviation: 1, &$0) }
        let said = (words[.rising] ?? 0) + (words[.falling] ?? 0)
        #expect(Self.isHeld(said, below: 0.05), "\(said) of \(Self.runs)")
    }

    /// With about as much noise as hides the change best; less shows it, more makes the interval wide.
    @Test(arguments: kinds, counts)
    func `points that change by a tenth of the scale are seldom called steady`(_ kind: Kind, _ count: Int) {
        for deviation in Self.isLong ? [0, 0.2, 0.4, 0.7] : [0.3] {
            let said =
                Self.words(300 + count) {
                    Self.trend(kind, count, change: kind.scale / 10, deviation: deviation, &$0)
                }[.steady] ?? 0
            #expect(Self.isHeld(said, below: 0.05), "\(said) of \(Self.runs), deviation \(deviation)")
        }
    }

    /// The word is no use if it is never said.
    @Test func `values that stay where they are are called steady`() {
        let series = Daily(weeks: 26, correlation: 0.5, missing: 0, deviation: 0.5)
        #expect(Self.words(1) { series.trend(change: 0, &$0) }[.steady] ?? 0 > Self.runs / 2)
        let words = Self.words(2) { Self.trend(.scores, 12, change: 0, deviation: 0.3, &$0) }
        #expect(words[.steady] ?? 0 > Self.runs / 2)
    }
}
