extension Measure {
    /// Five items on what a difficulty gets in the way of. Item 1, on work, does not apply to everybody.
    package static let wsas: Measure = {
        var measure = Measure(id: "wsas", shortName: "WSAS", name: "Work and Social Adjustment Scale")
        measure.items = 5
        measure.itemRange = 0...8
        // Without it the total is out of 32, and the ranges below do not apply.
        measure.optionalItems = [1]
        measure.total = 0...40
        measure.structureSource = MeasureSource.camcops
        measure.bands = [
            Band(0...9, "subclinical"),
            Band(10...20, "significant impairment"),
            Band(21...40, "moderately severe or worse"),
        ]
        measure.bandsSource = "Mundt and others 2002, the abstract, and a scoring sheet"
        return measure
    }()
}
