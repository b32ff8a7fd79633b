extension Measure {
    /// Ten items on self-esteem, in circulation in two orders: answers are added up only where the order is declared.
    package static let rses: Measure = {
        var measure = Measure(id: "rses", shortName: "RSES", name: "Rosenberg Self-Esteem Scale")
        measure.aliases = ["rse", "rosenberg"]
        measure.items = 10
        measure.itemRange = 0...3
        measure.reverseByOrder = [
            "rosenberg_1965": [3, 5, 8, 9, 10],
            "umd_web": [2, 5, 6, 8, 9],
        ]
        // Answers from 1 to 4 give totals of 10 to 40.
        measure.alternativeItemRanges = [1...4]
        measure.alternativeRangesSource = "PsyToolkit's page on the scale (us.psytoolkit.org)"
        measure.total = 0...30
        measure.direction = .higherBetter
        measure.structureSource = pages
        measure.bands = [
            Band(0...14, "low"),
            Band(15...25, "typical"),
            Band(26...30, "high"),
        ]
        measure.bandsSource = pages + ": a convention, not validated ranges"
        return measure
    }()

    private static let pages =
        "two online versions (blackestfest, which quotes the University of Maryland, and growing-self-esteem)"
}
