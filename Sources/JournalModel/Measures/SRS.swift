extension Measure {
    /// Four lines of ten centimetres on how the session was, measured to the millimetre.
    package static let srs: Measure = {
        var measure = Measure(id: "srs", shortName: "SRS", name: "Session Rating Scale")
        measure.isEverydayWord = true
        measure.items = 4
        measure.itemRange = 0...10
        measure.allowsDecimals = true
        measure.total = 0...40
        measure.direction = .higherBetter
        measure.structureSource = MeasureSource.camcops
        // A cut-off is in circulation, but was not seen in a source.
        return measure
    }()
}
