import JournalAnalysis
import Testing

@Suite struct MannKendallTests {
    /// Values, S and the exact two-sided probability from enumerating all orders, ties included: the worked trends
    /// of the project's clinical vectors (made with SciPy).
    static let worked: [(values: [Double], s: Int, p: Double)] = [
        ([18, 16, 17, 14, 12, 13, 10, 9], -24, 0.0017361),
        ([15, 14, 16, 13], -2, 0.75),
        ([5, 6, 4, 7, 5], 1, 1),
        ([12, 12, 12, 12, 12], 0, 1),
        ([20, 18, 15, 16, 9], -8, 0.0833333),
    ]

    @Test(arguments: worked)
    func `S and its probability are those of enumeration, with ties, too`(_ row: (values: [Double], s: Int, p: Double))
    {
        let test = MannKendall(row.values)
        #expect(test.s == row.s)
        #expect(test.n == row.values.count)
        #expect(abs(test.p - row.p) < 1e-6)
    }

    /// n and the probability of the largest S: two of n! orders.
    static let monotone: [(n: Int, p: Double)] = [
        (3, 0.3333333), (4, 0.0833333), (5, 0.0166667), (6, 0.0027778), (7, 0.0003968), (8, 4.96e-05), (9, 5.5e-06),
        (10, 6e-07),
    ]

    @Test(arguments: monotone)
    func `values that only rise have two of all orders beside them`(_ row: (n: Int, p: Double)) {
        #expect(abs(MannKendall((1...row.n).map(Double.init)).p - row.p) < 1e-7)
    }

    @Test func `four values can never reach five per cent, five can`() {
        #expect(MannKendall([1, 2, 3, 4]).p > 0.05)
        #expect(MannKendall([1, 2, 3, 4, 5]).p < 0.05)
    }

    /// Six of `aabbbb`: of the 15 orders of four b and two a, S is 8 once and -8 once.
    @Test func `groups of equal values are counted as one order`() {
        let test = MannKendall([1, 1, 2, 2, 2, 2])
        #expect(test.s == 8)
        #expect(abs(test.p - 2.0 / 15) < 1e-12)
    }

    @Test func `sixty values are exact and sixty-one are normal, and they agree`() {
        let values = (0..<61).map { Double(($0 * 7) % 5) + Double($0) / 40 }
        let exact = MannKendall(Array(values.prefix(60)))
        let normal = MannKendall(values)
        #expect(exact.p > 0 && exact.p < 1)
        #expect(abs(exact.p - normal.p) < 0.05)
    }

    @Test func `nothing and one value have no direction`() {
        #expect(MannKendall([]).p == 1)
        #expect(MannKendall([4]).p == 1)
    }
}
