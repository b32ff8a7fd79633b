import Testing

/// Mood lines, and where a line is one.
struct MoodLineTests {
    static let lines: [Case] = [
        Case("a bare number", "## Mood\n- 6", ["mood 6 =6"], sources: ["6"]),
        Case("a decimal point", "## Mood\n- 6.5", ["mood 6.5 =6.5"]),
        Case("a number of ten", "## Mood\n- 4/10", ["mood 4/10 =4"]),
        Case("a zero is a mood", "## Mood\n- 0", ["mood 0 =0"]),
        Case("a time", "## Mood\n- 8:15 4/10", ["mood 08:15 4/10 =4"]),
        Case("a time in the afternoon", "## Mood\n- 3pm 4/10", ["mood 15:00 4/10 =4"]),
        Case("a date", "## Mood\n- 2026-03-07 4/10", ["mood 2026-03-07 4/10 =4"]),
        Case("a date and a time", "## Mood\n- 2026-03-07 08:15 4/10", ["mood 2026-03-07 08:15 4/10 =4"]),
        Case("a linked date", "## Mood\n- [[2026-03-07]] 4/10", ["mood 2026-03-07 4/10 =4"]),
        Case("an emotion without intensity", "## Mood\n- 4 tired", ["mood 4 =4 {tired}"]),
        Case("an emotion of three words", "## Mood\n- 4 a bit sad", ["mood 4 =4 {a bit sad}"]),
        Case("emotions in small letters", "## Mood\n- 4 Anxious 70, TIRED", ["mood 4 =4 {anxious 70, tired}"]),
        Case("two ratings are none", "Mood: 3 then 6\n\n## Mood\n- 4 or 5\n- 3 to 6"),
        Case("two ratings, of ten", "## Mood\n- 3/10 then 6", ["mood 3/10 =3 “then 6”"]),
        Case("an intensity in percent", "## Mood\n- 4 anxious 70%", ["mood 4 =4 {anxious 70}"]),
        Case("an intensity of ten", "## Mood\n- 4 anxious 7/10", ["mood 4 =4 {anxious 70}"]),
        Case("an intensity of five", "## Mood\n- 4 anxious 3/5", ["mood 4 =4 {anxious 60}"]),
        Case("an intensity in brackets", "## Mood\n- 4 anxious (70)", ["mood 4 =4 {anxious 70}"]),
        Case("a comma after the rating", "## Mood\n- 4/10, anxious 70", ["mood 4/10 =4 {anxious 70}"]),
        Case("a note after a hyphen", "## Mood\n- 4 - rain", ["mood 4 =4 “rain”"]),
        Case("a note after an en dash", "## Mood\n- 4 – rain", ["mood 4 =4 “rain”"]),
        Case("a note after an em dash", "## Mood\n- 4 — rain", ["mood 4 =4 “rain”"]),
        Case("a note after two hyphens", "## Mood\n- 4 -- rain", ["mood 4 =4 “rain”"]),
        Case("a nested line is the note", "## Mood\n- 4\n  - rain", ["mood 4 =4 “rain”"], sources: ["4\n  - rain"]),
        Case(
            "a second dash is part of the note", "## Mood\n- 4 tired - rain - again",
            ["mood 4 =4 {tired} “rain - again”"]),
        Case("a hyphen within a word parts nothing", "## Mood\n- 4 - run-down", ["mood 4 =4 “run-down”"]),
        Case(
            "tags at the end are no words", "## Mood\n- 4 tired - rain #panic #work",
            ["mood 4 =4 {tired} “rain” #panic #work"]),
        Case("tags after emotions", "## Mood\n- 4 tired #panic", ["mood 4 =4 {tired} #panic"]),
        Case("a goal's tag stands in goals", "## Mood\n- 4 tired #speak-up", ["mood 4 =4 {tired} @speak-up"]),
        Case(
            "longer text without a dash is the note of a rating of ten",
            "## Mood\n- 4/10 I could not get out of bed", ["mood 4/10 =4 “I could not get out of bed”"]),
        Case(
            "longer text with a dash in it is all the note", "## Mood\n- 4/10 I could not get out of bed - again",
            ["mood 4/10 =4 “I could not get out of bed - again”"]),
        Case("a bare number and more prose is prose", "## Mood\n- 4 people came to the door at once"),
        Case("a bare number and a unit is prose", "## Mood\n- 8 hours of sleep\n- 3 km\n- 8h"),
        Case("a range is prose", "## Mood\n- 4-6 pm"),
        Case("the word is allowed below its heading", "## Mood\n- Mood: 6\n- mood 7", ["mood 6 =6", "mood 7 =7"]),
        Case("a paragraph below the heading", "## Mood\n\n6 tired", ["mood 6 =6 {tired}"]),
        Case("prose below the heading stays prose", "## Mood\n\nIt was a long day.\n\n- a walk\n"),
        Case("a template that nobody filled in", "## Mood\n- Mood: _/10\n- 08:15 _/10\n- Mood:\n- /10\n\nMood: __"),
        Case("a comma is a decimal mark before a stroke", "## Mood\n- 6,5/10", ["mood 6.5/10 =6.5"]),
        Case(
            "a bare comma is not read, and said", "## Mood\n- 6,5", diagnostics: ["mood-decimal-comma ‹6,5›"]),
        Case(
            "a bare comma is read where the journal says so", "## Mood\n- 6,5", ["mood 6.5 =6.5"],
            settings: "decimal: comma"),
        Case(
            "a rating above its own scale", "## Mood\n- 08:15 14/10 anxious", diagnostics: ["mood-out-of-range ‹14/10›"]
        ),
        Case("a rating above the journal's scale", "## Mood\n- 11", diagnostics: ["mood-out-of-range ‹11›"]),
        Case(
            "an intensity above a hundred is left out", "## Mood\n- 4 anxious 120", ["mood 4 =4 {anxious}"],
            diagnostics: ["intensity-out-of-range ‹120›"]),
        Case(
            "small bare intensities are of a hundred, and said once", "## Mood\n- 4 anxious 7, sad 5\n- 5 calm 3",
            ["mood 4 =4 {anxious 7, sad 5}", "mood 5 =5 {calm 3}"], diagnostics: ["intensity-scale-unclear ‹7›"]),
        Case(
            "a small intensity of a hundred in writing is clear", "## Mood\n- 4 anxious 7%", ["mood 4 =4 {anxious 7}"]),
        Case(
            "the journal's scale of emotions is ten", "## Mood\n- 4 anxious 7", ["mood 4 =4 {anxious 70}"],
            settings: "emotion-scale: 10"),
        Case(
            "the journal's scale of emotions is a hundred", "## Mood\n- 4 anxious 7", ["mood 4 =4 {anxious 7}"],
            settings: "emotion-scale: 100"),
        Case(
            "several moods are several points, in their order", "## Mood\n- 21:30 7\n- 08:15 4\n- 5",
            ["mood 5 =5", "mood 08:15 4 =4", "mood 21:30 7 =7"]),
        Case("a quote is read", "> ## Not a heading of the note\n\n## Mood\n> - 4", ["mood 4 =4"]),
        Case("an ordered list is read", "## Mood\n1. 4\n2. 5", ["mood 4 =4", "mood 5 =5"]),
        Case(
            "carriage returns", "## Mood\r\n- 08:15 4/10 tired - rain\r\n- 5\r\n",
            ["mood 5 =5", "mood 08:15 4/10 =4 {tired} “rain”"]),
        Case(
            "letters beyond ASCII", "## Mood\n- 4 müde, ängstlich 70 - Übung",
            ["mood 4 =4 {müde, ängstlich 70} “Übung”"]),
        Case(
            "a field on the line is read beside it", "## Mood\n- 08:15 4 tired, energy:: 3",
            ["mood 08:15 4 =4 {tired}", "tracker 08:15 energy 3"]),
        Case("a field alone is one mood", "## Mood\n- mood:: 6", ["mood 6 =6"]),
        Case("a goal's link after emotions refers", "## Mood\n- 4 tired [[speak-up]]", ["mood 4 =4 {tired} @speak-up"]),
        Case("a link in the note is part of it", "## Mood\n- 4 - saw [[Kim]]", ["mood 4 =4 “saw Kim”"]),
        Case("a dated heading below it", "## Mood\n### 2026-03-07\n- 4", ["mood 2026-03-07 4 =4"]),
        Case("a heading of one's own below it", "## Mood\n### Morning\n- 4", ["mood 4 =4"]),
        Case("an hour's heading of its level ends it", "## Mood\n- 4\n## Work\n- 5", ["mood 4 =4"]),
        Case("shared", "## Mood\n- 4 - rain #share", ["mood 4 =4 “rain” shared"]),
    ]

