import JournalModel
import JournalText
import Testing

/// Tags, and what counts for a goal.
struct TagTests {
    /// A line, and the tags it has.
    static let lines: [(String, [String])] = [
        ("a #panic", ["panic"]), ("#panic a", ["panic"]), ("a (#panic)", ["panic"]), ("a #panic, b", ["panic"]),
        ("a #panic.", ["panic"]),
        ("a #panic_at-work/home", ["panic_at-work/home"]), ("a #Panik", ["Panik"]), ("a #müde", ["müde"]),
        ("a #2026a", ["2026a"]),
        ("a #12", []), ("a#panic", []), ("a \"#panic\"", []), ("a `#panic`", []), ("a \\#panic", []), ("a # panic", []),
        ("a [b](c#panic)", []), ("a https://b.c/#panic", []), ("a [[b#panic]]", []), ("a <b#panic@c.d>", []),
        ("a ##panic", []),
        ("a #panic #panic", ["panic"]), ("a #one #two", ["one", "two"]), ("a *#panic*", []), ("a\n#panic", ["panic"]),
    ]

    @Test(arguments: lines)
    func `a tag is a number sign and a word`(line: String, tags: [String]) throws {
        let reading = try Reading("Mood: 4\n\n" + line)
        #expect(reading.journal.tagUses.map(\.tag) == tags.map { $0.lowercased() })
        #expect(reading.diagnostics == [])
    }

    /// Markdown, and what was done.
    static let uses: [(String, [String])] = [
        ("- asked #speak-up", ["did #speak-up 1"]),
        ("asked #speak-up", ["did #speak-up 1"]),
        ("- [x] asked #speak-up", ["did #speak-up 1"]),
        ("- [ ] ask #speak-up", ["did #speak-up 0"]),
        ("- [/] ask #speak-up", ["did #speak-up 0"]),
        ("- [-] ask #speak-up", ["did #speak-up 0"]),
        ("- asked #speak-up #speak-up", ["did #speak-up 1"]),
        ("- asked #goal/speak-up", ["did #speak-up 1"]),
        ("- asked #Speak-Up", ["did #speak-up 1"]),
        ("- asked #speak-up 1/2", ["did #speak-up 1/2"]),
        ("- asked #speak-up 0/1", ["did #speak-up 0/1"]),
        ("- [ ] ask #speak-up 1/2", ["did #speak-up 0/2"]),
        ("- asked #speak-up 2", ["did #speak-up 1"]),
        ("- 10:05 asked #speak-up", ["did 10:05 #speak-up 1"]),
        ("- asked [[speak-up]]", []),
        ("- asked [again](goals/speak-up.md)", []),
        ("## Asked #speak-up\n- once", []),
        ("---\ntags: [speak-up]\n---\n- once", []),
        ("- asked\n  - again #speak-up", ["did #speak-up 1"]),
        ("- asked #speak-up\n  - again #speak-up", ["did #speak-up 1", "did #speak-up 1"]),
        ("| what |\n|---|\n| asked #speak-up |\n| again #speak-up |", ["did #speak-up 1", "did #speak-up 1"]),
        ("- [x] asked #speak-up ✅ 2026-03-09", ["did 2026-03-09 #speak-up 1"]),
        ("- [ ] ask #speak-up 📅 2026-03-09", ["did #speak-up 0"]),
        ("- 2026-03-09 asked #speak-up", ["did 2026-03-09 #speak-up 1"]),
        ("## Homework\n- [x] 2026-03-09 asked #speak-up", ["did 2026-03-09 #speak-up 1"]),
        ("## Homework\n- [ ] 2026-03-09 ask #speak-up", ["did #speak-up 0"]),
        ("## Exposure\n- asked: SUDS 80 -> 35 #speak-up", ["did #speak-up 1"]),
        ("## Mood\n- 4 tired - asked #speak-up", ["did #speak-up 1"]),
        ("- asked #speak-up #private", []),
    ]

    @Test(arguments: uses)
    func `a goal's tag counts once for what carries it, if its box is ticked or absent`(
        markdown: String, uses: [String]
    ) throws {
        #expect(try Reading(markdown).uses == uses)
    }

    static let references: [Case] = [
        Case("a goal's tag stands in goals", "- Mood: 4 - x #speak-up #work", ["mood 4 =4 “x” #work @speak-up"]),
        Case("a link to it, too", "- Mood: 4 - x [[speak-up]]", ["mood 4 =4 “x speak-up” @speak-up"]),
        Case("a link with a label", "- Mood: 4 - x [[speak-up|y]]", ["mood 4 =4 “x y” @speak-up"]),
        Case("a link with a heading", "- Mood: 4 - x [[speak-up#steps|y]]", ["mood 4 =4 “x y” @speak-up"]),
        Case("a link to its file", "- Mood: 4 - [x](goals/speak-up.md)", ["mood 4 =4 “x” @speak-up"]),
        Case("a link in another case", "- Mood: 4 - x [[Speak-Up|y]]", ["mood 4 =4 “x y” @speak-up"]),
        Case("its name with blanks", "- Mood: 4 - x [[Speak up|y]]", ["mood 4 =4 “x y” @speak-up"]),
        Case("a link to no goal is silent", "- Mood: 4 - x [[Kim]]", ["mood 4 =4 “x Kim”"]),
        Case("a tag of no goal is a tag", "- Mood: 4 - x #kim", ["mood 4 =4 “x” #kim"]),
        Case("a heading's tag filters", "## Evening #work\nMood: 4", ["mood 4 =4 #work"]),
        Case("a heading's goal filters", "## Evening [[speak-up]]\nMood: 4", ["mood 4 =4 @speak-up"]),
        Case("a tag that must be a goal", "- asked #goal/speek-up", diagnostics: ["goal-unknown ‹speek-up›"]),
        Case("a key that must be a goal", "---\ngoals: {speek-up: 4}\n---\n", diagnostics: ["goal-unknown ‹speek-up›"]),
        Case(
            "an item that must be a goal", "## Goals\n- [[speek-up]] 4/10", diagnostics: ["goal-unknown ‹speek-up›"]
        ),
        Case(
            "a path that must be a goal", "## Goals\n- [[goals/speek-up.md|speaking]] 4/10",
            diagnostics: ["goal-unknown ‹speek-up›"]),
        Case(
            "a label that must be a goal", "## Goals\n- **Speek-up**: 4/10", diagnostics: ["goal-unknown ‹Speek-up›"]),
        Case(
            "a row that must be a goal", "## Goals\n| goal | rating |\n|---|---|\n| [[speek-up]] | 4 |",
            diagnostics: ["goal-unknown ‹speek-up›"]),
        Case("more times than chances", "- asked #speak-up 3/2", diagnostics: ["chances-out-of-range ‹3/2›"]),
    ]

    @Test(arguments: references)
    func `a reference is to a goal if there is one`(example: Case) throws { try check(example) }

    @Test func `a goal is known by its id, and by its file`() throws {
        let reading = try Reading([
            "goals/team.md": "---\nid: speak-up\n---\n",
            "2026-03-05.md": "- one #speak-up\n- two #team\n- three [[team]] #win\n",
        ])
        #expect(reading.uses == ["did #speak-up 1", "did #speak-up 1"])
        #expect(reading.items == ["win “three team” @speak-up"])
    }
}
