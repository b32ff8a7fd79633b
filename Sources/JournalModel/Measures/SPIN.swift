extension Measure {
    /// Seventeen items on social anxiety over a week.
    package static let spin: Measure = {
        var measure = Measure(id: "spin", shortName: "SPIN", name: "Social Phobia Inventory")
        measure.isEverydayWord = true
        measure.items = 17
        measure.itemRange = 0...4
        measure.total = 0...68
        measure.structureSource = page
        measure.caseness = Cutoff(.atLeast, 19, source: page)
        // Ranges and a reliable change are in circulation, but were not seen in a source.
        return measure
    }()

    private static let page = "mrcpsych.uk, notes for psychiatrists in training"
}