    @Test(arguments: lines)
    func `a line under the heading Mood is read as the format says`(example: Case) throws { try check(example) }

    static let elsewhere: [Case] = [
        Case("the word and a colon", "Mood: 6", ["mood 6 =6"]),
        Case("the word and no colon", "mood 6/10", ["mood 6/10 =6"]),
        Case("the word in bold", "**Mood:** 6", ["mood 6 =6"]),
        Case("a field", "mood:: 6", ["mood 6 =6"], sources: ["mood:: 6"]),
        Case("a field with emotions", "mood:: 6 tired 40", ["mood 6 =6 {tired 40}"]),
        Case(
            "a field in brackets within a sentence", "Woke late (mood:: 6) and slow.", ["mood 6 =6"],
            sources: ["(mood:: 6)"]),
        Case("the word with emotions and a note", "- Mood: 6 tired - rain", ["mood 6 =6 {tired} “rain”"]),
        Case("the word after a time", "- 08:15 mood 6", ["mood 08:15 6 =6"]),
        Case("a time and n/m", "- 08:15 4/10", ["mood 08:15 4/10 =4"]),
        Case("a time, n/m and an emotion", "- 08:15 4/10 tired", ["mood 08:15 4/10 =4 {tired}"]),
        Case("a time, n/m and a dash", "- 08:15 4/10 - rain", ["mood 08:15 4/10 =4 “rain”"]),
        Case("a time, n/m and a tag", "- 08:15 4/10 #panic", ["mood 08:15 4/10 =4 #panic"]),
        Case("in a paragraph", "08:15 4/10 tired", ["mood 08:15 4/10 =4 {tired}"]),
        Case("under a heading of no kind", "## Morning\n- 08:15 4/10 tired", ["mood 08:15 4/10 =4 {tired}"]),
        Case("a time and a bare number is prose", "- 08:15 4 tired\n- 08:15 4"),
        Case("a time, n/m and more prose is prose", "- 08:15 4/10 of the team were there already"),
        Case("a time, n/m and a unit is prose", "- 08:15 5/10 km"),
        Case("n/m without a time is prose", "- 4/10 tired\n\n4/10"),
        Case("a half is no mood", "- 08:15 1/2 tablet"),
        Case("a word that begins like it is prose", "moody 6\n\nmoods 6"),
        Case("prose after the word is prose", "Mood: 6 people told me the same thing today"),
        Case("prose with the word in it is prose", "My mood was 6 all day."),
        Case("a mood out of range is an attempt", "- 08:15 14/10 anxious", diagnostics: ["mood-out-of-range ‹14/10›"]),
        Case("a field out of range", "mood:: 12", diagnostics: ["mood-out-of-range ‹12›"]),
        Case(
            "never under another kind's heading", "## Activities\n- 08:15 4/10 tired",
            ["activity 08:15 done “4/10 tired”"]),
        Case("not with the word either", "## Activities\n- Mood: 6", ["activity done “Mood: 6”"]),
        Case(
            "the field counts under any heading", "## Activities\n- walk [mood:: 6]",
            ["mood 6 =6", "activity done “walk [mood:: 6]”"]),
        Case("in code it is text", "`mood:: 6`\n\n```\nMood: 6\n```"),
        Case("without a date it is prose", "Mood: 6\n\n- 08:15 4/10", at: "thoughts.md"),
        Case(
            "a date of its own in an undated note", "- 2026-03-07 08:15 4/10", ["mood 2026-03-07 08:15 4/10 =4"],
            at: "thoughts.md"),
    ]

