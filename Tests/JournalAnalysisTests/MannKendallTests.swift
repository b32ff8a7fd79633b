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
        (10, 6e-07), (11, 1e-07), (12, 0),
    ]

    @Test(arguments: monotone)
    func `values that only rise have two of all orders beside them`(_ row: (n: Int, p: Double)) {
        #expect(abs(MannKendall((1...row.n).map(Double.init)).p - row.p) < 1e-7)
    }

    /// Tau-b, variance, z and the normal probability of the same values: SciPy's `kendalltau`, and Kendall's (1970)
    /// variance with its correction for ties and for continuity.
    static let corrected: [(values: [Double], tauB: Double?, variance: Double, z: Double, p: Double)] = [
        ([18, 16, 17, 14, 12, 13, 10, 9], -0.857143, 65.333333, -2.845512, 0.004434),
        ([15, 14, 16, 13], -0.333333, 8.666667, -0.339683, 0.734095),
        ([5, 6, 4, 7, 5], 0.105409, 15.666667, 0, 1),
        ([12, 12, 12, 12, 12], nil, 0, 0, 1),
        ([20, 18, 15, 16, 9], -0.8, 16.666667, -1.714643, 0.086411),
    ]

    @Test(arguments: corrected)
    func `tau-b and the normal approximation are corrected for ties`(
        _ row: (values: [Double], tauB: Double?, variance: Double, z: Double, p: Double)
    ) throws {
        let test = MannKendall(row.values)
        #expect((test.tauB == nil) == (row.tauB == nil))
        if let tauB = row.tauB { #expect(abs(try #require(test.tauB) - tauB) < 1e-6) }
        #expect(abs(test.variance - row.variance) < 1e-6)
        #expect(abs(test.z - row.z) < 1e-6)
        #expect(abs(test.normalP - row.p) < 1e-6)
    }

    /// n, the smallest S that reaches 5%, and its two-sided probability, without ties: Kendall's (1970) table of
    /// the distribution of S, doubled. With three and four values none does.
    static let critical: [(n: Int, s: Int, p: Double)] = [
        (5, 10, 0.01667), (6, 13, 0.01667), (7, 15, 0.03016), (8, 18, 0.03115), (9, 20, 0.04462),
        (10, 23, 0.04662), (11, 27, 0.04053), (12, 30, 0.04474),
    ]

    @Test(arguments: critical)
    func `the smallest S that reaches five per cent is that of the table`(_ row: (n: Int, s: Int, p: Double)) {
        /// The whole numbers in an order whose S is this: from rising, each swap of neighbours takes 2 away.
        func values(_ s: Int) -> [Double] {
            var order = (1...row.n).map(Double.init)
            var swaps = (row.n * (row.n - 1) / 2 - s) / 2
            for end in stride(from: row.n - 1, to: 0, by: -1) {
                for place in 0..<end where swaps > 0 {
                    order.swapAt(place, place + 1)
                    swaps -= 1
                }
            }
            return order
        }
        let test = MannKendall(values(row.s))
        #expect(test.s == row.s)
        #expect(abs(test.p - row.p) < 1e-5)
        #expect(MannKendall(values(row.s - 2)).p > 0.05)
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
