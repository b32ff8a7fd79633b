extension Measure {
    /// Six items on distress over a month. They are not the first six of the K10.
    package static let k6: Measure = {
        var measure = Measure(id: "k6", shortName: "K6", name: "Kessler Psychological Distress Scale (K6)")
        measure.aliases = ["kessler6"]
        measure.items = 6
        measure.itemRange = 0...4
        // Answers of 1 to 5 are in use as well, but were not seen in a source.
        measure.total = 0...24
        measure.structureSource = "the manual of Millisecond's K6 script, which names Kessler and others 2003"
        // Ranges and cut-offs are in circulation; none was seen in a source that could be relied on.
        return measure
    }()
}
