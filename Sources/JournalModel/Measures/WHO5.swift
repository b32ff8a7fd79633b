extension Measure {
    /// Five items on well-being over two weeks. The sum, 0 to 25, times four is the score, 0 to 100.
    package static let who5: Measure = {
        var measure = Measure(id: "who5", shortName: "WHO-5", name: "WHO-5 Well-Being Index")
        measure.items = 5
        measure.itemRange = 0...5
        measure.multiplier = 4
        measure.total = 0...100
        measure.direction = .higherBetter
        measure.hasAmbiguousTotal = true
        measure.structureSource = "the help pages of Valant, a maker of practice software"
        // Scores are multiples of four: nothing lies between one range and the next.
        measure.bands = [
            Band(0...28, "low, depression screen suggested"),
            Band(32...48, "low well-being"),
            Band(52...100, "above screening cut-off"),
        ]
        measure.bandsSource = "smaat.eu, a provider of online questionnaires"
        measure.caseness = Cutoff(
            .atMost, 50,
            source: "sheet 14 of the Institut national de santé publique du Québec; the help pages of Valant (raw "
                + "below 13, which is the same)")
        measure.reliableChange = ReliableChange(
            points: 10, source: "the help pages of Valant: 10 points of the score out of 100")
        return measure
    }()
}
