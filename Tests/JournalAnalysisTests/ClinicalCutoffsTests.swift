import JournalAnalysis
import JournalModel
import Testing

@Suite struct ClinicalCutoffsTests {
    struct Example: Sendable {
        let clinical: Measure.Norms.Sample
        let functional: Measure.Norms.Sample
        let a: Double
        let b: Double
        let c: Double
    }

    /// The first is Jacobson & Truax's (1991) own, where higher is better. The second has unequal deviations and
    /// lower is better: a = 19.7 − 2·7.7, b = 4.7 + 2·4.8 (20.1 would be the clinical deviation, taken by mistake),
    /// c = (4.8·19.7 + 7.7·4.7)/12.5 = 130.75/12.5.
    static let examples = [
        Example(
            clinical: Measure.Norms.Sample(mean: 40, deviation: 7.5),
            functional: Measure.Norms.Sample(mean: 60, deviation: 7.5), a: 55, b: 45, c: 50),
        Example(
            clinical: Measure.Norms.Sample(mean: 19.7, deviation: 7.7),
            functional: Measure.Norms.Sample(mean: 4.7, deviation: 4.8), a: 4.3, b: 14.3, c: 10.46),
    ]

    @Test(arguments: examples)
    func `each line takes the deviation of its own group, on the side of the other`(_ example: Example) throws {
        let lines = try #require(ClinicalCutoffs(clinical: example.clinical, functional: example.functional))
        #expect(abs(lines.a - example.a) < 1e-9)
        #expect(abs(lines.b - example.b) < 1e-9)
        #expect(abs(lines.c - example.c) < 1e-9)
    }

    @Test func `the side follows from the means`() throws {
        let higher = try #require(
            ClinicalCutoffs(clinical: Self.examples[0].clinical, functional: Self.examples[0].functional))
        #expect(!higher.isLowerFunctional)
        #expect(higher.isFunctional(50.1, by: \.c) && !higher.isFunctional(50, by: \.c))

        let lower = try #require(
            ClinicalCutoffs(clinical: Self.examples[1].clinical, functional: Self.examples[1].functional))
        #expect(lower.isLowerFunctional)
        #expect(lower.isFunctional(10, by: \.c) && !lower.isFunctional(11, by: \.c))
    }

    @Test func `groups that the means do not tell apart have no lines`() {
        let sample = Measure.Norms.Sample(mean: 40, deviation: 7.5)
        #expect(ClinicalCutoffs(clinical: sample, functional: sample) == nil)
        #expect(
            ClinicalCutoffs(clinical: sample, functional: Measure.Norms.Sample(mean: 60, deviation: 0)) == nil)
    }
}
