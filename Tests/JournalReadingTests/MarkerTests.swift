import JournalModel
import JournalText
import Testing

/// Markers: tags on items and paragraphs, and headings over lists.
struct MarkerTests {
    static let tags: [Case] = [
        Case("a win", "- spoke first #win", ["win “spoke first”"], sources: ["spoke first #win"]),
        Case("a setback", "- stayed in bed #setback", ["setback “stayed in bed”"]),
        Case("a question", "- Why did I say yes? #discuss", ["discuss “Why did I say yes?”"]),
        Case("what comes first", "- I want to stop the tablets #first", ["first “I want to stop the tablets”"]),
        Case("what helped", "- the river #helped", ["helped “the river”"]),
        Case("an event", "- new dose, 20 mg #event", ["event “new dose, 20 mg”"]),
        Case("what may be quoted", "- a good day #share", ["share “a good day” shared"]),
        Case("a paragraph", "I spoke first today. #win", ["win “I spoke first today.”"]),
        Case("a paragraph of two lines", "I spoke first\ntoday. #win", ["win “I spoke first today.”"]),
        Case("in the middle of a sentence", "I spoke #win first.", ["win “I spoke first.”"]),
        Case("before a comma", "I spoke first #win, then left.", ["win “I spoke first, then left.”"]),
        Case("at the beginning", "#win I spoke first.", ["win “I spoke first.”"]),
        Case("other tags in a sentence are words", "A #panic that passed #win", ["win “A #panic that passed” #panic"]),
        Case("other tags at the end are not", "It passed #panic #win", ["win “It passed” #panic"]),
        Case("in capitals", "- spoke first #WIN", ["win “spoke first”"]),
        Case("two markers are two", "- spoke first #win #discuss", ["win “spoke first”", "discuss “spoke first”"]),
        Case("without box and time", "- [ ] 18:00 spoke first #win", ["win 18:00 “spoke first”"]),
        Case("ticked", "- [x] Why did I say yes? #discuss ✅ 2026-03-09", ["discuss “Why did I say yes?” done on 2026-03-09"]),
        Case("a link at the end keeps its label", "- Talk about [[speak-up|asking]] #discuss", ["discuss “Talk about asking” @speak-up"]),
        Case("a link at the very end keeps its label", "- #discuss Talk about [[mother]]", ["discuss “Talk about mother”"]),
        Case("a goal's link at the very end, too", "- #win Asked again [[speak-up]]", ["win “Asked again speak-up” @speak-up"]),
        Case("a Markdown link keeps its label", "- read [the sheet](sheet.md) #win", ["win “read the sheet”"]),
        Case("emphasis and code stay as written", "- **spoke** `first` #win", ["win “**spoke** `first`”"]),
        Case("of a mood line its note", "- 21:30 7/10 calm - by the river #win", ["mood 21:30 7/10 =7 {calm} “by the river”", "win 21:30 “by the river”"]),
        Case("of an activity its words", "## Activities\n- [x] walk (P7 M4) #helped", ["activity done “walk” P7 M4", "helped “walk” done"]),
        Case("of homework its words", "## Homework\n- [ ] walk [[speak-up]] #discuss", ["homework “walk” [open 2026-03-05] @speak-up", "discuss “walk” @speak-up"]),
        Case("on a nested item, of its own", "- a day\n  - spoke first #win", ["win “spoke first”"], sources: ["spoke first #win"]),
        Case("on an item, without what is nested", "- spoke first #win\n  - nobody laughed", ["win “spoke first”"], sources: ["spoke first #win\n  - nobody laughed"]),
        Case("in a quote", "> spoke first #win", ["win “spoke first”"]),
        Case("words of more than one line of a quote", "> spoke\n> first #win", ["win “spoke first”"]),
        Case("a tag alone marks nothing", "- #win\n\n#discuss"),
        Case("a longer tag is another", "- spoke first #winter #win/big"),
        Case("in code it is text", "- spoke first `#win`"),
        Case("after a backslash it is text", "- spoke first \\#win"),
        Case("without a day it is prose", "- spoke first #win", at: "thoughts.md"),
        Case("with a day of its own", "- 2026-03-07 spoke first #win", ["win 2026-03-07 “spoke first”"], at: "thoughts.md"),
    ]

