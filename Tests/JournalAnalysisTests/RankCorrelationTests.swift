import JournalAnalysis
import Testing

@Suite struct RankCorrelationTests {
    /// Kendall (1970), example 3.1, two rankings with ties: S = 33, the denominator √(41·36), tau-b .859. Rho is
    /// SciPy's `spearmanr`.
    private static let rankings: [(first: Double, second: Double)] = Array(
        zip([1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5], [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10])
    ).map { (first: $0.0, second: $0.1) }

    @Test func `Kendall's example of tied ranks is met`() throws {
        let kendall = RankCorrelation.kendall(Self.rankings)
        #expect(kendall.s == 33)
        #expect(abs(kendall.denominator - 38.418745) < 1e-6)
        #expect(abs(try #require(kendall.tauB) - 0.859) < 5e-4)
    }

    @Test func `Spearman's rho is that of ranks with ties`() throws {
        let spearman = try #require(RankCorrelation.spearman(Self.rankings))
        #expect(abs(spearman.rho - 0.917137868553807) < 1e-12)
        #expect(spearman.n == 10)
    }

    @Test func `equal values share the mean of their ranks`() {
        #expect(RankCorrelation.ranks([30, 10, 20, 20, 20]) == [5, 1, 3, 3, 3])
        #expect(RankCorrelation.ranks([]) == [])
    }

    @Test func `what goes up and down together is 1, and the other way round -1`() {
        let together = (1...6).map { (first: Double($0), second: Double($0 * $0)) }
        let against = (1...6).map { (first: Double($0), second: Double(-$0)) }
        #expect(RankCorrelation.kendall(together).tauB == 1)
        #expect(RankCorrelation.kendall(against).tauB == -1)
        #expect(RankCorrelation.spearman(together)?.rho == 1)
        #expect(RankCorrelation.spearman(against)?.rho == -1)
    }

    @Test func `a figure that is always the same has no correlation`() {
        let same = (1...6).map { (first: 4.0, second: Double($0)) }
        #expect(RankCorrelation.kendall(same).tauB == nil)
        #expect(RankCorrelation.spearman(same) == nil)
        #expect(RankCorrelation.kendall([]).tauB == nil)
        #expect(RankCorrelation.spearman([]) == nil)
        #expect(RankCorrelation.spearman([(first: 1, second: 2)]) == nil)
    }
}
