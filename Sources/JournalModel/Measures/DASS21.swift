extension Measure {
    /// Twenty-one items over a week in three parts of seven, each doubled. There is no total.
    package static let dass21: Measure = {
        var measure = Measure(id: "dass21", shortName: "DASS-21", name: "Depression Anxiety Stress Scales-21")
        measure.aliases = ["dass"]
        measure.items = 21
        measure.itemRange = 0...3
        measure.multiplier = 2
        // One published table (PMC6708020) prints other ranges, which are wrong: these agree with two sources.
        measure.subscales = [
            Subscale(
                "depression", items: [3, 5, 10, 13, 16, 17, 21],
                bands: [
                    Band(0...9, "normal"),
                    Band(10...13, "mild"),
                    Band(14...20, "moderate"),
                    Band(21...27, "severe"),
                    Band(28...42, "extremely severe"),
                ]),
            Subscale(
                "anxiety", items: [2, 4, 7, 9, 15, 19, 20],
                bands: [
                    Band(0...7, "normal"),
                    Band(8...9, "mild"),
                    Band(10...14, "moderate"),
                    Band(15...19, "severe"),
                    Band(20...42, "extremely severe"),
                ]),
            Subscale(
                "stress", items: [1, 6, 8, 11, 12, 14, 18],
                bands: [
                    Band(0...14, "normal"),
                    Band(15...18, "mild"),
                    Band(19...25, "moderate"),
                    Band(26...33, "severe"),
                    Band(34...42, "extremely severe"),
                ]),
        ]
        measure.structureSource = "thecalculator.co for the items; passport.world.rugby for the doubling"
        measure.bandsSource = "docs.wellxs.com and psyctest.cn; twice the undoubled ranges in Table 1 of PMC10560014"
        return measure
    }()
}
