extension Measure {
    /// Seven items on anxiety over two weeks.
    package static let gad7: Measure = {
        var measure = Measure(id: "gad7", shortName: "GAD-7", name: "Generalized Anxiety Disorder-7")
        measure.items = 7
        measure.itemRange = 0...3
        measure.total = 0...21
        measure.structureSource = MeasureSource.camcops
        // Some reprints have "not at all sure" as the lowest answer, which is an error of reproduction.
        measure.answerLabels = [
            0: "not at all", 1: "several days", 2: "more than half the days", 3: "nearly every day",
        ]
        measure.bands = [
            Band(0...4, "minimal"),
            Band(5...9, "mild"),
            Band(10...14, "moderate"),
            Band(15...21, "severe"),
        ]
        measure.bandsSource = MeasureSource.camcops
        measure.caseness = Cutoff(.atLeast, 8, source: MeasureSource.talkingTherapies)
        measure.reliableChange = ReliableChange(points: 4, source: MeasureSource.talkingTherapies)
        return measure
    }()
}
