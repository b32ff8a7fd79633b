extension Measure {
    /// Seven items on panic over a week.
    package static let pdsssr: Measure = {
        var measure = Measure(
            id: "pdsssr", shortName: "PDSS-SR", name: "Panic Disorder Severity Scale, self-report")
        measure.aliases = ["pdss"]
        measure.items = 7
        measure.itemRange = 0...4
        measure.total = 0...28
        measure.structureSource = MeasureSource.camcops
        // Cut-offs of 4, 8 and 9 are in print: the sources disagree, so none is shown.
        return measure
    }()
}
