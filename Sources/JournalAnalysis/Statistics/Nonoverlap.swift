package import JournalModel

/// Two phases of one person, before and after something began, compared by how little their values overlap.
///
/// Parker, Vannest & Davis, "Effect size in single-case research: a review of nine nonoverlap techniques",
/// Behavior Modification 35 (2011) 303-322, which names the source of each. None of these is a test, and none
/// says why the phases differ.
package struct Nonoverlap: Sendable, Hashable {
    package let countBefore: Int
    package let countAfter: Int
    /// Share of the later values beyond the best earlier one, 0 to 1 (Scruggs, Mastropieri & Casto 1987).
    package let pnd: Double
    /// Share of all values left when the fewest are taken out so that the phases no longer overlap (Parker,
    /// Hagan-Burke & Vannest 2007).
    package let pand: Double
    /// Share of the later values beyond the earlier median, one on it by half, 0 to 1 (Ma 2006).
    package let pem: Double
    /// Robust improvement rate difference (Parker, Vannest & Brown 2009).
    package let ird: Double
    /// Share of all pairs that improve, an equal pair by half, 0 to 1, 0.5 by chance (Parker & Vannest 2009).
    package let nap: Double
    /// Pairs that improve less pairs that worsen, as a share of all, -1 to 1.
    package let tau: Double
    /// `tau` less the earlier phase's own trend (Parker, Vannest, Davis & Sauber 2011).
    package let tauU: Double
    /// `tau` after the earlier phase's Theil-Sen line is taken out of both (Tarlow 2017); `nil` where the earlier
    /// phase has fewer than two values. Where that phase is short its line is a guess, and so is this.
    package let tauBC: Double?

    /// `nil` where a phase is empty.
    /// - Parameters:
    ///   - before: the earlier phase, in order of time.
    ///   - after: the later one, in order of time, directly after it.
    ///   - direction: which way is better.
    /// - Complexity: quadratic.
    package init?(before: [Double], after: [Double], direction: Measure.Direction) {
        // Higher is better from here on.
        let sign = direction == .higherBetter ? 1.0 : -1.0
        let before = before.map { sign * $0 }
        let after = after.map { sign * $0 }
        guard let best = before.max(), let median = Averages.median(before), !after.isEmpty else { return nil }
        let first = Double(before.count)
        let second = Double(after.count)
        let balance = Nonoverlap.balance(before, after)

        countBefore = before.count
        countAfter = after.count
        pnd = Double(after.count { $0 > best }) / second
        pem = after.reduce(0) { $0 + ($1 > median ? 1 : ($1 == median ? 0.5 : 0)) } / second
        let kept = Double(Nonoverlap.mostKept(before, after))
        pand = kept / (first + second)
        ird = ((first + second) * kept - first * first - second * second) / (2 * first * second)
        tau = Double(balance) / (first * second)
        nap = (tau + 1) / 2
        tauU = Double(balance - MannKendall.balance(before)) / (first * second)
        tauBC = Nonoverlap.corrected(before, after).map { Double($0) / (first * second) }
    }

    /// Pairs of an earlier and a later value that rise, less those that fall.
    private static func balance(_ before: [Double], _ after: [Double]) -> Int {
        after.reduce(0) { sum, later in
            before.reduce(sum) { $0 + (later > $1 ? 1 : (later < $1 ? -1 : 0)) }
        }
    }

    /// How many values can stay so that every earlier one lies below every later one. The line between the phases
    /// is tried above each earlier value, and below all.
    private static func mostKept(_ before: [Double], _ after: [Double]) -> Int {
        let lines = before + [-Double.infinity]
        return lines.map { line in before.count { $0 <= line } + after.count { $0 > line } }.max() ?? 0
    }

    private static func corrected(_ before: [Double], _ after: [Double]) -> Int? {
        guard let line = TheilSen(before, at: before.indices.map(Double.init)) else { return nil }
        // Values that lie on the line are alike, whatever the last bit says.
        let flat = (before + after).enumerated().map { ($1 - line.slope * Double($0)).withoutNoise }
        return balance(Array(flat.prefix(before.count)), Array(flat.dropFirst(before.count)))
    }
}
