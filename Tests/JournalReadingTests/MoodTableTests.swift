import Testing

/// Tables in general, with the mood log for an example.
struct MoodTableTests {
    static let tables: [Case] = [
        Case(
            "columns in any order", "## Mood\n\n| note | mood | time |\n|---|---|---|\n| rain | 4/10 | 8:15 |",
            ["mood 08:15 4/10 =4 “rain”"], sources: ["| rain | 4/10 | 8:15 |"]),
        Case(
            "a date column", "## Mood\n\n| date | mood |\n|---|---|\n| 2026-03-07 | 4 |\n| 2026-03-06 | 5 |",
            ["mood 2026-03-06 5 =5", "mood 2026-03-07 4 =4"]),
        Case(
            "a date column in an undated note", "| date | mood |\n|---|---|\n| 2026-03-07 | 4 |\n| | 5 |",
            ["mood 2026-03-07 4 =4"], at: "log.md"),
        Case(
            "date and time in one column", "| when | mood |\n|---|---|\n| 2026-03-07 08:15 | 4 |\n| 21:00 | 5 |",
            ["mood 21:00 5 =5", "mood 2026-03-07 08:15 4 =4"]),
        Case("elsewhere with a column called mood", "| time | mood |\n|---|---|\n| 08:15 | 4 |", ["mood 08:15 4 =4"]),
        Case("elsewhere without such a column", "| time | rating |\n|---|---|\n| 08:15 | 4 |"),
        Case(
            "below the heading a rating will do", "## Mood\n\n| time | rating |\n|---|---|\n| 08:15 | 4 |",
            ["mood 08:15 4 =4"]),
        Case(
            "emotions with intensities", "| mood | emotions |\n|---|---|\n| 4 | anxious 70, tired |",
            ["mood 4 =4 {anxious 70, tired}"]),
        Case("an emotion in the mood's own cell", "| mood |\n|---|\n| 4 tired |", ["mood 4 =4 {tired}"]),
        Case(
            "outer pipes are optional", "time | mood\n---|---\n08:15 | 4", ["mood 08:15 4 =4"], sources: ["08:15 | 4"]),
        Case("rows are padded", "| mood | note |\n|---|---|\n| 4 |", ["mood 4 =4"]),
        Case("rows are cut", "| mood | note |\n|---|---|\n| 4 | rain | more | and more |", ["mood 4 =4 “rain”"]),
        Case(
            "only a backslash protects a pipe", "| mood | note |\n|---|---|\n| 4 | a \\| b |", ["mood 4 =4 “a \\| b”"]),
        Case("code does not protect a pipe", "| mood | note |\n|---|---|\n| 4 | `a | b` |", ["mood 4 =4 “`a”"]),
        Case(
            "lines before the header stay a paragraph", "Before #win\n| mood |\n|---|\n| 4 |",
            ["mood 4 =4", "win “Before”"]),
        Case("an empty cell is missing", "| time | mood |\n|---|---|\n| 08:15 | |\n| 09:00 | _/10 |"),
        Case("a cell that is prose is prose", "| time | mood |\n|---|---|\n| 08:15 | so so |"),
        Case(
            "a cell out of range", "| mood | note |\n|---|---|\n| 14 | rain |\n| 4/3 | x |",
            diagnostics: ["mood-out-of-range ‹14›", "mood-out-of-range ‹4/3›"]),
        Case(
            "a tag on a row is the row's", "| mood | note |\n|---|---|\n| 4 | rain #panic |",
            ["mood 4 =4 “rain” #panic"]),
        Case(
            "rows after a marker comment go on",
            "| time | mood |\n|---|---|\n| 08:15 | 4 |\n<!-- private -->\n| 09:00 | 5 |\n<!-- /private -->\n| 10:00 | 6 |",
            ["mood 08:15 4 =4", "mood 10:00 6 =6"]),
        Case(
            "rows without a header are said to be prose", "## Mood\n\n| 08:15 | 4 |\n| 09:00 | 5 |",
            diagnostics: ["table-without-header ‹| 08:15 | 4 |›"]),
        Case(
            "rows after a blank line have no header", "| time | mood |\n|---|---|\n| 08:15 | 4 |\n\n| 09:00 | 5 |",
            ["mood 08:15 4 =4"], diagnostics: ["table-without-header ‹| 09:00 | 5 |›"]),
        Case(
            "a delimiter row of another width makes no table", "| mood | note |\n|---|\n| 4 | rain |",
            diagnostics: ["table-without-header ‹| mood | note |›"]),
        Case("alignment in the delimiter row", "| mood | note |\n|:--|--:|\n| 4 | rain |", ["mood 4 =4 “rain”"]),
        Case(
            "in a quote", "> | mood | note |\n> |---|---|\n> | 4 | rain |", ["mood 4 =4 “rain”"],
            sources: ["| 4 | rain |"]),
        Case(
            "a day that does not exist", "| date | mood |\n|---|---|\n| 2026-02-30 | 4 |",
            diagnostics: ["date-does-not-exist ‹2026-02-30›"]),
        Case(
            "carriage returns", "| mood | note |\r\n|---|---|\r\n| 4 | rain |\r\n", ["mood 4 =4 “rain”"],
            sources: ["| 4 | rain |"]),
        Case(
            "activities in a table",
            "## Activities\n\n| time | activity | pleasure | mastery |\n|---|---|---|---|\n| 18:00 | walk | 7 | 4 |",
            ["activity 18:00 done “walk” P7 M4"]),
        Case(
            "exposures in a table",
            "## Exposure\n\n| what | before | after | learned |\n|---|---|---|---|\n| rang the shop | 80 | 35 | nobody minds |",
            ["exposure done “rang the shop” 80>35 learned “nobody minds”"]),
        Case(
            "urges in a table",
            "## Urges\n\n| time | urge | acted | skill |\n|---|---|---|---|\n| 18:00 | 4/5 | no | TIPP |",
            ["urge 18:00 4/5 not-acted skill “TIPP”"]),
        Case(
            "ratings of goals in a table",
            "## Goals\n\n| goal | rating | note |\n|---|---|---|\n| [[speak-up]] | 4/10 | asked |",
            ["rating 4 “asked” of speak-up @speak-up"]),
    ]

    @Test(arguments: tables)
    func `a table is read by GitHub's rules, each row an item`(example: Case) throws { try check(example) }

    @Test func `a row's tag counts once, a header's only filters`() throws {
        let reading = try Reading("| mood #walk | note |\n|---|---|\n| 4 | rain #panic |\n| 5 | #panic #panic |")
        #expect(reading.uses == ["did #panic 1", "did #panic 1"])
    }
}
