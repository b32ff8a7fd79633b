import Testing

/// Activities: `[box] [time] what [(P0-10 M0-10)]`.
struct ActivityTests {
    static let lines: [Case] = [
        Case("what alone", "## Activities\n- walk with Sam", ["activity done “walk with Sam”"], sources: ["walk with Sam"]),
        Case("a ticked box", "## Activities\n- [x] walk", ["activity done “walk”"], sources: ["[x] walk"]),
        Case("an open box", "## Activities\n- [ ] walk", ["activity open “walk”"]),
        Case("partly and set aside", "## Activities\n- [/] walk\n- [-] swim", ["activity partly “walk”", "activity set-aside “swim”"]),
        Case("a time", "## Activities\n- [x] 18:00 walk", ["activity 18:00 done “walk”"]),
        Case("pleasure and mastery", "## Activities\n- walk (P7 M4)", ["activity done “walk” P7 M4"]),
        Case("in any order, with a comma", "## Activities\n- walk (M4, P7)", ["activity done “walk” P7 M4"]),
        Case("in small letters", "## Activities\n- walk (p7 m4)", ["activity done “walk” P7 M4"]),
        Case("pleasure alone", "## Activities\n- walk (P7)", ["activity done “walk” P7"]),
        Case("halves", "## Activities\n- walk (P7.5 M0)", ["activity done “walk” P7.5 M0"]),
        Case("in words", "## Activities\n- walk (pleasure 7, mastery 4)", ["activity done “walk” P7 M4"]),
        Case("other brackets are words", "## Activities\n- walk (with Sam)", ["activity done “walk (with Sam)”"]),
        Case("both kinds of brackets", "## Activities\n- walk (with Sam) (P7 M4)", ["activity done “walk (with Sam)” P7 M4"]),
        Case("brackets in the middle", "## Activities\n- walk (P7 M4) in the rain", ["activity done “walk in the rain” P7 M4"]),
        Case("tags after the brackets", "## Activities\n- walk (P7 M4) #outside #speak-up", ["activity done “walk” P7 M4 #outside @speak-up"]),
        Case(
            "above ten", "## Activities\n- walk (P17 M4)", ["activity done “walk” M4"],
            diagnostics: ["activity-grade-out-of-range ‹P17›"]),
        Case("a date", "## Activities\n- 2026-03-07 18:00 walk", ["activity 2026-03-07 18:00 done “walk”"]),
        Case("a paragraph is prose", "## Activities\n\nA quiet day."),
        Case("elsewhere it is prose", "## Notes\n- 18:00 walk (P7 M4)"),
        Case("nested lines are no activities of their own", "## Activities\n- walk\n  - in the rain", ["activity done “walk”"], sources: ["walk\n  - in the rain"]),
        Case("an activity log", "## Activity log\n- walk", ["activity done “walk”"]),
    ]

    @Test(arguments: lines)
    func `an activity is read as the format says`(example: Case) throws { try check(example) }
}

