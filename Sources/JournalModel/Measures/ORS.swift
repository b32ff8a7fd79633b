extension Measure {
    /// Four lines of ten centimetres on how the week went, measured to the millimetre.
    package static let ors: Measure = {
        var measure = Measure(id: "ors", shortName: "ORS", name: "Outcome Rating Scale")
        measure.isEverydayWord = true
        measure.items = 4
        measure.itemRange = 0...10
        measure.allowsDecimals = true
        measure.total = 0...40
        measure.direction = .higherBetter
        measure.structureSource = MeasureSource.camcops
        // A cut-off and a reliable change are in circulation, but were not seen in a source.
        return measure
    }()
}
