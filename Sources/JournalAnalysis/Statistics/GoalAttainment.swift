/// Goal attainment scaling: the levels of several goals, −2 to +2, brought to one figure.
///
/// Kiresuk & Sherman, "Goal attainment scaling", Community Mental Health Journal 4 (1968) 443-453:
/// T = 50 + 10·Σwx / √((1 − ρ)·Σw² + ρ·(Σw)²). 50 is what was expected, in all.
package enum GoalAttainment {
    /// ρ, how much the levels of one person's goals are expected to correlate; theirs.
    package static let correlation = 0.3

    /// `nil` of nothing, and where the weights do not fit: another number of them, one below zero, or all zero.
    /// - Parameters:
    ///   - levels: one a goal, −2 to +2, 0 as expected.
    ///   - weights: one a goal; without any, all weigh the same.
    package static func tScore(_ levels: [Double], weights: [Double]? = nil) -> Double? {
        let weights = weights ?? Array(repeating: 1, count: levels.count)
        guard !levels.isEmpty, weights.count == levels.count, weights.allSatisfy({ $0 >= 0 }) else { return nil }
        let sum = weights.reduce(0, +)
        let squares = weights.reduce(0) { $0 + $1 * $1 }
        let variance = (1 - correlation) * squares + correlation * sum * sum
        guard variance > 0, variance.isFinite else { return nil }
        let attained = zip(weights, levels).reduce(0) { $0 + $1.0 * $1.1 }
        return 50 + 10 * attained / variance.squareRoot()
    }
}
