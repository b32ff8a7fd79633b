import Glibc
import JournalTesting
import Testing

/// A new journal, as a person gets it.
struct InitCommandTests {
    private static let files = [
        ".gitattributes", ".gitignore", "goals/first-goal.md", "journal.yaml", "safety-plan.md",
    ]

    private static func check(_ journal: TemporaryJournal, _ day: String = "2026-03-18") throws -> Executable.Result {
        try Executable.run(["check", "--journal", journal.root, "--today", day])
    }

    @Test(arguments: ["new", "a/b/c", "with blanks", "emoji 🙂", "-dash", "--journal"])
    func `a folder is made with those above it, for its owner alone`(name: String) throws {
        let place = try TemporaryJournal()
        let result = try Executable.run(["init", "--", name], in: place.root)
        #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
        #expect(Files.all(below: place.path(name)) == InitCommandTests.files)
        #expect(Files.mode(of: place.path(name)) == 0o700)
        #expect(Files.mode(of: place.path(String(name.split(separator: "/")[0]))) == 0o700)
        #expect(Files.mode(of: place.path(name + "/goals")) == 0o700)
        #expect(InitCommandTests.files.allSatisfy { Files.mode(of: place.path(name + "/" + $0)) == 0o600 })
        #expect(result.text.hasPrefix("created journal.yaml\n"))
    }

    @Test func `a new journal has nothing to mend, and its page says that a goal is worked out`() throws {
        let journal = try TemporaryJournal()
        #expect(try Executable.run(["init"], in: journal.root).status == 0)
        let check = try InitCommandTests.check(journal)
        #expect(check.status == 0 && check.output.isEmpty && check.error.hasPrefix("Nothing to mend"), "\(check)")
        let report = try Executable.run(["report", "--journal", journal.root, "--today", "2026-03-18"])
        #expect(report.status == 0)
        #expect(report.text.contains("Still working out: *A first goal, still being worked out*."))
    }

    @Test func `until something is in its plan, nothing points there on a bad day`() throws {
        let journal = try TemporaryJournal()
        _ = try Executable.run(["init"], in: journal.root)
        try journal.write("phq9:: 0 0 0 0 0 0 0 0 1\n", to: "days/2026-03-18.md")
        func page() throws -> String {
            try Executable.run(["report", "--journal", journal.root, "--today", "2026-03-18"]).text
        }
        #expect(try page().contains("It may be worth starting here. In an emergency, local emergency services can"))
        #expect(try !page().contains("safety-plan"))
        let plan = try #require(journal.read("safety-plan.md"))
        try journal.write(plan + "Sam\n", to: "safety-plan.md")
        #expect(try page().contains("It may be worth starting here. My plan: safety-plan.md."))
    }

    /// The settings that the format's page has a row for.
    private static func documented() throws -> Set<String> {
        let page = try #require(Files.read(Project.root + "/Sources/JournalCommands/Journal.docc/Format.md"))
        let text = String(decoding: page, as: UTF8.self)
        let start = try #require(text.firstRange(of: "| key | what it says | without it |")).upperBound
        let rows = text[start...].split(separator: "\n").dropFirst().prefix { $0.hasPrefix("|") }
        return Set(
            rows.flatMap { row -> [String] in
                let names = row.split(separator: "|")[0].split(separator: "`")
                return stride(from: 1, to: names.count, by: 2).map { String(names[$0]) }
            })
    }

    @Test func `every setting stands there, switched off, and is read without a message once it is on`() throws {
        let journal = try TemporaryJournal()
        _ = try Executable.run(["init"], in: journal.root)
        let lines = try #require(journal.read("journal.yaml")).split(separator: "\n", omittingEmptySubsequences: false)
        let off = lines.indices.filter { lines[$0].hasPrefix("#") && !lines[$0].hasPrefix("# ") }
        let keys = off.map { String(lines[$0].dropFirst().prefix { $0 != ":" }) }
        #expect(Set(keys) == (try InitCommandTests.documented()))
        #expect(keys.count == Set(keys).count)
        for choice in off.map({ [$0] }) + [off] {
            var text = lines
            for line in choice { text[line] = text[line].dropFirst() }
            try journal.write(text.joined(separator: "\n"), to: "journal.yaml")
            let check = try InitCommandTests.check(journal)
            #expect(check.status == 0 && check.output.isEmpty, "\(choice.map { lines[$0] }): \(check.text)")
        }
    }

