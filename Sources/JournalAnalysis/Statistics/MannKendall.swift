import Glibc

/// The Mann-Kendall test: whether values in order of time go up, or down, more often than chance would have it.
///
/// Mann (1945), Kendall (1970). Up to 60 values the probability is exact, with ties, too; above, it is Kendall's
/// normal approximation with the variance corrected for ties and for continuity.
package struct MannKendall: Sendable, Hashable {
    /// Pairs that rise less pairs that fall.
    package let s: Int
    package let n: Int
    /// Kendall's tau-b with time, -1 to 1; `nil` where all values are alike, or there are fewer than two.
    package let tauB: Double?
    /// Of S, where chance alone orders the values; corrected for ties.
    package let variance: Double
    /// Two-sided: how often chance alone gives an S at least this far from zero; 0 to 1.
    package let p: Double

    /// The largest number of values for which the probability is exact.
    package static let largestExact = 60

    /// - Parameter values: in order of time.
    /// - Complexity: quadratic in the number of values, and at most some 10⁵ steps for the exact probability.
    package init(_ values: [Double]) {
        n = values.count
        let balance = MannKendall.balance(values)
        s = balance
        let ties = Ties(values)
        let pairs = Ties.pairs(of: values.count)
        let untied = pairs - ties.pairs
        tauB = untied > 0 ? Double(balance) / (Double(pairs) * Double(untied)).squareRoot() : nil
        variance = (Ties.varianceTerm(of: values.count) - ties.varianceTerm) / 18
        if balance == 0 || values.count < 2 {
            p = 1
        } else if values.count <= MannKendall.largestExact {
            p = MannKendall.exactProbability(s: balance, ties: ties.sizes)
        } else {
            p = MannKendall.normalProbability(z: MannKendall.standardised(balance, variance: variance))
        }
    }

    /// Pairs that rise less pairs that fall.
    package static func balance(_ values: [Double]) -> Int {
        var balance = 0
        for later in values.indices {
            let value = values[later]
            for earlier in 0..<later {
                if value > values[earlier] { balance += 1 } else if value < values[earlier] { balance -= 1 }
            }
        }
        return balance
    }

    /// S in standard deviations, one pair nearer to zero for continuity; 0 where all values are alike.
    package var z: Double { MannKendall.standardised(s, variance: variance) }

    /// Two-sided, by the normal approximation, whatever the number of values; 0 to 1.
    package var normalP: Double { MannKendall.normalProbability(z: z) }

    private static func standardised(_ s: Int, variance: Double) -> Double {
        guard variance > 0 else { return 0 }
        return Double(s - s.signum()) / variance.squareRoot()
    }

    private static func normalProbability(z: Double) -> Double {
        min(erfc(abs(z) / 2.0.squareRoot()), 1)
    }

    /// The share of all orders of these values whose S is at least as far from zero.
    private static func exactProbability(s: Int, ties: [Int]) -> Double {
        let orders = ordersByInversions(ties)
        let pairs = orders.count - 1
        var all = 0.0
        var asFar = 0.0
        for (inversions, count) in orders.enumerated() {
            all += count
            if abs(pairs - 2 * inversions) >= abs(s) { asFar += count }
        }
        return min(asFar / all, 1)
    }

    /// How many orders of the values have 0, 1, 2 ... inversions, that is pairs of unequal values that fall.
    ///
    /// The coefficients of the q-multinomial (MacMahon 1916): each value adds a factor (1 − q^a)/(1 − q^b), where a
    /// counts the values so far and b those like it, and what comes of it is a polynomial every time.
    private static func ordersByInversions(_ ties: [Int]) -> [Double] {
        var orders = [1.0]
        var placed = 0
        for size in ties {
            for alike in 1...size {
                placed += 1
                let last = orders.count - 1 + placed - alike
                var next = Array(repeating: 0.0, count: last + 1)
                // It is symmetric, and the half that begins with small whole numbers is exact there.
                for index in 0...last / 2 {
                    var count = index < orders.count ? orders[index] : 0
                    if index >= placed { count -= orders[index - placed] }
                    if index >= alike { count += next[index - alike] }
                    next[index] = count
                    next[last - index] = count
                }
                orders = next
            }
        }
        return orders
    }
}
