import JournalModel
import Testing

/// What is said of a score, and what is left unsaid because no source could be found or sources disagree.
struct MeasureClaimsTests {
    @Test(
        arguments: [
            (Measure.phq9, 9.0, false), (.phq9, 10, true),
            (.gad7, 7, false), (.gad7, 8, true),
            (.who5, 52, false), (.who5, 48, true),
            (.pcl5, 32, false), (.pcl5, 33, true),
            (.core10, 10, false), (.core10, 11, true),
            (.oasis, 7, false), (.oasis, 8, true),
            (.isi, 14, false), (.isi, 15, true),
            (.spin, 18, false), (.spin, 19, true),
            (.minispin, 5, false), (.minispin, 6, true),
            (.epds, 12, false), (.epds, 13, true),
            (.oq452, 55, false), (.oq452, 56, true),
        ] as [(Measure, Double, Bool)])
    func `a published cut-off counts from its own value on`(measure: Measure, score: Double, isCase: Bool) {
        #expect(measure.caseness?.isMet(by: score) == isCase)
    }

    @Test func `other measures have no cut-off`() {
        let with: Set = ["phq9", "gad7", "who5", "pcl5", "core10", "oasis", "isi", "spin", "minispin", "epds", "oq452"]
        #expect(Set(MeasureCatalogue.all.filter { $0.caseness != nil }.map(\.id)) == with)
    }

