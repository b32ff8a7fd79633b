import Glibc
import JournalTesting
import Testing

/// `journal log`: what is typed, the line it becomes, and what is said of it.
@Suite struct LogCommandTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let typed: [String]
        let note: String
        let echo: String
        var testDescription: String { typed.joined(separator: " ") }

        init(_ typed: [String], _ note: String, _ echo: String) {
            self.typed = typed
            self.note = note
            self.echo = echo
        }
    }

    static let path = "days/2026/2026-03-05.md"

    static let files = [
        "journal.yaml": "trackers: {steps: {aggregate: sum}}\nmood-words: {meh: 4}\n",
        "goals/speak-up.md": "---\ngoal: Say something in the meeting\n---\n",
        "days/2026/2026-03-01.md": "panic attacks:: 2\nmeds:: yes\n",
    ]

    static let cases = [
        Case(
            ["6/10 anxious 70, tired — stand-up went badly #work"],
            "## Mood\n- 6/10 anxious 70, tired — stand-up went badly #work\n",
            "mood 6/10 · anxious 70 · tired · #work → \(path):2"),
        Case(["6", "anxious"], "## Mood\n- 6 anxious\n", "mood 6/10 · anxious → \(path):2"),
        Case(["mood", "3/5"], "## Mood\n- 3/5\n", "mood 3/5 → \(path):2"),
        Case(["meh - slept badly"], "## Mood\n- meh - slept badly\n", "mood 4/10 → \(path):2"),
        Case(["--time", "8:15", "6/10"], "## Mood\n- 08:15 6/10\n", "mood 6/10 → \(path):2"),
        Case(["08:15 6/10", "--time", "9:00"], "## Mood\n- 08:15 6/10\n", "mood 6/10 → \(path):2"),
        Case(["14/10 bad"], "## Mood\n- 14/10 bad\n", "kept as typed, in no figure → \(path):2"),
        Case(["win called Sam"], "## Wins\n- called Sam\n", "win → \(path):2"),
        Case(["Win: called Sam"], "## Wins\n- called Sam\n", "win → \(path):2"),
        Case(["Win called Sam"], "Win called Sam\n", "kept as a note, no mood read → \(path):1"),
        Case(["winn called Sam"], "winn called Sam\n", "kept as a note, no mood read → \(path):1"),
        Case(["setback stayed in bed"], "## Setbacks\n- stayed in bed\n", "setback → \(path):2"),
        Case(["discuss why Mondays?"], "## To discuss\n- why Mondays?\n", "to discuss → \(path):2"),
        Case(["first the letter"], "## First\n- the letter\n", "first → \(path):2"),
        Case(["helped a walk"], "## What helped\n- a walk\n", "helped → \(path):2"),
        Case(["event new dose"], "## Events\n- new dose\n", "event → \(path):2"),
        Case(["note 6/10 is no mood here"], "6/10 is no mood here\n", "kept as a note → \(path):1"),
        Case(
            ["activity [x] 18:00 walk with Sam (P7 M4)"], "## Activities\n- [x] 18:00 walk with Sam (P7 M4)\n",
            "activity · pleasure 7 · mastery 4 → \(path):2"),
        Case(["activity [ ] swim"], "## Activities\n- [ ] swim\n", "activity, planned → \(path):2"),
        Case(
            ["exposure asked: SUDS 80 -> 35; Expected: they laugh; one at least (90%); Learned: nobody minds"],
            "## Exposure\n- asked: SUDS 80 -> 35\n  - Expected: they laugh; one at least (90%)\n"
                + "  - Learned: nobody minds\n",
            "exposure · SUDS 80 → 35 · expected 90% · learned → \(path):2"),
        Case(
            ["urge to drink 4/5, acted no, skill: TIPP"], "## Urges\n- urge to drink 4/5, acted no, skill: TIPP\n",
            "urge 4/5 · acted no · skill → \(path):2"),
        Case(["urge to run away"], "urge to run away\n", "kept as a note, no urge read → \(path):1"),
        Case(
            [
                "thought",
                "Situation: asked for status; Thought: they think I'm useless 80%; "
                    + "Emotions: anxiety 80, shame 60", "--time", "10:20",
            ],
            "## Thought record\n\n### 10:20\n\n- Situation: asked for status\n"
                + "- Thought: they think I'm useless (80%)\n- Emotions: anxiety 80, shame 60\n",
            "thought record · situation · thought 80% · anxiety 80 · shame 60 → \(path):3"),
        Case(
            ["thought they all hate me, 70%"],
            "## Thought record\n\n### No time noted\n\n- Automatic thought: they all hate me, 70%\n",
            "thought record · thought 70% → \(path):3"),
        Case(["sleep 7h 30m"], "sleep:: 7h 30m\n", "sleep 7h 30m → \(path):1"),
        Case(["sleep:: 7h"], "sleep:: 7h\n", "sleep 7h → \(path):1"),
        Case(["steps 5400"], "steps:: 5400\n", "steps 5400 → \(path):1"),
        Case(["Panic attacks 1"], "Panic attacks:: 1\n", "panic-attacks 1 → \(path):1"),
        Case(["meds no"], "meds:: no\n", "meds no → \(path):1"),
        Case(["no idea"], "no idea\n", "kept as a note, no mood read → \(path):1"),
        Case(["water 30%"], "water:: 30%\n", "water 30% → \(path):1"),
        Case(["sleep 7h woke twice"], "sleep 7h woke twice\n", "kept as a note, no mood read → \(path):1"),
        Case(["phq9 12"], "## Measures\nphq9:: 12\n", "PHQ-9 12 → \(path):2"),
        Case(["PHQ-9 12"], "## Measures\nPHQ-9:: 12\n", "PHQ-9 12 → \(path):2"),
        Case(
            ["gad7", "1", "2", "1", "0", "2", "1", "1"], "## Measures\ngad7:: 1 2 1 0 2 1 1\n",
            "GAD-7 8 · 7 of 7 answered → \(path):2"),
        Case(["who5 13 raw"], "## Measures\nwho5:: 13 raw\n", "WHO-5 52 → \(path):2"),
        Case(
            ["speak-up 4/10 asked one question"], "## Goals\n- [[speak-up]] 4/10 - asked one question\n",
            "speak-up 4/10 → \(path):2"),
        Case(["speak-up level +1"], "## Goals\n- [[speak-up]] level +1\n", "speak-up level +1 → \(path):2"),
        Case(
            ["speak-up 4 times this week"], "speak-up 4 times this week\n",
            "kept as a note, no rating read → \(path):1"),
        Case(["8 hours of sleep"], "8 hours of sleep\n", "kept as a note, no mood read → \(path):1"),
        Case(
            ["went out with Sam #work"], "went out with Sam #work\n", "kept as a note, no mood read · #work → \(path):1"
        ),
        Case(["--", "-5", "points"], "-5 points\n", "kept as a note, no mood read → \(path):1"),
        Case(["--", "6/10"], "## Mood\n- 6/10\n", "mood 6/10 → \(path):2"),
        Case(["win", "--", "-5", "kilos"], "## Wins\n- -5 kilos\n", "win → \(path):2"),
        Case(["--", "--", "6/10"], "-- 6/10\n", "kept as a note, no mood read → \(path):1"),
        Case(
            ["6/10", "tired", "--", "long", "day"], "## Mood\n- 6/10 tired -- long day\n",
            "mood 6/10 · tired → \(path):2"),
        Case(
            ["today 2/10"], "today 2/10\n",
            "kept as a note, no mood read (a mood begins with its number) → \(path):1"),
        Case(
            ["feeling 2/10 #work"], "feeling 2/10 #work\n",
            "kept as a note, no mood read (a mood begins with its number) · #work → \(path):1"),
        Case(["steps 3/10"], "steps:: 3/10\n", "steps 3/10 → \(path):1"),
        Case(["-5 points"], "-5 points\n", "kept as a note, no mood read → \(path):1"),
        Case(["--bogus words"], "--bogus words\n", "kept as a note, no mood read → \(path):1"),
        Case(["# not a heading"], "\\# not a heading\n", "kept as a note, no mood read → \(path):1"),
        Case(["win", "- 1. [ ] x"], "## Wins\n- \\- 1. [ ] x\n", "win → \(path):2"),
        Case(["call Sam #win"], "call Sam #win\n", "win → \(path):1"),
        Case(["win a\u{1B}[31mb"], "## Wins\n- a␛[31mb\n", "win → \(path):2"),
        Case(["win שלום 🙂"], "## Wins\n- שלום 🙂\n", "win → \(path):2"),
    ]

    private func log(
        _ journal: TemporaryJournal, _ arguments: [String], input: String = ""
    ) throws
        -> Executable.Result
    {
        try Executable.run(
            ["log", "--journal", journal.root, "--today", "2026-03-05"] + arguments,
            environment: ["XDG_STATE_HOME": journal.path(".state")], input: input)
    }

    @Test(arguments: cases) func `what is typed is written, and what was understood is said`(_ one: Case) throws {
        let journal = try TemporaryJournal(LogCommandTests.files)
        let result = try log(journal, one.typed)
        #expect(result.status == 0, "\(result.error)")
        #expect(journal.read(LogCommandTests.path) == one.note)
        #expect(result.text == one.echo + "\n")
    }

    @Test(arguments: [
        (["14/10 bad"], "mood 14/10 is outside 0–10 [mood-out-of-range]"),
        (["phq9 40"], "PHQ-9 40 is not a score it can have [score-out-of-range]"),
        (["urge 12/10"], "[urge-out-of-range]"),
        (["6/10 anxious 700"], "[intensity-out-of-range]"),
        (["gad7 1 2 3"], "[score-item-count]"),
    ]) func `what is out of range is told as check tells it, and stands there all the same`(
        _ typed: [String], _ message: String
    ) throws {
        let journal = try TemporaryJournal(LogCommandTests.files)
        let result = try log(journal, typed)
        #expect(result.status == 0)
        #expect(result.error.contains(message), "\(result.error)")
        #expect(result.error.hasPrefix(LogCommandTests.path + ":2:"), "\(result.error)")
    }

    @Test func `a rating of a goal is not told to be of none`() throws {
        let journal = try TemporaryJournal(LogCommandTests.files)
        #expect(try log(journal, ["speak-up 4/10"]).error.isEmpty)
    }

    @Test(arguments: [[], [""], ["  "], ["win"], ["mood"], ["note", " "]])
    func `only nothing is refused`(_ typed: [String]) throws {
        let journal = try TemporaryJournal(LogCommandTests.files)
        let before = Files.all(below: journal.root)
        let result = try log(journal, typed)
        #expect(result.status == 64)
        #expect(Files.all(below: journal.root) == before)
    }

    @Test func `standard input keeps its lines`() throws {
        let journal = try TemporaryJournal()
        let mood = try log(journal, ["-"], input: "5/10 tired\r\nthe meeting\n\n# again\n")
        #expect(mood.text == "mood 5/10 · tired → \(LogCommandTests.path):2\n")
        let note = try log(journal, ["note", "-"], input: "one\n\n- two\n~~~\n")
        #expect(note.status == 0)
        #expect(
            journal.read(LogCommandTests.path)
                == "one\n\n\\- two\n\\~~~\n\n## Mood\n- 5/10 tired\n  - the meeting\n  - \\# again\n")
    }

    @Test(arguments: [
        ("yesterday", "2026/2026-03-04"), ("mon", "2026/2026-03-02"), ("thu", "2026/2026-03-05"),
        ("friday", "2026/2026-02-27"), ("2025-12-31", "2025/2025-12-31"),
    ]) func `another day has its own note, and no time of the clock`(_ day: String, _ file: String) throws {
        let journal = try TemporaryJournal()
        #expect(try log(journal, ["6/10", "--date", day]).status == 0)
        #expect(journal.read("days/\(file).md") == "## Mood\n- 6/10\n")
    }

    @Test func `a day or a time that is none is refused with the words handed back by the shell`() throws {
        let journal = try TemporaryJournal()
        #expect(try log(journal, ["6/10", "--date", "soon"]).status == 64)
        #expect(try log(journal, ["6/10", "--time", "25:00"]).status == 64)
        #expect(Files.all(below: journal.root).isEmpty)
    }

    @Test func `a dry run says all and writes nothing`() throws {
        let journal = try TemporaryJournal(["days/2026/2026-03-05.md": "## Mood\r\n- 5/10\r\n"])
        let result = try log(journal, ["--dry-run", "6/10 tired"])
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("mood 6/10 · tired → \(LogCommandTests.path):3\n"))
        #expect(result.text.contains("    - 6/10 tired\n"))
        #expect(journal.read(LogCommandTests.path) == "## Mood\r\n- 5/10\r\n")
        #expect(Files.all(below: journal.root) == [LogCommandTests.path])
    }

    @Test(arguments: [
        ("## Mood\r\n- 5/10\r\n", "## Mood\r\n- 5/10\r\n- 6/10\r\n", ""),
        ("## Stimmung\n* 5/10\n", "## Stimmung\n* 5/10\n* 6/10\n", "headings: {mood: [Stimmung]}\n"),
        ("# Thursday\n\nwoke", "# Thursday\n\nwoke\n\n## Mood\n- 6/10\n", ""),
    ]) func `it goes where the note has it already`(_ before: String, _ after: String, _ settings: String) throws {
        let journal = try TemporaryJournal([LogCommandTests.path: before, "journal.yaml": settings])
        #expect(try log(journal, ["6/10"]).status == 0)
        #expect(journal.read(LogCommandTests.path) == after)
    }

    @Test func `a file of a month has the day under its heading`() throws {
        let journal = try TemporaryJournal([
            "journal.yaml": "day-file: YYYY-MM.md\n", "2026-03.md": "## 2026-03-05\n\n### Mood\n- 5/10\n",
        ])
        let result = try log(journal, ["6/10"])
        #expect(journal.read("2026-03.md") == "## 2026-03-05\n\n### Mood\n- 5/10\n- 6/10\n")
        #expect(result.text == "mood 6/10 → 2026-03.md:5\n")
    }

    @Test func `lines within a thought record or an exposure begin nothing of their own`() throws {
        let lines = "a\n## Mood\n- 1/10 foo\n```\n"
        let thought = try TemporaryJournal()
        let record = try log(
            thought, ["--time", "10:20", "-"], input: "thought Situation: \(lines)Thought: b 80%\n")
        #expect(
            record.text == "thought record · situation · thought 80% → \(LogCommandTests.path):3\n", "\(record.error)")
        #expect(
            thought.read(LogCommandTests.path)
                == "## Thought record\n\n### 10:20\n\n- Situation: a\n\\## Mood\n\\- 1/10 foo\n"
                + "\\`\\`\\`\n- Thought: b (80%)\n")
        let exposure = try TemporaryJournal()
        _ = try log(exposure, ["-"], input: "exposure asked: SUDS 80 -> 35; Learned: \(lines)")
        #expect(
            exposure.read(LogCommandTests.path)
                == "## Exposure\n- asked: SUDS 80 -> 35\n  - Learned: a\n    \\## Mood\n    \\- 1/10 foo\n"
                + "    \\`\\`\\`\n")
        for journal in [thought, exposure] {
            let moods = try Executable.run(["list", "moods", "--journal", journal.root, "--today", "2026-03-05"])
            #expect(moods.status == 0 && !moods.text.contains("1/10"), "\(moods.text)")
        }
    }

    @Test(arguments: [
        (["--dryrun", "6/10 calm"], true), (["6/10", "--dat=mon"], true), (["--", "--dryrun"], false),
        (["-- and on", "6/10"], false), (["--dry-run", "6/10"], false), (["6/10", "--", "a --b"], false),
    ]) func `what may be a misspelt option is taken as words, and it is said`(_ typed: [String], _ isSaid: Bool) throws
    {
        let journal = try TemporaryJournal()
        let result = try log(journal, typed)
        #expect(result.status == 0)
        #expect(result.error.contains("taken as one of your words") == isSaid, "\(result.error)")
    }

    // MARK: The clock

    /// A time zone in which it is a given hour now, and the minutes of it.
    private func zone(atHour hour: Int) -> (name: String, day: String, minutes: ClosedRange<Int>) {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        // POSIX counts west of Greenwich.
        var offset = hour - Int(parts.tm_hour)
        if offset > 12 { offset -= 24 }
        if offset < -12 { offset += 24 }
        var there = now + offset * 3600
        gmtime_r(&there, &parts)
        func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        let day = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        return ("XXX\(offset > 0 ? "-" : "+")\(abs(offset))", day, Int(parts.tm_min)...Int(parts.tm_min) + 1)
    }

    @Test func `a mood of today has the time of the clock before it`() throws {
        let journal = try TemporaryJournal()
        let (name, day, minutes) = zone(atHour: 14)
        let result = try Executable.run(
            ["log", "6/10", "--journal", journal.root],
            environment: ["TZ": name, "XDG_STATE_HOME": "/dev/null/nowhere"])
        #expect(result.status == 0)
        let note = journal.read("days/\(day.prefix(4))/\(day).md")
        let expected = minutes.map { "## Mood\n- 14:\($0 < 10 ? "0" : "")\($0) 6/10\n" }
        #expect(expected.contains(note ?? ""), "\(note ?? "none")")
        #expect(result.error.contains("'journal undo' will not know of this"))
    }

    @Test func `before the day ends it is yesterday, and the time stays as it is`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "day-ends: \"04:00\"\n"])
        let (name, day, minutes) = zone(atHour: 1)
        let result = try Executable.run(
            ["log", "6/10", "--journal", journal.root],
            environment: ["TZ": name, "XDG_STATE_HOME": journal.path(".state")])
        #expect(result.status == 0)
        #expect(journal.read("days/\(day.prefix(4))/\(day).md") == nil)
        let notes = Files.all(below: journal.path("days"))
        #expect(notes.count == 1)
        let note = journal.read("days/" + (notes.first ?? "")) ?? ""
        #expect(minutes.contains { note == "## Mood\n- 01:\($0 < 10 ? "0" : "")\($0) 6/10\n" }, "\(note)")
    }

    // MARK: A bad moment

    private static let crisis = "crisis: [\"My sister 555 0100\", \"Crisis line\"]\nshow-crisis: mood 2 or less\n"

    @Test(arguments: [
        ("2/10 low", true), ("3/10 low", false), ("1/5", true), ("2/5", false), ("2 low #private", true),
        ("note 2/10", false), ("win 2", false),
    ]) func `a mood that meets the writer's own rule is answered with the writer's own lines`(
        _ typed: String, _ isShown: Bool
    ) throws {
        let journal = try TemporaryJournal(["journal.yaml": LogCommandTests.crisis])
        let text = try log(journal, [typed]).text
        #expect(text.hasSuffix("\n\nMy sister 555 0100\nCrisis line\n") == isShown, "\(text)")
    }

    @Test(arguments: [
        // What is no YAML, or no line for YAML, is shown as it is written.
        (["journal.yaml": "crisis:\n- Anna: 1\nshow-crisis: mood 2 or less\n"], "- Anna: 1"),
        (["journal.yaml": "show-crisis: mood 2 or less\ncrisis: [Anna 1, \"x\n"], "crisis: [Anna 1, \"x"),
        (
            ["journal.yaml": "show-crisis: mood 2 or less\n", "safety-plan.md": "Call Sam\n"],
            "Your plan: safety-plan.md"
        ),
    ]) func `the lines come as journal crisis finds them, whatever state the settings are in`(
        _ files: [String: String], _ shown: String
    ) throws {
        let journal = try TemporaryJournal(files)
        #expect(try log(journal, ["2/10"]).text.hasSuffix("\n\n" + shown + "\n"))
        #expect(try log(journal, ["phq9 0 0 0 0 0 0 0 0 1"]).text.hasSuffix("\n" + shown + "\n"))
        #expect(try !log(journal, ["3/10"]).text.contains(shown))
    }

    @Test(arguments: [[:], ["safety-plan.md": "# Mine\n\n## People\n"]])
    func `without lines and a plan with words, what everybody has is shown`(_ files: [String: String]) throws {
        let journal = try TemporaryJournal(files.merging(["journal.yaml": "show-crisis: mood 2 or less\n"]) { $1 })
        let shown = "mood 1/10 → \(LogCommandTests.path):2\n\nIn an emergency, local emergency services can help.\n"
        #expect(try log(journal, ["1/10"]).text == shown)
        #expect(try log(journal, ["3/10"]).text == "mood 3/10 → \(LogCommandTests.path):3\n")
    }

    @Test(arguments: ["phq9 0 0 0 0 0 0 0 0 1", "phq9 0 0 0 0 0 0 0 0 1 #private"])
    func `a positive answer to a risk item is answered at once, a private one too`(_ typed: String) throws {
        let with = try TemporaryJournal(["journal.yaml": LogCommandTests.crisis])
        let words = """
            PHQ-9 item 9 (thoughts of death or self-harm): answered 1, several days.
            In the next session, it may be worth starting there.

            """
        #expect(try log(with, [typed]).text.hasSuffix("\n\n" + words + "My sister 555 0100\nCrisis line\n"))
        let without = try TemporaryJournal()
        #expect(
            try log(without, [typed]).text.hasSuffix(
                "\n\n" + words + "In an emergency, local emergency services can help.\n"))
        #expect(try !log(without, ["phq9 1 1 1 1 1 1 1 1 0"]).text.contains("item 9"))
    }

    // MARK: Notes that nothing can be read of

    @Test(arguments: [[0] + Array("GITCRYPT".utf8) + [0, 0x8F, 0x41], [0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41]])
    func `into what is encrypted or in UTF-16 nothing is put, and the words come back`(_ note: [UInt8]) throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        try journal.write(bytes: note, to: LogCommandTests.path)
        let result = try log(journal, ["6/10 tired"])
        #expect(result.status == 73)
        #expect(result.error.contains(LogCommandTests.path + " is ") && result.error.contains("\n6/10 tired"))
        #expect(Files.read(journal.path(LogCommandTests.path)) == note)
        #expect(try log(journal, ["--dry-run", "6/10 tired"]).status == 73)
    }

    @Test func `below the marks of a merge it is written, and said not to be read`() throws {
        let note = "<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n"
        let journal = try TemporaryJournal([LogCommandTests.path: note])
        let result = try log(journal, ["6/10 tired"])
        #expect(result.text.hasPrefix("kept; the note is not read until the merge in it is resolved → "))
        #expect(journal.read(LogCommandTests.path)?.contains("6/10 tired") == true)
    }

    // MARK: Private

    @Test func `what is typed goes into the section or the day that is private, and no other is made`() throws {
        let section = try TemporaryJournal([LogCommandTests.path: "## Mood #private\n- 3/10\n"])
        #expect(try log(section, ["2/10 ashamed"]).text == "kept, private → \(LogCommandTests.path):3\n")
        #expect(section.read(LogCommandTests.path) == "## Mood #private\n- 3/10\n- 2/10 ashamed\n")
        let day = try TemporaryJournal([
            "journal.yaml": "day-file: YYYY-MM.md\n",
            "2026-03.md": "# 2026-03-05 #private\nbad day\n\n# 2026-03-06\nfine\n",
        ])
        #expect(try log(day, ["note again"]).text.hasPrefix("kept, private → "))
        #expect(
            day.read("2026-03.md") == "# 2026-03-05 #private\nbad day\n\nagain\n\n# 2026-03-06\nfine\n")
    }

    @Test func `of what is private only the place is said`() throws {
        let journal = try TemporaryJournal([
            "2026-03-04.md": "", "days/2026/2026-03-05.md": "---\nprivate: true\n---\n- qxsecret 14/10\n",
            "days/2026/2026-03-06.md": "<!-- private -->\n\nqxsecret phq9:: 40\n\n<!-- /private -->\n",
        ])
        for (arguments, place) in [
            (["qxsecret 14/10 phq9:: 99 #qxtag"], "2026-03-05"), (["14/10 qxsecret #private"], "2026-03-06"),
            (["win qxsecret (private)"], "2026-03-04"), (["qxsecret #privat"], "2026-03-06"),
        ] {
            let result = try log(journal, arguments + ["--date", place])
            #expect(result.status == 0)
            #expect(result.text.hasPrefix("kept, private → days/2026/\(place).md:"), "\(result.text)")
            #expect(!(result.text + result.error).contains("qx"), "\(result.text)\(result.error)")
            #expect(journal.read("days/2026/\(place).md")?.contains("qxsecret") == true)
        }
    }

    @Test(arguments: ["a <!-- private --> b", "%% hidden", "a <private> b", "x <!-- journal: ignore a -->"])
    func `typed comments hide nothing of the note`(_ typed: String) throws {
        let journal = try TemporaryJournal([LogCommandTests.path: "before\n\n## Mood\n- 08:00 5/10\n"])
        #expect(try log(journal, [typed]).status == 0)
        #expect(try log(journal, ["win after"]).text == "win → \(LogCommandTests.path):9\n")
        let list = try Executable.run(["list", "moods", "--journal", journal.root, "--today", "2026-03-05"])
        #expect(list.text.contains("08:00"))
    }

    @Test func `where a note ends in code that was left open, the words stand before it`() throws {
        let journal = try TemporaryJournal([LogCommandTests.path: "```\nnever closed\n"])
        let result = try log(journal, ["win called Sam"])
        #expect(result.text == "win → \(LogCommandTests.path):2\n")
        #expect(journal.read(LogCommandTests.path) == "## Wins\n- called Sam\n\n```\nnever closed\n")
    }

    // MARK: What does not work

    @Test func `bytes that are no UTF-8 are kept as the sign for them, and it is said`() throws {
        let journal = try TemporaryJournal()
        try journal.write(
            script: "exec \"$1\" log --journal \"$2\" --today 2026-03-05 \"$(printf 'win a\\377b')\"", to: "run.sh")
        let result = try Executable.run(
            [Executable.path, journal.root], environment: ["XDG_STATE_HOME": journal.path(".state")],
            program: journal.path("run.sh"))
        #expect(result.status == 0)
        #expect(result.error == "some bytes were not UTF-8; \u{FFFD} stands in the place of each\n")
        #expect(journal.read(LogCommandTests.path) == "## Wins\n- a\u{FFFD}b\n")
    }

    @Test func `words that are stored are not said to be lost where nothing can be shown`() throws {
        let journal = try TemporaryJournal()
        let result = try Executable.run(
            ["log", "--journal", journal.root, "--today", "2026-03-05", "6/10 anxious 70"],
            environment: ["XDG_STATE_HOME": journal.path(".state")], output: "/dev/full")
        #expect(result.status == 74)
        #expect(!result.error.contains("not stored"), "\(result.error)")
        #expect(!result.error.contains("anxious"), "\(result.error)")
        #expect(result.error.contains("stored, at \(LogCommandTests.path):2"), "\(result.error)")
        #expect(journal.read(LogCommandTests.path) == "## Mood\n- 6/10 anxious 70\n")
    }

    @Test func `standard input that does not wait is waited for`() throws {
        let journal = try TemporaryJournal()
        // Python sets the pipe to not wait, as other programs at its other end may.
        try journal.write(
            script: "(printf 'win a\\n'; sleep 0.3; printf 'b\\n') | "
                + "(python3 -c 'import os; os.set_blocking(0, False)'; "
                + "exec \"$1\" log - --journal \"$2\" --today 2026-03-05)", to: "run.sh")
        let result = try Executable.run(
            [Executable.path, journal.root], environment: ["XDG_STATE_HOME": journal.path(".state")],
            program: journal.path("run.sh"))
        #expect(result.status == 0, "\(result.error)")
        #expect(journal.read(LogCommandTests.path) == "## Wins\n- a\n  b\n")
    }

    @Test func `what came before standard input broke off is handed back`() throws {
        let journal = try TemporaryJournal()
        // A folder can be opened and not read.
        try journal.write(
            script: "exec \"$1\" log win - --journal \"$2\" --today 2026-03-05 < \"$2\"", to: "run.sh")
        let result = try Executable.run(
            [Executable.path, journal.root], environment: ["XDG_STATE_HOME": journal.path(".state")],
            program: journal.path("run.sh"))
        #expect(result.status == 74)
        #expect(result.error.hasPrefix("journal: standard input could not be read: "), "\(result.error)")
        #expect(journal.read(LogCommandTests.path) == nil)
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0x00], [0x00, 0x47, 0x49, 0x54, 0x43, 0x52, 0x59, 0x50, 0x54, 0x00]] as [[UInt8]]
    )
    func `settings that cannot be read are said to be`(_ bytes: [UInt8]) throws {
        let journal = try TemporaryJournal()
        try journal.write(bytes: bytes, to: "journal.yaml")
        let result = try log(journal, ["6/10"])
        #expect(result.status == 0)
        #expect(result.error.contains("journal.yaml is there and cannot be read as text"), "\(result.error)")
        #expect(result.text == "mood 6/10 → \(LogCommandTests.path):2\n")
    }

    @Test(arguments: ["read: [\"notes/**\"]\n", "ignore: [\"days/**\"]\n"])
    func `a note that the settings leave out is said not to be read`(_ settings: String) throws {
        let journal = try TemporaryJournal(["journal.yaml": settings])
        let told = " · not read by 'report': read: or ignore: in journal.yaml leaves it out"
        #expect(try log(journal, ["6/10"]).text == "mood 6/10\(told) → \(LogCommandTests.path):2\n")
    }

    @Test func `settings that are a folder are said not to be read`() throws {
        let journal = try TemporaryJournal(["journal.yaml/x": ""])
        let result = try log(journal, ["6/10"])
        #expect(result.status == 0)
        #expect(result.error.contains("journal.yaml is there and cannot be read as text"), "\(result.error)")
        #expect(try log(TemporaryJournal(), ["6/10"]).error.isEmpty)
    }

    @Test(arguments: [("9999-12-31", "tomorrow"), ("0001-01-01", "yesterday")])
    func `a day that no note can have is refused, and the words handed back`(_ today: String, _ day: String) throws {
        let journal = try TemporaryJournal()
        let result = try Executable.run(
            ["log", "6/10 calm", "--journal", journal.root, "--today", today, "--date", day],
            environment: ["XDG_STATE_HOME": journal.path(".state")])
        #expect(result.status == 64)
        #expect(result.error.contains("0001 to 9999"), "\(result.error)")
        #expect(result.error.hasSuffix("not stored:\n6/10 calm\n"), "\(result.error)")
        #expect(Files.all(below: journal.root).isEmpty)
    }

    @Test func `words that cannot be stored are handed back`() throws {
        let journal = try TemporaryJournal(["days": "a file where a folder should be"])
        let result = try log(journal, ["6/10 sad and wise"])
        #expect(result.status == 73)
        #expect(result.error.hasSuffix("\nyour words, not stored:\n6/10 sad and wise\n"), "\(result.error)")
        let missing = try Executable.run(["log", "6/10 sad", "--journal", "/dev/null/nowhere"])
        #expect(missing.status == 66)
        #expect(missing.error.contains("your words, not stored:\n6/10 sad\n"))
    }
}
