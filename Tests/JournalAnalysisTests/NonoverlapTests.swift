import JournalAnalysis
import JournalModel
import Testing

@Suite struct NonoverlapTests {
    private static func close(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-6 } ?? false
    }

    /// Parker, Vannest & Davis (2011): PND 5/7, PAND 11/13, IRD 6/7 − 1/6, NAP 38.5/42, Tau (38 − 3)/42.
    private static let before: [Double] = [20, 20, 26, 25, 22, 23]
    private static let after: [Double] = [28, 25, 24, 27, 30, 30, 29]

    @Test func `the example of the review is met`() throws {
        let phases = try #require(Nonoverlap(before: Self.before, after: Self.after, direction: .higherBetter))
        #expect(Self.close(phases.pnd, 0.714286))
        #expect(Self.close(phases.pand, 0.846154))
        #expect(Self.close(phases.pem, 1))
        #expect(Self.close(phases.ird, 0.690476))
        #expect(Self.close(phases.nap, 0.916667))
        #expect(Self.close(phases.tau, 0.833333))
        #expect(phases.countBefore == 6 && phases.countAfter == 7)
    }

    /// Parker, Vannest, Davis & Sauber (2011): 16 of 20 pairs, less 5 for the earlier phase's own rise.
    @Test func `Tau-U takes the earlier phase's trend off`() throws {
        let phases = try #require(Nonoverlap(before: [3, 3, 4, 5], after: [4, 5, 6, 7, 7], direction: .higherBetter))
        #expect(Self.close(phases.tau, 0.8))
        #expect(Self.close(phases.tauU, 0.55))
    }

    /// Tarlow (2017): nothing but the trend of before goes on.
    @Test func `a trend that only goes on is no effect once it is taken out`() throws {
        let phases = try #require(
            Nonoverlap(before: [1, 2, 3, 4, 5], after: [6, 7, 8, 9, 10], direction: .higherBetter))
        #expect(phases.tau == 1)
        #expect(Self.close(phases.tauU, 0.6))
        #expect(phases.tauBC == 0)
    }

    @Test func `mirrored values with lower as better are the same phases`() throws {
        let up = try #require(Nonoverlap(before: Self.before, after: Self.after, direction: .higherBetter))
        let down = try #require(
            Nonoverlap(before: Self.before.map { 50 - $0 }, after: Self.after.map { 50 - $0 }, direction: .higherWorse))
        #expect(up == down)
        let worse = try #require(Nonoverlap(before: Self.before, after: Self.after, direction: .higherWorse))
        #expect(Self.close(worse.tau, -0.833333))
        #expect(worse.pnd == 0)
    }

    @Test func `an empty phase is compared with nothing, and one value has no line`() throws {
        #expect(Nonoverlap(before: [], after: [1], direction: .higherBetter) == nil)
        #expect(Nonoverlap(before: [1], after: [], direction: .higherBetter) == nil)
        let single = try #require(Nonoverlap(before: [1], after: [2], direction: .higherBetter))
        #expect(single.tauBC == nil)
        #expect(single.tau == 1 && single.pand == 1 && single.ird == 1)
    }

    @Test func `all alike is half, and no effect`() throws {
        let phases = try #require(Nonoverlap(before: [4, 4], after: [4, 4], direction: .higherBetter))
        #expect(phases.nap == 0.5 && phases.tau == 0 && phases.tauU == 0 && phases.tauBC == 0)
        #expect(phases.pnd == 0 && phases.pem == 0.5 && phases.pand == 0.5 && phases.ird == 0)
    }
}
