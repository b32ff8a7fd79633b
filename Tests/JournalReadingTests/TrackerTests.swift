import JournalModel
import JournalText
import Testing

/// Trackers, from front matter and from fields.
struct TrackerTests {
    /// What is written for a tracker's value, and what it is; nothing where it is prose.
    static let values: [(String, String?)] = [
        ("4", "4"), ("0", "0"), ("7.5", "7.5"), ("-3", "-3"), ("4/10", "4/10"), ("4 / 10", "4/10"), ("5,400", "5400"),
        ("7h", "420 min"), ("7 h", "420 min"), ("7h 30m", "450 min"), ("7h30", "450 min"), ("7h30m", "450 min"),
        ("7.5 hours", "450 min"), ("7:30", "450 min"), ("0:45", "45 min"), ("450 min", "450 min"),
        ("450min", "450 min"),
        ("45m", "45 min"), ("80%", "80 %"), ("yes", "1 yes-no"), ("no", "0 yes-no"), ("Yes", "1 yes-no"),
        ("7 people", nil), ("about 7", nil), ("7-8", nil), ("7h and a nap", nil), ("good", nil), ("4 km", nil),
        ("7:75", nil), ("2026-03-05", nil), ("_", nil), ("n/a", nil), ("4/0", nil), ("none", nil),
    ]

    @Test(arguments: values)
    func `a value is wholly a number, n of m, a duration, a percentage or yes or no`(
        written: String, value: String?
    ) throws {
        let expected = value.map { ["tracker thing " + $0] } ?? []
        #expect(try Reading("---\nthing: \(written)\n---\n").items == expected)
        #expect(try Reading("thing:: \(written)").items == expected)
        #expect(try Reading("A day [thing:: \(written)] like others.").items == expected)
    }

    static let fields: [Case] = [
        Case("on a line of its own", "energy:: 4", ["tracker energy 4"], sources: ["energy:: 4"]),
        Case("a key of three words", "hours at work:: 4", ["tracker hours-at-work 4"], sources: ["hours at work:: 4"]),
        Case(
            "a key of four words is the last of them", "the hours at work:: 4", ["tracker work 4"],
            sources: ["work:: 4"]),
        Case("on an item", "- energy:: 4", ["tracker energy 4"]),
        Case("on a ticked item", "- [x] energy:: 4", ["tracker energy 4"]),
        Case("after a time", "- 08:15 coffee:: 2", ["tracker 08:15 coffee 2"]),
        Case(
            "in square brackets", "Slept [hours slept:: 7h] and woke.", ["tracker hours-slept 420 min"],
            sources: ["[hours slept:: 7h]"]),
        Case(
            "in round brackets", "Slept (hours slept:: 7h) and woke.", ["tracker hours-slept 420 min"],
            sources: ["(hours slept:: 7h)"]),
        Case("in a line the key is one word", "Tired, energy:: 4", ["tracker energy 4"], sources: ["energy:: 4"]),
        Case("up to the line's end", "energy:: 4\nand then some", ["tracker energy 4"]),
        Case("more than a value is prose", "energy:: 4 or so"),
        Case("a key in bold", "**energy**:: 4", ["tracker energy 4"]),
        Case("an empty one is missing", "energy::\n\n[pain:: ]"),
        Case("one colon is prose", "energy: 4"),
        Case("in code it is text", "`energy:: 4`"),
        Case("a reserved key is none", "date:: 4\nstatus:: 5\nid:: 6"),
        Case("in a table's cell", "| what | n |\n|---|---|\n| tea | [cups:: 3] |", ["tracker cups 3"]),
        Case("without a day it is prose", "energy:: 4", at: "thoughts.md"),
        Case(
            "below a dated heading of an undated note", "## 2026-03-07\nenergy:: 4", ["tracker 2026-03-07 energy 4"],
            at: "thoughts.md"),
        Case("keys in front matter of an undated note are nothing", "---\nenergy: 4\n---\n", at: "thoughts.md"),
        Case("lists and mappings are no trackers", "---\nfood: [1, 2]\nwalk: {km: 3}\n---\n"),
    ]

    @Test(arguments: fields)
    func `an inline field is a key, two colons and a value`(example: Case) throws { try check(example) }

