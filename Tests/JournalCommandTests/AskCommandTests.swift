import JournalTesting
import Testing

/// Questionnaires answered from a pipe. Totals are worked out by hand.
struct AskCommandTests {
    @Test(arguments: [
        "1 2 0 2 1 1 3 2 0\n", "1\n2\n0\n2\n1\n1\n3\n2\n0\n", "1,2,0,2,1,1,3,2,0", "1 2 0 2\n1 1 3 2 0\n\n",
    ])
    func `answers from a pipe are stored as items and told with their total`(input: String) throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["PHQ-9"], input, in: journal)
        #expect(result.status == 0)
        #expect(result.error == "")
        // 1 + 2 + 0 + 2 + 1 + 1 + 3 + 2 + 0 = 12, and 10 the day before.
        #expect(
            result.text
                == "PHQ-9 12 · in the range labelled moderate · since 4 March 2 higher: no reliable change "
                + "(6 or more needed) · cut-off 10 or more: not yet below → days/2026/2026-03-05.md:7\n")
        #expect(
            journal.read("days/2026/2026-03-05.md")
                == "Rain.\n\n## Mood\n- 08:15 4/10 tired\n\n## Measures\nphq9:: 1 2 0 2 1 1 3 2 0\n")
        let list = try Executable.run(
            ["list", "measures", "--format", "csv", "--journal", journal.root, "--today", AskedJournal.today])
        #expect(list.text.contains("2026-03-05") && list.text.contains(",12"))
    }

    @Test func `a reliable change is told as the page tells it`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["phq9"], "0 0 0 1 0 0 2 1 0", in: journal)
        #expect(
            result.text
                == "PHQ-9 4 · in the range labelled minimal · since 4 March 6 lower: reliably better (6 or more) · "
                + "cut-off 10 or more: now below → days/2026/2026-03-05.md:7\n")
    }

    @Test func `a first score stands alone`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["gad7", "--date", "2026-03-01"], "1 2 1 0 2 1 1", in: journal)
        #expect(
            result.text
                == "GAD-7 8 · in the range labelled mild · cut-off 8 or more: not below → days/2026/2026-03-01.md:2\n")
        #expect(journal.read("days/2026/2026-03-01.md")?.contains("gad7:: 1 2 1 0 2 1 1\n") == true)
    }

    @Test func `a gap is stored as one, and gives no total`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["phq9"], "1\n2\n\n2\n_\n1\n3\n2\n0\n", in: journal)
        #expect(
            result.text == "PHQ-9 2 of 9 items not answered, so there is no total → days/2026/2026-03-05.md:7\n")
        #expect(journal.read("days/2026/2026-03-05.md")?.hasSuffix("phq9:: 1 2 _ 2 _ 1 3 2 0\n") == true)
    }

    @Test(arguments: [
        ("1 2 0", "9 items, and 1 not added; 3 answers came"), ("", "0 answers came"), ("2", "1 answer came"),
        ("1 1 1 1 1 1 1 1 1 1 1", "11 answers came"),
        ("1 1 1 4 1 1 1 1 1", "item 4 of PHQ-9 has an answer that the form does not have; expected 0–3"),
        ("1 1 1 1 1 1 1 1 secret", "item 9 of PHQ-9"),
    ])
    func `what is no whole form is stored as nothing`(input: String, words: String) throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        let result = try AskedJournal.ask(["phq9"], input, in: journal)
        #expect(result.status == 65)
        #expect(result.text == "")
        #expect(result.error.contains(words))
        #expect(result.error.contains("so nothing was stored"))
        if input.contains(where: \.isNumber) { #expect(result.error.contains("\nyour answers, not stored:\nphq9 ")) }
        #expect(!result.error.contains("secret"))
        #expect(AskedJournal.snapshot(journal) == before)
    }

    @Test func `a form without any answer is stored as nothing`() throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        let result = try AskedJournal.ask(["gad7"], "_ _ _ _ _ _ _", in: journal)
        #expect(result.status == 0)
        #expect(result.error == "no item was answered, so nothing was stored\n")
        #expect(AskedJournal.snapshot(journal) == before)
    }

    @Test func `a dry run says where it would stand and writes nothing`() throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        let result = try AskedJournal.ask(["phq9", "--dry-run"], "1 2 0 2 1 1 3 2 0", in: journal)
        #expect(result.text.hasPrefix("not written (--dry-run): PHQ-9 12 · in the range labelled moderate"))
        #expect(result.text.hasSuffix("→ days/2026/2026-03-05.md:7\n"))
        let spin = try AskedJournal.ask(["spin", "--dry-run"], Self.spin, in: journal)
        #expect(spin.text.hasSuffix("→ measures/2026-03-05-spin.md:1\n"))
        #expect(AskedJournal.snapshot(journal) == before)
    }

    @Test func `a time stands before the answers`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["gad7", "--time", "8:05"], "0 0 0 0 0 0 1", in: journal)
        #expect(result.text.hasPrefix("GAD-7 1 · "))
        #expect(journal.read("days/2026/2026-03-05.md")?.hasSuffix("- 08:05 gad7:: 0 0 0 0 0 0 1\n") == true)
    }

    @Test func `an untimed form does not count beside a timed one of the day, and says so`() throws {
        let journal = try AskedJournal.make()
        _ = try AskedJournal.ask(["gad7", "--time", "8:05"], "0 0 0 0 0 0 1", in: journal)
        let second = try AskedJournal.ask(["gad7"], "0 0 0 0 0 0 2", in: journal)
        #expect(second.text.hasPrefix("GAD-7 2 · another one of that day counts, as the later one → days/"))
    }

    @Test func `a positive risk item is answered with the writer's lines, a total of nothing else`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(["phq9"], "0 0 0 0 0 0 0 0 1", in: journal)
        #expect(
            result.error == """
                PHQ-9 item 9 (thoughts of death or self-harm): answered 1, several days.
                In the next session, it may be worth starting there.
                My sister 555 0100
                Crisis line of my city
                Your plan: safety-plan.md

                """)
        #expect(result.text.hasPrefix("PHQ-9 1 · in the range labelled minimal"))
    }

    @Test func `without lines of the writer's own there is what everybody has`() throws {
        // A plan that nobody has written in yet is none.
        let journal = try TemporaryJournal(["journal.yaml": "name: Robin\n", "safety-plan.md": "# Mine\n\n- \n"])
        let result = try AskedJournal.ask(["core10"], "0 4 4 0 0 2 0 0 0 0", in: journal)
        #expect(
            result.error.hasSuffix(
                "In the next session, it may be worth starting there.\n"
                    + "In an emergency, local emergency services can help.\n"))
        // 4 − 4, 4 − 4, and item 6.
        #expect(result.text.hasPrefix("CORE-10 2"))
    }

    // MARK: Notes of their own

    /// Seventeen answers of 1.
    private static let spin = Array(repeating: "1", count: 17).joined(separator: " ")

    @Test func `a name that is an everyday word gets a note of its own, and never one that is there`() throws {
        let journal = try AskedJournal.make()
        let first = try AskedJournal.ask(["spin"], Self.spin, in: journal)
        #expect(first.text.hasPrefix("SPIN 17 · "))
        #expect(first.text.hasSuffix("→ measures/2026-03-05-spin.md:1\n"))
        let note = try #require(journal.read("measures/2026-03-05-spin.md"))
        #expect(note == "---\ntype: measure\nmeasure: spin\ndate: 2026-03-05\nitems: \(Self.spin)\n---\n")
        let second = try AskedJournal.ask(["spin"], Self.spin, in: journal)
        // The later one is the score of the day.
        #expect(second.text.hasPrefix("SPIN 17 · cut-off 19 or more: below"))
        #expect(second.text.hasSuffix("→ measures/2026-03-05-spin_2.md:1\n"))
        #expect(journal.read("measures/2026-03-05-spin.md") == note)
        #expect(Files.mode(of: journal.path("measures/2026-03-05-spin.md")) == 0o600)
        #expect(Files.mode(of: journal.path("measures")) == 0o700)
    }

    @Test func `switched on, it stands in the day's note`() throws {
        let journal = try AskedJournal.make(["journal.yaml": "measures: {spin: on}\n"])
        #expect(try AskedJournal.ask(["spin"], Self.spin, in: journal).text.hasSuffix("days/2026/2026-03-05.md:7\n"))
    }

    @Test func `notes of their own lie where such notes lie`() throws {
        let journal = try AskedJournal.make([
            "forms/old.md": "---\ntype: measure\nmeasure: spin\ndate: 2026-01-05\ntotal: 30\n---\n"
        ])
        let result = try AskedJournal.ask(["spin"], Self.spin, in: journal)
        #expect(result.text.contains("since 5 January 13 lower"))
        #expect(result.text.hasSuffix("→ forms/2026-03-05-spin.md:1\n"))
    }

    @Test func `where measures is not read they lie beside the days`() throws {
        let journal = try AskedJournal.make(["journal.yaml": "read: [\"days/**\"]\n"])
        let result = try AskedJournal.ask(["spin"], Self.spin, in: journal)
        #expect(result.text.hasPrefix("SPIN 17 · "))
        #expect(result.text.hasSuffix("→ days/2026/2026-03-05-spin.md:1\n"))
    }

    @Test func `the order and the range of the sheet are written where they are needed`() throws {
        let journal = try AskedJournal.make()
        let rses = try AskedJournal.ask(["rses", "--order", "umd-web"], "3 0 3 3 0 0 3 0 0 3", in: journal)
        #expect(rses.text.hasPrefix("RSES 30 · in the range labelled high"))
        #expect(journal.read("measures/2026-03-05-rses.md")?.contains("order: umd_web\n") == true)
        let k10 = try AskedJournal.ask(["k10", "--range", "0-4"], "0 2 3 4 4 1 2 3 4 4", in: journal)
        #expect(k10.text == "K10 (answered 0-4) 27 → measures/2026-03-05-k10.md:1\n")
        #expect(try AskedJournal.ask(["k10"], "1 2 3 4 5 1 2 3 4 5", in: journal).text.hasPrefix("K10 30 · "))
    }

    @Test(arguments: [
        (["rses"], 64, "--order rosenberg_1965 or --order umd_web"),
        (["rses", "--order", "mine"], 64, "--order rosenberg_1965 or --order umd_web"),
        (["phq9", "--range", "0-9"], 64, "expected 0–3"), (["oq452"], 64, "are not added up"),
        (["phq99"], 64, "did you mean phq9?"), (["isi"], 64, "switched off"),
        (["phq9", "--time", "25:00"], 64, "expected a time such as 08:15"),
        (["phq9", "--range", "4"], 64, "expected a range of answers such as 0-4"),
    ])
    func `what cannot be asked is told before any question`(words: [String], status: Int32, message: String) throws {
        let journal = try AskedJournal.make(["journal.yaml": "measures: {isi: off}\n"])
        let before = AskedJournal.snapshot(journal)
        let result = try AskedJournal.ask(words, "1 1 1 1 1 1 1 1 1 1", in: journal)
        #expect(result.status == status)
        #expect(result.error.contains(message))
        #expect(AskedJournal.snapshot(journal) == before)
    }

    @Test func `a measure of the writer's own is asked by its numbers, turned round and with its risk item`() throws {
        let journal = try AskedJournal.make([
            "journal.yaml":
                "measures:\n  my-scale: {items: 3, range: 0-4, reverse: [2], risk-items: [3], bands: {mild: 5}}\n"
        ])
        let result = try AskedJournal.ask(["my-scale"], "4 1 2", in: journal)
        // 4 + (4 - 1) + 2
        #expect(result.text == "my-scale 9 · in the range labelled mild → days/2026/2026-03-05.md:7\n")
        #expect(result.error.hasPrefix("my-scale item 3: answered 2.\n"))
        #expect(journal.read("days/2026/2026-03-05.md")?.hasSuffix("myscale:: 4 1 2\n") == true)
    }

    @Test func `parts have a line each`() throws {
        let journal = try AskedJournal.make()
        let result = try AskedJournal.ask(
            ["dass21"], Array(repeating: "1", count: 21).joined(separator: " "), in: journal)
        let place = "→ days/2026/2026-03-05.md:7\n"
        #expect(
            result.text == "DASS-21 depression 14 · in the range labelled moderate \(place)"
                + "DASS-21 anxiety 14 · in the range labelled moderate \(place)"
                + "DASS-21 stress 14 · in the range labelled normal \(place)")
    }

    @Test(arguments: ["phq9", "spin"])
    func `in a private note they stay private`(id: String) throws {
        let journal = try AskedJournal.make(["days/2026/2026-03-05.md": "---\nprivate: true\n---\nhidden words\n"])
        let answers = id == "phq9" ? "1 2 0 2 1 1 3 2 1" : Self.spin
        let result = try AskedJournal.ask([id], answers, in: journal)
        #expect(result.status == 0)
        #expect(result.text.contains(" · private, so in no figure → "))
        #expect(!result.text.contains("hidden words"))
        let list = try Executable.run(
            ["list", "measures", "--journal", journal.root, "--today", AskedJournal.today])
        #expect(!list.text.contains("2026-03-05"))
        let written = id == "phq9" ? "days/2026/2026-03-05.md" : "measures/2026-03-05-spin.md"
        #expect(journal.read(written)?.contains(answers) == true)
    }

    @Test(arguments: [
        ["days/2026/2026-03-05.md": "---\nprivate: true\n---\nhidden words\n"],
        ["days/2026/2026-03-05.md": "Rain.\n\n## Measures #private\nhidden words\n"],
        ["days/2026/2026-03-05.md": "Rain.\n\n<!-- private -->\n## Measures\nhidden words\n"],
    ]) func `where a day's measures are private the echo says so, and the writer's lines come all the same`(
        _ files: [String: String]
    ) throws {
        let journal = try AskedJournal.make(files)
        let result = try AskedJournal.ask(["phq9"], "0 0 0 0 0 0 0 0 1", in: journal)
        #expect(result.status == 0)
        let isShown = journal.read("days/2026/2026-03-05.md")?.contains("Rain.") == true
        if !isShown { #expect(result.text.hasPrefix("PHQ-9 1 · private, so in no figure → ")) }
        #expect(result.error.contains("\nMy sister 555 0100\nCrisis line of my city\nYour plan: safety-plan.md\n"))
        let list = try Executable.run(["list", "measures", "--journal", journal.root, "--today", AskedJournal.today])
        // What is not said to be private is read, and the other way round.
        #expect(list.text.contains("2026-03-05") != result.text.contains("private"), "\(result.text)\(list.text)")
    }

    @Test(
        .enabled(if: Strace.isUsable, "strace is not installed"),
        arguments: [
            ("1 2 0", "phq9 1 2 0 _ _ _ _ _ _"), ("1\n\n9\n2\n", "phq9 1 _ 9 2 _ _ _ _ _"),
            ("1 1 1 1 1 1 1 1 1", "phq9 1 1 1 1 1 1 1 1 1"), ("", nil),
        ])
    func `where standard input breaks off, what came is given back`(_ input: String, _ given: String?) throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        let place = try TemporaryJournal(["answers": input])
        // The second of the reads is refused, or the first where nothing comes.
        try place.write(
            script: "exec \(Strace.program) -f -qq -o /dev/null -P \"$2\" -e trace=read "
                + "-e inject=read:error=EIO:when=\(input.isEmpty ? 1 : 2) \"$1\" ask phq9 --journal \"$3\" "
                + "--today \(AskedJournal.today) < \"$2\"",
            to: "run.sh")
        let result = try Executable.run(
            [Executable.path, place.path("answers"), journal.root], environment: AskedJournal.environment,
            program: place.path("run.sh"))
        #expect(result.status == 74)
        #expect(result.text == "")
        #expect(result.error.contains("standard input could not be read: "))
        let words = "your answers, not stored:\n\(given ?? "")\n"
        #expect(result.error.hasSuffix(words) == (given != nil), "\(result.error)")
        #expect(result.error.contains("My sister 555 0100") == (input == "1 1 1 1 1 1 1 1 1"))
        #expect(AskedJournal.snapshot(journal) == before)
    }

    @Test func `into a note in UTF-16 nothing is put, and a dry run says so as well`() throws {
        let journal = try AskedJournal.make()
        try journal.write(bytes: [0xFF, 0xFE, 0x41, 0], to: "days/2026/2026-03-05.md")
        for words in [["gad7"], ["gad7", "--dry-run"]] {
            let result = try AskedJournal.ask(words, "1 2 1 0 2 1 1", in: journal)
            #expect(result.status == 73, "\(words)")
            #expect(result.text == "")
            #expect(result.error.contains("days/2026/2026-03-05.md is in UTF-16"))
            #expect(result.error.hasSuffix("your answers, not stored:\ngad7 1 2 1 0 2 1 1\n"))
        }
        #expect(Files.read(journal.path("days/2026/2026-03-05.md")) == [0xFF, 0xFE, 0x41, 0])
    }

    @Test func `settings that cannot be read, and a note that they leave out, are told`() throws {
        let unread = try AskedJournal.make()
        try unread.write(bytes: [0xFF, 0xFE, 0x61, 0], to: "journal.yaml")
        let told = "journal.yaml is there and cannot be read as text, so this went where it goes without settings\n"
        #expect(try AskedJournal.ask(["gad7"], "1 2 1 0 2 1 1", in: unread).error == told)
        let new = try Executable.run(["new", "day", "--journal", unread.root, "--today", "2026-03-07"])
        #expect(new.status == 0 && new.error == told)
        let out = try AskedJournal.make(["journal.yaml": "read: [\"notes/**\"]\n"])
        #expect(
            try AskedJournal.ask(["gad7"], "1 2 1 0 2 1 1", in: out).text
                == "GAD-7 8 · not read by 'report': read: or ignore: in journal.yaml leaves it out "
                + "→ days/2026/2026-03-05.md:7\n")
    }

    @Test func `answers that cannot be stored are given back`() throws {
        let journal = try AskedJournal.make()
        try journal.write("not a folder", to: "measures")
        let result = try AskedJournal.ask(["spin"], Self.spin, in: journal)
        #expect(result.status == 73)
        #expect(result.text == "")
        #expect(result.error.hasSuffix("your answers, not stored:\nspin \(Self.spin)\n"))
    }
}
