import JournalModel
import JournalText
import Testing

/// Dates: of files, of headings, of items.
struct DateTests {
    /// Path, front matter, the day that a mood in it has, and what is noticed.
    static let files: [(String, String, String?, [String])] = [
        ("2026-03-07.md", "", "2026-03-07", []),
        ("20260307.md", "", "2026-03-07", []),
        ("2026/03/07.md", "", "2026-03-07", []),
        ("days/2026/03/07.md", "", "2026-03-07", []),
        ("days/2026/2026-03-07.md", "", "2026-03-07", []),
        ("2026-03-07-saturday.md", "", "2026-03-07", []),
        ("2026-03-07 Sat.md", "", "2026-03-07", []),
        ("20260307-saturday.md", "", "2026-03-07", []),
        ("Day 2026-03-07.md", "type: day", "2026-03-07", []),
        ("2026-03-07.md", "date: 2026-03-08", "2026-03-08", ["dates-disagree ‹2026-03-08›"]),
        ("2026-03-07.md", "date: 2026-03-07", "2026-03-07", []),
        ("2026-03-07.md", "Date: \"2026-03-07\"", "2026-03-07", []),
        ("2026-03-07.md", "date: 2026-03-07T08:15", "2026-03-07", []),
        ("2026-03-07.md", "date: '[[2026-03-07]]'", "2026-03-07", []),
        ("2026-03-07.md", "date:", "2026-03-07", []),
        ("sessions/2026-03-07 Dr M.md", "", "2026-03-07", []),
        ("202603071200.md", "", nil, []),
        ("2026030712.md", "", nil, []),
        ("2026030712.md", "type: day", nil, ["date-missing"]),
        ("02-01-2026.md", "", nil, ["date-ambiguous"]),
        ("02.01.2026.md", "", nil, ["date-ambiguous"]),
        ("31-12-2026.md", "", nil, ["date-ambiguous"]),
        // Either way it is the one day.
        ("02.02.2026.md", "", "2026-02-02", []),
        ("2-2-2026.md", "", "2026-02-02", []),
        ("days/11_11_2026.md", "", "2026-11-11", []),
        ("03.03.2026 Tuesday.md", "", "2026-03-03", []),
        ("03.03.2026 1-1 with Kim.md", "type: day", "2026-03-03", []),
        ("02.02.2026.md", "date: 2026-02-03", "2026-02-03", ["dates-disagree ‹2026-02-03›"]),
        ("13.13.2026.md", "", nil, ["date-does-not-exist"]),
        ("0-0-2026.md", "", nil, ["date-does-not-exist"]),
        ("02-2.2026.md", "", nil, []),
        ("02-02-20261.md", "", nil, []),
        ("2026-02-30.md", "", nil, ["date-does-not-exist"]),
        ("2026/02/30.md", "", nil, ["date-does-not-exist"]),
        ("2026-02-29.md", "", nil, ["date-does-not-exist"]),
        ("2024-02-29.md", "", "2024-02-29", []),
        ("sessions/first.md", "", nil, ["date-missing"]),
        ("walk.md", "type: day", nil, ["date-missing"]),
    ]

    @Test(arguments: files)
    func `a file's day is that of its front matter, else of its name or path`(
        path: String, frontMatter: String, day: String?, diagnostics: [String]
    ) throws {
        let text = (frontMatter.isEmpty ? "" : "---\n\(frontMatter)\n---\n") + "mood:: 6\n"
        let reading = try Reading([path: text])
        #expect(reading.journal.moods.map(\.stamp.date.description) == (day.map { [$0] } ?? []))
        #expect(reading.diagnostics == diagnostics)
    }

    static let awaiting: [(String, String, String?, [String])] = [
        ("sessions/2026-03-07 Dr M.md", "date: 2026-03-08", "2026-03-08", ["dates-disagree ‹2026-03-08›"]),
        ("2026-03-07.md", "date: 2026-02-30", "2026-03-07", ["date-does-not-exist ‹2026-02-30›"]),
        ("2026-03-07.md", "date: soon", "2026-03-07", ["date-not-understood ‹soon›"]),
    ]

    @Test(arguments: awaiting)
    func `a date in the front matter that is none leaves the name's, and any disagreement is said`(
        path: String, frontMatter: String, day: String?, diagnostics: [String]
    ) throws {
        try `a file's day is that of its front matter, else of its name or path`(
            path: path, frontMatter: frontMatter, day: day, diagnostics: diagnostics)
    }

    /// A pattern, a path, and the day it tells.
    static let patterns: [(String, String, String)] = [
        ("DD.MM.YYYY", "07.03.2026.md", "2026-03-07"),
        ("DD-MM-YYYY", "02-01-2026.md", "2026-01-02"),
        ("MM-DD-YYYY", "02-01-2026.md", "2026-02-01"),
        ("D.M.YYYY", "7.3.2026.md", "2026-03-07"),
        ("YYYY_MM_DD", "2026_03_07.md", "2026-03-07"),
        ("D MMMM YYYY", "7 March 2026.md", "2026-03-07"),
        ("DD.MM.YYYY", "2026-03-07.md", "2026-03-07"),
        ("DD.MM.YYYY", "20260307.md", "2026-03-07"),
    ]

    @Test(arguments: patterns)
    func `a pattern of the journal's adds one more way to name a day`(pattern: String, path: String, day: String) throws
    {
        let reading = try Reading([path: "mood:: 6\n", "journal.yaml": "date-pattern: \"\(pattern)\"\n"])
        #expect(reading.journal.moods.map(\.stamp.date.description) == [day])
        #expect(reading.diagnostics == [])
    }

