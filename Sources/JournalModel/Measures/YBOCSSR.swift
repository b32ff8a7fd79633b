extension Measure {
    /// Ten items over a week, five on obsessions and five on compulsions. The Y-BOCS-II is another form, up to 50.
    package static let ybocssr: Measure = {
        var measure = Measure(
            id: "ybocssr", shortName: "Y-BOCS-SR", name: "Yale-Brown Obsessive Compulsive Scale (self-rated)")
        measure.aliases = ["ybocs"]
        measure.items = 10
        measure.itemRange = 0...4
        measure.total = 0...40
        measure.subscales = [
            Subscale("obsessions", items: Array(1...5)),
            Subscale("compulsions", items: Array(6...10)),
        ]
        measure.structureSource = MeasureSource.camcops
        measure.bands = [
            Band(0...7, "subclinical"),
            Band(8...15, "mild"),
            Band(16...23, "moderate"),
            Band(24...31, "severe"),
            Band(32...40, "extreme"),
        ]
        measure.bandsSource = "two online versions that agree (brainphysics.com, theracharts)"
        // A percentage for response is in circulation, but was not seen in a source.
        return measure
    }()
}
