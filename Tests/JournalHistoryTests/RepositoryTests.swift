import Glibc
import JournalTesting
import Testing

/// Repositories of every kind, and none.
struct RepositoryTests {
    private static func changed(_ journal: KeptJournal, path: String = "goals/speak-up.md") throws {
        try journal.goal("goal: G", "id: speak-up", "to: 3", path: path)
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "id: speak-up", "to: 2", path: path)
        try journal.git.commit("2026-02-11")
    }

    private static let told = ["11 Feb 2026: target from 3 to 2 (git)"]

    @Test(arguments: ["journal", "notes/my journal", "-notes", "é\n\"x\""])
    func `a journal may be a folder of a larger repository`(folder: String) throws {
        let journal = try KeptJournal(folder: folder)
        try journal.files.write("---\ngoal: other\nto: 9\n---\n", to: "goals/speak-up.md")
        try Self.changed(journal)
        #expect(try journal.history() == Self.told)
    }

    @Test(arguments: [
        "goals/-speak.md", "--output=x/goals/y.md", "goals/a\nb.md", "goals/\"q' $(x) `y`.md", "goals/*.md",
        "goals/:(top)x.md", "goals/é ü\t.md", "goals/a -> b.md",
    ])
    func `a file may have any name`(path: String) throws {
        let journal = try KeptJournal()
        try journal.goal("type: goal", "goal: H", "id: other", "to: 7", path: "goals/zz.md")
        try journal.goal("type: goal", "goal: G", "id: speak-up", "to: 3", path: path)
        try journal.git.commit("2026-01-10")
        try journal.goal("type: goal", "goal: G", "id: speak-up", "to: 2", path: path)
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == Self.told)
    }

    @Test func `a file's name need not be UTF-8`() throws {
        let journal = try KeptJournal()
        for (target, day) in [(3, "2026-01-10"), (2, "2026-02-11")] {
            try journal.goal("type: goal", "goal: G", "id: speak-up", "to: \(target)", path: "goals/x.md")
            let name = Array(journal.root.utf8CString.dropLast()) + Array("/goals/".utf8CString.dropLast())
            #expect(
                rename(journal.files.path("goals/x.md"), name + [CChar(bitPattern: 0xFF)] + Array(".md".utf8CString))
                    == 0)
            try journal.git.commit(day)
        }
        #expect(try journal.history() == Self.told)
    }

    @Test func `without a repository one line says so`() throws {
        let journal = try TemporaryJournal(["goals/speak-up.md": "---\ngoal: G\nto: 2\n---\n"])
        let result = try KeptJournal.run(["goals", "speak-up"], root: journal.root)
        #expect(result.status == 0)
        #expect(result.error.isEmpty)
        #expect(
            result.text.hasSuffix(
                "History\n-------\n\nEarlier versions are not told: the journal is not in a git repository.\n"))
        let json = try KeptJournal.run(["goals", "speak-up", "--format", "json"], root: journal.root)
        #expect(json.text.contains("\"history\": [],\n"))
        #expect(
            json.text.contains(
                "\"historyNote\": \"Earlier versions are not told: the journal is not in a git repository.\"\n"))
        let page = try KeptJournal.run(["report", "--history"], root: journal.root)
        #expect(page.status == 0)
        #expect(!page.text.contains("git"))
        #expect(
            page.error.hasPrefix(
                "How the goals have changed is told from their review lines only: "
                    + "the journal is not in a git repository.\n"))
    }

    @Test func `without git one line says so`() throws {
        let journal = try KeptJournal()
        try Self.changed(journal)
        let nowhere = ["PATH": "/none"]
        #expect(
            try journal.history(environment: nowhere)
                == ["Earlier versions are not told: git is not installed."])
        let page = try journal.run(["report", "--history"], environment: nowhere)
        #expect(page.error.contains("told from their review lines only: git is not installed.\n"))
    }

    @Test func `a git in a folder that PATH names by half a path is not run`() throws {
        let journal = try KeptJournal()
        try Self.changed(journal)
        try journal.files.write(script: "touch '\(journal.root)/ran'", to: "git")
        let result = try Executable.run(
            ["goals", "speak-up", "--format", "markdown"], environment: ["PATH": ".::bin"], in: journal.root)
        #expect(result.text.contains("git is not installed"))
        #expect(journal.files.read("ran") == nil)
    }

    @Test func `a repository without commits, and a file that is not in it, are said`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 2")
        #expect(
            try journal.history() == ["Earlier versions are not told: the git repository has no commits yet."])
        try journal.write("goals/\n", to: ".gitignore")
        try journal.git.commit("2026-01-10")
        #expect(try journal.history() == ["Earlier versions are not told: the file is not in git yet."])
    }

    @Test func `a copy with few commits tells of those`() throws {
        let journal = try KeptJournal()
        try Self.changed(journal)
        try journal.goal("goal: G", "id: speak-up", "to: 1")
        try journal.git.commit("2026-02-20")
        let copy = try TemporaryJournal()
        try journal.git.run("clone", "--quiet", "--depth", "2", "file://" + journal.root, copy.path("c"))
        let result = try KeptJournal.run(
            ["goals", "speak-up", "--format", "markdown"], root: copy.path("c"))
        #expect(KeptJournal.history(in: result.text) == ["20 Feb 2026: target from 2 to 1 (git)"])
    }

    @Test func `of more than there is room for the newest versions are told`() throws {
        let journal = try KeptJournal()
        // More than the sixteen megabytes that are read of all versions.
        let filler = String(repeating: String(repeating: "a line of words ", count: 4) + "\n", count: 270_000)
        try journal.write("---\ngoal: G\nto: 4\n---\n" + filler, to: "goals/speak-up.md")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-20")
        try journal.goal("goal: G", "to: 2")
        try journal.git.commit("2026-02-11")
        #expect(
            try journal.history() == Self.told + [
                "Earlier versions are not told: there are many of them, and only those since 2026-02-11 were looked at."
            ])
    }

    @Test func `a second working folder has the same history`() throws {
        let journal = try KeptJournal()
        try Self.changed(journal)
        let other = try TemporaryJournal()
        try journal.git.run("worktree", "add", "--quiet", other.path("w"), "-b", "other")
        let result = try KeptJournal.run(
            ["goals", "speak-up", "--format", "markdown"], root: other.path("w"))
        #expect(KeptJournal.history(in: result.text) == Self.told)
    }

    @Test func `what two machines changed is told once each, and a merge only what is its own`() throws {
        let journal = try KeptJournal()
        func goal(_ from: Int, _ target: Int, _ by: String = "2026-05-31") throws {
            try journal.goal(
                "goal: Say something in the weekly team meeting", "from: \(from)", "why: I want my work to be seen",
                "values: [honesty, craft]", "to: \(target)", "agreed: 2026-01-08", "since: 2026-01-08", "by: \(by)")
        }
        try goal(0, 3)
        try journal.git.commit("2026-01-10")
        try journal.git.run("checkout", "--quiet", "-b", "laptop")
        try goal(0, 2)
        try journal.git.commit("2026-01-20")
        try journal.git.run("checkout", "--quiet", "main")
        try goal(1, 3)
        try journal.git.commit("2026-01-21")
        try journal.git.run("merge", "--quiet", "--no-commit", "laptop")
        try goal(1, 2, "2026-06-30")
        try journal.git.commit("2026-01-22")
        #expect(
            try journal.history() == [
                "20 Jan 2026: target from 3 to 2 (git)", "21 Jan 2026: start from 0 to 1 (git)",
                "22 Jan 2026: date from 31 May 2026 to 30 Jun 2026 (git)",
            ])
    }

    @Test func `a repository of somebody else's is refused by git, and that is said`() throws {
        let journal = try KeptJournal()
        try Self.changed(journal)
        // Only the superuser can give a folder away; git checks the folder that holds `.git`, and `.git`.
        guard geteuid() == 0 else { return }
        for path in [journal.root, journal.files.path(".git")] { #expect(chown(path, 12_345, 12_345) == 0) }
        let told = try journal.history()
        #expect(told.count == 1)
        #expect(
            told.first?.hasPrefix("Earlier versions are not told: git said: detected dubious ownership") == true,
            "\(told)")
        // Who trusts it in a file of settings of their own is told the history.
        let home = try TemporaryJournal([".gitconfig": "[safe]\n\tdirectory = \(journal.root)\n"])
        #expect(try journal.history(environment: ["HOME": home.root]) == Self.told)
    }
}
