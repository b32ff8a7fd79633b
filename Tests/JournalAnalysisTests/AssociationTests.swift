import JournalAnalysis
import JournalModel
import Testing

@Suite struct AssociationTests {
    private static func series(_ days: Range<Int>, _ value: (Int) -> Double) -> [DatedValue] {
        days.map { DatedValue(CivilDate(dayNumber: 20_000 + $0), value($0)) }
    }

    @Test func `only days with both are paired`() throws {
        // Days 6 to 19 are in both.
        let association = try #require(
            Association(Self.series(0..<20) { Double($0) }, Self.series(6..<30) { Double(-$0) }))
        #expect(association.n == 14)
        #expect(association.rho == -1)
    }

    @Test func `of thirteen days nothing is said`() {
        #expect(Association(Self.series(0..<20) { Double($0) }, Self.series(7..<30) { Double($0) }) == nil)
    }

    @Test func `several values of a day are one pair`() {
        let doubled = Self.series(0..<13) { Double($0) }.flatMap { [$0, $0] }
        #expect(Association(doubled, doubled) == nil)
    }

    @Test func `what is always the same goes with nothing`() {
        #expect(Association(Self.series(0..<20) { _ in 5 }, Self.series(0..<20) { Double($0) }) == nil)
    }

    /// Moods (days in order) and hours of sleep on fifteen days; rho is SciPy's `spearmanr`.
    @Test func `fifteen days of mood and sleep come to what SciPy has`() throws {
        let moods: [Double] = [5, 6, 4, 7, 5, 3, 6, 8, 4, 5, 6, 7, 2, 5, 6]
        let sleep: [Double] = [7, 7.5, 6, 8, 6.5, 5, 6, 8, 7, 6, 7.5, 7, 5.5, 7, 8]
        let association = try #require(
            Association(Self.series(0..<15) { moods[$0] }, Self.series(0..<15) { sleep[$0] }))
        #expect(abs(association.rho - 0.7692337424627127) < 1e-12)
    }
}
