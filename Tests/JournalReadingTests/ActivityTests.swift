import Testing

/// Activities: `[box] [time] what [(P0-10 M0-10)]`.
struct ActivityTests {
    static let lines: [Case] = [
        Case(
            "what alone", "## Activities\n- walk with Sam", ["activity done “walk with Sam”"],
            sources: ["walk with Sam"]),
        Case("a ticked box", "## Activities\n- [x] walk", ["activity done “walk”"], sources: ["[x] walk"]),
        Case("an open box", "## Activities\n- [ ] walk", ["activity open “walk”"]),
        Case(
            "partly and set aside", "## Activities\n- [/] walk\n- [-] swim",
            ["activity partly “walk”", "activity set-aside “swim”"]),
        Case("a time", "## Activities\n- [x] 18:00 walk", ["activity 18:00 done “walk”"]),
        Case("pleasure and mastery", "## Activities\n- walk (P7 M4)", ["activity done “walk” P7 M4"]),
        Case("in any order, with a comma", "## Activities\n- walk (M4, P7)", ["activity done “walk” P7 M4"]),
        Case("in small letters", "## Activities\n- walk (p7 m4)", ["activity done “walk” P7 M4"]),
        Case("pleasure alone", "## Activities\n- walk (P7)", ["activity done “walk” P7"]),
        Case("halves", "## Activities\n- walk (P7.5 M0)", ["activity done “walk” P7.5 M0"]),
        Case("in words", "## Activities\n- walk (pleasure 7, mastery 4)", ["activity done “walk” P7 M4"]),
        Case("other brackets are words", "## Activities\n- walk (with Sam)", ["activity done “walk (with Sam)”"]),
        Case(
            "both kinds of brackets", "## Activities\n- walk (with Sam) (P7 M4)",
            ["activity done “walk (with Sam)” P7 M4"]),
        Case(
            "brackets in the middle", "## Activities\n- walk (P7 M4) in the rain",
            ["activity done “walk in the rain” P7 M4"]),
        Case(
            "tags after the brackets", "## Activities\n- walk (P7 M4) #outside #speak-up",
            ["activity done “walk” P7 M4 #outside @speak-up"]),
        Case(
            "above ten", "## Activities\n- walk (P17 M4)", ["activity done “walk” M4"],
            diagnostics: ["activity-grade-out-of-range ‹P17›"]),
        Case("a date", "## Activities\n- 2026-03-07 18:00 walk", ["activity 2026-03-07 18:00 done “walk”"]),
        Case("a paragraph is prose", "## Activities\n\nA quiet day."),
        Case("elsewhere it is prose", "## Notes\n- 18:00 walk (P7 M4)"),
        Case(
            "nested lines are no activities of their own", "## Activities\n- walk\n  - in the rain",
            ["activity done “walk”"], sources: ["walk\n  - in the rain"]),
        Case("an activity log", "## Activity log\n- walk", ["activity done “walk”"]),
    ]

    @Test(arguments: lines)
    func `an activity is read as the format says`(example: Case) throws { try check(example) }
}
