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
        // No trend, and both ends of the slope's interval are 0.
        ([5, 5, 5, 5, 5], .steady),
        // No trend, and a slope that could be anything.
        ([2, 9, 1, 8, 3], .notClear),
    ]

    @Test(arguments: words)
    func `the word is earned by the data`(_ row: (values: [Double], word: Trend.Word)) {
        #expect(Trend(Self.weekly(row.values), scale: 10).word == row.word)
    }

    @Test func `nothing is steady without a scale`() {
        #expect(Trend(Self.weekly([5, 5, 5, 5, 5]), scale: nil).word == .notClear)
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
