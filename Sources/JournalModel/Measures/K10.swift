extension Measure {
    /// Ten items on distress over four weeks, answered 1 to 5, in some countries 0 to 4.
    package static let k10: Measure = {
        var measure = Measure(id: "k10", shortName: "K10", name: "Kessler Psychological Distress Scale (K10)")
        measure.aliases = ["kessler10"]
        measure.items = 10
        measure.itemRange = 1...5
        // Totals are then 0 to 40. A 0 among answers that were not declared so is a slip, not a low score.
        measure.alternativeItemRanges = [0...4]
        measure.alternativeRangesSource = bureau
        measure.total = 10...50
        measure.structureSource = bureau
        // The Bureau itself draws other lines: 10-15 low, 16-21 moderate, 22-29 high, 30-50 very high.
        measure.bands = [
            Band(10...19, "likely well"),
            Band(20...24, "likely mild"),
            Band(25...29, "likely moderate"),
            Band(30...50, "likely severe"),
        ]
        measure.bandsSource = "dqref.com, a reference of questionnaires"
        return measure
    }()

    private static let bureau = "Australian Bureau of Statistics, Information Paper 4817.0.55.001"
}
