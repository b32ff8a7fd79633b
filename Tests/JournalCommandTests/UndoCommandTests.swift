import JournalTesting
import Testing

/// `journal undo`: the last entry is taken back, and nothing else ever is.
@Suite struct UndoCommandTests {
    private static let path = "days/2026/2026-03-05.md"
    private static let nothing = "nothing to take back: only the last entry is remembered, until it is taken back\n"
    private let journal: TemporaryJournal
    private let state: TemporaryJournal

    init() throws {
        journal = try TemporaryJournal(["journal.yaml": ""])
        state = try TemporaryJournal()
    }

    @discardableResult
    private func run(_ arguments: [String]) throws -> Executable.Result {
        try Executable.run(
            arguments + ["--journal", journal.root, "--today", "2026-03-05"],
            environment: ["XDG_STATE_HOME": state.root])
    }

    @Test(arguments: [
        "## Mood\r\n- 5/10\r\n", "no newline at the end", "\u{FEFF}# Day\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "",
        "---\nmood: 6 # so so\n---\n\n\n## Wins\n\n* one\n\n\n## Mood\n", "```\ncode\n```\n   \n\t\n",
    ]) func `what stood there before stands there again, byte for byte`(_ before: String) throws {
        for typed in ["6/10 tired", "win called Sam", "thought they hate me", "went out", "sleep 7h", "phq9 12"] {
            try journal.write(before, to: UndoCommandTests.path)
            #expect(try run(["log", typed]).status == 0)
            #expect(journal.read(UndoCommandTests.path) != before)
            let result = try run(["undo"])
            #expect(result.status == 0, "\(result.error)")
            #expect(result.text.hasPrefix("taken back: \(UndoCommandTests.path):"))
            #expect(journal.read(UndoCommandTests.path) == before, "\(typed)")
        }
    }

    @Test func `a note that was made for the entry goes with its folders`() throws {
        try run(["log", "6/10"])
        #expect(try run(["undo"]).status == 0)
        #expect(journal.names() == ["journal.yaml"])
    }

    @Test func `folders that were there stay, and so do those that hold something`() throws {
        try journal.write("x", to: "days/2026/other.txt")
        try run(["log", "6/10"])
        #expect(try run(["undo"]).status == 0)
        #expect(Files.all(below: journal.root) == ["days/2026/other.txt", "journal.yaml"])
    }

    @Test func `where the last entry was not remembered, no earlier one is taken for it`() throws {
        for round in 1...28 {
            let day = (round < 10 ? "0" : "") + String(round)
            try run(["log", "win one", "--date", "2025-01-" + day])
            _ = try Executable.runKilled(
                ["log", "win two", "--date", "2025-02-" + day, "--journal", journal.root, "--today", "2026-03-05"],
                environment: ["XDG_STATE_HOME": state.root], after: UInt32(round) * 2000)
            guard journal.read("days/2025/2025-02-\(day).md") != nil else { continue }
            try run(["undo"])
            #expect(journal.read("days/2025/2025-01-\(day).md") == "## Wins\n- one\n")
        }
    }

    @Test func `a write that is refused leaves the last entry to be taken back`() throws {
        try run(["log", "6/10"])
        try journal.write("a file", to: "days/2025")
        #expect(try run(["log", "7/10", "--date", "2025-03-05"]).status == 73)
        #expect(try run(["undo"]).text == "taken back: \(UndoCommandTests.path):2 (2 lines, the whole note)\n")
    }

    @Test(arguments: [
        ("## Mood\n- 5/10\n", "6/10", "3 (1 line)"), ("## Mood\n- 5/10\n", "win called Sam", "5 (2 lines)"),
        ("## Thought record\n", "thought Situation: bus; Thought: late 80%", "3 (3 lines)"),
        ("", "6/10 qxword #private", "2 (2 lines)"),
    ]) func `what is taken back is told by its lines, and no word of it`(
        _ before: String, _ typed: String, _ told: String
    ) throws {
        try journal.write(before, to: UndoCommandTests.path)
        try run(["log", typed])
        #expect(try run(["undo"]).text == "taken back: \(UndoCommandTests.path):\(told)\n")
    }

