import JournalAnalysis
import JournalModel
import Testing

@Suite struct InstabilityTests {
    /// Steps −2, 3, 0, −4: their squares sum to 29, of four. The mean is 4.4, squares about it sum to 13.2, and
    /// products with the next to −4.36.
    private static let values: [Double] = [5, 3, 6, 6, 2]

    @Test func `the figures of five values are those of hand and NumPy`() throws {
        let instability = Instability(Self.values)
        #expect(instability.n == 5)
        #expect(instability.steps == 4)
        #expect(instability.mssd == 7.25)
        #expect(abs(try #require(instability.rmssd) - 2.692582) < 1e-6)
        #expect(abs(try #require(instability.standardDeviation) - 1.81659) < 1e-6)
        #expect(abs(try #require(instability.variance) - 3.3) < 1e-12)
        #expect(abs(try #require(instability.vonNeumannRatio) - 2.19697) < 1e-6)
        #expect(abs(try #require(instability.lag1Autocorrelation) - -0.330303) < 1e-6)
    }

    private static func dated(_ days: [Int]) -> [(day: CivilDate, value: Double)] {
        zip(days, values).map { (day: CivilDate(dayNumber: 20_000 + $0), value: $1) }
    }

    @Test func `values of a day and of the next are successive`() {
        #expect(Instability(byDay: Self.dated([0, 0, 1, 1, 2])) == Instability(Self.values))
    }

    /// Without the step from 3 to 6, over a gap of two days: (4 + 0 + 16)/3.
    @Test func `a step over a gap does not count`() throws {
        let instability = Instability(byDay: Self.dated([0, 0, 2, 3, 4]))
        #expect(instability.steps == 3)
        #expect(abs(try #require(instability.mssd) - 20.0 / 3) < 1e-12)
        #expect(instability.variance == Instability(Self.values).variance)
        #expect(instability.vonNeumannRatio == nil)
        #expect(instability.lag1Autocorrelation == nil)
    }

    @Test func `of one value, and of values far apart, nothing is known`() {
        #expect(Instability([]).mssd == nil)
        #expect(Instability([4]).rmssd == nil)
        #expect(Instability([4]).variance == nil)
        #expect(Instability(byDay: Self.dated([0, 5, 10, 15, 20])).mssd == nil)
    }

    @Test func `values that are all alike do not move`() {
        let instability = Instability([5, 5, 5])
        #expect(instability.mssd == 0)
        #expect(instability.variance == 0)
        #expect(instability.vonNeumannRatio == nil)
    }
}
