import Testing

/// Exposures: `[time] what: SUDS before -> [peak ->] after`.
struct ExposureTests {
    static let lines: [Case] = [
        Case(
            "before and after", "## Exposure\n- rang the shop: SUDS 80 -> 35", ["exposure done “rang the shop” 80>35"]),
        Case(
            "with a peak", "## Exposure\n- rang the shop: SUDS 60 -> 90 -> 35",
            ["exposure done “rang the shop” 60>90>35"]),
        Case(
            "a typographic arrow", "## Exposure\n- rang the shop: SUDS 80 → 35", ["exposure done “rang the shop” 80>35"]
        ),
        Case("the word to", "## Exposure\n- rang the shop: SUDS 80 to 35", ["exposure done “rang the shop” 80>35"]),
        Case("without blanks", "## Exposure\n- rang the shop: SUDS 80->35", ["exposure done “rang the shop” 80>35"]),
        Case("of ten", "## Exposure\n- rang the shop: 8/10 -> 2/10", ["exposure done “rang the shop” 80>20"]),
        Case(
            "of the journal's scale", "## Exposure\n- rang the shop: SUDS 8 -> 2",
            ["exposure done “rang the shop” 80>20"], settings: "suds-scale: 0-10"),
        Case("before alone", "## Exposure\n- rang the shop: SUDS 80", ["exposure done “rang the shop” 80"]),
        Case(
            "without the word, by its arrow", "## Exposure\n- rang the shop: 80 -> 35",
            ["exposure done “rang the shop” 80>35"]),
        Case(
            "numbers in the words", "## Exposure\n- walked from 5 to 7 streets off: SUDS 80 -> 35",
            ["exposure done “walked from 5 to 7 streets off” 80>35"]),
        Case(
            "a time", "## Exposure\n- 10:05 rang the shop: SUDS 80 -> 35", ["exposure 10:05 done “rang the shop” 80>35"]
        ),
        Case("a box that is open", "## Exposure\n- [ ] ring the shop", ["exposure open “ring the shop”"]),
        Case("without figures", "## Exposure\n- rang the shop", ["exposure done “rang the shop”"]),
        Case(
            "validity of cognition", "## Exposure\n- rang the shop: SUDS 80 -> 35, VOC 2 -> 6",
            ["exposure done “rang the shop” 80>35 voc 2>6"]),
        Case(
            "what was expected, what happened, what was learned",
            "## Exposure\n- rang the shop: SUDS 80 -> 35\n  - Expected: they hang up (90%)\n  - Happened: they laughed\n  - Learned: that is all",
            [
                "exposure done “rang the shop” 80>35 expected “they hang up” 90 happened “they laughed” learned “that is all”"
            ]),
        Case(
            "bold labels and other words",
            "## Exposure\n- rang the shop\n  - **Prediction:** they hang up, 90%\n  - **What happened:** nothing\n  - *Learnt*: that is all",
            ["exposure done “rang the shop” expected “they hang up” 90 happened “nothing” learned “that is all”"]),
        Case(
            "other nested lines are prose", "## Exposure\n- rang the shop\n  - it rained",
            ["exposure done “rang the shop”"]),
        Case(
            "above a hundred", "## Exposure\n- rang the shop: SUDS 180 -> 35", ["exposure done “rang the shop” 35"],
            diagnostics: ["suds-out-of-range ‹180›"]),
        Case(
            "eight of five", "## Exposure\n- rang the shop: 8/5 -> 2/5", ["exposure done “rang the shop” 40"],
            diagnostics: ["suds-out-of-range ‹8/5›"]),
        Case(
            "validity outside one to seven", "## Exposure\n- rang the shop: VOC 0 -> 6",
            ["exposure done “rang the shop” voc 6"], diagnostics: ["voc-out-of-range ‹0›"]),
        Case(
            "an expectation above a hundred", "## Exposure\n- rang the shop\n  - Expected: they hang up (190%)",
            ["exposure done “rang the shop” expected “they hang up”"], diagnostics: ["belief-out-of-range ‹190%›"]),
        Case("elsewhere it is prose", "- rang the shop: SUDS 80 -> 35"),
        Case("a paragraph is prose", "## Exposure\n\nNothing today."),
    ]

    @Test(arguments: lines)
    func `an exposure is read as the format says`(example: Case) throws { try check(example) }
}
