import JournalModel

/// How a score differs from an earlier one.
package struct ScoreChange: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable {
        case reliablyBetter = "reliably better"
        case reliablyWorse = "reliably worse"
        case notReliable = "no reliable change"
        /// No threshold is published: the difference stands alone.
        case unknown
    }

    package let from: ScoreCourse.Point
    package let to: ScoreCourse.Point
    package let threshold: ReliableChangeThreshold?
    package let verdict: Verdict

    /// Positive where the score is higher now.
    package var difference: Double { (to.value - from.value).withoutNoise }

    init(
        from: ScoreCourse.Point, to: ScoreCourse.Point, of measure: Measure, threshold: ReliableChangeThreshold?
    ) {
        self.from = from
        self.to = to
        self.threshold = threshold
        let difference = (to.value - from.value).withoutNoise
        if let threshold {
            let isBetter = (difference < 0) == (measure.direction == .higherWorse)
            verdict = threshold.isMet(by: difference) ? (isBetter ? .reliablyBetter : .reliablyWorse) : .notReliable
        } else {
            verdict = .unknown
        }
    }
}
