extension Measure {
    /// Sixteen items on worry; five are worded the other way round.
    package static let pswq: Measure = {
        var measure = Measure(id: "pswq", shortName: "PSWQ", name: "Penn State Worry Questionnaire")
        measure.items = 16
        measure.itemRange = 1...5
        measure.reverse = [1, 3, 8, 10, 11]
        measure.total = 16...80
        measure.structureSource = MeasureSource.camcopsProgram
        // A cut-off and a reliable change are in circulation, but were not seen in a source.
        return measure
    }()
}