    static let awaiting: [Case] = [
        Case("after a date", "- 2026-03-07 coffee:: 2", ["tracker 2026-03-07 coffee 2"]),
        Case("on an item with a date", "- 2026-03-07 phq9:: 12", ["score 2026-03-07 phq9 12"], at: "scores.md"),
        Case("after a time in the morning", "- 8am coffee:: 2", ["tracker 08:00 coffee 2"]),
        Case("several in a line", "energy:: 4 pain:: 2", ["tracker energy 4", "tracker pain 2"]),
        Case("up to a tag", "energy:: 4 #work", ["tracker energy 4 #work"]),
    ]

    @Test(arguments: awaiting)
    func `a field stands after a date or time, and ends with its value`(example: Case) throws { try check(example) }

    static let units: [Case] = [
        Case(
            "a bare number takes the unit, hours", "sleep:: 7h\n\nsleep:: 6",
            ["tracker sleep 420 min", "tracker sleep 360 min"]),
        Case(
            "a bare number takes the unit, minutes", "sleep:: 450 min\n\nsleep:: 400",
            ["tracker sleep 450 min", "tracker sleep 400 min"]),
        Case(
            "a bare number takes the unit, per cent", "pain:: 80%\n\npain:: 40",
            ["tracker pain 80 %", "tracker pain 40 %"]),
        Case(
            "a bare number takes the unit, even before it", "sleep:: 6\n\nsleep:: 7h",
            ["tracker sleep 360 min", "tracker sleep 420 min"]),
        Case(
            "one or nought for yes or no", "walked:: yes\n\nwalked:: 0",
            ["tracker walked 1 yes-no", "tracker walked 0 yes-no"]),
        Case(
            "another unit is in no figure, and said", "pain:: 80%\n\npain:: 2h", ["tracker pain 80 %"],
            diagnostics: ["tracker-unit-differs ‹2h›"]),
        Case(
            "a time of day", "bedtime:: 23:30\n\nbedtime:: 0:15",
            ["tracker bedtime 1410 clock", "tracker bedtime 15 clock"], settings: "trackers: {bedtime: {kind: clock}}"),
        Case("without its kind it is a duration", "run:: 23:30", ["tracker run 1410 min"]),
        Case(
            "a name may say that it is a time of day", "bedtime:: 23:30\n\nwoke-up:: 6:15\n\nLights out:: 0:10",
            ["tracker bedtime 1410 clock", "tracker woke-up 375 clock", "tracker lights-out 10 clock"]),
        Case(
            "a first length keeps it a length", "in-bed:: 8h\n\nin-bed:: 7:30",
            ["tracker in-bed 480 min", "tracker in-bed 450 min"]),
        Case("no day has so many hours", "bed:: 25:00", ["tracker bed 1500 min"]),
        Case("a decimal comma", "pain:: 2,5", ["tracker pain 2.5"], settings: "decimal: comma"),
        Case("a comma without it is prose", "pain:: 2,5"),
    ]

    @Test(arguments: units)
    func `the first unit rules`(example: Case) throws { try check(example) }

    @Test func `the first unit is that of the first day`() throws {
        let reading = try Reading(["a.md": "## 2026-03-06\nsleep:: 80%", "b.md": "## 2026-03-05\nsleep:: 7h"])
        #expect(reading.items == ["tracker sleep 420 min"])
        #expect(reading.diagnostics == ["tracker-unit-differs ‹80%›"])
    }

    @Test func `how a tracker stood before its first unit is kept, for the days before`() throws {
        let reading = try Reading([
            "2026-03-05.md": "sleep:: 6\n\nenergy:: 4\n", "2026-03-06.md": "sleep:: 5\n\nsleep:: 7h\n",
            "2026-03-07.md": "energy:: 5\n",
        ])
        let unitless = try #require(reading.journal.unitlessTrackers.first)
        #expect(reading.journal.unitlessTrackers.count == 1)
        #expect(unitless.name == "sleep")
        #expect(unitless.unitSince.description == "2026-03-06")
        // The 5 of the 6th stands on the day of the unit.
        #expect(unitless.readings.map(\.value) == [6])
        #expect(unitless.readings.map(\.unit) == [.number])
    }
}
