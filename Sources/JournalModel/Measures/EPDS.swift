extension Measure {
    /// Ten items on depression around a birth, over a week.
    ///
    /// The form prints a weight beside each answer, falling for seven of the items. What is typed is that weight:
    /// nothing is reversed here.
    package static let epds: Measure = {
        var measure = Measure(id: "epds", shortName: "EPDS", name: "Edinburgh Postnatal Depression Scale")
        measure.items = 10
        measure.itemRange = 0...3
        measure.total = 0...30
        measure.structureSource = MeasureSource.camcops + "; Skyscape's EPDS card"
        measure.caseness = Cutoff(
            .atLeast, 13, source: MeasureSource.camcops + "; Skyscape's EPDS card, which also has 10 or more")
        measure.riskItems = [
            RiskItem(item: 10, atLeast: 1, topic: "thoughts of self-harm", source: "Skyscape's EPDS card")
        ]
        return measure
    }()
}
