import JournalAnalysis
import JournalModel
import Testing

@Suite struct TheilSenTests {
    /// Days, values, slope per day and its 95% interval (SciPy's `theilslopes`), from the clinical vectors.
    static let worked: [(days: [Int], values: [Double], slope: Double, low: Double, high: Double)] = [
        ([0, 1, 2, 3, 4, 5, 6, 7], [18, 16, 17, 14, 12, 13, 10, 9], -1.309524, -2, -1),
        ([0, 1, 2, 3], [15, 14, 16, 13], -0.583333, -3, 2),
        ([0, 1, 2, 3, 4], [5, 6, 4, 7, 5], 0.25, -2, 3),
        ([0, 1, 2, 3, 4], [20, 18, 15, 16, 9], -2.625, -7, 1),
        ([0, 7, 21, 28, 42], [20, 18, 15, 16, 9], -0.247619, -0.5, 0.142857),
    ]

    @Test(arguments: worked)
    func `the slope is fitted on dates`(
        _ row: (days: [Int], values: [Double], slope: Double, low: Double, high: Double)
    ) throws {
        let points = zip(row.days, row.values).map { DatedValue(CivilDate(dayNumber: 20_000 + $0), $1) }
        let line = try #require(TheilSen(points))
        #expect(abs(line.slope - row.slope) < 1e-6)
        #expect(abs(line.interval.lowerBound - row.low) < 1e-6)
        #expect(abs(line.interval.upperBound - row.high) < 1e-6)
    }

    @Test func `two values on one day make no line`() {
        let day = CivilDate(dayNumber: 20_000)
        #expect(TheilSen([DatedValue(day, 1), DatedValue(day, 2)]) == nil)
    }
}
