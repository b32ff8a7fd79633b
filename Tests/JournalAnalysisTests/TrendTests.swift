import JournalAnalysis
import JournalModel
import Testing

@Suite struct TrendTests {
    private static func weekly(_ values: [Double]) -> [DatedValue] {
        values.enumerated().map { DatedValue(CivilDate(dayNumber: 20_000 + 7 * $0), $1) }
    }

    /// Values a week apart on a scale of 10.
    static let words: [(values: [Double], word: Trend.Word)] = [
        ([], .tooFew),
        ([1, 2, 3, 4], .tooFew),
        ([1, 2, 3, 4, 5], .rising),
        ([5, 4, 3, 2, 1], .falling),
        // S = 6 of 10: 28 of 120 orders go as far, p = 0.23.
        ([1, 3, 2, 5, 4], .notClear),
        // Both ends of the slope's interval are 0, but five whole numbers that are alike may hide a change of 1.
        ([5, 5, 5, 5, 5], .notClear),
        // Steps of 1 leave an error of ½ a value: over ten 1.96 · ½ · √(12 · 9 / (10 · 11)) = 0.97, over nine 1.01.
        (Array(repeating: 5, count: 9), .notClear),
        (Array(repeating: 5, count: 10), .steady),
        // Steps of 0.1 about 5: within 0.2 or so over the ten.
        ([5, 5.1, 5, 4.9, 5, 5.1, 5, 5, 4.9, 5], .steady),
        // Mostly zero: the median stays where it is, while the mean may have gone from 0 to 1.
        ([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1], .notClear),
        // No trend, and a slope that could be anything.
        ([2, 9, 1, 8, 3], .notClear),
    ]

    @Test(arguments: words)
    func `the word is earned by the data`(_ row: (values: [Double], word: Trend.Word)) {
        #expect(Trend(Self.weekly(row.values), scale: 10).word == row.word)
    }

    @Test func `nothing is steady without a scale`() {
        #expect(Trend(Self.weekly(Array(repeating: 5, count: 12)), scale: nil).word == .notClear)
    }

    @Test func `a scale too short for whole steps has nothing steady`() {
        // A tenth of 0 to 4 is 0.4: whole levels would need some seventy values.
        #expect(Trend(Self.weekly(Array(repeating: 0, count: 52)), scale: 4).word == .notClear)
        #expect(Trend(Self.weekly(Array(repeating: 0, count: 52)), scale: 0).word == .notClear)
    }

    @Test func `weekly means of daily values need six weeks`() {
        #expect(Trend(Self.weekly([1, 2, 3, 4, 5]), scale: 10, areWeeklyMeans: true).word == .notClear)
        #expect(Trend(Self.weekly([1, 2, 3, 4, 5, 6]), scale: 10, areWeeklyMeans: true).word == .rising)
    }

    @Test func `values of one day are one value`() {
        let day = CivilDate(dayNumber: 20_000)
        let trend = Trend((1...6).map { DatedValue(day, Double($0)) }, scale: 10)
        #expect(trend.n == 1)
        #expect(trend.word == .tooFew)
    }

    @Test func `the slope is told per week`() {
        #expect(Trend(Self.weekly([1, 2, 3, 4, 5]), scale: 10).slope == 1)
    }

    @Test func `only the last fifty-two values count`() {
        #expect(Trend(Self.weekly((0..<80).map(Double.init)), scale: nil).n == 52)
    }
}
