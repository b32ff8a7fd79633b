extension Measure {
    /// Three items of the SPIN.
    package static let minispin: Measure = {
        var measure = Measure(id: "minispin", shortName: "Mini-SPIN", name: "Mini Social Phobia Inventory")
        measure.items = 3
        measure.itemRange = 0...4
        measure.total = 0...12
        measure.structureSource = "mrcpsych.uk, notes for psychiatrists in training"
        measure.caseness = Cutoff(.atLeast, 6, source: "the study PMC5702247")
        return measure
    }()
}
