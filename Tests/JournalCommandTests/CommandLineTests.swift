import JournalTesting
import Testing

/// What the command line itself promises: help, exit codes, where results and diagnostics go.
struct CommandLineTests {
    @Test func `the version is one line`() throws {
        let result = try Executable.run(["--version"])
        #expect(result.status == 0)
        #expect(result.text.split(separator: "\n").count == 1)
        #expect(result.error.isEmpty)
    }

    @Test func `help on the format is the page of the documentation`() throws {
        let result = try Executable.run(["help", "format"])
        #expect(result.status == 0)
        #expect(result.output == Files.read(Project.root + "/Sources/JournalCommands/Journal.docc/Format.md"))
    }

    @Test(arguments: ["report", "goals", "list", "check"])
    func `help on a command is what the command says of itself`(command: String) throws {
        let asked = try Executable.run(["help", command])
        #expect(asked.status == 0)
        #expect(asked.text.contains("USAGE: journal \(command)"))
        #expect(asked == (try Executable.run([command, "--help"])))
    }

    @Test(arguments: [
        (["nonsense"], "nonsense"),
        (["report", "--nonsense"], "--nonsense"),
        (["report", "--today", "2026-02-30"], "expected a date such as 2026-03-05"),
        (["report", "--today", "18.03.2026"], "expected a date such as 2026-03-05"),
        (["report", "--since", "yore"], "last-session, start, 2w, 30d"),
        (["report", "--format", "pdf"], "pdf"),
        (["report", "--sections", "weather"], "there is no part 'weather'; there is "),
        (["report", "--preview", "-o", "page.md"], "leave out -o"),
        (["list"], "<kind>"),
        (["list", "weather"], "expected one of moods, thoughts"),
        (["list", "moods", "--since", "start"], "expected a date"),
        (["help", "weather"], "there is no help on 'weather'"),
    ])
    func `a wrong command line ends with 64 and says why`(arguments: [String], words: String) throws {
        let result = try Executable.run(arguments)
        #expect(result.status == 64)
        #expect(result.error.contains(words), "\(result.error)")
        #expect(result.output.isEmpty)
    }

    @Test func `a day in the environment that is none ends with 64`() throws {
        let journal = try SmallJournal.make()
        let result = try Executable.run(
            ["report", "--journal", journal.root], environment: ["JOURNAL_TODAY": "tomorrow"])
        #expect(result.status == 64)
        #expect(result.error.contains("$JOURNAL_TODAY is 'tomorrow'"))
    }

    @Test func `a goal that is not there ends with 64 and names those that are`() throws {
        let journal = try SmallJournal.make()
        for arguments in [["goals", "run"], ["list", "moods", "--goal", "run"]] {
            let result = try Executable.run(arguments + ["--journal", journal.root] + SmallJournal.today)
            #expect(result.status == 64)
            #expect(result.error.contains("there is no goal 'run'; there is speak-up"))
        }
    }

    @Test(arguments: ["report", "goals", "check"]) func `a full disk ends with 74`(command: String) throws {
        let journal = try SmallJournal.make(["days/2026-03-11.md": "## Mood\n- 08:15 14/10 anxious\n"])
        let result = try Executable.run(
            [command, "--journal", journal.root] + SmallJournal.today, output: "/dev/full")
        #expect(result.status == 74)
        #expect(result.error.contains("No space left on device"))
    }
}
