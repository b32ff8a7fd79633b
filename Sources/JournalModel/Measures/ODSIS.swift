extension Measure {
    /// Five items on depression and what it gets in the way of, over a week.
    package static let odsis: Measure = {
        var measure = Measure(
            id: "odsis", shortName: "ODSIS", name: "Overall Depression Severity and Impairment Scale")
        measure.items = 5
        measure.itemRange = 0...4
        measure.total = 0...20
        measure.structureSource = "Spanish validation studies (Frontiers in Psychiatry 2019)"
        // Cut-offs of 5, 8 and 10 are in print: the sources disagree, so none is shown.
        return measure
    }()
}
