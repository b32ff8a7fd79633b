/// How many values of a series are alike: what the rank statistics are corrected by.
///
/// Kendall, Rank Correlation Methods (4th ed. 1970), chapters 3 and 4.
package struct Ties: Sendable, Hashable {
    /// For each value that occurs how often it does, the largest first.
    package let sizes: [Int]

    package init<Value: Hashable>(_ values: [Value]) {
        var counts: [Value: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        sizes = counts.values.sorted(by: >)
    }

    /// Pairs of equal values: the sum of t(t − 1)/2.
    package var pairs: Int { sizes.reduce(0) { $0 + Ties.pairs(of: $1) } }

    /// What ties take from the variance of S, times 18: the sum of t(t − 1)(2t + 5).
    package var varianceTerm: Double { sizes.reduce(0) { $0 + Ties.varianceTerm(of: $1) } }

    package static func pairs(of count: Int) -> Int { count * (count - 1) / 2 }

    /// n(n − 1)(2n + 5), of which an eighteenth is the variance of S.
    package static func varianceTerm(of count: Int) -> Double {
        Double(count) * Double(count - 1) * Double(2 * count + 5)
    }
}