    @Test(arguments: tags)
    func `a marker stands on an item or paragraph`(example: Case) throws { try check(example) }

    /// Headings, and the marker that each is.
    static let headings: [(String, String)] = [
        ("Wins", "win"), ("Went well", "win"), ("WENT WELL", "win"), ("Went well:", "win"), ("🎉 Wins", "win"), ("Setbacks", "setback"),
        ("To discuss", "discuss"), ("Questions for therapy", "discuss"), ("What helped", "helped"), ("First", "first"),
    ]

    @Test(arguments: headings)
    func `a heading marks the list below it`(heading: String, marker: String) throws {
        let reading = try Reading("## \(heading)\n- one\n- [x] two\n  - nested\n\n## Notes\n- three\n")
        #expect(reading.items == ["\(marker) “one”", "\(marker) “two” done"])
        #expect(reading.diagnostics == [])
    }

    @Test func `a heading's marker and the same tag are one`() throws {
        #expect(try Reading("## Wins\n- spoke first #win\n- asked #helped").items == ["win “spoke first”", "win “asked”", "helped “asked”"])
    }

    @Test func `a heading with a marker in it marks nothing below`() throws {
        #expect(try Reading("## A good day #win\n- slept\n").items == [])
    }

    static let sharing: [Case] = [
        Case("on the item", "## Exposure\n- rang the shop #share", ["exposure done “rang the shop” shared"]),
        Case("on the heading", "## Exposure #share\n- rang the shop", ["exposure done “rang the shop” shared"]),
        Case("in the front matter", "---\nshare: true\n---\n## Exposure\n- rang the shop", ["exposure done “rang the shop” shared"]),
        Case("not elsewhere", "## Exposure\n- rang the shop\n\n## Notes\nA good day.", ["exposure done “rang the shop”"]),
        Case("prose that is shared", "A good day. #share\n\nA bad night.", ["share “A good day.” shared"]),
        Case("private beats it", "- a secret #share #private\n\nanother #private #share"),
    ]

    @Test(arguments: sharing)
    func `share says what may be quoted`(example: Case) throws { try check(example) }
}

/// Tags, and what counts for a goal.
struct TagTests {
    /// A line, and the tags it has.
    static let lines: [(String, [String])] = [
        ("a #panic", ["panic"]), ("#panic a", ["panic"]), ("a (#panic)", ["panic"]), ("a #panic, b", ["panic"]), ("a #panic.", ["panic"]),
        ("a #panic_at-work/home", ["panic_at-work/home"]), ("a #Panik", ["Panik"]), ("a #müde", ["müde"]), ("a #2026a", ["2026a"]),
        ("a #12", []), ("a#panic", []), ("a \"#panic\"", []), ("a `#panic`", []), ("a \\#panic", []), ("a # panic", []),
        ("a [b](c#panic)", []), ("a https://b.c/#panic", []), ("a [[b#panic]]", []), ("a <b#panic@c.d>", []), ("a ##panic", []),
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
    func `a goal's tag counts once for what carries it, if its box is ticked or absent`(markdown: String, uses: [String]) throws {
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
        Case("a tag that must be a goal", "- asked #goal/speek-up", diagnostics: ["goal-unknown ‹#goal/speek-up›"]),
        Case("a key that must be a goal", "---\ngoals: {speek-up: 4}\n---\n", diagnostics: ["goal-unknown ‹speek-up›"]),
        Case("an item that must be a goal", "## Goals\n- [[speek-up]] 4/10", diagnostics: ["goal-unknown ‹[[speek-up]]›"]),
        Case("more times than chances", "- asked #speak-up 3/2", diagnostics: ["chances-out-of-range ‹3/2›"]),
    ]

    @Test(arguments: references)
    func `a reference is to a goal if there is one`(example: Case) throws { try check(example) }

    @Test func `a goal is known by its id, and by its file`() throws {
        let reading = try Reading([
            "goals/team.md": "---\nid: speak-up\n---\n", "2026-03-05.md": "- one #speak-up\n- two #team\n- three [[team]] #win\n",
        ])
        #expect(reading.uses == ["did #speak-up 1", "did #speak-up 1"])
        #expect(reading.items == ["win “three team” @speak-up"])
    }
}
