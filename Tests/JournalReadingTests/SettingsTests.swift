import JournalModel
import JournalText
import Testing

/// `journal.yaml`, whole.
struct SettingsTests {
    private func settings(_ yaml: String) throws -> (settings: JournalSettings, diagnostics: [String]) {
        let reading = try Reading(["journal.yaml": yaml])
        return (reading.journal.settings, reading.diagnostics)
    }

    @Test func `the example of the format's page is read in every key`() throws {
        let example = try #require(try FormatPage.examples("yaml").first)
        let (settings, diagnostics) = try settings(example)
        #expect(diagnostics == [])
        #expect(settings.name == "Alex")
        #expect(settings.read == ["**"])
        #expect(settings.ignore == ["archive/**"])
        #expect(settings.moodScale == 0...10)
        #expect(settings.moodWords == ["awful": 1, "meh": 4, "good": 7, "🙂": 7])
        #expect(settings.weekStarts == .monday)
        #expect(settings.dayEnds == ClockTime(hour: 4, minute: 0))
        #expect(settings.sessionCadence == Goal.Cadence(count: 2, unit: .week))
        #expect(settings.reviewCadence == Goal.Cadence(count: 4, unit: .week))
        #expect(settings.datePattern == "DD.MM.YYYY")
        #expect(settings.dayFile == "days/YYYY/YYYY-MM-DD.md")
        #expect(settings.trackers.mapValues(\.aggregate) == ["steps": .sum, "bedtime": .mean, "urge": .mean])
        #expect(settings.trackers.filter(\.value.isClock).map(\.key) == ["bedtime"])
        #expect(settings.trackers.filter { $0.value.show == .peak }.map(\.key) == ["urge"])
        #expect(
            settings.headings == ["mood": ["Stimmung"], "thought-record": ["Gedankenprotokoll"], "private": ["Privat"]])
        #expect(settings.fields == ["situation": ["Auslöser"]])
        #expect(settings.crisis.map(\.text) == ["My sister 555 0100", "Crisis line of my city"])
        #expect(settings.showCrisis == Threshold(comparison: .atMost, value: 2, unit: .number))
        #expect(settings.share == ["thought-records": .summary])
        #expect(settings.checks.isOff("no-why"))
        #expect(settings.remoteIsMeant)
        #expect(settings.measures.map(\.id) == ["myscale", "other"])
        let own = try #require(settings.measures.first)
        #expect(own.items == 5)
        #expect(own.itemRange == 0...4)
        #expect(own.reverse == [2])
        #expect(own.direction == .higherWorse)
        #expect(own.total == 0...20)
        #expect(own.band(of: 4) == nil)
        #expect(own.band(of: 5)?.label == "mild")
        #expect(own.band(of: 11)?.label == "mild")
        #expect(own.band(of: 12)?.label == "severe")
        #expect(own.band(of: 20)?.label == "severe")
        #expect(own.reliableChange?.points == 4)
        #expect(own.riskItems.map(\.item) == [3])
        let other = try #require(settings.measures.last)
        #expect(other.items == nil)
        #expect(other.total == 0...40)
        #expect(other.norms?.reliability == 0.88)
        #expect(other.norms?.deviation == 7.7)
        #expect(other.norms?.clinical == Measure.Norms.Sample(mean: 19.7, deviation: 7.7))
        #expect(other.norms?.functional == Measure.Norms.Sample(mean: 4.7, deviation: 4.8))
    }

    @Test func `everything has a default, and the file may be absent or empty`() throws {
        #expect(try Reading(["2026-03-05.md": "x"]).journal.settings == JournalSettings())
        let (settings, diagnostics) = try settings("")
        #expect(settings == JournalSettings())
        #expect(diagnostics == [])
        #expect(settings.moodScale == 0...10)
        #expect(settings.sudsScale == 0...100)
        #expect(settings.moodBest == .high)
        #expect(settings.weekStarts == .monday)
        #expect(settings.dayFile == "days/YYYY/YYYY-MM-DD.md")
    }

    /// A line of the file, and what is noticed.
    static let wrong: [(String, [String])] = [
        ("nam: Alex", ["setting-unknown ‹nam›"]),
        ("mood-scale: high", ["setting-not-understood ‹high›"]),
        ("mood-scale: 10-0", ["setting-not-understood ‹10-0›"]),
        ("mood-best: up", ["setting-not-understood ‹up›"]),
        ("mood-words: {awful: bad}", ["setting-not-understood ‹bad›"]),
        ("emotion-scale: 5", ["setting-not-understood ‹5›"]),
        ("suds-scale: x", ["setting-not-understood ‹x›"]),
        ("decimal: dot", ["setting-not-understood ‹dot›"]),
        ("week-starts: someday", ["setting-not-understood ‹someday›"]),
        ("day-ends: \"25:00\"", ["setting-not-understood ‹\"25:00\"›"]),
        ("day-ends: noon", ["setting-not-understood ‹noon›"]),
        ("sessions: sometimes", ["setting-not-understood ‹sometimes›"]),
        ("review-goals: later", ["setting-not-understood ‹later›"]),
        ("day-file: days/", ["setting-not-understood ‹days/›"]),
        ("day-file: YYYY-MM-DD", ["setting-not-understood ‹YYYY-MM-DD›"]),
        ("day-file: YYYY-MM-DD.txt", ["setting-not-understood ‹YYYY-MM-DD.txt›"]),
        ("day-file: .days/YYYY-MM-DD.md", ["setting-not-understood ‹.days/YYYY-MM-DD.md›"]),
        ("day-file: templates/day.md", ["setting-not-understood ‹templates/day.md›"]),
        ("day-file: journal.yaml", ["setting-not-understood ‹journal.yaml›"]),
        ("day-file: DD (conflicted copy).md", ["setting-not-understood ‹DD (conflicted copy).md›"]),
        ("day-file: /tmp/DD.md", ["setting-not-understood ‹/tmp/DD.md›"]),
        ("day-file: ../DD.md", ["setting-not-understood ‹../DD.md›"]),
        ("day-file: old/YYYY-MM-DD.md", ["setting-not-understood ‹old/YYYY-MM-DD.md›"]),
        ("date-pattern: DD.MM", ["setting-not-understood ‹DD.MM›"]),
        ("trackers: {steps: {agregate: sum}}", ["setting-unknown ‹agregate›"]),
        ("trackers: {steps: {aggregate: total}}", ["setting-not-understood ‹total›"]),
        ("trackers: {bedtime: {kind: sun}}", ["setting-not-understood ‹sun›"]),
        ("trackers: {urge: {show: all}}", ["setting-not-understood ‹all›"]),
        ("headings: {moood: [Stimmung]}", ["setting-not-understood ‹moood›"]),
        ("fields: {sitution: [Auslöser]}", ["setting-not-understood ‹sitution›"]),
        ("measures: {phq9: maybe}", ["setting-not-understood ‹maybe›"]),
        ("measures: {mine: {itms: 5}}", ["setting-unknown ‹itms›"]),
        ("measures: {mine: {items: five}}", ["setting-not-understood ‹five›"]),
        ("measures: {mine: {range: 0-4, higher-is: nicer}}", ["setting-not-understood ‹nicer›"]),
        ("show-crisis: when sad", ["setting-not-understood ‹when sad›"]),
        ("share: {everything: full}", ["setting-not-understood ‹everything›"]),
        ("share: {moods: some}", ["setting-not-understood ‹some›"]),
        ("checks: {no-why: never}", ["setting-not-understood ‹never›"]),
        ("name: [Alex", ["front-matter-not-understood ‹[›"]),
        ("name: &a Alex", ["front-matter-anchor ‹&a›"]),
    ]

    @Test(arguments: wrong)
    func `a wrong key or value is said at its place, and the rest counts`(line: String, expected: [String]) throws {
        let (settings, diagnostics) = try settings(line + "\nignore: [old]\n")
        #expect(diagnostics == expected)
        #expect(settings.ignore == ["old"])
    }

    /// Other ways to write a value.
    @Test func `values are read loosely`() throws {
        let (settings, diagnostics) = try settings(
            """
            Mood Scale: 1 to 5
            mood_best: LOW
            decimal: Comma
            week-starts: Sunday
            day-ends: 4am
            sessions: weekly
            read: days
            measures: {spin: on, phq9: off}
            share: {moods: full, exposures: none}
            show-crisis: mood <= 3
            crisis: My sister 555 0100
            remote: ok
            """)
        #expect(diagnostics == [])
        #expect(settings.moodScale == 1...5)
        #expect(settings.moodBest == .low)
        #expect(settings.decimalMark == .comma)
        #expect(settings.weekStarts == .sunday)
        #expect(settings.dayEnds == ClockTime(hour: 4, minute: 0))
        #expect(settings.sessionCadence == Goal.Cadence(count: 1, unit: .week))
        #expect(settings.read == ["days"])
        #expect(settings.measuresOn == ["spin"])
        #expect(settings.measuresOff == ["phq9"])
        #expect(settings.share == ["moods": .full, "exposures": .none])
        #expect(settings.showCrisis == Threshold(comparison: .atMost, value: 3, unit: .number))
        #expect(settings.crisis.map(\.text) == ["My sister 555 0100"])
    }

    @Test(
        arguments: [
            ("mood: [Gemüt]", "## Gemüt\n- 4", "mood 4 =4"),
            ("activities: [Tun]", "## Tun\n- gehen", "activity done “gehen”"),
            ("exposure: [Mut]", "## Mut\n- anrufen: 80 -> 40", "exposure done “anrufen” 80>40"),
            ("urges: [Drang]", "## Drang\n- 4/5", "urge 4/5"),
            ("homework: [Aufgaben]", "## Aufgaben\n- [ ] gehen", "homework “gehen” [open 2026-03-05]"),
            ("goals: [Ziele]", "## Ziele\n- [[speak-up]] 4", "rating 4 of speak-up @speak-up"),
            ("wins: [Gelungen]", "## Gelungen\n- gefragt", "win “gefragt”"),
            ("discuss: [Fragen]", "## Fragen\n- warum?", "discuss “warum?”"),
            ("setbacks: [Schwer]", "## Schwer\n- geblieben", "setback “geblieben”"),
            ("helped: [Hilfe]", "## Hilfe\n- der Fluss", "helped “der Fluss”"),
        ])
    func `every heading may have words of the journal's own`(heading: String, markdown: String, item: String) throws {
        #expect(try Reading(markdown, settings: "headings: {\(heading)}").items == [item])
    }

    @Test func `a private heading may have words of the journal's own`() throws {
        let reading = try Reading("## Privat\nMood: 4\n\n## Mood\n- 5", settings: "headings: {private: [Privat]}")
        #expect(reading.items == ["mood 5 =5"])
    }
}
