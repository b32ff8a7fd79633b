package import JournalModel

/// A large, lasting improvement from one score to the next.
///
/// Tang & DeRubeis, "Sudden gains and critical sessions", Journal of Consulting and Clinical Psychology 67 (1999)
/// 894-904: the improvement is (1) at least a cut of so many points, (2) at least a quarter of the score before, and
/// (3) the mean of the three scores before differs from that of the three after by more than the critical t times
/// their pooled standard deviation. With scores missing, at least two of three on each side, the critical value
/// follows the degrees of freedom (Lutz et al. 2013; Wiedemann, Thew, Stott & Ehlers, PLOS ONE 15 (2020) e0230276).
package struct SuddenGain: Sendable, Hashable {
    /// Index of the score after the gain, in the series; the one before it is the score it is measured from.
    package let index: Int
    /// How many points better, above zero.
    package let points: Double

    /// Critical t, two-sided at 5%, for none, one or two of the six scores missing: 4, 3 or 2 degrees of freedom.
    private static let critical = [2.776, 3.182, 4.303]
    /// How many scores are looked at on each side.
    private static let side = 3

    /// - Parameters:
    ///   - scores: in order, `nil` where one was due and is missing.
    ///   - cut: points that a gain has at least, usually the reliable change.
    ///   - direction: which way is better.
    package static func all(in scores: [Double?], cut: Double, direction: Measure.Direction) -> [SuddenGain] {
        scores.indices.dropFirst().compactMap { index in
            guard isGain(at: index, in: scores, cut: cut, direction: direction) == true,
                let before = scores[index - 1], let after = scores[index]
            else { return nil }
            return SuddenGain(index: index, points: abs(after - before))
        }
    }

    /// Whether the step to the score at `index`, from the one before, is a sudden gain; `nil` where it cannot be
    /// determined: one of the two is missing, or there are fewer than two scores on a side.
    package static func isGain(
        at index: Int, in scores: [Double?], cut: Double, direction: Measure.Direction
    ) -> Bool? {
        guard index > 0, scores.indices.contains(index), let last = scores[index - 1], let next = scores[index] else {
            return nil
        }
        let before = scores[max(0, index - side)..<index].compactMap { $0 }
        let after = scores[index..<min(scores.count, index + side)].compactMap { $0 }
        let missing = 2 * side - before.count - after.count
        guard before.count > 1, after.count > 1, critical.indices.contains(missing),
            let meanBefore = Averages.mean(before), let meanAfter = Averages.mean(after),
            let varianceBefore = Averages.variance(before), let varianceAfter = Averages.variance(after)
        else { return nil }
        let sign = direction == .higherWorse ? 1.0 : -1.0
        let gain = sign * (last - next)
        let squares = varianceBefore * Double(before.count - 1) + varianceAfter * Double(after.count - 1)
        let pooled = (squares / Double(before.count + after.count - 2)).squareRoot()
        return gain > 0 && gain >= cut && gain >= 0.25 * abs(last)
            && sign * (meanBefore - meanAfter) > critical[missing] * pooled
    }
}
