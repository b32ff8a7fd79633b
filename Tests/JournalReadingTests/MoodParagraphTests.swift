import Testing

/// A lone paragraph of several lines: each may be a mood of its own.
struct MoodParagraphTests {
    static let paragraphs: [Case] = [
        Case(
            "a mood and a field below it", "Mood: 4\nsearches:: 7", ["mood 4 =4", "tracker searches 7"],
            sources: ["Mood: 4", "searches:: 7"]),
        Case("prose below a mood is prose", "Mood: 6\nSlept badly.", ["mood 6 =6"], sources: ["Mood: 6"]),
        Case(
            "two moods", "08:15 4/10\n21:30 7/10 calm", ["mood 08:15 4/10 =4", "mood 21:30 7/10 =7 {calm}"],
            sources: ["08:15 4/10", "21:30 7/10 calm"]),
        Case(
            "a note after a dash goes on to the next line", "Mood: 6 - dreading\nthe stand-up",
            ["mood 6 =6 “dreading the stand-up”"], sources: ["Mood: 6 - dreading\nthe stand-up"]),
        Case(
            "a note ends where the next mood begins", "Mood: 6 - dreading\nit\nMood: 7 - done",
            ["mood 6 =6 “dreading it”", "mood 7 =7 “done”"]),
        Case(
            "an item is one line however it is wrapped", "- Mood: 6 - dreading\n  the stand-up",
            ["mood 6 =6 “dreading the stand-up”"]),
    ]

    @Test(arguments: paragraphs)
    func `a paragraph is read line by line`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("none", "- urge 5/5, acted yes, skill: none", ["urge 5/5 acted"]),
        Case("nothing after the colon", "- urge 5/5, skill:", ["urge 5/5"]),
    ])
    func `no skill is no skill`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "dated, named otherwise", "---\ndate: 2026-03-05\nmood: 6\n---\n", diagnostics: ["note-not-a-day ‹mood›"],
            at: "walk.md"),
        Case("said to be a note", "---\ntype: note\ndate: 2026-03-05\nmood: 6\n---\n", at: "walk.md"),
        Case("said to be a day", "---\ntype: day\ndate: 2026-03-05\nmood: 6\n---\n", ["mood 6 =6"], at: "walk.md"),
    ])
    func `a mood that counts nowhere is not dropped in silence`(example: Case) throws { try check(example) }
}
