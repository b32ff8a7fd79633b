extension Measure {
    /// Five items on anxiety and what it gets in the way of, over a week.
    package static let oasis: Measure = {
        var measure = Measure(
            id: "oasis", shortName: "OASIS", name: "Overall Anxiety Severity and Impairment Scale")
        measure.items = 5
        measure.itemRange = 0...4
        measure.total = 0...20
        measure.structureSource = germanStudy
        measure.caseness = Cutoff(.atLeast, 8, source: germanStudy + "; a Spanish study has 10")
        measure.reliableChange = ReliableChange(points: 5, source: germanStudy)
        return measure
    }()

    private static let germanStudy = "the German validation in Scientific Reports (s41598-023-33355-0)"
}
