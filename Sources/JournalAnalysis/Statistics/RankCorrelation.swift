/// How far two figures rank the same days, or cases, alike.
package enum RankCorrelation {
    /// Kendall's tau-b: Kendall, Rank Correlation Methods (4th ed. 1970), chapter 3.
    package struct Kendall: Sendable, Hashable {
        package let n: Int
        /// Pairs ranked alike less pairs ranked the other way round.
        package let s: Int
        /// The root of the pairs not tied in the one times those not tied in the other.
        package let denominator: Double

        /// -1 to 1; `nil` where all values of one figure are alike, or there are fewer than two.
        package var tauB: Double? { denominator > 0 ? Double(s) / denominator : nil }
    }

    /// Spearman's rho: the correlation of the ranks, -1 to 1.
    package struct Spearman: Sendable, Hashable {
        package let n: Int
        package let rho: Double
    }

    /// - Complexity: quadratic.
    package static func kendall(_ pairs: [(first: Double, second: Double)]) -> Kendall {
        func sign(_ later: Double, _ earlier: Double) -> Int { later > earlier ? 1 : (later < earlier ? -1 : 0) }
        var s = 0
        for (index, later) in pairs.enumerated() {
            for earlier in pairs[..<index] {
                s += sign(later.first, earlier.first) * sign(later.second, earlier.second)
            }
        }
        let all = Ties.pairs(of: pairs.count)
        let untied = (
            first: all - Ties(pairs.map(\.first)).pairs, second: all - Ties(pairs.map(\.second)).pairs
        )
        return Kendall(
            n: pairs.count, s: s, denominator: (Double(untied.first) * Double(untied.second)).squareRoot())
    }

    /// `nil` where all values of one figure are alike, or there are fewer than two. Equal values share the mean of
    /// their ranks (Spearman 1904; with ties as Kendall 1970 has it).
    /// - Complexity: O(n log n).
    package static func spearman(_ pairs: [(first: Double, second: Double)]) -> Spearman? {
        let first = ranks(pairs.map(\.first))
        let second = ranks(pairs.map(\.second))
        // The mean of 1 ... n, with ties, too.
        let middle = Double(pairs.count + 1) / 2
        var together = 0.0
        var spread = (first: 0.0, second: 0.0)
        for (one, other) in zip(first, second) {
            together += (one - middle) * (other - middle)
            spread.first += (one - middle) * (one - middle)
            spread.second += (other - middle) * (other - middle)
        }
        guard spread.first > 0, spread.second > 0 else { return nil }
        return Spearman(n: pairs.count, rho: together / (spread.first * spread.second).squareRoot())
    }

    /// From 1, in the order of the values; equal values have the mean of the ranks they take up together.
    package static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var result = Array(repeating: 0.0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { result[order[place]] = Double(start + end) / 2 + 1 }
            start = end + 1
        }
        return result
    }
}
