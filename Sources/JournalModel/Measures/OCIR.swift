extension Measure {
    /// Eighteen items on obsessions and compulsions over a month.
    package static let ocir: Measure = {
        var measure = Measure(id: "ocir", shortName: "OCI-R", name: "Obsessive-Compulsive Inventory-Revised")
        measure.items = 18
        measure.itemRange = 0...4
        measure.total = 0...72
        // There are five more parts; only the items of this one were seen in a source.
        measure.subscales = [Subscale("hoarding", items: [1, 7, 13])]
        measure.structureSource = MeasureSource.novopsych
        measure.bands = [
            Band(0...15, "mild (within OCD samples)"),
            Band(16...27, "moderate (within OCD samples)"),
            Band(28...72, "severe (within OCD samples)"),
        ]
        measure.bandsSource = "oskarflygare.com, a note on Abramovitch 2020"
        // No cut-off of this total was seen in a source: those that were are for other contrasts (14 against other
        // anxiety disorders) or for 15 of the items (12 without hoarding).
        return measure
    }()
}
