package import JournalModel

/// The cut-offs that follow from what is known of a clinical and a functional group; the arithmetic is
/// `ClinicalCutoffs`, Jacobson and Truax' (1991).
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
        let isLower = measure.direction == .higherWorse
        a = norms.clinical.map { ClinicalCutoffs.a($0, isLowerFunctional: isLower).withoutNoise }
        b = norms.functional.map { ClinicalCutoffs.b($0, isLowerFunctional: isLower).withoutNoise }
        if let clinical = norms.clinical, let functional = norms.functional {
            c = ClinicalCutoffs(clinical: clinical, functional: functional)?.c.withoutNoise
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
