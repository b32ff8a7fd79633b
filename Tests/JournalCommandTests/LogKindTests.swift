import JournalTesting
import Testing

/// `journal log`: what is typed, the line it becomes, and what is said of it.
@Suite struct LogKindTests {
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

    static let cases = [
        Case(
            ["6/10 anxious 70, tired — stand-up went badly #work"],
            "## Mood\n- 6/10 anxious 70, tired — stand-up went badly #work\n",
            "mood 6/10 · anxious 70 · tired · #work → \(LoggedJournal.path):2"),
        Case(["6", "anxious"], "## Mood\n- 6 anxious\n", "mood 6/10 · anxious → \(LoggedJournal.path):2"),
        Case(["mood", "3/5"], "## Mood\n- 3/5\n", "mood 3/5 → \(LoggedJournal.path):2"),
        Case(["meh - slept badly"], "## Mood\n- meh - slept badly\n", "mood 4/10 → \(LoggedJournal.path):2"),
        Case(["--time", "8:15", "6/10"], "## Mood\n- 08:15 6/10\n", "mood 6/10 → \(LoggedJournal.path):2"),
        Case(["08:15 6/10", "--time", "9:00"], "## Mood\n- 08:15 6/10\n", "mood 6/10 → \(LoggedJournal.path):2"),
        Case(["14/10 bad"], "## Mood\n- 14/10 bad\n", "kept as typed, in no figure → \(LoggedJournal.path):2"),
        Case(["win called Sam"], "## Wins\n- called Sam\n", "win → \(LoggedJournal.path):2"),
        Case(["Win: called Sam"], "## Wins\n- called Sam\n", "win → \(LoggedJournal.path):2"),
        Case(
            ["Win called Sam"], "Win called Sam\n",
            "kept as a note (if it is meant as win, write win: with a colon) → \(LoggedJournal.path):1"),
        Case(["winn called Sam"], "winn called Sam\n", "kept as a note → \(LoggedJournal.path):1"),
        Case(["setback stayed in bed"], "## Setbacks\n- stayed in bed\n", "setback → \(LoggedJournal.path):2"),
        Case(["discuss why Mondays?"], "## To discuss\n- why Mondays?\n", "to discuss → \(LoggedJournal.path):2"),
        Case(["first the letter"], "## First\n- the letter\n", "to talk about first → \(LoggedJournal.path):2"),
        Case(["helped a walk"], "## What helped\n- a walk\n", "helped → \(LoggedJournal.path):2"),
        Case(["event new dose"], "## Events\n- new dose\n", "event → \(LoggedJournal.path):2"),
        Case(["note 6/10 is no mood here"], "6/10 is no mood here\n", "kept as a note → \(LoggedJournal.path):1"),
        Case(
            ["activity [x] 18:00 walk with Sam (P7 M4)"], "## Activities\n- [x] 18:00 walk with Sam (P7 M4)\n",
            "activity · pleasure 7 · mastery 4 → \(LoggedJournal.path):2"),
        Case(["activity [ ] swim"], "## Activities\n- [ ] swim\n", "activity, planned → \(LoggedJournal.path):2"),
        Case(
            ["exposure asked: SUDS 80 -> 35; Expected: they laugh; one at least (90%); Learned: nobody minds"],
            "## Exposure\n- asked: SUDS 80 -> 35\n  - Expected: they laugh; one at least (90%)\n"
                + "  - Learned: nobody minds\n",
            "exposure · SUDS 80 → 35 · expected 90% · learned → \(LoggedJournal.path):2"),
        Case(
            ["urge to drink 4/5, acted no, skill: TIPP"], "## Urges\n- urge to drink 4/5, acted no, skill: TIPP\n",
            "urge 4/5 · acted no · skill → \(LoggedJournal.path):2"),
        Case(["urge to run away"], "urge to run away\n", "kept as a note, no urge read → \(LoggedJournal.path):1"),
        Case(
            [
                "thought",
                "Situation: asked for status; Thought: they think I'm useless 80%; "
                    + "Emotions: anxiety 80, shame 60", "--time", "10:20",
            ],
            "## Thought record\n\n### 10:20\n\n- Situation: asked for status\n"
                + "- Thought: they think I'm useless (80%)\n- Emotions: anxiety 80, shame 60\n",
            "thought record · situation · thought 80% · anxiety 80 · shame 60 → \(LoggedJournal.path):3"),
        Case(
            ["thought they all hate me, 70%"],
            "## Thought record\n\n### No time noted\n\n- Automatic thought: they all hate me, 70%\n",
            "thought record · thought 70% → \(LoggedJournal.path):3"),
        Case(["sleep 7h 30m"], "sleep:: 7h 30m\n", "sleep 7h 30m → \(LoggedJournal.path):1"),
        Case(["sleep:: 7h"], "sleep:: 7h\n", "sleep 7h → \(LoggedJournal.path):1"),
        Case(["steps 5400"], "steps:: 5400\n", "steps 5400 → \(LoggedJournal.path):1"),
        Case(["Panic attacks 1"], "Panic attacks:: 1\n", "panic-attacks 1 → \(LoggedJournal.path):1"),
        Case(["meds no"], "meds:: no\n", "meds no → \(LoggedJournal.path):1"),
        Case(["no idea"], "no idea\n", "kept as a note → \(LoggedJournal.path):1"),
        Case(["water 30%"], "water:: 30%\n", "water 30% → \(LoggedJournal.path):1"),
        Case(
            ["sleep 7h woke twice"], "sleep 7h woke twice\n",
            "kept as a note, no value read (a value stands alone, as in sleep 7h) → \(LoggedJournal.path):1"),
        Case(["phq9 12"], "## Measures\nphq9:: 12\n", "PHQ-9 12 → \(LoggedJournal.path):2"),
        Case(["PHQ-9 12"], "## Measures\nPHQ-9:: 12\n", "PHQ-9 12 → \(LoggedJournal.path):2"),
        Case(
            ["gad7", "1", "2", "1", "0", "2", "1", "1"], "## Measures\ngad7:: 1 2 1 0 2 1 1\n",
            "GAD-7 8 · 7 of 7 answered → \(LoggedJournal.path):2"),
        Case(["who5 13 raw"], "## Measures\nwho5:: 13 raw\n", "WHO-5 52 → \(LoggedJournal.path):2"),
        Case(
            ["speak-up 4/10 asked one question"], "## Goals\n- [[speak-up]] 4/10 - asked one question\n",
            "speak-up 4/10 → \(LoggedJournal.path):2"),
        Case(
            ["speak-up level +1"], "## Goals\n- [[speak-up]] level +1\n", "speak-up level +1 → \(LoggedJournal.path):2"),
        Case(
            ["speak-up 4 times this week"], "speak-up 4 times this week\n",
            "kept as a note, no rating read → \(LoggedJournal.path):1"),
        Case(["8 hours of sleep"], "8 hours of sleep\n", "kept as a note, no mood read → \(LoggedJournal.path):1"),
        Case(
            ["went out with Sam #work"], "went out with Sam #work\n",
            "kept as a note · #work → \(LoggedJournal.path):1"
        ),
        Case(["--", "-5", "points"], "-5 points\n", "kept as a note, no mood read → \(LoggedJournal.path):1"),
        Case(["--", "6/10"], "## Mood\n- 6/10\n", "mood 6/10 → \(LoggedJournal.path):2"),
        Case(["win", "--", "-5", "kilos"], "## Wins\n- -5 kilos\n", "win → \(LoggedJournal.path):2"),
        Case(["--", "--", "6/10"], "-- 6/10\n", "kept as a note, no mood read → \(LoggedJournal.path):1"),
        Case(
            ["6/10", "tired", "--", "long", "day"], "## Mood\n- 6/10 tired -- long day\n",
            "mood 6/10 · tired → \(LoggedJournal.path):2"),
        Case(
            ["today 2/10"], "today 2/10\n",
            "kept as a note, no mood read (a mood begins with its number) → \(LoggedJournal.path):1"),
        Case(
            ["feeling 2/10 #work"], "feeling 2/10 #work\n",
            "kept as a note, no mood read (a mood begins with its number) · #work → \(LoggedJournal.path):1"),
        Case(
            ["steps 3/10"], "steps:: 3/10\n", "steps 3/10 (a tracker; no goal has that name) → \(LoggedJournal.path):1"),
        Case(["-5 points"], "-5 points\n", "kept as a note, no mood read → \(LoggedJournal.path):1"),
        Case(["--bogus words"], "--bogus words\n", "kept as a note → \(LoggedJournal.path):1"),
        Case(["# not a heading"], "\\# not a heading\n", "kept as a note → \(LoggedJournal.path):1"),
        Case(["win", "- 1. [ ] x"], "## Wins\n- \\- 1. [ ] x\n", "win → \(LoggedJournal.path):2"),
        Case(["call Sam #win"], "call Sam #win\n", "win → \(LoggedJournal.path):1"),
        Case(["win a\u{1B}[31mb"], "## Wins\n- a␛[31mb\n", "win → \(LoggedJournal.path):2"),
        Case(["win שלום 🙂"], "## Wins\n- שלום 🙂\n", "win → \(LoggedJournal.path):2"),
    ]

