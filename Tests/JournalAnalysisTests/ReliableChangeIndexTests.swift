import JournalAnalysis
import JournalModel
import Testing

@Suite struct ReliableChangeIndexTests {
    /// Jacobson & Truax (1991), their made-up example: s1 7.5, reliability .80, 32.5 before and 47.5 after.
    @Test func `the index of the paper's example is 3.16`() throws {
        let index = try #require(ReliableChangeIndex(deviation: 7.5, reliability: 0.8))
        #expect(abs(index.standardError - 3.354102) < 1e-6)
        #expect(abs(index.standardErrorOfDifference - 4.743416) < 1e-6)
        #expect(abs(index.index(from: 32.5, to: 47.5) - 3.162278) < 1e-6)
        #expect(abs(index.points - 9.297096) < 1e-6)
        #expect(index.isReliable(from: 32.5, to: 47.5))
        #expect(index.isReliable(from: 47.5, to: 32.5))
        #expect(!index.isReliable(from: 32.5, to: 41.79))
        #expect(index.isReliable(from: 32.5, to: 41.8))
    }

    /// Deviation, reliability, standard error, standard error of the difference, points: as the R package suddengains
    /// has them for its first criterion.
    static let cuts: [(deviation: Double, reliability: Double, error: Double, difference: Double, points: Double)] = [
        (6.396073490631653, 0.931, 1.680111, 2.376036, 4.65703), (10.5, 0.961, 2.073584, 2.93249, 5.747681),
    ]

    @Test(arguments: cuts)
    func `another program comes to the same points`(
        _ row: (deviation: Double, reliability: Double, error: Double, difference: Double, points: Double)
    ) throws {
        let index = try #require(ReliableChangeIndex(deviation: row.deviation, reliability: row.reliability))
        #expect(abs(index.standardError - row.error) < 1e-6)
        #expect(abs(index.standardErrorOfDifference - row.difference) < 1e-6)
        #expect(abs(index.points - row.points) < 1e-6)
    }

    /// Change and index with a deviation of 5 and a reliability of .8, whose Sdiff is √10: the R package
    /// clinicalsignificance.
    static let changes: [(change: Double, index: Double)] = [
        (-8, -2.529822), (-4, -1.264911), (0, 0), (4, 1.264911), (8, 2.529822),
    ]

    @Test(arguments: changes)
    func `the index is the change in standard errors of the difference`(_ row: (change: Double, index: Double)) throws {
        let index = try #require(ReliableChangeIndex(deviation: 5, reliability: 0.8))
        #expect(abs(index.standardErrorOfDifference - 3.162278) < 1e-6)
        #expect(abs(index.index(from: 20, to: 20 + row.change) - row.index) < 1e-6)
        #expect(index.isReliable(from: 20, to: 20 + row.change) == (abs(row.index) > 1.96))
    }

    static let unusable: [(deviation: Double, reliability: Double)] = [
        (0, 0.8), (-1, 0.8), (7.5, 1), (7.5, 1.2), (7.5, -0.1), (.nan, 0.8), (7.5, .nan),
    ]

    @Test(arguments: unusable)
    func `without a spread or with a perfect reliability there is no index`(
        _ row: (deviation: Double, reliability: Double)
    ) {
        #expect(ReliableChangeIndex(deviation: row.deviation, reliability: row.reliability) == nil)
    }
}
