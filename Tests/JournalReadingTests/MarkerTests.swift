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
        Case(
            "ticked", "- [x] Why did I say yes? #discuss ✅ 2026-03-09",
            ["discuss “Why did I say yes?” done on 2026-03-09"]),
        Case(
            "a link at the end keeps its label", "- Talk about [[speak-up|asking]] #discuss",
            ["discuss “Talk about asking” @speak-up"]),
        Case(
            "a link at the very end keeps its label", "- #discuss Talk about [[mother]]",
            ["discuss “Talk about mother”"]),
        Case(
            "a goal's link at the very end, too", "- #win Asked again [[speak-up]]",
            ["win “Asked again speak-up” @speak-up"]),
        Case("a Markdown link keeps its label", "- read [the sheet](sheet.md) #win", ["win “read the sheet”"]),
        Case("emphasis and code stay as written", "- **spoke** `first` #win", ["win “**spoke** `first`”"]),
        Case(
            "of a mood line its note", "- 21:30 7/10 calm - by the river #win",
            ["mood 21:30 7/10 =7 {calm} “by the river”", "win 21:30 “by the river”"]),
        Case(
            "of an activity its words", "## Activities\n- [x] walk (P7 M4) #helped",
            ["activity done “walk” P7 M4", "helped “walk” done"]),
        Case(
            "of homework its words", "## Homework\n- [ ] walk [[speak-up]] #discuss",
            ["homework “walk” [open 2026-03-05] @speak-up", "discuss “walk” @speak-up"]),
        Case(
            "on a nested item, of its own", "- a day\n  - spoke first #win", ["win “spoke first”"],
            sources: ["spoke first #win"]),
        Case(
            "on an item, without what is nested", "- spoke first #win\n  - nobody laughed", ["win “spoke first”"],
            sources: ["spoke first #win\n  - nobody laughed"]),
        Case("in a quote", "> spoke first #win", ["win “spoke first”"]),
        Case("words of more than one line of a quote", "> spoke\n> first #win", ["win “spoke first”"]),
        Case("a tag alone marks nothing", "- #win\n\n#discuss"),
        Case("a longer tag is another", "- spoke first #winter #win/big"),
        Case("in code it is text", "- spoke first `#win`"),
        Case("after a backslash it is text", "- spoke first \\#win"),
        Case("without a day it is prose", "- spoke first #win", at: "thoughts.md"),
        Case(
            "with a day of its own", "- 2026-03-07 spoke first #win", ["win 2026-03-07 “spoke first”"],
            at: "thoughts.md"),
    ]

    @Test(arguments: tags)
    func `a marker stands on an item or paragraph`(example: Case) throws { try check(example) }

    /// Headings, and the marker that each is.
    static let headings: [(String, String)] = [
        ("Wins", "win"), ("Went well", "win"), ("WENT WELL", "win"), ("Went well:", "win"), ("🎉 Wins", "win"),
        ("Setbacks", "setback"),
        ("To discuss", "discuss"), ("Questions for therapy", "discuss"), ("What helped", "helped"), ("First", "first"),
    ]

    @Test(arguments: headings)
    func `a heading marks the list below it`(heading: String, marker: String) throws {
        let reading = try Reading("## \(heading)\n- one\n- [x] two\n  - nested\n\n## Notes\n- three\n")
        #expect(reading.items == ["\(marker) “one”", "\(marker) “two” done"])
        #expect(reading.diagnostics == [])
    }

    @Test func `a heading's marker and the same tag are one`() throws {
        #expect(
            try Reading("## Wins\n- spoke first #win\n- asked #helped").items == [
                "win “spoke first”", "win “asked”", "helped “asked”",
            ])
    }

    @Test func `a heading with a marker in it marks nothing below`() throws {
        #expect(try Reading("## A good day #win\n- slept\n").items == [])
    }
}
