import JournalModel
import JournalText
import Testing

/// The YAML at the head of a note.
struct FrontMatterTests {
    static let bounds: [Case] = [
        Case("closed by three dots", "---\nmood: 6\n...\nenergy:: 4", ["mood 6 =6", "tracker energy 4"]),
        Case(
            "behind a byte-order mark", "\u{FEFF}---\nmood: 6\n---\nenergy:: 4", ["mood 6 =6", "tracker energy 4"],
            sources: ["mood: 6", "energy:: 4"]),
        Case("blanks after the dashes", "---  \nmood: 6\n--- \nenergy:: 4", ["mood 6 =6", "tracker energy 4"]),
        Case(
            "carriage returns", "---\r\nmood: 6\r\n---\r\nenergy:: 4\r\n", ["mood 6 =6", "tracker energy 4"],
            sources: ["mood: 6", "energy:: 4"]),
        Case("not on the first line it is no front matter", "\n---\nsleep: 6\n---\n"),
        Case("four dashes are no front matter", "----\nsleep: 6\n----\n"),
        Case("empty", "---\n---\nenergy:: 4", ["tracker energy 4"]),
        Case("a byte-order mark alone", "\u{FEFF}energy:: 4", ["tracker energy 4"], sources: ["energy:: 4"]),
        Case(
            "unclosed, as long as it looks like it", "---\nmood: 6\nsleep: 7h\n\nWoke early.\nenergy:: 4",
            ["mood 6 =6", "tracker sleep 420 min", "tracker energy 4"], diagnostics: ["front-matter-unclosed ‹---›"]),
        Case(
            "dashes and prose are a rule and prose", "---\nWoke early, slept again.\nenergy:: 4", ["tracker energy 4"]),
    ]

    @Test(arguments: bounds)
    func `front matter stands between dashes at the very top`(example: Case) throws { try check(example) }

    static let values: [Case] = [
        Case("no is a word, and a tracker's nothing", "---\nwalked: no\n---\n", ["tracker walked 0 yes-no"]),
        Case("yes in capitals", "---\nwalked: YES\n---\n", ["tracker walked 1 yes-no"]),
        Case("a number with a leading zero", "---\ncoffee: 012\n---\n", ["tracker coffee 12"]),
        Case("hours and minutes", "---\nsleep: 7:30\n---\n", ["tracker sleep 450 min"]),
        Case("a day is no number", "---\nstarted: 2026-03-05\n---\n"),
        Case("a range is no number", "---\npain: 0-10\n---\n"),
        Case("a text is prose", "---\nweather: rain at 8\n---\n"),
        Case(
            "quotes do not matter", "---\nsleep: \"7h\"\ncoffee: '2'\n---\n",
            ["tracker sleep 420 min", "tracker coffee 2"]),
        Case(
            "keys ignore case, hyphens and spaces are one",
            "---\nPanic_Attacks: 2\n---\npanic attacks:: 1\n\n[panic-attacks:: 3]",
            ["tracker panic-attacks 2", "tracker panic-attacks 1", "tracker panic-attacks 3"]),
        Case("empty is missing, without a word", "---\nsleep:\nphq9:\ndate:\ntags:\ngoals:\n---\n"),
        Case(
            "an anchor is refused by name", "---\nsleep: &s 7h\ncoffee: 2\n---\n", ["tracker coffee 2"],
            diagnostics: ["front-matter-anchor ‹&s›"]),
        Case(
            "an alias is refused by name", "---\ncoffee: 2\nsleep: *s\n---\n", ["tracker coffee 2"],
            diagnostics: ["front-matter-anchor ‹*s›"]),
        Case(
            "a tag is refused by name", "---\ncoffee: !!int 2\nsleep: 7h\n---\n", ["tracker sleep 420 min"],
            diagnostics: ["front-matter-tag ‹!!int›"]),
        Case(
            "what cannot be parsed does not take the rest with it", "---\nmood: 6\nnote: a: b: c\nsleep: 7h\n---\n",
            ["mood 6 =6", "tracker sleep 420 min"], diagnostics: ["front-matter-not-understood ‹:›"],
            sources: ["mood: 6", "sleep: 7h"]),
        Case(
            "a doubled key is said at its second place, and the first counts",
            "---\nsleep: 7h\ncoffee: 2\nSleep: 8h\n---\n",
            ["tracker sleep 420 min", "tracker coffee 2"], diagnostics: ["front-matter-duplicate-key ‹Sleep›"]),
        Case(
            "a block that cannot be read and names private hides the file",
            "---\nprivate: [true\nmood: 6\n---\nenergy:: 4",
            diagnostics: ["front-matter-not-understood ‹[›"]),
        Case("a comment is no value", "---\nsleep: 7h   # badly\n---\n", ["tracker sleep 420 min"]),
        Case("a number sign within quotes is no comment", "---\nmood: \"6 - room #4\"\n---\n", ["mood 6 =6 “room #4”"]),
        Case("a title that is cut is said", "---\ntitle: goal #1\n---\n", diagnostics: ["front-matter-comment ‹#1›"]),
        Case(
            "tags of a file are on its items", "---\ntags: [work, home]\nmood: 6\n---\nenergy:: 4",
            ["mood 6 =6 #work #home", "tracker energy 4 #work #home"]),
        Case("tags in one line", "---\ntags: work home\nmood: 6\n---\n", ["mood 6 =6 #work #home"]),
        Case("goals of a file are on its items", "---\ngoals: [speak-up]\nmood: 6\n---\n", ["mood 6 =6 @speak-up"]),
    ]

    @Test(arguments: values)
    func `a value is its text, and what it means is said by its key`(example: Case) throws { try check(example) }

    @Test(
        arguments: [
            "type", "tags", "aliases", "cssclasses", "publish", "title", "id", "private", "share", "created", "updated",
            "with", "next", "goal", "kind", "status", "journal-ignore",
        ])
    func `a reserved key is never a tracker`(key: String) throws {
        // `private: no` and `share: no` hide and share nothing.
        let value = key == "private" || key == "share" ? "no" : key == "next" ? "2026-03-19" : "5"
        let reading = try Reading("---\n\(key): \(value)\n---\ncoffee:: 2")
        #expect(reading.items == ["tracker coffee 2" + (key == "tags" ? " #5" : "")])
    }

    @Test func `above 256 kB it is not parsed, and the note is private`() throws {
        let reading = try Reading(
            "---\nmood: 6\nlong: " + String(repeating: "a", count: 256 * 1024) + "\n---\nenergy:: 4\n")
        #expect(reading.items == [])
        #expect(reading.journal.diagnostics.count == 1)
        #expect(reading.journal.days.values.contains { $0.isLogged } == false)
    }

    @Test func `a measure that begins with a tag is read as meant, and said`() throws {
        let reading = try Reading(["goals/walk.md": "---\nmeasure: #walk per week\n---\n"])
        #expect(reading.journal.goals.first?.measures.map(\.form) == [.count(tag: "walk", per: .week)])
        #expect(reading.diagnostics == ["front-matter-comment ‹#walk per week›"])
    }
}
