import JournalModel
import JournalText
import Testing

/// What is noticed: names, weights, places, and how to silence it.
struct DiagnosticTests {
    /// What looks like an attempt and fails, with its name, its weight, and where it stands.
    static let attempts: [(String, String, Diagnostic.Severity, Int, Int)] = [
        ("- 08:15 14/10 anxious", "mood-out-of-range", .error, 1, 9),
        ("## Mood\n- é 4\n- 08:15 ü\n- 12", "mood-out-of-range", .error, 4, 3),
        ("## Thought record\n- Automatic thought: é (180%)", "belief-out-of-range", .error, 2, 26),
        ("## Thought record\n- Emotoins: sad 60", "unknown-thought-record-field", .warning, 2, 3),
        ("## Mood\n- 2026-02-30 08:15 4/10", "date-does-not-exist", .error, 2, 3),
        ("## Mood\n- 4 sad 160", "intensity-out-of-range", .error, 2, 9),
        ("## Mood\n- 4 sad 6", "intensity-scale-unclear", .warning, 2, 9),
        ("## Mood\n- 6,5", "mood-decimal-comma", .warning, 2, 3),
        ("## Activities\n- walk (P70)", "activity-grade-out-of-range", .error, 2, 9),
        ("## Exposure\n- rang: SUDS 180 -> 3", "suds-out-of-range", .error, 2, 14),
        ("- urge 7/5", "urge-out-of-range", .error, 1, 8),
        ("## Goals\n- [[speak-up]] 40/10", "goal-rating-out-of-range", .error, 2, 16),
        ("## Goals\n- [[speek-up]] 4/10", "goal-unknown", .warning, 2, 5),
        ("- asked #goal/speek-up", "goal-unknown", .warning, 1, 15),
        ("phq9:: 40", "score-out-of-range", .error, 1, 8),
        ("who5:: 20", "score-raw-or-final", .warning, 1, 8),
        ("> | 4 |\n> | 5 |", "table-without-header", .warning, 1, 3),
        ("---\nmood: 12\n---\n", "mood-out-of-range", .error, 2, 7),
        ("---\nsleep: 7h\nsleep: 8h\n---\n", "front-matter-duplicate-key", .warning, 3, 1),
        ("---\nmood: 6\n", "front-matter-unclosed", .warning, 1, 1),
    ]

    @Test(arguments: attempts)
    func `an attempt that fails is said at its line and column`(
        markdown: String, id: String, severity: Diagnostic.Severity, line: Int, column: Int
    ) throws {
        let journal = try Reading(markdown).journal
        #expect(journal.diagnostics.map(\.id) == [id])
        let diagnostic = try #require(journal.diagnostics.first)
        #expect(diagnostic.severity == severity)
        let file = journal.files[diagnostic.source.file]
        #expect(file.path.description == "2026-03-05.md")
        let place = LineTable(file.bytes).position(of: diagnostic.source.bytes.lowerBound)
        #expect([place.line, place.column] == [line, column])
        #expect(diagnostic.source.bytes.upperBound <= file.bytes.count)
        #expect(!diagnostic.message.isEmpty)
        #expect(!diagnostic.message.hasSuffix("."))
    }

    @Test(arguments: attempts)
    func `a comment silences what it names for what follows, and nothing else`(
        markdown: String, id: String, severity: Diagnostic.Severity, line: Int, column: Int
    ) throws {
        guard !markdown.hasPrefix("---"), !markdown.hasPrefix(">"), id != "goal-unknown" else { return }
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let before = lines[..<(line - 1)].joined(separator: "\n")
        let after = lines[(line - 1)...].joined(separator: "\n")
        let silenced = before + "\n\n<!-- journal: ignore \(id) -->\n" + after
        #expect(try Reading(silenced).diagnostics == [])
        let other = before + "\n\n<!-- journal: ignore something-else -->\n" + after
        #expect(try Reading(other).journal.diagnostics.map(\.id) == [id])
    }

    @Test(arguments: attempts)
    func `a key in the front matter silences the file`(
        markdown: String, id: String, severity: Diagnostic.Severity, line: Int, column: Int
    ) throws {
        guard !markdown.hasPrefix("---"), !["goal-unknown"].contains(id) else { return }
        #expect(try Reading("---\njournal-ignore: [\(id)]\n---\n" + markdown).diagnostics == [])
    }

