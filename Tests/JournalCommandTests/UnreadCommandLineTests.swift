import JournalTesting
import Testing

/// Words typed without `log`, and words that look like options: none of them is lost.
@Suite struct UnreadCommandLineTests {
    @Test(arguments: [
        (["mood", "5"], "mood", "journal log mood 5", "mood 5"),
        (
            ["win", "called Sam", "it's ok"], "win", "journal log win 'called Sam' 'it'\\''s ok'",
            "win called Sam it's ok"
        ),
        (["sleep", "7h"], "sleep", "journal log sleep 7h", "sleep 7h"),
        (["6/10 sad"], "6/10 sad", "journal log '6/10 sad'", "6/10 sad"),
        (["lgo", "win", "x"], "lgo", "journal log win x", "win x"),
        (["win:", "x", "--date", "mon"], "win:", "journal log win: x --date mon", "win: x"),
    ]) func `words without log come back, with what to type`(
        _ arguments: [String], _ first: String, _ command: String, _ words: String
    ) throws {
        let result = try Executable.run(arguments)
        #expect(result.status == 64)
        #expect(
            result.error == "journal: there is no command '\(first)'; to write it down: \(command)\n"
                + "'journal crisis' shows your own lines for a bad moment\n" + "your words, not stored:\n\(words)\n")
    }

    @Test func `a command with a slip in it is asked about`() throws {
        let result = try Executable.run(["reprot", "--since", "2w"])
        #expect(result.status == 64)
        #expect(result.error == "journal: there is no command 'reprot'; did you mean 'journal report'?\n")
    }

    @Test(arguments: [
        (["---", "foo"], "--- foo\n"), (["--- foo"], "--- foo\n"), (["---"], "\\---\n"),
        (["win", "---", "x"], "## Wins\n- --- x\n"), (["----x"], "----x\n"), (["--", "---"], "\\---\n"),
    ]) func `words that begin with three dashes are words`(_ typed: [String], _ note: String) throws {
        let journal = try TemporaryJournal()
        let result = try LoggedJournal.log(journal, typed)
        #expect(result.status == 0, "\(result.error)")
        #expect(journal.read(LoggedJournal.path) == note)
    }

    @Test func `a wrong option of another command is told as before`() throws {
        let result = try Executable.run(["report", "--bogus"])
        #expect(result.status == 64 && result.error.contains("Unknown option '--bogus'"), "\(result.error)")
        #expect(try Executable.run(["--version"]).status == 0)
        #expect(try Executable.run([]).status == 0)
    }
}
