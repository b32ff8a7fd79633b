import JournalModel
import Testing

struct MeasureTotalsTests {
    @Test(
        arguments: [
            (Measure.who5, 13.0, 52.0), (.who5, 0, 0), (.who5, 25, 100), (.phq9, 12, 12), (.k10, 10, 10),
            (.ors, 21.4, 21.4),
        ] as [(Measure, Double, Double)])
    func `a raw score becomes the final one`(measure: Measure, raw: Double, final: Double) {
        #expect(measure.final(fromRaw: raw) == final)
    }

    @Test(
        arguments: [
            (Measure.who5, 26.0), (.who5, -1), (.who5, 12.5), (.phq9, 28), (.phq9, 9.5), (.k10, 9), (.dass21, 10),
        ] as [(Measure, Double)])
    func `a raw score that cannot occur gives none`(measure: Measure, raw: Double) {
        #expect(measure.final(fromRaw: raw) == nil)
    }

    @Test(
        arguments: [
            (Measure.who5, 13.0, 25.0, 52.0), (.who5, 52, 100, 52), (.who5, 13, 100, nil), (.who5, 13, 24, nil),
            (.phq9, 12, 27, 12), (.phq9, 12, 30, nil),
        ] as [(Measure, Double, Double, Double?)])
    func `the number below the stroke says whether a score is raw`(
        measure: Measure, score: Double, max: Double, final: Double?
    ) {
        #expect(measure.final(score, outOf: max) == final)
    }

    @Test(
        arguments: [
            (Measure.who5, 20.0, MeasureScoring.BareTotal.ambiguous), (.who5, 24, .ambiguous), (.who5, 13, .onlyRaw),
            (.who5, 28, .final(28)), (.who5, 100, .final(100)), (.who5, 0, .final(0)), (.who5, 30, .impossible),
            (.who5, 104, .impossible), (.phq9, 12, .final(12)), (.phq9, 28, .impossible), (.phq9, 11.5, .impossible),
            (.k10, 8, .impossible), (.ors, 21.4, .final(21.4)), (.oq452, 63, .final(63)), (.dass21, 40, .impossible),
        ] as [(Measure, Double, MeasureScoring.BareTotal)])
    func `a bare number is a final score, unless it could be raw`(
        measure: Measure, value: Double, reading: MeasureScoring.BareTotal
    ) {
        #expect(measure.reading(ofBareTotal: value) == reading)
    }

    @Test func `a declared range has its own totals`() {
        #expect(Measure.k10.totals() == 10...50)
        #expect(Measure.k10.totals(range: 0...4) == 0...40)
        #expect(Measure.k10.totals(range: 0...3) == nil)
        #expect(Measure.k10.isPossible(0, range: 0...4))
        #expect(!Measure.k10.isPossible(45, range: 0...4))
    }

    @Test func `a measure of the writer's own without bounds takes any number`() {
        let own = Measure(id: "mine", shortName: "mine", name: "mine")
        #expect(own.reading(ofBareTotal: 812.5) == .final(812.5))
        #expect(own.reading(ofBareTotal: .infinity) == .impossible)
    }
}
