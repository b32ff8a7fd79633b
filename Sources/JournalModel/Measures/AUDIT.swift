extension Measure {
    /// Ten items on alcohol over a year. Items 9 and 10 are answered 0, 2 or 4.
    package static let audit: Measure = {
        var measure = Measure(id: "audit", shortName: "AUDIT", name: "Alcohol Use Disorders Identification Test")
        measure.isEverydayWord = true
        measure.items = 10
        measure.itemRange = 0...4
        measure.itemValues = [9: [0, 2, 4], 10: [0, 2, 4]]
        measure.skips = [
            Skip(whenZero: [1], leavesOut: Array(2...8), source: MeasureSource.camcopsProgram),
            Skip(whenZero: [2, 3], leavesOut: Array(4...8), source: MeasureSource.camcopsProgram),
        ]
        measure.total = 0...40
        measure.structureSource = MeasureSource.camcops + "; auditscreen.org"
        // What lies from 20 on is labelled, too, but was not seen in a source; another site draws the line at 15.
        measure.bands = [
            Band(0...7, "low risk"),
            Band(8...15, "hazardous"),
            Band(16...19, "harmful"),
        ]
        measure.bandsSource = MeasureSource.comorbidityGuidelines + ", after Babor 2001"
        return measure
    }()
}