    static let silence: [Case] = [
        Case(
            "the next item alone", "## Mood\n\n<!-- journal: ignore mood-out-of-range -->\n- 14\n- 15",
            diagnostics: ["mood-out-of-range ‹15›"]),
        Case(
            "the next paragraph", "<!-- journal: ignore mood-out-of-range -->\nMood: 14\n\nMood: 15",
            diagnostics: ["mood-out-of-range ‹15›"]),
        Case(
            "the next row",
            "| mood | n |\n|---|---|\n| 4 | a |\n<!-- journal: ignore mood-out-of-range -->\n| 14 | b |\n| 15 | c |",
            ["mood 4 =4"], diagnostics: ["mood-out-of-range ‹15›"]),
        Case("the next heading", "<!-- journal: ignore date-does-not-exist -->\n## 2026-02-30\nMood: 4"),
        Case("in any case, with more blanks", "<!--Journal:  IGNORE  mood-out-of-range-->\nMood: 14"),
        Case("what it silences is not read all the same", "<!-- journal: ignore mood-out-of-range -->\nMood: 14"),
    ]

    @Test(arguments: silence)
    func `silencing reaches the next item, row, paragraph or heading`(example: Case) throws { try check(example) }

    @Test func `what only the whole journal can tell is silenced, too`() throws {
        try check(Case("", "<!-- journal: ignore goal-unknown -->\n- asked #goal/speek-up"))
        try check(
            Case("", "---\njournal-ignore: [tracker-unit-differs]\n---\npain:: 80%\n\npain:: 2h", ["tracker pain 80 %"])
        )
    }

    static let prose: [Case] = [
        Case("numbers in prose", "I slept 8 hours, walked 4/5 of the way, at 8:15."),
        Case("lists of anything", "- milk\n- 2 eggs\n- [ ] post office\n- 08:15 train to 9 Elms"),
        Case("colons in prose", "Note: this. Situation: hard. Therapy: none today."),
        Case("arrows in prose", "- 5 -> 6\n- from bad to worse"),
        Case("headings of one's own", "## Work\n- 4\n## Sleep\n- 7h\n"),
        Case("empty", ""),
        Case("blank", "\n \n\t\n"),
        Case("a rule and HTML", "***\n<div>Mood: 4</div>\n"),
        Case("code", "```\nMood: 14\n- 08:15 14/10\n```\n\n    Mood: 14\n"),
    ]

    @Test(arguments: prose)
    func `what is not understood and does no harm stays prose`(example: Case) throws { try check(example) }

    @Test func `what was noticed stands in the order of files and places`() throws {
        let reading = try Reading([
            "b.md": "- 2026-03-05 08:15 14/10\n- 2026-03-05 08:15 15/10\n", "a.md": "- 2026-03-06 08:15 16/10\n",
        ])
        #expect(
            reading.diagnostics == [
                "mood-out-of-range ‹16/10›", "mood-out-of-range ‹14/10›", "mood-out-of-range ‹15/10›",
            ])
    }

    /// Markdown, and whether the day is logged.
    static let logged: [(String, Bool)] = [
        ("Woke early.", true), ("Mood: 6", true), ("---\nmood: 6\n---\n", true), ("---\nsleep: 7h\n---\n", true),
        ("energy:: 4", true), ("---\ngoals: {speak-up: 4}\n---\n", true), ("---\ngoals: {speak-up: +1}\n---\n", true),
        ("---\ngoals: {speak-up: _}\n---\n", false),
        ("## Mood\n- 4", true), ("| mood | n |\n|---|---|\n| 4 | |", true), ("- [ ] a task", true), ("phq9:: 12", true),
        ("", false), ("# Thursday\n\n## Mood\n", false), ("## Mood\n- _/10\n", false),
        ("Mood: _/10\n\nenergy::\n", false),
        ("---\nmood:\nsleep:\n---\n\n## Mood\n- \n\n## Thought record\n- Situation:\n- Emotions:\n", false),
        ("secret #private", false),
        ("---\nprivate: true\n---\nWoke early.", false), ("<!-- private -->\nWoke early.\n<!-- /private -->\n", false),
        ("%% Woke early. %%", false),
        ("---\ntags: [x]\n---\n", false),
    ]

    @Test(arguments: logged)
    func `a day is logged that has an item or a line of prose`(markdown: String, isLogged: Bool) throws {
        let days = try Reading(markdown).journal.days
        #expect((days.values.first?.isLogged ?? false) == isLogged)
    }

    @Test func `the notes of a day are those in which something of it stands in the open`() throws {
        let reading = try Reading([
            "2026-03-05.md": "Up early.\n", "evening.md": "---\ntype: day\ndate: 2026-03-05\n---\nLate. #private\n",
            "keys.md": "---\ntype: day\ndate: 2026-03-05\nmood: 1 # private\n---\n",
        ])
        #expect(reading.journal.days.values.map(\.notes) == [[0]])
        #expect(reading.journal.days.values.map(\.hasPrivate) == [true])
    }
}
