/// How large a change of score is against the questionnaire's own error of measurement.
///
/// Jacobson & Truax, "Clinical significance", Journal of Consulting and Clinical Psychology 59 (1991) 12-19:
/// SE = s1·√(1 − r), Sdiff = √2·SE, RC = (post − pre)/Sdiff, and a change is reliable where |RC| > 1.96.
package struct ReliableChangeIndex: Sendable, Hashable {
    /// Of one score, in points.
    package let standardError: Double
    /// Of the difference of two scores, in points.
    package let standardErrorOfDifference: Double

    /// An index farther from zero than this is reliable; one that meets it is not.
    package static let limit = 1.96

    /// `nil` for a deviation that is none, and for a reliability below 0, or of 1, where every change would count.
    /// - Parameters:
    ///   - deviation: standard deviation of the scores before treatment, in points.
    ///   - reliability: of the questionnaire, 0 up to, not including, 1.
    package init?(deviation: Double, reliability: Double) {
        guard deviation > 0, deviation.isFinite, (0..<1).contains(reliability) else { return nil }
        standardError = deviation * (1 - reliability).squareRoot()
        standardErrorOfDifference = 2.0.squareRoot() * standardError
    }

    /// How many points a reliable change has to exceed.
    package var points: Double { ReliableChangeIndex.limit * standardErrorOfDifference }

    /// RC: positive where the score rose.
    package func index(from earlier: Double, to later: Double) -> Double {
        (later - earlier) / standardErrorOfDifference
    }

    /// Whether the change, either way, is more than the error of measurement.
    package func isReliable(from earlier: Double, to later: Double) -> Bool {
        abs(index(from: earlier, to: later)) > ReliableChangeIndex.limit
    }
}
