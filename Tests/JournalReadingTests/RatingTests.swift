import Testing

/// Ratings of goals, and levels reached.
struct RatingTests {
    static let lines: [Case] = [
        Case(
            "of ten", "## Goals\n- [[speak-up]] 4/10", ["rating 4 of speak-up @speak-up"],
            sources: ["[[speak-up]] 4/10"]),
        Case("a bare number", "## Goals\n- [[speak-up]] 4", ["rating 4 of speak-up @speak-up"]),
        Case("of five", "## Goals\n- [[speak-up]] 4/5", ["rating 8 of speak-up @speak-up"]),
        Case("nought", "## Goals\n- [[speak-up]] 0", ["rating 0 of speak-up @speak-up"]),
        Case(
            "a note", "## Goals\n- [[speak-up]] 4/10 - asked one question",
            ["rating 4 “asked one question” of speak-up @speak-up"]),
        Case(
            "a note on a nested line", "## Goals\n- [[speak-up]] 4/10\n  - asked one question",
            ["rating 4 “asked one question” of speak-up @speak-up"]),
        Case(
            "a note that ends in a reference", "## Goals\n- [[speak-up]] 4/10 - asked [[sleep-well]]",
            ["rating 4 “asked” of speak-up @speak-up @sleep-well"]),
        Case("a level", "## Goals\n- [[speak-up]] level +1", ["rating level 1 of speak-up @speak-up"]),
        Case("a level below", "## Goals\n- [[speak-up]] level -2", ["rating level -2 of speak-up @speak-up"]),
        Case(
            "a level of nought, with a note", "## Goals\n- [[speak-up]] level 0 - as I hoped",
            ["rating level 0 “as I hoped” of speak-up @speak-up"]),
        Case("by its tag", "## Goals\n- #speak-up 4/10", ["rating 4 of speak-up @speak-up"]),
        Case("by its name and a colon", "## Goals\n- speak-up: 4/10", ["rating 4 of speak-up @speak-up"]),
        Case(
            "by a link to its file", "## Goals\n- [Speak up](goals/speak-up.md) 4/10",
            ["rating 4 of speak-up @speak-up"]),
        Case("a date", "## Goals\n- 2026-03-07 [[speak-up]] 4", ["rating 2026-03-07 4 of speak-up @speak-up"]),
        Case(
            "in a session", "---\nsession: 5\n---\n## Goals\n- [[speak-up]] 4",
            ["session 2026-03-04 5", "rating 2026-03-04 4 of speak-up @speak-up"], at: "2026-03-04.md"),
        Case(
            "in the front matter", "---\ngoals: {speak-up: 4, sleep-well: 7.5}\n---\n",
            ["rating 4 of speak-up @speak-up", "rating 7.5 of sleep-well @sleep-well"],
            sources: ["speak-up: 4", "sleep-well: 7.5"]),
        Case(
            "a level in the front matter", "---\ngoals: {speak-up: level +1}\n---\n",
            ["rating level 1 of speak-up @speak-up"]),
        Case("an unfilled template", "## Goals\n- [[speak-up]] _/10\n- [[sleep-well]]\n- [[speak-up]] level _"),
        Case("above ten", "## Goals\n- [[speak-up]] 14/10", diagnostics: ["goal-rating-out-of-range ‹14/10›"]),
        Case(
            "above ten in the front matter", "---\ngoals: {speak-up: 14}\n---\n",
            diagnostics: ["goal-rating-out-of-range ‹14›"]),
        Case("a level above two", "## Goals\n- [[speak-up]] level +3", diagnostics: ["goal-rating-out-of-range ‹+3›"]),
        Case(
            "longer text without a dash is the note", "## Goals\n- [[speak-up]] 4/10 asked one question",
            ["rating 4 “asked one question” of speak-up @speak-up"]),
        Case("a bare number and more prose is prose", "## Goals\n- [[speak-up]] 4 times this week"),
        Case("prose after the goal is prose", "## Goals\n- [[speak-up]] asked one question"),
        Case("prose below the heading is prose", "## Goals\n\nI looked at them.\n"),
        Case("elsewhere it only mentions", "- [[speak-up]] 4/10"),
    ]

    @Test(arguments: lines)
    func `a rating is read as the format says`(example: Case) throws { try check(example) }

    @Test func `a goal's own tag at the head of a rating does not say that it was done`() throws {
        #expect(try Reading("## Goals\n- [[speak-up]] 4/10").uses == [])
    }
}
