extension Measure {
    /// Ten items on stress over a month; four are worded the other way round.
    package static let pss10: Measure = {
        var measure = Measure(id: "pss10", shortName: "PSS-10", name: "Perceived Stress Scale-10")
        measure.aliases = ["pss"]
        measure.items = 10
        measure.itemRange = 0...4
        measure.reverse = [4, 5, 7, 8]
        measure.total = 0...40
        measure.structureSource = "the University of Wisconsin's page on the scale (arc.psych.wisc.edu)"
        measure.bands = [
            Band(0...13, "low"),
            Band(14...26, "moderate"),
            Band(27...40, "high"),
        ]
        measure.bandsSource = "Bio-protocol, article 9885768: a convention, not validated ranges"
        return measure
    }()
}
