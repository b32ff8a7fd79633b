import JournalTesting
import Testing

/// `journal log` where something does not work: the words are stored, or handed back.
@Suite struct LogFailureTests {
    @Test(arguments: [[], [""], ["  "], ["win"], ["mood"], ["note", " "]])
    func `only nothing is refused`(_ typed: [String]) throws {
        let journal = try TemporaryJournal(LoggedJournal.files)
        let before = Files.all(below: journal.root)
        let result = try LoggedJournal.log(journal, typed)
        #expect(result.status == 64)
        #expect(Files.all(below: journal.root) == before)
    }

    @Test func `bytes that are no UTF-8 are kept as the sign for them, and it is said`() throws {
        let journal = try TemporaryJournal()
        try journal.write(
            script: "exec \"$1\" log --journal \"$2\" --today 2026-03-05 \"$(printf 'win a\\377b')\"", to: "run.sh")
        let result = try Executable.run(
            [Executable.path, journal.root], environment: ["XDG_STATE_HOME": journal.path(".state")],
            program: journal.path("run.sh"))
        #expect(result.status == 0)
        #expect(result.error == "some bytes were not UTF-8; \u{FFFD} stands in the place of each\n")
        #expect(journal.read(LoggedJournal.path) == "## Wins\n- a\u{FFFD}b\n")
    }

    @Test func `words that are stored are not said to be lost where nothing can be shown`() throws {
        let journal = try TemporaryJournal()
        let result = try Executable.run(
            ["log", "--journal", journal.root, "--today", "2026-03-05", "6/10 anxious 70"],
            environment: ["XDG_STATE_HOME": journal.path(".state")], output: "/dev/full")
        #expect(result.status == 74)
        #expect(!result.error.contains("not stored"), "\(result.error)")
        #expect(!result.error.contains("anxious"), "\(result.error)")
        #expect(result.error.contains("stored, at \(LoggedJournal.path):2"), "\(result.error)")
        #expect(journal.read(LoggedJournal.path) == "## Mood\n- 6/10 anxious 70\n")
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
        #expect(journal.read(LoggedJournal.path) == "## Wins\n- a\n  b\n")
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
        #expect(journal.read(LoggedJournal.path) == nil)
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0x00], [0x00, 0x47, 0x49, 0x54, 0x43, 0x52, 0x59, 0x50, 0x54, 0x00]] as [[UInt8]]
    )
    func `settings that cannot be read are said to be`(_ bytes: [UInt8]) throws {
        let journal = try TemporaryJournal()
        try journal.write(bytes: bytes, to: "journal.yaml")
        let result = try LoggedJournal.log(journal, ["6/10"])
        #expect(result.status == 0)
        #expect(result.error.contains("journal.yaml is there and cannot be read as text"), "\(result.error)")
        #expect(result.text == "mood 6/10 → \(LoggedJournal.path):2\n")
    }

    @Test(arguments: ["read: [\"notes/**\"]\n", "ignore: [\"days/**\"]\n"])
    func `a note that the settings leave out is said not to be read`(_ settings: String) throws {
        let journal = try TemporaryJournal(["journal.yaml": settings])
        let told = " · not read by 'report': read: or ignore: in journal.yaml leaves it out"
        #expect(try LoggedJournal.log(journal, ["6/10"]).text == "mood 6/10\(told) → \(LoggedJournal.path):2\n")
    }

    @Test func `settings that are a folder are said not to be read`() throws {
        let journal = try TemporaryJournal(["journal.yaml/x": ""])
        let result = try LoggedJournal.log(journal, ["6/10"])
        #expect(result.status == 0)
        #expect(result.error.contains("journal.yaml is there and cannot be read as text"), "\(result.error)")
        #expect(try LoggedJournal.log(TemporaryJournal(), ["6/10"]).error.isEmpty)
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
        let result = try LoggedJournal.log(journal, ["6/10 sad and wise"])
        #expect(result.status == 73)
        #expect(result.error.hasSuffix("\nyour words, not stored:\n6/10 sad and wise\n"), "\(result.error)")
        let missing = try Executable.run(["log", "6/10 sad", "--journal", "/dev/null/nowhere"])
        #expect(missing.status == 66)
        #expect(missing.error.contains("your words, not stored:\n6/10 sad\n"))
    }
}
