import JournalTesting
import Testing

/// `journal log`: where in a note the words go, and what stands below the echo on a bad day.
@Suite struct LogCommandTests {
    static let path = LoggedJournal.path

    private func log(_ journal: TemporaryJournal, _ arguments: [String]) throws -> Executable.Result {
        try LoggedJournal.log(journal, arguments)
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

    @Test(arguments: [
        [0] + Array("GITCRYPT".utf8) + [0, 0x8F, 0x41], [0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41],
        Array("VimCrypt~03!".utf8) + [0x90, 0x01], Array("Salted__".utf8) + [0xF0, 0x02, 0x81],
        Array("age-encryption.org/v1\n-> X25519 a\n".utf8), Array("-----BEGIN PGP MESSAGE-----\n\nhQE\n".utf8),
        Array("$ANSIBLE_VAULT;1.1;AES256\n3833\n".utf8), [0x85, 0x01, 0x8C, 0x03, 0xFA, 0x00, 0x9D, 0x13, 0xC4],
    ])
    func `into what is encrypted or in UTF-16 nothing is put, and the words come back`(_ note: [UInt8]) throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        try journal.write(bytes: note, to: LogCommandTests.path)
        let result = try log(journal, ["6/10 tired"])
        #expect(result.status == 73)
        #expect(result.error.contains(LogCommandTests.path + " is ") && result.error.contains("\n6/10 tired"))
        #expect(Files.read(journal.path(LogCommandTests.path)) == note)
        #expect(try log(journal, ["--dry-run", "6/10 tired"]).status == 73)
    }

    @Test(arguments: ["9/10 calm", "sleep: 7h", "#win asked Sam", "phq9 12"])
    func `what has no place on its own day is on no other day either`(_ typed: String) throws {
        let note = "## 2026-03-04\n\n### Mood\n- 2/10 low\n\n<!-- private -->\nx\n"
        let journal = try TemporaryJournal(["journal.yaml": "day-file: YYYY-MM.md\n", "2026-03.md": note])
        #expect(try log(journal, [typed]).status == 0)
        for (kind, count) in [("moods", 1), ("trackers", 0), ("wins", 0), ("measures", 0)] {
            let all = try Executable.run(["list", kind, "--journal", journal.root, "--today", "2026-03-05"])
            #expect(all.status == 0)
            #expect(all.text.ranges(of: "2026-03-04").count == count, "\(all.text)")
        }
    }

    @Test func `below the marks of a merge it is written, and said not to be read`() throws {
        let note = "<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n"
        let journal = try TemporaryJournal([LogCommandTests.path: note])
        let result = try log(journal, ["6/10 tired"])
        #expect(result.text.hasPrefix("kept; the note is not read until the merge in it is resolved → "))
        #expect(journal.read(LogCommandTests.path)?.contains("6/10 tired") == true)
    }
}
