import JournalTesting
import Testing

/// Which folder a command takes for the journal.
struct JournalFolderTests {
    private let first: TemporaryJournal
    private let second: TemporaryJournal

    init() throws {
        first = try TemporaryJournal(["journal.yaml": "", "goals/one.md": "---\ngoal: One\n---\n", "a/b/c.md": "x\n"])
        second = try TemporaryJournal(["goals/two.md": "---\ngoal: Two\n---\n"])
    }

    private func goals(
        _ arguments: [String] = [], environment: [String: String] = [:], in folder: String
    ) throws -> String {
        let result = try Executable.run(
            ["list", "goals", "--today", "2026-03-18", "--format", "csv"] + arguments, environment: environment,
            in: folder)
        #expect(result.status == 0, "\(result.error)")
        return result.text
    }

    @Test func `a named folder comes before all others`() throws {
        let text = try goals(
            ["--journal", second.root], environment: ["JOURNAL_DIR": first.root], in: first.root)
        #expect(text.contains("Two") && !text.contains("One"))
    }

    @Test func `the environment comes before the folder one is in`() throws {
        #expect(try goals(environment: ["JOURNAL_DIR": second.root], in: first.root).contains("Two"))
    }

    @Test func `the nearest folder upward with a journal is taken`() throws {
        #expect(try goals(in: first.path("a/b")).contains("One"))
    }

    @Test func `without one it is the folder one is in`() throws {
        #expect(try goals(in: second.root).contains("Two"))
    }

    @Test func `the home folder is no journal unless it is named`() throws {
        let home = ["HOME": first.root]
        let result = try Executable.run(["report"], environment: home, in: first.root)
        #expect(result.status == 66)
        #expect(result.error.contains("this is your home folder"))
        #expect(try goals(["--journal", first.root], environment: home, in: first.root).contains("One"))
    }

    @Test func `a journal in the home folder is not found from below`() throws {
        let text = try goals(environment: ["HOME": first.root], in: first.path("a/b"))
        #expect(!text.contains("One"))
    }

    @Test func `the root of the file system is no journal`() throws {
        let result = try Executable.run(["report"], in: "/")
        #expect(result.status == 66)
        #expect(result.error.contains("--journal"))
    }

    @Test(arguments: ["report", "goals", "check", "list"])
    func `a folder that is not there ends with 66`(command: String) throws {
        let kind = command == "list" ? ["moods"] : []
        let result = try Executable.run([command] + kind + ["--journal", first.path("none")])
        #expect(result.status == 66)
        #expect(result.error.contains("none"))
        #expect(result.output.isEmpty)
    }
}
