extension Measure {
    /// Nine items on depression over two weeks. A tenth, on how difficult things have been, is never added.
    package static let phq9: Measure = {
        var measure = Measure(id: "phq9", shortName: "PHQ-9", name: "Patient Health Questionnaire-9")
        measure.items = 9
        measure.itemRange = 0...3
        measure.unscoredItems = 1
        measure.total = 0...27
        measure.structureSource = MeasureSource.camcops
        measure.answerLabels = [
            0: "not at all", 1: "several days", 2: "more than half the days", 3: "nearly every day",
        ]
        measure.bands = [
            Band(0...4, "minimal"),
            Band(5...9, "mild"),
            Band(10...14, "moderate"),
            Band(15...19, "moderately severe"),
            Band(20...27, "severe"),
        ]
        measure.bandsSource = MeasureSource.camcops
        // One NHS trust's page prints 9 or above; the definition in use everywhere else is 10.
        measure.caseness = Cutoff(.atLeast, 10, source: MeasureSource.talkingTherapies)
        measure.reliableChange = ReliableChange(points: 6, source: MeasureSource.talkingTherapies)
        measure.response = Response(
            percent: 50, atMost: 9, source: "McMillan and others 2010, the abstract: the definition as first published")
        // A score of remission is in circulation, but was not seen in a source.
        measure.riskItems = [
            RiskItem(item: 9, atLeast: 1, topic: "thoughts of death or self-harm", source: MeasureSource.camcops)
        ]
        return measure
    }()
}