    @Test(arguments: cases) func `what is typed is written, and what was understood is said`(_ one: Case) throws {
        let journal = try TemporaryJournal(LoggedJournal.files)
        let result = try LoggedJournal.log(journal, one.typed)
        #expect(result.status == 0, "\(result.error)")
        #expect(journal.read(LoggedJournal.path) == one.note)
        #expect(result.text == one.echo + "\n")
    }

    @Test(arguments: [
        (["14/10 bad"], "mood 14/10 is outside 0–10, so it is in no figure; write a number from 0 to 10"),
        (["phq9 40"], "PHQ-9 40 is not a score it can have, so it is in no figure; totals go from 0 to 27"),
        (["urge 12/10"], "urge 12/10 is outside 0–10, so it is in no figure"),
        (["6/10 anxious 700"], "intensity 700 is outside 0–100, so it is in no figure"),
        (["gad7 1 2 3"], "3 answers, where the questionnaire has 7"),
    ]) func `what is out of range is told in a plain sentence with its place, and stands there all the same`(
        _ typed: [String], _ message: String
    ) throws {
        let journal = try TemporaryJournal(LoggedJournal.files)
        let result = try LoggedJournal.log(journal, typed)
        #expect(result.status == 0)
        #expect(result.error.contains(message), "\(result.error)")
        #expect(result.error.hasPrefix(LoggedJournal.path + ":2: "), "\(result.error)")
        #expect(!result.error.contains("error") && !result.error.contains("["), "\(result.error)")
    }