    static let inside: [Case] = [
        Case("a heading's date", "## 2026-03-07\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a heading's date and weekday", "## 2026-03-07 Saturday\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a heading's linked date", "## [[2026-03-07]]\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a heading's linked and labelled date", "## [[2026-03-07|Saturday]]\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("an underlined heading", "2026-03-07\n---\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a heading with a date and a title", "## 2026-03-07: by the sea\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a date within a heading is none of its own", "## On 2026-03-07\nMood: 6", ["mood 6 =6"]),
        Case("a heading below it stays on its day", "## 2026-03-07\n### Evening\nMood: 6", ["mood 2026-03-07 6 =6"]),
        Case("a kind's heading below it", "# 2026-03-07\n## Mood\n- 6", ["mood 2026-03-07 6 =6"]),
        Case("the innermost dated heading", "# 2026-03-07\n## 2026-03-08\nMood: 6", ["mood 2026-03-08 6 =6"]),
        Case(
            "a heading of its level ends it", "## 2026-03-07\nMood: 6\n## Later\nMood: 5",
            ["mood 5 =5", "mood 2026-03-07 6 =6"]),
        Case(
            "a date before a heading's own", "## 2026-03-07\n- 2026-03-09 08:15 4/10", ["mood 2026-03-09 08:15 4/10 =4"]
        ),
        Case("after a box and before a time", "- [x] 2026-03-09 08:15 4/10", ["mood 2026-03-09 08:15 4/10 =4"]),
        Case(
            "the journal's own pattern", "## 07.03.2026\nMood: 6", ["mood 2026-03-07 6 =6"],
            settings: "date-pattern: DD.MM.YYYY"),
        Case(
            "the journal's own pattern on an item", "## Mood\n- 07.03.2026 6", ["mood 2026-03-07 6 =6"],
            settings: "date-pattern: DD.MM.YYYY"),
        Case(
            "days below a heading Mood", "# Mood\n## 2026-03-07\n- 6\n## 2026-03-08 Sunday\n- 5",
            ["mood 2026-03-07 6 =6", "mood 2026-03-08 5 =5"]),
        Case("titled days below a heading Mood", "# Mood\n## 2026-03-07 by the sea\n- 6", ["mood 2026-03-07 6 =6"]),
        Case(
            "a month in one file", "# March\n\n## 2026-03-07\nMood: 6\n\n## 2026-03-08\nMood: 5",
            ["mood 2026-03-07 6 =6", "mood 2026-03-08 5 =5"], at: "2026-03.md"),
        Case(
            "what stands before the first day has none", "Mood: 4\n\n## 2026-03-07\nMood: 6", ["mood 2026-03-07 6 =6"],
            at: "2026.md"),
        Case(
            "a day that does not exist", "## Mood\n- 2026-02-30 4/10", diagnostics: ["date-does-not-exist ‹2026-02-30›"]
        ),
        Case(
            "a heading whose day does not exist", "## 2026-02-30\nMood: 6",
            diagnostics: ["date-does-not-exist ‹2026-02-30›"]),
        Case("a number with a date's beginning is none", "## Mood\n- 2026-03-077 4/10"),
        Case(
            "what is nested has the day of what it is nested in", "- 2026-03-07 at the sea\n  - swam, twice #win",
            ["win 2026-03-07 “swam, twice”"]),
        Case(
            "an item's date does not reach its neighbour", "- 2026-03-07 at the sea #win\n- home again #win",
            ["win “home again”", "win 2026-03-07 “at the sea”"]),
        Case(
            "under Homework a leading date moves nothing", "## Homework\n- [ ] 2026-03-09 ring the clinic #discuss",
            ["homework “ring the clinic” due 2026-03-09 [open 2026-03-05]", "discuss “ring the clinic”"]),
        Case("a date with more of a word behind it", "## Mood\n- 2026-03-07th 4/10"),
    ]

    @Test(arguments: inside)
    func `an item's day is its own, else its heading's, else its file's`(example: Case) throws { try check(example) }

    /// What is written for a time, and what it is.
    static let times: [(String, String?)] = [
        ("08:15", "08:15"), ("8:15", "08:15"), ("8am", "08:00"), ("8 am", "08:00"), ("8pm", "20:00"), ("12am", "00:00"),
        ("12pm", "12:00"), ("8:15pm", "20:15"), ("00:00", "00:00"), ("23:59", "23:59"), ("08:15:30", "08:15"),
        ("08:15-09:00", "08:15"), ("24:00", nil), ("08:60", nil), ("13pm", nil), ("8", nil), ("815", nil),
    ]

    @Test(arguments: times)
    func `a time is a time on the wall`(written: String, time: String?) throws {
        let reading = try Reading("## Activities\n- \(written) walk")
        let activity = try #require(reading.journal.activities.first)
        #expect(activity.stamp.time?.description == time)
        #expect(activity.what.text == (time == nil ? written + " walk" : "walk"))
    }

    @Test func `in all output items stand by date, time, path and place`() throws {
        let reading = try Reading([
            "2026-03-05.md": "## Mood\n- 21:30 7\n- 08:15 5\n- 08:15 6\n- 4",
            "2026-03-04.md": "## Mood\n- 23:00 3",
            "b.md": "- 2026-03-05 08:15 8/10",
        ])
        #expect(
            reading.items == [
                "mood 2026-03-04 23:00 3 =3", "mood 4 =4", "mood 08:15 5 =5", "mood 08:15 6 =6", "mood 08:15 8/10 =8",
                "mood 21:30 7 =7",
            ])
    }
}
