package import JournalModel

/// Jacobson and Truax' three cut-offs (1991) from the means and deviations of a clinical and a functional group.
///
/// With M₁, s₁ of the clinical group and M₀, s₀ of the functional one: `a` is two deviations from the clinical mean
/// towards health, `b` two from the functional mean away from it, `c` where the two distributions meet:
/// (s₀·M₁ + s₁·M₀) / (s₀ + s₁). In `b` the deviation is the functional group's: with the clinical one's, as two
/// public packages have it, it comes out elsewhere wherever the deviations differ.
package struct ComputedCutoffs: Sendable, Hashable {
    package enum Criterion: String, Sendable, Hashable { case a, b, c }

    /// `nil` where the clinical group is not known.
    package let a: Double?
    /// `nil` where the functional group is not known.
    package let b: Double?
    /// `nil` unless both groups are known.
    package let c: Double?

    /// `nil` where neither group is known.
    package init?(_ measure: Measure) {
        guard let norms = measure.norms, norms.clinical != nil || norms.functional != nil else { return nil }
        // From the clinical group towards health, higher scores being worse or better.
        let towardsHealth = measure.direction == .higherWorse ? -1.0 : 1.0
        a = norms.clinical.map { ($0.mean + towardsHealth * 2 * $0.deviation).withoutNoise }
        b = norms.functional.map { ($0.mean - towardsHealth * 2 * $0.deviation).withoutNoise }
        if let clinical = norms.clinical, let functional = norms.functional {
            let sum = functional.deviation + clinical.deviation
            c =
                sum > 0
                ? ((functional.deviation * clinical.mean + clinical.deviation * functional.mean) / sum).withoutNoise
                : nil
        } else {
            c = nil
        }
    }

    /// The one that counts: `c` where both groups are known, else `b`, else `a`.
    package var used: (criterion: Criterion, value: Double)? {
        c.map { (.c, $0) } ?? b.map { (.b, $0) } ?? a.map { (.a, $0) }
    }
}

extension Measure {
    /// Where the line is drawn: the published or written cut-off, else the one computed from the norms.
    ///
    /// Somebody is past a computed cut-off only strictly beyond it: a score that is exactly at it is still a case.
    package var cutoff: Cutoff? {
        if let caseness { return caseness }
        guard let used = ComputedCutoffs(self)?.used else { return nil }
        return Cutoff(
            direction == .higherWorse ? .atLeast : .atMost, used.value,
            source: "cut-off \(used.criterion.rawValue) of Jacobson and Truax (1991), computed from the norms in "
                + (normsSource ?? "journal.yaml"))
    }
}
