import JournalModel
import JournalText
import Testing

/// Questionnaires, in all spellings.
struct ScoreTests {
    /// What stands in a session's front matter, and the score it is.
    static let scores: [(String, String)] = [
        ("phq9: 12", "phq9 12"), ("PHQ-9: 12", "phq9 12"), ("\"PHQ 9\": 12", "phq9 12"), ("phq_9: 12", "phq9 12"),
        ("phq9: 0", "phq9 0"),
        ("phq9: 27", "phq9 27"), ("gad7: 1 2 1 0 2 1 1", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: [1, 2, 1, 0, 2, 1, 1]", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: 1, 2, 1, 0, 2, 1, 1", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: 1,2,1,0,2,1,1", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: \"1 2 1 0 2 1 1\"", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7:\n  - 1\n  - 2\n  - 1\n  - 0\n  - 2\n  - 1\n  - 1", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: {items: 1 2 1 0 2 1 1}", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: {items: [1, 2, 1, 0, 2, 1, 1]}", "gad7 8 answers 1 2 1 0 2 1 1"),
        ("gad7: {total: 8}", "gad7 8"), ("gad7: 1 2 _ 0 2 1 1", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("gad7: 1 2 x 0 2 1 1", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("gad7: 1 2 ~ 0 2 1 1", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("gad7: 1 2 n/a 0 2 1 1", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("gad7: [1, 2, ~, 0, 2, 1, 1]", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("gad7: [1, 2, x, 0, 2, 1, 1]", "gad7 - answers 1 2 _ 0 2 1 1"),
        ("phq9: 1 1 1 1 1 1 1 1 1", "phq9 9 answers 1 1 1 1 1 1 1 1 1"),
        ("phq9: 1 1 1 1 1 1 1 1 1 3", "phq9 9 answers 1 1 1 1 1 1 1 1 1 3"),
        ("who5: 13/25", "who5 52"), ("who5: 13 / 25", "who5 52"), ("who5: 13 raw", "who5 52"),
        ("who5: 52/100", "who5 52"), ("who5: 52", "who5 52"),
        ("who5: 0", "who5 0"), ("who5: 3 3 3 2 2", "who5 52 answers 3 3 3 2 2"), ("phq9: 12/27", "phq9 12"),
        ("dass21: {depression: 14, anxiety: 8, stress: 12}", "dass21 - {anxiety 8, depression 14, stress 12}"),
        ("rses: {items: 3 2 3 2 3 2 3 2 3 2, order: umd_web}", "rses"),
        ("k10: {items: 0 1 2 3 4 0 1 2 3 4, range: 0-4}", "k10 20 answers 0 1 2 3 4 0 1 2 3 4 range 0-4"),
        ("k10: {total: 18, range: 0-4}", "k10 18 range 0-4"), ("k10: {total: 18, range: 1-5}", "k10 18"),
        ("k10: 1 2 3 4 5 1 2 3 4 5", "k10 30 answers 1 2 3 4 5 1 2 3 4 5"), ("spin: 30", "spin 30"),
        ("ors: 28.5", "ors 28.5"),
    ]

    @Test(arguments: scores)
    func `a score has many spellings`(written: String, score: String) throws {
        let reading = try Reading("---\nsession: 5\n\(written)\n---\n")
        #expect(reading.items.count == 2)
        #expect(reading.items.last?.hasPrefix("score " + score) == true)
        if score != "rses" { #expect(reading.items.last == "score " + score) }
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    /// What cannot be a score, what is left of it, and what is noticed.
    static let wrong: [(String, String?, [String])] = [
        ("phq9: 40", nil, ["score-out-of-range ‹40›"]),
        ("phq9: 12/40", nil, ["score-out-of-range ‹12/40›"]),
        ("phq9: bad", nil, ["score-not-understood ‹bad›"]),
        ("phq9: 1 2 3", nil, ["score-item-count ‹1 2 3›"]),
        ("gad7: 1 2 1 0 2 1 7", "gad7 - answers 1 2 1 0 2 1 7", ["score-item-out-of-range ‹7›"]),
        ("gad7: 1 2 1 0 2 1 one", nil, ["score-not-understood ‹one›"]),
        ("who5: 20", nil, ["score-raw-or-final ‹20›"]),
        ("who5: 13", nil, ["score-raw-or-final ‹13›"]),
        ("dass21: {depression: 14, sadness: 8}", "dass21 - {depression 14}", ["score-not-understood ‹sadness›"]),
        ("rses: 3 2 3 2 3 2 3 2 3 2", "rses - answers 3 2 3 2 3 2 3 2 3 2", ["score-item-order ‹3 2 3 2 3 2 3 2 3 2›"]),
        (
            "k10: 0 1 2 3 4 0 1 2 3 4", "k10 - answers 0 1 2 3 4 0 1 2 3 4",
            ["score-item-out-of-range ‹0›"]
        ),
        // Parts beyond 42, or odd where they are doubled; PCL-5's of two items go up to 8.
        ("dass21: {depression: 44, anxiety: 8}", "dass21 - {anxiety 8}", ["score-out-of-range ‹44›"]),
        ("dass21: {depression: 13, anxiety: 8}", "dass21 - {anxiety 8}", ["score-out-of-range ‹13›"]),
        ("dass21: {depression: -2}", nil, ["score-not-understood ‹-2›"]),
        ("pcl5: {C: 9, B: 12}", "pcl5 - {B 12}", ["score-out-of-range ‹9›"]),
        ("k10: {total: 45, range: 0-4}", nil, ["score-out-of-range ‹45›"]),
        ("k10: {total: 18, range: 0-3}", nil, ["score-item-range ‹0-3›"]),
        ("k10: {items: 1 2 3 4 5 1 2 3 4 5, range: low}", nil, ["score-item-range ‹low›"]),
        ("phq9:", nil, []),
        ("phq9: _", nil, []),
        ("gad7: _ _ _ _ _ _ _", nil, []),
    ]

    @Test(arguments: wrong)
    func `what cannot be a score is said`(written: String, score: String?, diagnostics: [String]) throws {
        let reading = try Reading("---\nsession: 5\n\(written)\n---\n")
        #expect(Array(reading.items.dropFirst()) == (score.map { ["score " + $0] } ?? []))
        #expect(Set(reading.diagnostics) == Set(diagnostics))
    }

    static let places: [Case] = [
        Case("in a day's front matter", "---\nphq9: 12\n---\n", ["score phq9 12"], sources: ["phq9: 12"]),
        Case("as a field", "phq9:: 12", ["score phq9 12"], sources: ["phq9:: 12"]),
        Case("answers in a field", "gad7:: 1 2 1 0 2 1 1", ["score gad7 8 answers 1 2 1 0 2 1 1"]),
        Case("a list in a field", "gad7:: [1, 2, 1, 0, 2, 1, 1]", ["score gad7 8 answers 1 2 1 0 2 1 1"]),
        Case("a field in a sentence", "Filled it in [phq-9:: 12] on the train.", ["score phq9 12"]),
        Case(
            "a file of its own", "---\ntype: measure\nmeasure: PHQ-9\ndate: 2026-03-07\ntotal: 12\n---\n",
            ["score 2026-03-07 phq9 12"], at: "measures/x.md"),
        Case(
            "a file of its own with answers",
            "---\ntype: measure\nmeasure: gad7\ndate: 2026-03-07\nitems: 1 2 1 0 2 1 1\n---\n",
            ["score 2026-03-07 gad7 8 answers 1 2 1 0 2 1 1"], at: "measures/x.md"),
        Case(
            "a file of its own with a list",
            "---\ntype: measure\nmeasure: gad7\ndate: 2026-03-07\nitems: [1, 2, 1, 0, 2, 1, 1]\n---\n",
            ["score 2026-03-07 gad7 8 answers 1 2 1 0 2 1 1"], at: "measures/x.md"),
        Case(
            "a file of its own, dated by its name", "---\ntype: measure\nmeasure: who5\nitems: 3 3 3 2 2\n---\n",
            ["score 2026-03-07 who5 52 answers 3 3 3 2 2"], at: "measures/2026-03-07-who5.md"),
        Case(
            "a file of its own with an unknown measure",
            "---\ntype: measure\nmeasure: xyz\ndate: 2026-03-07\ntotal: 12\n---\n",
            diagnostics: ["measure-unknown ‹xyz›"], at: "measures/x.md"),
        Case(
            "everyday words are trackers in a day", "---\nspin: 30\naudit: 2\n---\nors:: 3\nsrs:: 4",
            ["tracker spin 30", "tracker audit 2", "tracker ors 3", "tracker srs 4"]),
        Case(
            "everyday words are questionnaires where they are switched on", "---\nspin: 30\n---\n", ["score spin 30"],
            settings: "measures: {spin: on}"),
        Case(
            "a questionnaire that is switched off is a tracker", "---\nphq9: 12\n---\n", ["tracker phq9 12"],
            settings: "measures: {phq9: off}"),
        Case(
            "one of the journal's own", "---\nmy-scale: 0 4 1 2 3\n---\n", ["score myscale 6 answers 0 4 1 2 3"],
            settings: "measures: {my-scale: {items: 5, range: 0-4, reverse: [2]}}"),
        Case(
            "one of the journal's own, by its total", "---\nother: 40\n---\nOther:: 41", ["score other 40"],
            diagnostics: ["score-out-of-range ‹41›"],
            settings: "measures: {other: {range: 0-40}}"),
    ]

    @Test(arguments: places)
    func `a score stands in front matter, in a field or in a file of its own`(example: Case) throws {
        try check(example)
    }
}
