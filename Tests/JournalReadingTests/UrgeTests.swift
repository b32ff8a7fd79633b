import Testing

/// Urges: `urge 4/5, acted no, skill: TIPP`.
struct UrgeTests {
    static let lines: [Case] = [
        Case(
            "an urge, the act, the skill", "- urge 4/5, acted no, skill: TIPP", ["urge 4/5 not-acted skill “TIPP”"],
            sources: ["urge 4/5, acted no, skill: TIPP"]),
        Case("in capitals, after a time", "- 22:00 Urge 4/5, acted yes", ["urge 22:00 4/5 acted"]),
        Case("a paragraph", "urge 4/5, acted no", ["urge 4/5 not-acted"]),
        Case("what for", "- urge to drink 4/5, acted no", ["urge “drink” 4/5 not-acted"]),
        Case("a colon", "- Urge: 4/5", ["urge 4/5"]),
        Case("nothing of an act", "- urge 4/5", ["urge 4/5"]),
        Case("resisted", "- urge 4/5, resisted", ["urge 4/5 not-acted"]),
        Case(
            "in a sentence's words", "- urge 4/5, I didn\u{2019}t act, skill: TIPP", ["urge 4/5 not-acted skill “TIPP”"]
        ),
        Case("given in to", "- urge 4/5, gave in to it", ["urge 4/5 acted"]),
        Case("acted on", "- urge 4/5, I acted on it", ["urge 4/5 acted"]),
        Case("what came in the end is not said", "- urge 4/5, resisted for an hour", ["urge 4/5"]),
        Case("a bare number", "- urge 4", ["urge 4"]),
        Case("none at all is noted", "- urge 0/5", ["urge 0/5"]),
        Case(
            "below its heading without the word", "## Urges\n- 4/5, acted no, skill: cold water",
            ["urge 4/5 not-acted skill “cold water”"]),
        Case(
            "tags and goals", "- urge 4/5, acted no #evening [[sleep-well]]",
            ["urge 4/5 not-acted #evening @sleep-well"]),
        Case("above its scale", "- urge 6/5", diagnostics: ["urge-out-of-range ‹6/5›"]),
        Case("a bare number above ten", "- urge 14", diagnostics: ["urge-out-of-range ‹14›"]),
        Case("prose is prose", "- urge to leave the room\n- urge 3 times today\n- urges 4/5\n- urgent 4/5"),
        Case("under another kind's heading it is not read", "## Activities\n- urge 4/5", ["activity done “urge 4/5”"]),
        Case("a field is a tracker", "urge:: 4/5", ["tracker urge 4/5"]),
    ]

    @Test(arguments: lines)
    func `an urge is read apart from the act`(example: Case) throws { try check(example) }
}