    @Test func `a second time nothing is changed, and that is said`() throws {
        let journal = try TemporaryJournal()
        _ = try Executable.run(["init"], in: journal.root)
        try journal.write("name: Robin\n", to: "journal.yaml")
        let before = Files.all(below: journal.root).map { journal.read($0) }
        let result = try Executable.run(["init"], in: journal.root)
        #expect(result.status == 0)
        #expect(result.text.contains("left as it is: journal.yaml"))
        #expect(result.text.contains("Nothing was changed"))
        #expect(!result.text.contains("created"))
        #expect(Files.all(below: journal.root).map { journal.read($0) } == before)
    }

    @Test func `a link counts as there, wherever it leads, and nothing is written through it`() throws {
        let journal = try TemporaryJournal(["elsewhere/x": "kept"])
        symlink(journal.path("elsewhere/x"), journal.path("safety-plan.md"))
        symlink("nowhere", journal.path(".gitignore"))
        let result = try Executable.run(["init", "."], in: journal.root)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("left as it is: safety-plan.md"))
        #expect(result.text.contains("left as it is: .gitignore"))
        #expect(journal.read("elsewhere/x") == "kept")
        #expect(!journal.names().contains("nowhere"))
    }

    @Test func `a folder of notes keeps every byte, gets no second goal, and is told of the doctor`() throws {
        let journal = try SmallJournal.make()
        journal.delete("journal.yaml")
        let before = Files.all(below: journal.root).map { ($0, journal.read($0)) }
        let result = try Executable.run(["init", journal.root])
        #expect(result.status == 0)
        #expect(result.text.contains("'journal doctor'"))
        for (path, text) in before { #expect(journal.read(path) == text) }
        #expect(journal.read("goals/first-goal.md") == nil)
        #expect(journal.read("journal.yaml") != nil)
    }

    @Test func `what is no folder, or cannot be written in, ends with 73 and the cause`() throws {
        let place = try TemporaryJournal(["file": "text"])
        let file = try Executable.run(["init", place.path("file")])
        #expect(file.status == 73 && file.error.contains("is no folder"), "\(file.error)")
        #expect(place.read("file") == "text")
        let below = try Executable.run(["init", place.path("file/below")])
        #expect(below.status == 73 && below.error.contains("Not a directory"), "\(below.error)")
        let missing = try Executable.run(["init", "/proc/journal"])
        #expect(missing.status == 73 && missing.error.contains("/proc/journal cannot be created"), "\(missing.error)")
    }

    @Test func `inside another journal it asks to be named`() throws {
        let journal = try SmallJournal.make()
        let result = try Executable.run(["init"], in: journal.path("goals"))
        #expect(result.status == 64 && result.error.contains("journal init ."))
        #expect(journal.read("goals/journal.yaml") == nil)
    }

    // MARK: Questions

    @Test func `on a terminal it asks for the lines of a crisis, and keeps them as they were typed`() throws {
        let journal = try TemporaryJournal()
        let result = try Executable.runTyping(
            [
                .init(after: "A line:", "My sister: 555 0100 # any hour\n"), .init(after: "Another:", "\"Sam\" 🙂\n"),
                .init(after: "Another:", "\n"),
            ], ["init"], in: journal.root)
        #expect(result.status == 0, "\(result.text)")
        let settings = try #require(journal.read("journal.yaml"))
        #expect(settings.contains("crisis:\n  - 'My sister: 555 0100 # any hour'\n  - '\"Sam\" 🙂'\n"))
        #expect(try InitCommandTests.check(journal).output.isEmpty)
    }

    @Test(arguments: [0, 1, 2]) func `Ctrl-C at a question leaves nothing behind`(answered: Int) throws {
        let place = try TemporaryJournal()
        let typed = (0..<answered).map { Executable.Typing(after: $0 == 0 ? "A line:" : "Another:", "Kim\n") }
        let stop = Executable.Typing(after: answered == 0 ? "A line:" : "Another:", Executable.interrupt)
        let result = try Executable.runTyping(typed + [stop], ["init", "new"], in: place.root)
        #expect(result.status == -SIGINT)
        #expect(place.names().isEmpty)
    }

    @Test(arguments: ["/proc/journal", "file/below"])
    func `where no journal can be begun nothing is asked`(folder: String) throws {
        let place = try TemporaryJournal(["file": "text"])
        let result = try Executable.runTyping([], ["init", folder], in: place.root)
        #expect(result.status == 73, "\(result.text)")
        #expect(!result.text.contains("A line:"), "\(result.text)")
        #expect(Files.all(below: place.root) == ["file"])
    }

    @Test func `lines that cannot be stored are handed back`() throws {
        let place = try TemporaryJournal()
        let root = place.root
        let typed: [Executable.Typing] = [
            .init(after: "A line:", "Kim: 555 0100\n"),
            .init(after: "Another:", "\n") { close(creat(root + "/journal.yaml", 0o600)) },
        ]
        let there = try Executable.runTyping(typed, ["init"], in: root)
        #expect(there.status == 73, "\(there.text)")
        #expect(there.text.contains("your words, not stored:\nKim: 555 0100\n"), "\(there.text)")
        #expect(place.read("journal.yaml") == "")
        let below: [Executable.Typing] = [
            .init(after: "A line:", "Kim: 555 0100\n"),
            .init(after: "Another:", "\n") { close(creat(root + "/new", 0o600)) },
        ]
        let gone = try Executable.runTyping(below, ["init", "new"], in: root)
        #expect(gone.status == 73, "\(gone.text)")
        #expect(gone.text.contains("your words, not stored:\nKim: 555 0100\n"), "\(gone.text)")
    }

    @Test func `without a terminal it asks nothing and ships no number`() throws {
        let journal = try TemporaryJournal()
        let result = try Executable.run(["init"], input: "Kim\n", in: journal.root)
        #expect(result.status == 0)
        #expect(!(try #require(journal.read("journal.yaml"))).contains("Kim"))
        for file in InitCommandTests.files {
            let text = try #require(journal.read(file))
            #expect(!text.contains("555") && !text.contains("116") && !text.contains("988"), "\(file)")
        }
    }

    // MARK: git

    @Test func `a repository is made only where it is asked for, for its owner alone and without a commit`() throws {
        let journal = try TemporaryJournal()
        _ = try Executable.run(["init"], in: journal.root)
        #expect(!journal.names().contains(".git"))
        let result = try Executable.run(["init", "--git"], in: journal.root)
        #expect(result.status == 0 && result.text.contains("nothing is committed yet"), "\(result)")
        let git = Git(at: journal.root)
        #expect(try git.run("rev-parse", "--is-inside-work-tree") == "true\n")
        #expect(try git.run("rev-list", "--all").isEmpty)
        #expect(Files.mode(of: journal.path(".git")) == 0o700)
        try git.commit("2026-03-05")
        #expect(Files.mode(of: journal.path(".git/objects")) == 0o700)
        #expect(Files.mode(of: journal.path(".git/index")) == 0o600)
    }

    @Test func `inside a repository no other one is made`() throws {
        let place = try TemporaryJournal()
        _ = try Git(in: place.root)
        let result = try Executable.run(["init", "journal", "--git"], in: place.root)
        #expect(result.status == 0 && result.text.contains("in a git repository already"), "\(result)")
        #expect(!place.names(in: "journal").contains(".git"))
    }

    @Test func `git changes no byte of a note, whatever its line ends are`() throws {
        let journal = try TemporaryJournal()
        _ = try Executable.run(["init", "--git"], in: journal.root)
        let text = "one\r\ntwo\nthree\r\n"
        try journal.write(text, to: "days/2026-03-05.md")
        let git = Git(at: journal.root)
        try git.run("config", "core.autocrlf", "true")
        try git.commit("2026-03-05")
        journal.delete("days/2026-03-05.md")
        try git.run("checkout", "--", "days/2026-03-05.md")
        #expect(journal.read("days/2026-03-05.md") == text)
    }

    // MARK: The sample

    @Test(arguments: ["2026-03-18", "2024-02-29", "2027-01-05"])
    func `the sample ends on the day it is made, has nothing to mend, and a page at once`(day: String) throws {
        let place = try TemporaryJournal()
        let made = try Executable.run(["init", "sample", "--sample", "--today", day], in: place.root)
        #expect(made.status == 0, "\(made.error)")
        let there = ["--journal", place.path("sample"), "--today", day]
        let check = try Executable.run(["check"] + there)
        #expect(check.status == 0 && check.output.isEmpty, "\(check.text)")
        let report = try Executable.run(["report"] + there)
        #expect(report.status == 0)
        for words in ["Since session 3", "Is it still avoiding", "PHQ-9", "Eat in the kitchen", "Thought records: 1"] {
            #expect(report.text.contains(words), "\(report.text)")
        }
        #expect(place.names(in: "sample/sessions").last == day + ".md")
    }

    @Test func `the sample has a plan to fill in, and in a repository what git needs to know`() throws {
        let place = try TemporaryJournal()
        _ = try Executable.run(["init", "a", "--sample", "--today", "2026-03-18"], in: place.root)
        #expect(place.names(in: "a").sorted() == ["days", "goals", "journal.yaml", "safety-plan.md", "sessions"])
        let made = try Executable.run(["init", "b", "--sample", "--git", "--today", "2026-03-18"], in: place.root)
        #expect(made.status == 0, "\(made.error)")
        #expect(place.names(in: "b").contains(".git"))
        for file in [".gitignore", ".gitattributes"] {
            _ = try Executable.run(["init", "c"], in: place.root)
            #expect(place.read("b/" + file) != nil && place.read("b/" + file) == place.read("c/" + file))
        }
    }

    @Test(arguments: [("mine", "mine"), ("with blanks", "'with blanks'"), ("Sam's", "'Sam'\\''s'"), ("Tagebuch é", "")])
    func `it ends with the line by which the journal is found from anywhere`(_ name: String, _ last: String) throws {
        let place = try TemporaryJournal()
        let result = try Executable.run(["init", name], in: place.root)
        let line = try #require(result.text.split(separator: "\n").last)
        #expect(line.hasPrefix("    export JOURNAL_DIR="))
        #expect(last.isEmpty || line.contains("/" + last.drop { $0 == "'" }), "\(line)")
        // The line as a shell takes it, in another folder.
        try place.write(script: line.drop { $0 == " " } + "\ncd /\nexec \"$1\" crisis", to: "run.sh")
        try place.write("crisis: [Anna]\n", to: name + "/journal.yaml")
        let found = try Executable.run([Executable.path], program: place.path("run.sh"))
        #expect(found.text.hasPrefix("Anna\n"), "\(line): \(found)")
        let again = try Executable.run(
            ["init", "."], environment: ["JOURNAL_DIR": place.path(name)], in: place.path(name))
        #expect(!again.text.contains("export"))
    }

    @Test func `the sample goes into no folder that holds anything`() throws {
        let journal = try SmallJournal.make()
        let before = Files.all(below: journal.root)
        let result = try Executable.run(["init", "--sample", journal.root])
        #expect(result.status == 73 && result.error.contains("a folder of its own"))
        #expect(Files.all(below: journal.root) == before)
    }
}
