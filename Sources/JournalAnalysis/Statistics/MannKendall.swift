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
    ///
    /// The inversions of a multiset's orders are distributed as the q-multinomial coefficient, which is a product
    /// of q-binomials: each group of equal values, against all before it, adds a Mann-Whitney U.
    private static func exactProbability(s: Int, ties: [Int]) -> Double {
        var placed = 0
        var inversions = [1.0]
        for size in ties {
            inversions =
                size == 1
                ? spread(inversions, over: placed + 1) : convolved(inversions, mannWhitney(placed, size))
            placed += size
        }
        let pairs = inversions.count - 1
        var p = 0.0
        for (count, probability) in inversions.enumerated() where abs(pairs - 2 * count) >= abs(s) {
            p += probability
        }
        return min(p, 1)
    }

    /// A single value may stand in `places` places among those before it, each as likely, and adds 0, 1, 2 ...
    /// inversions: a convolution with equal shares, by a running sum.
    private static func spread(_ inversions: [Double], over places: Int) -> [Double] {
        let last = inversions.count + places - 2
        var result = Array(repeating: 0.0, count: last + 1)
        var sum = 0.0
        // The distribution is symmetric. Its rising half is summed, where what leaves the sum is smaller than what
        // enters it, so that small probabilities keep their digits.
        for index in 0...last / 2 {
            if index < inversions.count { sum += inversions[index] }
            if index >= places { sum -= inversions[index - places] }
            result[index] = sum / Double(places)
            result[last - index] = result[index]
        }
        return result
    }

    /// Probabilities of U = 0 ... first·second, by the recursion over which group holds the largest value.
    private static func mannWhitney(_ first: Int, _ second: Int) -> [Double] {
        guard first > 0, second > 0 else { return [1] }
        // rows[j] is the distribution for the `i` of the outer loop against j.
        var rows = Array(repeating: [1.0], count: second + 1)
        for i in 1...first {
            var previous = [1.0]
            for j in 1...second {
                let share = Double(i) / Double(i + j)
                var next = Array(repeating: 0.0, count: i * j + 1)
                for (u, probability) in rows[j].enumerated() { next[u + j] += share * probability }
                for (u, probability) in previous.enumerated() { next[u] += (1 - share) * probability }
                rows[j] = next
                previous = next
            }
        }
        return rows[second]
    }

    private static func convolved(_ left: [Double], _ right: [Double]) -> [Double] {
        var result = Array(repeating: 0.0, count: left.count + right.count - 1)
        for (i, a) in left.enumerated() {
            for (j, b) in right.enumerated() { result[i + j] += a * b }
        }
        return result
    }
}
