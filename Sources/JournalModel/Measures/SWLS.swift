extension Measure {
    /// Five items on life as a whole; 7 is "strongly agree". Some reprints have the answers upside down.
    package static let swls: Measure = {
        var measure = Measure(id: "swls", shortName: "SWLS", name: "Satisfaction With Life Scale")
        measure.items = 5
        measure.itemRange = 1...7
        measure.total = 5...35
        measure.direction = .higherBetter
        measure.structureSource = pages
        measure.bands = [
            Band(5...9, "extremely dissatisfied"),
            Band(10...14, "dissatisfied"),
            Band(15...19, "slightly dissatisfied"),
            Band(20...20, "neutral"),
            Band(21...25, "slightly satisfied"),
            Band(26...30, "satisfied"),
            Band(31...35, "extremely satisfied"),
        ]
        measure.bandsSource = pages
        return measure
    }()

    private static let pages = "two online versions that agree (kaizen31, psywellpath)"
}
