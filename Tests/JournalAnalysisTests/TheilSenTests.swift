import JournalAnalysis
import JournalModel
import Testing

@Suite struct TheilSenTests {
    struct Line: Sendable {
        let days: [Int]
        let values: [Double]
        let slope: Double
        let intercept: Double
        let low: Double
        let high: Double

        init(_ days: [Int], _ values: [Double], _ slope: Double, _ intercept: Double, _ low: Double, _ high: Double) {
            self.days = days
            self.values = values
            self.slope = slope
            self.intercept = intercept
            self.low = low
            self.high = high
        }
    }

    /// Days, values, slope per day, height on the first day and the slope's 95% interval (SciPy's `theilslopes`).
    static let worked = [
        Line([0, 1, 2, 3, 4, 5, 6, 7], [18, 16, 17, 14, 12, 13, 10, 9], -1.309524, 18.083333, -2, -1),
        Line([0, 1, 2, 3], [15, 14, 16, 13], -0.583333, 15.375, -3, 2),
        Line([0, 1, 2, 3, 4], [5, 6, 4, 7, 5], 0.25, 4.5, -2, 3),
        Line([0, 1, 2, 3, 4], [12, 12, 12, 12, 12], 0, 12, 0, 0),
        Line([0, 1, 2, 3, 4], [20, 18, 15, 16, 9], -2.625, 21.25, -7, 1),
        Line([0, 7, 21, 28, 42], [20, 18, 15, 16, 9], -0.247619, 21.2, -0.5, 0.142857),
    ]

    @Test(arguments: worked)
    func `the slope is fitted on dates`(_ row: Line) throws {
        let points = zip(row.days, row.values).map { DatedValue(CivilDate(dayNumber: 20_000 + $0), $1) }
        let line = try #require(TheilSen(points))
        #expect(abs(line.slope - row.slope) < 1e-6)
        #expect(abs(line.intercept - row.intercept) < 1e-6)
        #expect(abs(line.interval.lowerBound - row.low) < 1e-6)
        #expect(abs(line.interval.upperBound - row.high) < 1e-6)
    }

    @Test func `two values on one day make no line`() {
        let day = CivilDate(dayNumber: 20_000)
        #expect(TheilSen([DatedValue(day, 1), DatedValue(day, 2)]) == nil)
    }

    @Test func `places may be any numbers, as many as values`() throws {
        #expect(try #require(TheilSen([1, 2, 3], at: [0, 0.5, 1])).slope == 2)
        #expect(TheilSen([1, 2, 3], at: [0, 1]) == nil)
        #expect(TheilSen([], at: []) == nil)
    }
}
