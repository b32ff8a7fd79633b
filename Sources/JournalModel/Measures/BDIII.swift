extension Measure {
    /// Twenty-one items on depression over two weeks. The form is sold: only numbers from the writer's own sheet.
    package static let bdiii: Measure = {
        var measure = Measure(id: "bdiii", shortName: "BDI-II", name: "Beck Depression Inventory-II")
        measure.aliases = ["bdi2"]
        measure.items = 21
        measure.itemRange = 0...3
        measure.total = 0...63
        measure.structureSource = MeasureSource.camcops
        measure.bands = [
            Band(0...13, "minimal"),
            Band(14...19, "mild"),
            Band(20...28, "moderate"),
            Band(29...63, "severe"),
        ]
        measure.bandsSource = "doctorabel.us, quoting Beck 1996"
        measure.riskItems = [RiskItem(item: 9, atLeast: 1, topic: "thoughts of suicide", source: MeasureSource.camcops)]
        return measure
    }()
}
