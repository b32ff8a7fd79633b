extension Measure {
    /// Ten items on distress over a week; items 2 and 3 are worded the other way round.
    package static let core10: Measure = {
        var measure = Measure(
            id: "core10", shortName: "CORE-10", name: "Clinical Outcomes in Routine Evaluation-10")
        measure.items = 10
        measure.itemRange = 0...4
        // One page has items 3 and 4 reversed instead, which is wrong.
        measure.reverse = [2, 3]
        measure.total = 0...40
        measure.structureSource = MeasureSource.camcops + "; " + MeasureSource.novopsych
        // What lies below 11 is labelled, too, but was not seen in a source. Another page's ranges are off by one.
        measure.bands = [
            Band(11...14, "mild"),
            Band(15...19, "moderate"),
            Band(20...24, "moderate to severe"),
            Band(25...40, "severe"),
        ]
        measure.bandsSource = "SOCAS Resource Hub (socasresourcehub.com)"
        measure.caseness = Cutoff(.atLeast, 11, source: MeasureSource.novopsych)
        // Sdiff = 7.7 · sqrt(2 · (1 − 0.90)) = 3.444, and 1.645 · 3.444 = 5.66. At 95% it would be 6.75, so 7.
        measure.reliableChange = ReliableChange(
            points: 6,
            source: "computed, at 90% confidence, from the deviation (7.7) and reliability (.90) that NovoPsych gives",
            qualifier: "90% confidence")
        measure.norms = Norms(
            reliability: 0.90,
            clinical: .init(mean: 19.7, deviation: 7.7),
            functional: .init(mean: 4.7, deviation: 4.8))
        measure.normsSource = MeasureSource.novopsych + ": 1,835 people in treatment, 535 in the general population"
        measure.riskItems = [
            RiskItem(item: 6, atLeast: 1, topic: "plans to end one's life", source: MeasureSource.camcops)
        ]
        return measure
    }()
}
