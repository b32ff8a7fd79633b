import JournalChecks
import JournalModel
import JournalText
import Testing

/// Whether the levels of a goal can be told apart.
struct GoalLevelsTests {
    /// The words from -2 up, and those at which something is found.
    static let levels: [([String], [String])] = [
        (["never", "once a week", "twice a week", "3 times a week", "4 or more times a week"], []),
        (["Not at all.", "once", "two or three times", "4-5 times", "six times or more"], []),
        (["0", "1", "2", "3", "4"], []),
        (["20 cigarettes a day", "15 a day", "10 cigarettes a day", "5 cigarettes", "none"], []),
        (["20 cigarettes a day", "15 cigarettes a day", "10 cigarettes a day", "5 cigarettes a day", "none"], []),
        (
            ["20 drinks a week", "15 drinks a week", "10 drinks a week", "12 drinks a week", "none"],
            ["12 drinks a week"]
        ),
        (["never", "once a week", "once or twice a week", "3 times a week", "daily"], []),
        (
            ["never", "less than once a week", "once a week", "once or twice a week", "three times a week"],
            ["once or twice a week"]
        ),
        (["never", "1-2 times a week", "2-3 times a week", "4 times a week", "5 times a week"], ["2-3 times a week"]),
        (["never", "1–2 times a week", "3–4 times a week", "5 times a week", "6 times a week"], []),
        (["never", "twice a week", "once a week", "3 times a week", "4 times a week"], ["once a week"]),
        (["never", "once a month", "once a week", "twice a week", "three times a week"], []),
        (["5 minutes", "10 minutes", "half an hour", "1 hour", "2 hours"], []),
        (["more than 10 minutes late", "10 minutes late", "5 minutes late", "2 minutes late", "0 minutes late"], []),
        (["I stay in bed", "I get up", "I go out once a week", "once or twice a week", "often"], []),
        (["no more than once a week", "once or twice a week", "once a week", "3 a week", "4 a week"], []),
        (
            ["never", "up to 2 times a week", "3 times a week", "at least 4 times a week", "more than 4 times a week"],
            []
        ),
    ]

    @Test(arguments: levels)
    func `levels share no number and go one way`(words: [String], expected: [String]) throws {
        let lines = zip(["-2", "-1", "0", "+1", "+2"], words).map { "- \($0): \($1)\n" }.joined()
        let text = "---\ngoal: A\nmeasure: levels\nwhy: so\n---\n\n## Levels\n" + lines
        let example = RuleExample("goals/a.md", .body, before: text, after: nil)
        let journal = try ExampleJournal(example, text: Array(text.utf8))
        let told = journal.ranges("goal-levels", in: "goals/a.md").map {
            String(decoding: Array(text.utf8)[$0], as: UTF8.self)
        }
        #expect(told == expected, "\(journal.found)")
    }

    @Test(arguments: [
        ("- -2: a\n- -1: b\n- +1: d\n- +2: e\n", "0"), ("- 0: once a week\n", "-2, -1, +1 and +2"),
        ("- -1: b\n- 0: c\n- +1: d\n- +2: e #private\n- -2: a\n", nil),
    ])
    func `help names the levels that are missing, unless some are hidden`(lines: String, missing: String?) throws {
        let text = "---\ngoal: A\nmeasure: levels\nwhy: so\n---\n\n## Levels\n" + lines
        let found = try ExampleJournal(
            RuleExample("goals/a.md", .body, before: text, after: nil), text: Array(text.utf8)
        ).found.filter { $0.id == "goal-levels" }
        #expect(found.count == (missing == nil ? 0 : 1))
        if let missing { #expect(found.first?.help?.hasSuffix(" at \(missing)") == true, "\(found)") }
    }

    @Test(arguments: [
        ("- 0: b\n- 0: c\n- +1: d\n", "there is none yet for -2, -1 and +2"),
        ("- 0: b\n- 0: c\n- +1: d #private\n", "keep the one that you mean"),
        ("- 0: b\n- 0: c\n- +1: d #privat\n", "keep the one that you mean"),
        ("- 0: b\n- 0: c\n<!-- private -->\n- +1: d\n<!-- /private -->\n", "keep the one that you mean"),
        ("- 0: b\n- 0: c\n\n## Levels, the others (private)\n- +1: d\n", "keep the one that you mean"),
        ("- -2: a\n- -1: b\n- 0: c\n- 0: d\n- +1: e\n- +2: f\n", "keep the one that you mean"),
    ])
    func `of a level that is written twice, help is silent on others where some are hidden`(
        lines: String, help: String
    ) throws {
        let text = "---\ngoal: A\nmeasure: levels\nwhy: so\n---\n\n## Levels\n" + lines
        let found = try ExampleJournal(
            RuleExample("goals/a.md", .body, before: text, after: nil), text: Array(text.utf8)
        ).found.filter { $0.id == "goal-levels" }
        #expect(found.map(\.help) == [help])
    }
}