/// Exposures: `[time] what: SUDS before -> [peak ->] after`.
struct ExposureTests {
    static let lines: [Case] = [
        Case("before and after", "## Exposure\n- rang the shop: SUDS 80 -> 35", ["exposure done “rang the shop” 80>35"]),
        Case("with a peak", "## Exposure\n- rang the shop: SUDS 60 -> 90 -> 35", ["exposure done “rang the shop” 60>90>35"]),
        Case("a typographic arrow", "## Exposure\n- rang the shop: SUDS 80 → 35", ["exposure done “rang the shop” 80>35"]),
        Case("the word to", "## Exposure\n- rang the shop: SUDS 80 to 35", ["exposure done “rang the shop” 80>35"]),
        Case("without blanks", "## Exposure\n- rang the shop: SUDS 80->35", ["exposure done “rang the shop” 80>35"]),
        Case("of ten", "## Exposure\n- rang the shop: 8/10 -> 2/10", ["exposure done “rang the shop” 80>20"]),
        Case("of the journal's scale", "## Exposure\n- rang the shop: SUDS 8 -> 2", ["exposure done “rang the shop” 80>20"], settings: "suds-scale: 0-10"),
        Case("before alone", "## Exposure\n- rang the shop: SUDS 80", ["exposure done “rang the shop” 80"]),
        Case("without the word, by its arrow", "## Exposure\n- rang the shop: 80 -> 35", ["exposure done “rang the shop” 80>35"]),
        Case("numbers in the words", "## Exposure\n- walked from 5 to 7 streets off: SUDS 80 -> 35", ["exposure done “walked from 5 to 7 streets off” 80>35"]),
        Case("a time", "## Exposure\n- 10:05 rang the shop: SUDS 80 -> 35", ["exposure 10:05 done “rang the shop” 80>35"]),
        Case("a box that is open", "## Exposure\n- [ ] ring the shop", ["exposure open “ring the shop”"]),
        Case("without figures", "## Exposure\n- rang the shop", ["exposure done “rang the shop”"]),
        Case("validity of cognition", "## Exposure\n- rang the shop: SUDS 80 -> 35, VOC 2 -> 6", ["exposure done “rang the shop” 80>35 voc 2>6"]),
        Case(
            "what was expected, what happened, what was learned",
            "## Exposure\n- rang the shop: SUDS 80 -> 35\n  - Expected: they hang up (90%)\n  - Happened: they laughed\n  - Learned: that is all",
            ["exposure done “rang the shop” 80>35 expected “they hang up” 90 happened “they laughed” learned “that is all”"]),
        Case(
            "bold labels and other words", "## Exposure\n- rang the shop\n  - **Prediction:** they hang up, 90%\n  - **What happened:** nothing\n  - *Learnt*: that is all",
            ["exposure done “rang the shop” expected “they hang up” 90 happened “nothing” learned “that is all”"]),
        Case("other nested lines are prose", "## Exposure\n- rang the shop\n  - it rained", ["exposure done “rang the shop”"]),
        Case("above a hundred", "## Exposure\n- rang the shop: SUDS 180 -> 35", ["exposure done “rang the shop” 35"], diagnostics: ["suds-out-of-range ‹180›"]),
        Case("eight of five", "## Exposure\n- rang the shop: 8/5 -> 2/5", ["exposure done “rang the shop” 40"], diagnostics: ["suds-out-of-range ‹8/5›"]),
        Case("validity outside one to seven", "## Exposure\n- rang the shop: VOC 0 -> 6", ["exposure done “rang the shop” voc 6"], diagnostics: ["voc-out-of-range ‹0›"]),
        Case(
            "an expectation above a hundred", "## Exposure\n- rang the shop\n  - Expected: they hang up (190%)",
            ["exposure done “rang the shop” expected “they hang up”"], diagnostics: ["belief-out-of-range ‹190%›"]),
        Case("elsewhere it is prose", "- rang the shop: SUDS 80 -> 35"),
        Case("a paragraph is prose", "## Exposure\n\nNothing today."),
    ]

    @Test(arguments: lines)
    func `an exposure is read as the format says`(example: Case) throws { try check(example) }
}

/// Urges: `urge 4/5, acted no, skill: TIPP`.
struct UrgeTests {
    static let lines: [Case] = [
        Case("an urge, the act, the skill", "- urge 4/5, acted no, skill: TIPP", ["urge 4/5 not-acted skill “TIPP”"], sources: ["urge 4/5, acted no, skill: TIPP"]),
        Case("in capitals, after a time", "- 22:00 Urge 4/5, acted yes", ["urge 22:00 4/5 acted"]),
        Case("a paragraph", "urge 4/5, acted no", ["urge 4/5 not-acted"]),
        Case("what for", "- urge to drink 4/5, acted no", ["urge “drink” 4/5 not-acted"]),
        Case("a colon", "- Urge: 4/5", ["urge 4/5"]),
        Case("nothing of an act", "- urge 4/5", ["urge 4/5"]),
        Case("a bare number", "- urge 4", ["urge 4"]),
        Case("none at all is noted", "- urge 0/5", ["urge 0/5"]),
        Case("below its heading without the word", "## Urges\n- 4/5, acted no, skill: cold water", ["urge 4/5 not-acted skill “cold water”"]),
        Case("tags and goals", "- urge 4/5, acted no #evening [[sleep-well]]", ["urge 4/5 not-acted #evening @sleep-well"]),
        Case("above its scale", "- urge 6/5", diagnostics: ["urge-out-of-range ‹6/5›"]),
        Case("a bare number above ten", "- urge 14", diagnostics: ["urge-out-of-range ‹14›"]),
        Case("prose is prose", "- urge to leave the room\n- urge 3 times today\n- urges 4/5\n- urgent 4/5"),
        Case("under another kind's heading it is not read", "## Activities\n- urge 4/5", ["activity done “urge 4/5”"]),
        Case("a field is a tracker", "urge:: 4/5", ["tracker urge 4/5"]),
    ]

    @Test(arguments: lines)
    func `an urge is read apart from the act`(example: Case) throws { try check(example) }
}
