extension Measure {
    /// Seven items on sleeplessness over two weeks.
    package static let isi: Measure = {
        var measure = Measure(id: "isi", shortName: "ISI", name: "Insomnia Severity Index")
        measure.items = 7
        measure.itemRange = 0...4
        measure.total = 0...28
        measure.structureSource = ranges
        measure.bands = [
            Band(0...7, "none"),
            Band(8...14, "subthreshold"),
            Band(15...21, "moderate"),
            Band(22...28, "severe"),
        ]
        measure.bandsSource = ranges
        measure.caseness = Cutoff(
            .atLeast, 15, source: ranges + "; for screening in the community, Morin 2011 has 10 or more")
        measure.remission = Cutoff(.below, 8, source: ranges)
        return measure
    }()

    private static let ranges = "pubcompare.ai, a collection of protocols"
}