    @Test func `the second time there is nothing to take back`() throws {
        #expect(try run(["undo"]).text == UndoCommandTests.nothing)
        try run(["log", "6/10"])
        try run(["log", "7/10"])
        #expect(try run(["undo"]).status == 0)
        #expect(journal.read(UndoCommandTests.path) == "## Mood\n- 6/10\n")
        let second = try run(["undo"])
        #expect(second.text == UndoCommandTests.nothing)
        #expect(second.status == 0)
        #expect(journal.read(UndoCommandTests.path) == "## Mood\n- 6/10\n")
    }

    @Test(arguments: [
        ("a new line\n\n## Mood\n- 5/10\n- 6/10 qxword\n", "the entry stands at \(path):5"),
        ("## Mood\n- 5/10\n- 6/10 qxword.\n", "the entry stood at \(path):3"),
        ("## Mood\n- 5/10\n- 6/10 qxwor\n", "the entry stood at \(path):3"),
        ("", "the entry stood at \(path):3"),
    ]) func `a note that changed since is left alone, and the place is told`(_ changed: String, _ words: String) throws
    {
        try journal.write("## Mood\n- 5/10\n", to: UndoCommandTests.path)
        try run(["log", "6/10 qxword"])
        try journal.write(changed, to: UndoCommandTests.path)
        let result = try run(["undo"])
        #expect(result.status == 75)
        #expect(
            result.error
                == "journal: \(UndoCommandTests.path) has changed since, so nothing is taken back; \(words)\n")
        #expect(journal.read(UndoCommandTests.path) == changed)
    }

    @Test func `a note that is gone is not made again`() throws {
        try run(["log", "6/10"])
        journal.delete("days")
        let result = try run(["undo"])
        #expect(result.status == 75)
        #expect(result.error.contains("is no longer there"))
        #expect(journal.names() == ["journal.yaml"])
    }

    @Test func `what is remembered holds no word, and is the owner's alone`() throws {
        try run(["log", "6/10 qxword #qxtag"])
        let names = state.names(in: "journal")
        #expect(names.count == 1)
        let path = "journal/" + (names.first ?? "")
        #expect(state.read(path)?.contains("qx") == false)
        #expect(Files.mode(of: state.path(path)) == 0o600)
        #expect(Files.mode(of: state.path("journal")) == 0o700)
    }

    @Test func `two journals are remembered apart`() throws {
        let other = try TemporaryJournal()
        try run(["log", "6/10"])
        _ = try Executable.run(
            ["log", "7/10", "--journal", other.root, "--today", "2026-03-05"],
            environment: ["XDG_STATE_HOME": state.root])
        try run(["undo"])
        #expect(journal.names() == ["journal.yaml"])
        #expect(other.read(UndoCommandTests.path) == "## Mood\n- 7/10\n")
    }

    @Test func `where nothing can be remembered the entry stands, and undo is said not to know of it`() throws {
        try run(["log", "5/10"])
        state.delete("journal")
        try state.write("a file where the folder should be", to: "journal")
        let result = try run(["log", "6/10"])
        #expect(result.status == 0)
        #expect(result.error.hasPrefix("'journal undo' will not know of this: "))
        #expect(journal.read(UndoCommandTests.path) == "## Mood\n- 5/10\n- 6/10\n")
        #expect(try run(["undo"]).text == UndoCommandTests.nothing)
    }

    @Test(arguments: ["", "journal undo 1\n", "journal undo 1\nafter zz\nlength -1\n", "\0\u{1}"])
    func `a spoilt memory is none`(_ text: String) throws {
        try run(["log", "6/10"])
        try state.write(text, to: "journal/" + (state.names(in: "journal").first ?? ""))
        #expect(try run(["undo"]).text == UndoCommandTests.nothing)
        #expect(journal.read(UndoCommandTests.path) == "## Mood\n- 6/10\n")
    }
}
