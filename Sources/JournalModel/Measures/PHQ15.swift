extension Measure {
    /// Fifteen items on bodily complaints. Item 4, on periods, does not apply to everybody.
    package static let phq15: Measure = {
        var measure = Measure(
            id: "phq15", shortName: "PHQ-15", name: "Patient Health Questionnaire-15 (somatic symptoms)")
        measure.items = 15
        measure.itemRange = 0...2
        measure.optionalItems = [4]
        measure.total = 0...30
        measure.structureSource = MeasureSource.camcops
        // The ranges are also printed with the labels minimal, low, medium and high; these are the labels seen.
        measure.bands = [
            Band(0...4, "none"),
            Band(5...9, "mild"),
            Band(10...14, "moderate"),
            Band(15...30, "severe"),
        ]
        measure.bandsSource = MeasureSource.camcops
        return measure
    }()
}