    @Test func `a rating of a goal is not told to be of none`() throws {
        let journal = try TemporaryJournal(LoggedJournal.files)
        #expect(try LoggedJournal.log(journal, ["speak-up 4/10"]).error.isEmpty)
    }

    @Test func `standard input keeps its lines`() throws {
        let journal = try TemporaryJournal()
        let mood = try LoggedJournal.log(journal, ["-"], input: "5/10 tired\r\nthe meeting\n\n# again\n")
        #expect(mood.text == "mood 5/10 · tired → \(LoggedJournal.path):2\n")
        // What is piped in is never passed over, whatever stands before the dash, and a mark at its head is no word.
        let piped = try TemporaryJournal()
        for words in [["--dryrun", "-"], ["win:", "-"], ["private", "win", "-"]] {
            #expect(try LoggedJournal.log(piped, words, input: "\u{FEFF}called Sam\n").status == 0)
        }
        #expect(try #require(piped.read(LoggedJournal.path)).split(separator: "called Sam").count == 4)
        let marked = try LoggedJournal.log(piped, ["-"], input: "\u{FEFF}6/10 calm\n")
        #expect(marked.text.hasPrefix("mood 6/10 · calm → "))
        let note = try LoggedJournal.log(journal, ["note", "-"], input: "one\n\n- two\n~~~\n")
        #expect(note.status == 0)
        #expect(
            journal.read(LoggedJournal.path)
                == "one\n\n\\- two\n\\~~~\n\n## Mood\n- 5/10 tired\n  - the meeting\n  - \\# again\n")
    }

    @Test func `lines within a thought record or an exposure begin nothing of their own`() throws {
        let lines = "a\n## Mood\n- 1/10 foo\n```\n"
        let thought = try TemporaryJournal()
        let record = try LoggedJournal.log(
            thought, ["--time", "10:20", "-"], input: "thought Situation: \(lines)Thought: b 80%\n")
        #expect(
            record.text == "thought record · situation · thought 80% → \(LoggedJournal.path):3\n", "\(record.error)")
        #expect(
            thought.read(LoggedJournal.path)
                == "## Thought record\n\n### 10:20\n\n- Situation: a\n\\## Mood\n\\- 1/10 foo\n"
                + "\\`\\`\\`\n- Thought: b (80%)\n")
        let exposure = try TemporaryJournal()
        _ = try LoggedJournal.log(exposure, ["-"], input: "exposure asked: SUDS 80 -> 35; Learned: \(lines)")
        #expect(
            exposure.read(LoggedJournal.path)
                == "## Exposure\n- asked: SUDS 80 -> 35\n  - Learned: a\n    \\## Mood\n    \\- 1/10 foo\n"
                + "    \\`\\`\\`\n")
        for journal in [thought, exposure] {
            let moods = try Executable.run(["list", "moods", "--journal", journal.root, "--today", "2026-03-05"])
            #expect(moods.status == 0 && !moods.text.contains("1/10"), "\(moods.text)")
        }
    }

    @Test func `two ratings on two lines are two moods, each with its place`() throws {
        let journal = try TemporaryJournal([LoggedJournal.path: "## Mood\n* 5/10\n"])
        let result = try LoggedJournal.log(journal, ["-"], input: "6\n7 calm\n")
        #expect(
            result.text
                == "mood 6/10 · mood 7/10 · calm → \(LoggedJournal.path):3 and \(LoggedJournal.path):4\n")
        #expect(journal.read(LoggedJournal.path) == "## Mood\n* 5/10\n* 6\n* 7 calm\n")
    }

    @Test func `an intensity of 10 or less is counted as of 100, and that is said each time`() throws {
        let journal = try TemporaryJournal()
        for line in 2...3 {
            let result = try LoggedJournal.log(journal, ["5 anxious 8"])
            #expect(result.text == "mood 5/10 · anxious 8 → \(LoggedJournal.path):\(line)\n")
            #expect(
                result.error
                    == "\(LoggedJournal.path):\(line): 8 is counted as 8 of 100; for 8 of 10 write 8/10, "
                    + "or set emotion-scale: 10 in journal.yaml once\n")
        }
        try journal.write("emotion-scale: 10\n", to: "journal.yaml")
        #expect(try LoggedJournal.log(journal, ["5 anxious 8"]).error.isEmpty)
    }

    @Test func `of what is kept as words the way to write it is said, with its place`() throws {
        let journal = try TemporaryJournal()
        let result = try LoggedJournal.log(journal, ["activity walk P5"])
        #expect(
            result.error
                == "\(LoggedJournal.path):2: P5 is kept as words; as a grade it is written (P5), or (P6 M7) for both\n")
    }
}
