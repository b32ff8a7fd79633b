package import JournalModel

/// From how many points on a change is more than the questionnaire's own noise.
package struct ReliableChangeThreshold: Sendable, Hashable {
    package let points: Double
    /// A published number of points is enough when it is met; the index has to be exceeded.
    package let isInclusive: Bool
    /// What the number holds for, where that is not to be taken for granted.
    package let qualifier: String?
    /// Where the points were seen, or what they were computed from.
    package let source: String

    /// The published points where there are some, else Jacobson and Truax' index from the norms.
    /// `nil` where neither is known.
    package init?(_ measure: Measure) {
        if let published = measure.reliableChange {
            points = published.points
            isInclusive = true
            source = published.source
            qualifier = published.qualifier
        } else if let norms = measure.norms, let reliability = norms.reliability,
            let deviation = norms.deviation ?? norms.clinical?.deviation,
            let index = ReliableChangeIndex(deviation: deviation, reliability: reliability)
        {
            points = index.points.withoutNoise
            isInclusive = false
            qualifier = nil
            source =
                "the reliable change index of Jacobson and Truax (1991), computed from the norms in "
                + (measure.normsSource ?? "journal.yaml")
        } else {
            return nil
        }
    }

    /// - Parameter difference: in points, either way.
    package func isMet(by difference: Double) -> Bool {
        isInclusive ? abs(difference) >= points : abs(difference) > points
    }
}
