import JournalTesting
import Testing

/// Scales, words and numbers: what is proposed, and what only the writer can tell.
struct QuestionTests {
    /// A note a day, from 1 March on.
    private static func days(_ texts: [String]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: texts.enumerated().map { ("2026-03-\($0 < 9 ? "0" : "")\($0 + 1).md", $1) })
    }

    /// The settings, lines that are only offered with their `# `, without the words above them.
    private static func lines(_ texts: [String]) throws -> [String] {
        let text = try Vault(days(texts)).doctor().text
        let heading = try #require(text.firstRange(of: "Proposed journal.yaml"))
        return text[heading.upperBound...].split(separator: "\n").map(String.init).filter {
            let bare = $0.drop { $0 == " " || $0 == "#" }
            return bare.firstRange(of: ": ") != nil && !bare.hasPrefix("if ") || bare.hasSuffix(":")
        }.filter {
            !$0.hasPrefix("---") && !$0.contains(", as in ") && !$0.contains("day-file")
                && !$0.contains("Nothing needs")
        }
    }

    @Test(arguments: [
        // Of 10 by default.
        (["Mood: 6", "Mood: 7", "Mood: 3", "Mood: 4", "Mood: 5"], []),
        (["Mood: 5/10", "Mood: 3", "Mood: 4", "Mood: 2", "Mood: 3", "Mood: 1"], []),
        // Too few to ask about.
        (["Mood: 3", "Mood: 4"], []),
        (["Mood: 3", "Mood: 4", "Mood: 2", "Mood: 5", "Mood: 1"], ["# mood-scale: 1-5"]),
        (["Mood: 3", "Mood: 4", "Mood: 2", "Mood: 5", "Mood: 0"], ["# mood-scale: 0-5"]),
        (["Mood: 3/5", "Mood: 4"], ["mood-scale: 1-5"]),
        (["Mood: 3/5", "Mood: 4/5", "Mood: 2/5", "Mood: 1/5", "Mood: 5/5"], ["# mood-scale: 1-5"]),
        (["Mood: 65", "Mood: 70", "Mood: 8", "Mood: 55"], ["mood-scale: 0-100"]),
        // A slip of the pen makes no scale.
        (["Mood: 65", "Mood: 7", "Mood: 8", "Mood: 5"], []),
    ])
    func `the mood scale`(texts: [String], lines: [String]) throws {
        #expect(try QuestionTests.lines(texts.map { $0 + "\n" }) == lines)
    }

    @Test(arguments: [
        (["anxious 7, tired", "calm 3", "sad 5"], ["# emotion-scale: 10"]),
        (["anxious 7, tired 60", "calm 3", "sad 5"], []),
        (["anxious 7/10", "calm 3/10", "sad 5/10"], []),
        (["anxious 7", "calm 3"], []),
    ])
    func `small intensities`(emotions: [String], lines: [String]) throws {
        #expect(try QuestionTests.lines(emotions.map { "## Mood\n- 6/10 \($0)\n" }) == lines)
    }

    @Test(arguments: [
        ("weight: 72,5", ["decimal: comma"]), ("weight: 72.5", []), ("steps: 5,400", []),
        ("mood: 6,5", ["decimal: comma"]), ("mood: 6,5/10", []), ("gad7: 1, 2, 1, 0, 2, 1, 1", []),
    ])
    func `decimal commas`(key: String, lines: [String]) throws {
        let texts = ["---\n\(key)\n---\n"]
        #expect(try QuestionTests.lines(texts) == lines)
        #expect(
            try Vault(QuestionTests.days(texts)).doctor().text.contains("Were two numbers meant?") == !lines.isEmpty)
    }

    @Test(arguments: [
        ("bedtime", ["23:30", "00:15"], ["trackers:", "  bedtime: {kind: clock}"]),
        ("home", ["17:30", "18:15"], ["trackers:", "  home: {kind: clock}"]),
        ("réveil", ["6:30"], ["trackers:", "  réveil: {kind: clock}"]),
        ("walk", ["1:30", "0:45"], ["# trackers:", "#   walk: {kind: clock}"]),
        ("sleep", ["7:30", "6:45"], []), ("sleep", ["7h 30m"], []), ("steps", ["5400"], []),
        // Hours that no day has are a span.
        ("worked", ["38:30", "41:00"], []),
    ])
    func `times of the day`(key: String, values: [String], lines: [String]) throws {
        #expect(try QuestionTests.lines(values.map { "---\n\(key): \($0)\n---\n" }) == lines)
    }

    @Test func `a questionnaire's name that is an everyday word`() throws {
        #expect(try QuestionTests.lines(["spin:: 24\n"]) == ["# measures:", "#   spin: on"])
        #expect(try QuestionTests.lines(["---\nsession: 3\nspin: 24\n---\n"]) == [])
        #expect(try QuestionTests.lines(["---\nphq9: 12\n---\n"]) == [])
    }

    @Test func `mood words are given numbers evenly over the scale`() throws {
        let lines = try QuestionTests.lines([
            "mood:: awful\n", "mood:: 🙂\n", "## Mood\n- meh, tired\n", "---\nmood: very good\n---\n",
            "Mood: bad - rain\n",
        ])
        #expect(
            lines == [
                "mood-words:", "  awful: 1", "  bad: 3", "  meh: 5", "  \"🙂\": 7", "  very good: 9",
            ])
    }

    @Test func `on a scale of 1 to 5 mood words are the steps`() throws {
        let lines = try QuestionTests.lines(["Mood: 3/5\n", "Mood: 2\n", "Mood: good\n", "Mood: awful\n"])
        #expect(lines == ["mood-scale: 1-5", "mood-words:", "  awful: 1", "  good: 4"])
    }

    @Test func `a word that is not known is asked about once two notes have it, and prose never is`() throws {
        let text = try Vault(
            QuestionTests.days(["Mood: wobbly\n", "Mood: wobbly\n", "Mood: secretly\n", "Mood: went to see Kim\n"])
        ).doctor().text
        #expect(text.contains("“wobbly” stands 2 times where a mood may stand"))
        #expect(!text.contains("secretly"))
        #expect(!text.contains("Kim"))
    }

    @Test func `a heading over ratings that is no known word is asked about`() throws {
        let lines = try QuestionTests.lines([
            "# Note\n## Mieliala\n- 08:15 4/10\n- 9:00 5/10\n", "# Note\n## Mieliala\n- 6/10\n",
        ])
        #expect(lines == ["# headings:", "#   mood: [Mieliala]"])
    }

    @Test func `a heading over fields of thought records is asked about`() throws {
        let note = "## Ajatukset\n- Situation: a\n- Thought: b\n- Emotions: c 70\n"
        #expect(try QuestionTests.lines([note, note]) == ["# headings:", "#   thought-record: [ajatukset]"])
    }

    @Test func `a folder of templates in another language is left out`() throws {
        let vault = try Vault(["Vorlagen/Tag.md": "## Stimmung\n- 5/10\n", "2026-03-05.md": "Mood: 6\n"])
        #expect(try vault.proposal() == ["ignore: [\"Vorlagen/**\"]"])
    }

    @Test func `a mood below zero is not placed`() throws {
        #expect(try Vault(["2026-03-05.md": "---\nmood: -2\n---\n"]).doctor().text.contains("1 mood below zero"))
    }
}