    @Test(arguments: elsewhere)
    func `elsewhere a mood needs its word, or a time and a rating of something`(example: Case) throws {
        try check(example)
    }

    @Test func `a marker's heading is no kind's heading`() throws {
        try check(
            Case(
                "", "## Went well\n- 21:30 7/10 calm - by the river",
                ["mood 21:30 7/10 =7 {calm} “by the river”", "win 21:30 “by the river”"]))
    }

    static let frontMatter: [Case] = [
        Case("a number", "---\nmood: 6\n---\n", ["mood 6 =6"], sources: ["mood: 6"]),
        Case("n/m", "---\nmood: 6/10\n---\n", ["mood 6/10 =6"]),
        Case(
            "with emotions and a note", "---\nmood: 6 anxious 70, tired - rain\n---\n",
            ["mood 6 =6 {anxious 70, tired} “rain”"]),
        Case("in quotes", "---\nmood: \"6\"\n---\n", ["mood 6 =6"]),
        Case("a key in capitals", "---\nMood: 6\n---\n", ["mood 6 =6"]),
        Case("a list is several", "---\nmood: [4, 7]\n---\n", ["mood 4 =4", "mood 7 =7"]),
        Case("empty is missing", "---\nmood:\n---\n"),
        Case("an unfilled template is missing", "---\nmood: _/10\n---\n"),
        Case("out of range", "---\nmood: 12\n---\n", diagnostics: ["mood-out-of-range ‹12›"]),
        Case("with a line in the text", "---\nmood: 6\n---\n\nMood: 4", ["mood 6 =6", "mood 4 =4"]),
    ]

