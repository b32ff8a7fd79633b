package import JournalModel

/// The three lines beyond which a score belongs to the functional rather than the clinical group.
///
/// Jacobson & Truax (1991), with M1 and s1 of the clinical, M0 and s0 of the functional group:
/// a = M1 ± 2·s1, b = M0 ∓ 2·s0, c = (s0·M1 + s1·M0)/(s0 + s1). The side follows from the means.
package struct ClinicalCutoffs: Sendable, Hashable {
    /// Two deviations of the clinical group beyond its mean.
    package let a: Double
    /// Two deviations of the functional group before its mean. Its own: with the clinical group's, which some
    /// programs take, the line moves wherever the two deviations differ.
    package let b: Double
    /// Where a score is as likely in either group, each mean weighted by the other group's deviation.
    package let c: Double
    /// The functional group scores lower.
    package let isLowerFunctional: Bool

    /// `nil` where the means do not tell the groups apart, or a deviation is none.
    package init?(clinical: Measure.Norms.Sample, functional: Measure.Norms.Sample) {
        guard clinical.mean != functional.mean, clinical.mean.isFinite, functional.mean.isFinite,
            clinical.deviation > 0, functional.deviation > 0, clinical.deviation.isFinite,
            functional.deviation.isFinite
        else { return nil }
        isLowerFunctional = functional.mean < clinical.mean
        a = ClinicalCutoffs.a(clinical, isLowerFunctional: isLowerFunctional)
        b = ClinicalCutoffs.b(functional, isLowerFunctional: isLowerFunctional)
        c =
            (functional.deviation * clinical.mean + clinical.deviation * functional.mean)
            / (functional.deviation + clinical.deviation)
    }

    /// `a` alone, where only the clinical group is known.
    package static func a(_ clinical: Measure.Norms.Sample, isLowerFunctional: Bool) -> Double {
        clinical.mean + (isLowerFunctional ? -2 : 2) * clinical.deviation
    }

    /// `b` alone, where only the functional group is known.
    package static func b(_ functional: Measure.Norms.Sample, isLowerFunctional: Bool) -> Double {
        functional.mean - (isLowerFunctional ? -2 : 2) * functional.deviation
    }

    /// Whether a score lies beyond one of the lines, on the functional side; on the line it does not.
    package func isFunctional(_ score: Double, by cutoff: KeyPath<ClinicalCutoffs, Double>) -> Bool {
        isLowerFunctional ? score < self[keyPath: cutoff] : score > self[keyPath: cutoff]
    }
}
