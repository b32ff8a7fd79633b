import Glibc

/// The Mann-Kendall test: whether values in order of time go up, or down, more often than chance would have it.
///
/// Mann (1945), Kendall (1970). Up to 60 values the probability is exact, with ties, too; above, it is Kendall's
/// normal approximation with the variance corrected for ties and for continuity.
package struct MannKendall: Sendable, Hashable {
    /// Pairs that rise less pairs that fall.
    package let s: Int
    package let n: Int
    /// Two-sided: how often chance alone gives an S at least this far from zero; 0 to 1.
    package let p: Double

    /// The largest number of values for which the probability is exact.
    package static let largestExact = 60

    /// - Parameter values: in order of time.
    /// - Complexity: quadratic in the number of values, and at most some 10⁵ steps for the exact probability.
    package init(_ values: [Double]) {
        n = values.count
        var balance = 0
        for (index, later) in values.enumerated() {
            for earlier in values[..<index] {
                balance += later > earlier ? 1 : (later < earlier ? -1 : 0)
            }
        }
        s = balance
        let ties = MannKendall.tieSizes(values)
        if balance == 0 || values.count < 2 {
            p = 1
        } else if values.count <= MannKendall.largestExact {
            p = MannKendall.exactProbability(s: balance, ties: ties)
        } else {
            p = MannKendall.normalProbability(s: balance, n: values.count, ties: ties)
        }
    }

    /// How many values are alike, for each value that occurs.
    private static func tieSizes(_ values: [Double]) -> [Int] {
        var sizes: [Double: Int] = [:]
        for value in values { sizes[value, default: 0] += 1 }
        return sizes.values.sorted(by: >)
    }

    /// The share of all orders of these values whose S is at least as far from zero.
    ///
    /// The inversions of a multiset's orders are distributed as the q-multinomial coefficient, which is a product
    /// of q-binomials: each group of equal values, against all before it, adds a Mann-Whitney U.
    private static func exactProbability(s: Int, ties: [Int]) -> Double {
        var placed = 0
        var inversions = [1.0]
        for size in ties {
            inversions = convolved(inversions, mannWhitney(placed, size))
            placed += size
        }
        let pairs = inversions.count - 1
        var p = 0.0
        for (count, probability) in inversions.enumerated() where abs(pairs - 2 * count) >= abs(s) {
            p += probability
        }
        return min(p, 1)
    }

    /// Probabilities of U = 0 ... first·second, by the recursion over which group holds the largest value.
    private static func mannWhitney(_ first: Int, _ second: Int) -> [Double] {
        guard first > 0, second > 0 else { return [1] }
        if second == 1 { return Array(repeating: 1 / Double(first + 1), count: first + 1) }
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

    private static func normalProbability(s: Int, n: Int, ties: [Int]) -> Double {
        func term(_ count: Int) -> Double { Double(count * (count - 1) * (2 * count + 5)) }
        let variance = (term(n) - ties.reduce(0) { $0 + term($1) }) / 18
        guard variance > 0 else { return 1 }
        let z = Double(abs(s) - 1) / variance.squareRoot()
        return min(erfc(z / 2.0.squareRoot()), 1)
    }
}