    @Test(arguments: frontMatter)
    func `a mood may stand in the front matter`(example: Case) throws { try check(example) }

    static let scales: [Case] = [
        Case(
            "from one to five", "## Mood\n- 3\n- 1\n- 5", ["mood 3 =5", "mood 1 =0", "mood 5 =10"],
            settings: "mood-scale: 1-5"),
        Case("a written max that is the scale's", "## Mood\n- 3/5", ["mood 3/5 =5"], settings: "mood-scale: 1-5"),
        Case("a written max that is another", "## Mood\n- 3/10", ["mood 3/10 =3"], settings: "mood-scale: 1-5"),
        Case("another max on the usual scale", "## Mood\n- 3/5", ["mood 3/5 =6"]),
        Case("below the scale", "## Mood\n- 0", diagnostics: ["mood-out-of-range ‹0›"], settings: "mood-scale: 1-5"),
        Case(
            "below the scale of a written max", "## Mood\n- 0/5", diagnostics: ["mood-out-of-range ‹0/5›"],
            settings: "mood-scale: 1-5"),
        Case("above the scale", "## Mood\n- 6", diagnostics: ["mood-out-of-range ‹6›"], settings: "mood-scale: 1-5"),
        Case("of a hundred", "## Mood\n- 55", ["mood 55 =5.5"], settings: "mood-scale: 0-100"),
        Case("low is best", "## Mood\n- 3", ["mood 3 =7"], settings: "mood-best: low"),
        Case("low is best, with a max", "## Mood\n- 3/5", ["mood 3/5 =4"], settings: "mood-best: low"),
        Case(
            "words and signs for numbers", "## Mood\n- awful\n- 08:15 Meh - rain\n- 🙂 calm 70\n- good, tired",
            ["mood 1 =1", "mood 7 =7 {calm 70}", "mood 7 =7 {tired}", "mood 08:15 4 =4 “rain”"],
            settings: "mood-words: {awful: 1, meh: 4, good: 7, \"🙂\": 7}"),
        Case(
            "a word of the journal's after the word", "Mood: awful", ["mood 1 =1"], settings: "mood-words: {awful: 1}"),
        Case(
            "a word of the journal's as a value", "---\nmood: awful\n---\n", ["mood 1 =1"],
            settings: "mood-words: {awful: 1}"),
        Case("a word of nobody's is prose", "## Mood\n- awful"),
        Case("a longer word is another", "## Mood\n- goodness", settings: "mood-words: {good: 7}"),
        Case(
            "the journal's own heading", "## Stimmung\n- 4 müde", ["mood 4 =4 {müde}"],
            settings: "headings: {mood: [Stimmung]}"),
        Case("the journal's own word", "Stimmung: 4", ["mood 4 =4"], settings: "headings: {mood: [Stimmung]}"),
    ]

    @Test(arguments: scales)
    func `a rating's value follows from the journal's scale`(example: Case) throws { try check(example) }

    @Test func `a time before the end of the day sorts after midnight`() throws {
        let reading = try Reading("## Mood\n- 01:30 3\n- 23:59 5\n- 04:00 6", settings: "day-ends: \"04:00\"")
        #expect(reading.items == ["mood 04:00 6 =6", "mood 23:59 5 =5", "mood 01:30 3 =3"])
    }
}