    @Test func `a change is called reliable only by a threshold that was seen`() {
        let points = MeasureCatalogue.all.reduce(into: [String: Double]()) { points, measure in
            points[measure.id] = measure.reliableChange?.points
        }
        #expect(
            points == ["phq9": 6, "gad7": 4, "who5": 10, "pcl5": 10, "core10": 6, "oasis": 5, "oq452": 18])
    }

    @Test func `response and remission are told only where a source defines them`() {
        #expect(MeasureCatalogue.all.filter { $0.response != nil }.map(\.id) == ["phq9"])
        #expect(MeasureCatalogue.all.filter { $0.remission != nil }.map(\.id) == ["isi"])
    }

    /// First score, score now, whether it is a response: half or less of the first, and 9 or less.
    @Test(
        arguments: [
            (18.0, 9.0, true), (17, 9, false), (17, 8, true), (20, 10, false), (10, 5, true), (8, 5, false),
            (0, 0, false),
        ] as [(Double, Double, Bool)])
    func `a response is half the first score or less, and 9 or less`(first: Double, now: Double, isMet: Bool) {
        #expect(Measure.phq9.response?.isMet(from: first, to: now) == isMet)
    }

    @Test func `a WHO-5 change of 8 is not enough and one of 12 is`() throws {
        let points = try #require(Measure.who5.reliableChange?.points)
        #expect(8 < points && points <= 12)
    }

    @Test func `CORE-10's reliable change follows from its published spread`() throws {
        let norms = try #require(Measure.core10.norms)
        let deviation = try #require(norms.clinical?.deviation)
        let reliability = try #require(norms.reliability)
        // 7.7 · sqrt(2 · 0.1) = 3.4435; times 1.645 that is 5.66, and the next whole point is 6.
        let spread = deviation * (2 * (1 - reliability)).squareRoot()
        #expect(abs(spread - 3.4435) < 0.0001)
        #expect((1.645 * spread).rounded(.up) == Measure.core10.reliableChange?.points)
        // (4.8 · 19.7 + 7.7 · 4.7) / (4.8 + 7.7) = 10.46, and the next whole point is 11.
        let cutoff = (4.8 * 19.7 + 7.7 * 4.7) / (4.8 + 7.7)
        #expect(cutoff.rounded(.up) == Measure.core10.caseness?.value)
    }

    @Test(
        arguments: [
            (Measure.phq9, 4.0, "minimal"), (.phq9, 5, "mild"), (.phq9, 14, "moderate"),
            (.phq9, 15, "moderately severe"),
            (.phq9, 20, "severe"),
            (.gad7, 9, "mild"), (.gad7, 15, "severe"),
            (.phq15, 4, "none"), (.phq15, 5, "mild"), (.phq15, 15, "severe"),
            (.k10, 19, "likely well"), (.k10, 20, "likely mild"), (.k10, 30, "likely severe"),
            (.core10, 11, "mild"), (.core10, 15, "moderate"), (.core10, 20, "moderate to severe"),
            (.core10, 25, "severe"),
            (.isi, 7, "none"), (.isi, 15, "moderate"),
            (.wsas, 9, "subclinical"), (.wsas, 10, "significant impairment"), (.wsas, 20, "significant impairment"),
            (.wsas, 21, "moderately severe or worse"),
            (.swls, 20, "neutral"), (.swls, 19, "slightly dissatisfied"), (.swls, 21, "slightly satisfied"),
            (.audit, 7, "low risk"), (.audit, 8, "hazardous"), (.audit, 15, "hazardous"), (.audit, 19, "harmful"),
            (.ybocssr, 7, "subclinical"), (.ybocssr, 32, "extreme"),
            (.bdiii, 13, "minimal"), (.bdiii, 29, "severe"),
            (.pss10, 13, "low"), (.pss10, 27, "high"),
            (.rses, 14, "low"), (.rses, 15, "typical"),
            (.ocir, 0, "mild (within OCD samples)"), (.ocir, 28, "severe (within OCD samples)"),
        ] as [(Measure, Double, String)])
    func `a score is in the range that its source labels`(measure: Measure, score: Double, label: String) {
        #expect(measure.band(of: score)?.label == label)
    }

    @Test(
        arguments: [
            // Labels below 11 and from 20 on are in circulation, but were not seen in a source.
            (Measure.core10, 10.0), (.core10, 0), (.audit, 20), (.audit, 40),
        ] as [(Measure, Double)])
    func `a range without a source has no label`(measure: Measure, score: Double) {
        #expect(measure.band(of: score) == nil)
    }

    @Test func `measures without sourced ranges have none`() {
        let without: Set = [
            "pcl5", "k6", "oasis", "odsis", "spin", "minispin", "pdsssr", "pswq", "epds", "ors", "srs", "oq452",
            "dass21",
        ]
        #expect(Set(MeasureCatalogue.all.filter { $0.bands.isEmpty }.map(\.id)) == without)
    }

    @Test(
        arguments: [
            // A published table has stress 11 and depression 10 to 12 elsewhere; it is wrong.
            ("stress", 14.0, "normal"), ("stress", 15, "mild"), ("stress", 34, "extremely severe"),
            ("depression", 9, "normal"), ("depression", 13, "mild"), ("depression", 14, "moderate"),
            ("anxiety", 7, "normal"), ("anxiety", 9, "mild"), ("anxiety", 20, "extremely severe"),
        ] as [(String, Double, String)])
    func `DASS-21 has ranges for its parts, doubled`(part: String, score: Double, label: String) {
        let subscale = Measure.dass21.subscales.first { $0.name == part }
        #expect(subscale?.band(of: score)?.label == label)
    }

    @Test func `four measures ask about death or self-harm in an item of their own`() {
        let items = MeasureCatalogue.all.reduce(into: [String: [Int]]()) { items, measure in
            if !measure.riskItems.isEmpty { items[measure.id] = measure.riskItems.map(\.item) }
        }
        #expect(items == ["phq9": [9], "core10": [6], "epds": [10], "bdiii": [9]])
        #expect(MeasureCatalogue.all.flatMap(\.riskItems).allSatisfy { $0.atLeast == 1 })
    }

    @Test func `the lowest answer of GAD-7 is the one of the form, not of a faulty reprint`() {
        #expect(Measure.gad7.answerLabels[0] == "not at all")
        #expect(Measure.phq9.answerLabels[1] == "several days")
    }

    @Test func `better is up for well-being, satisfaction, self-esteem and the two session scales`() {
        let better = MeasureCatalogue.all.filter { $0.direction == .higherBetter }.map(\.id)
        #expect(better == ["ors", "rses", "srs", "swls", "who5"])
    }
}
