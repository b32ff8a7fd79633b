import JournalModel
import JournalText
import Testing

/// Measures of the writer's own, and what cannot be of one.
struct OwnMeasureTests {
    private static func read(_ own: String) throws -> (measure: Measure, reading: Reading) {
        let reading = try Reading(["journal.yaml": "measures:\n  mine: {\(own)}\nname: Alex\n"])
        return (try #require(reading.journal.settings.measures.first), reading)
    }

    /// What is declared, and what is noticed of it.
    static let wrong: [(String, [String])] = [
        ("range: 0-40, reliability: 0.8, sd: 0", ["setting-not-understood ‹0›", "measure-incomplete ‹0.8›"]),
        ("range: 0-40, reliability: 1, sd: 7", ["setting-not-understood ‹1›", "measure-incomplete ‹7›"]),
        ("range: 0-40, reliability: 1.2, sd: 7", ["setting-not-understood ‹1.2›", "measure-incomplete ‹7›"]),
        ("range: 0-40, reliability: 0.8", ["measure-incomplete ‹0.8›"]),
        ("range: 0-40, sd: 7", ["measure-incomplete ‹7›"]),
        ("range: 0-40, sd: 41, reliability: 0.8", ["measure-norms ‹41›", "measure-incomplete ‹0.8›"]),
        ("range: 0-40, norms: {clinical: [19.7, 0]}", ["setting-not-understood ‹[19.7, 0]›"]),
        ("range: 0-40, norms: {clinical: 19.7}", ["setting-not-understood ‹19.7›"]),
        ("range: 0-40, norms: {healthy: [4, 3]}", ["setting-not-understood ‹[4, 3]›"]),
        ("range: 0-40, norms: {clinical: [50, 7]}", ["measure-norms ‹[50, 7]›"]),
        (
            "range: 0-40, norms: {clinical: [5, 4], functional: [20, 7]}",
            ["measure-norms ‹{clinical: [5, 4], functional: [20, 7]}›"]
        ),
        (
            "range: 0-40, higher-is: better, norms: {clinical: [20, 7], functional: [5, 4]}",
            ["measure-norms ‹{clinical: [20, 7], functional: [5, 4]}›"]
        ),
        ("range: 0-40, bands: {severe: 12, mild: 5}", ["measure-bands ‹5›"]),
        ("range: 0-40, bands: {mild: 5, low: 5}", ["measure-bands ‹5›"]),
        ("range: 0-40, bands: {mild: 5, severe: 50}", ["measure-bands ‹50›"]),
        ("items: 5, range: 0-4, reverse: [2, 6]", ["measure-item-unknown ‹6›"]),
        ("items: 5, range: 0-4, reverse: [two]", ["setting-not-understood ‹two›"]),
        ("items: 5, range: 0-4, risk-items: [9]", ["measure-item-unknown ‹9›"]),
        ("items: 5, range: 0-4, subscales: {x: [1, 7]}", ["measure-item-unknown ‹7›"]),
        ("range: 0-40, reverse: [2]", ["measure-item-unknown ‹2›"]),
        ("items: 5", ["measure-incomplete ‹5›"]),
        ("items: 2.5, range: 0-4", ["setting-not-understood ‹2.5›"]),
        ("range: 0-40, cut-off: 50", ["measure-cut-off ‹50›"]),
        ("range: 0-40, reliable-change: 41", ["measure-reliable-change ‹41›"]),
        // Nothing is missed where points are written, or one group is enough.
        ("range: 0-40, reliable-change: 4, sd: 7", []),
        ("range: 0-40, norms: {functional: [4.7, 4.8]}", []),
        ("range: 0-40, reliability: 0.8, norms: {clinical: [19.7, 7.7]}", []),
        ("range: 0-40, higher-is: better, norms: {clinical: [10, 4], functional: [30, 4]}", []),
    ]

    @Test(arguments: wrong)
    func `what cannot be is said at its place, and the rest counts`(own: String, expected: [String]) throws {
        let (measure, reading) = try Self.read(own)
        #expect(Set(reading.diagnostics) == Set(expected))
        #expect(reading.journal.diagnostics.allSatisfy { $0.help != nil })
        #expect(reading.journal.settings.name == "Alex")
        #expect(measure.id == "mine")
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `what is left of it is read all the same`() throws {
        let (measure, _) = try Self.read(
            "items: 5, range: 0-4, reverse: [2, 6], risk-items: [3, 9], bands: {severe: 12, mild: 5}, reliability: 1")
        #expect(measure.reverse == [2])
        #expect(measure.riskItems.map(\.item) == [3])
        #expect(measure.bands.map(\.label) == ["mild", "severe"])
        #expect(measure.norms?.reliability == nil)
        #expect(measure.total == 0...20)
    }

    @Test func `with a range alone it takes totals`() throws {
        let reading = try Reading(
            "---\nsession: 5\nmine: 31\n---\n", settings: "measures: {mine: {range: 0-40}}")
        #expect(reading.items.last == "score mine 31")
        let wrong = try Reading("---\nsession: 5\nmine: 41\n---\n", settings: "measures: {mine: {range: 0-40}}")
        #expect(wrong.diagnostics == ["score-out-of-range ‹41›"])
        let answers = try Reading("---\nsession: 5\nmine: 1 2 3\n---\n", settings: "measures: {mine: {range: 0-40}}")
        #expect(answers.diagnostics == ["score-only-totals ‹1 2 3›"])
    }

    @Test func `it is known where it is declared`() throws {
        let (measure, reading) = try Self.read("range: 0-40")
        #expect(measure.declaration.map(reading.text) == "mine")
    }

    @Test func `where more is better, a case is at the cut-off or below`() throws {
        let (measure, _) = try Self.read("range: 0-40, higher-is: better, cut-off: 20")
        #expect(measure.caseness?.isMet(by: 20) == true)
        #expect(measure.caseness?.isMet(by: 21) == false)
    }

    @Test(arguments: ["PHQ-9", "phq9"])
    func `a known questionnaire that is declared anew keeps its item on safety, and that is said`(
        name: String
    ) throws {
        let reading = try Reading([
            "journal.yaml": "measures:\n  \(name): {items: 9, range: 0-3}\n",
            "sessions/2026-03-04.md": "---\nsession: 5\nphq9: 1 1 1 1 1 1 1 1 3\n---\n",
        ])
        let measure = try #require(reading.journal.settings.measures.first)
        #expect(measure.riskItems == Measure.phq9.riskItems)
        #expect(measure.caseness == nil && measure.reliableChange == nil)
        #expect(reading.journal.diagnostics.map(\.id) == ["measure-known"])
        #expect(reading.journal.scores.first?.total == 11)
    }
}
