import Glibc
import JournalTesting
import Testing

/// `check --staged`: what is about to be committed, told to a person who wants to go on.
struct StagedCheckTests {
    /// A repository, and the program as git would find it.
    struct Kept {
        let files: TemporaryJournal
        let git: Git
        private let home: TemporaryJournal

        init(_ files: [String: String] = [:]) throws {
            self.files = try TemporaryJournal(files)
            git = try Git(in: self.files.root)
            home = try TemporaryJournal([".gitconfig": "[user]\n\tname = Robin\n\temail = robin@example.org\n"])
        }

        var environment: [String: String] {
            let folder = Executable.path.split(separator: "/").dropLast().joined(separator: "/")
            return [
                "PATH": "/\(folder):/usr/bin:/bin", "HOME": home.root, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C",
                "JOURNAL_TODAY": "2026-03-18",
            ]
        }

        func check(
            _ arguments: String..., in folder: String? = nil, environment more: [String: String] = [:]
        ) throws
            -> Executable.Result
        {
            try Executable.run(
                ["check", "--staged"] + arguments, environment: environment.merging(more) { $1 },
                in: folder ?? files.root)
        }

        /// git itself, which runs the hooks that are there.
        func git(_ arguments: String..., in folder: String? = nil) throws -> Executable.Result {
            try Executable.run(
                arguments, environment: environment, in: folder ?? files.root, program: Git.program)
        }

        func hook(_ line: String = "exec journal check --staged") throws {
            try files.write(script: line, to: ".git/hooks/pre-commit")
        }
    }

    private static let bad = "## Mood\n- 08:15 14/10 anxious\n"
    private static let badLine = "2026-03-05.md:2:9: error: mood 14/10 is outside 0–10 [mood-out-of-range]\n"
    private static let goal = "---\ngoal: Walk to the lake and back on Sundays\nstatus: draft\n---\n"

    private static let page = "---\ntype: report\n---\n\n**Went well:** told Anna about the letter (5 Mar).\n"

    @Test func `what is staged is told, and not what lies in the folder`() throws {
        let kept = try Kept(["2026-03-05.md": "Mood: 5\n", "2026-03-04.md": Self.bad, "goals/walk.md": Self.goal])
        try kept.git.commit("2026-03-01")
        try kept.files.write(Self.bad + "- walked #goal/walk\n", to: "2026-03-05.md")
        try kept.git.run("add", "--all")
        try kept.files.write("Mood: 5\n", to: "2026-03-05.md")
        try kept.files.write("Mood: 15/10\n", to: "2026-03-06.md")
        let result = try kept.check()
        // The goal is in a file that is not changed, and known; the older mistake is not of this commit.
        #expect(result.text == Self.badLine + "    help: write a number from 0 to 10\n")
        #expect(result.error == "1 error.\nNone of it stops a commit.\n")
        #expect(result.status == 0)
        #expect(try kept.check("--strict").status == 1)
    }

    @Test func `with nothing staged there is nothing to tell`() throws {
        let kept = try Kept(["2026-03-05.md": Self.bad])
        try kept.git.commit("2026-03-01")
        let result = try kept.check("--strict")
        #expect(result.text.isEmpty)
        #expect(result.error == "Nothing to mend in 0 files.\n")
        #expect(result.status == 0)
    }

    @Test func `the markers of a merge stop it, and so does a merge that is not settled`() throws {
        let kept = try Kept(["2026-03-05.md": "<<<<<<< HEAD\nMood: 5\n=======\nMood: 6\n>>>>>>> laptop\n"])
        try kept.git.run("add", "--all")
        let result = try kept.check()
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("2026-03-05.md:1:1: error: "))
        #expect(result.text.contains("[merge-conflict]\n"))

        let two = try Kept(["2026-03-05.md": "Mood: 5\n"])
        try two.git.commit("2026-03-01")
        try two.git.run("checkout", "--quiet", "-b", "laptop")
        try two.files.write("Mood: 6\n", to: "2026-03-05.md")
        try two.git.commit("2026-03-02")
        try two.git.run("checkout", "--quiet", "main")
        try two.files.write("Mood: 7\n", to: "2026-03-05.md")
        try two.git.commit("2026-03-03")
        #expect(try two.git("merge", "laptop").status == 1)
        let unsettled = try two.check()
        #expect(unsettled.status == 1)
        #expect(
            unsettled.text
                == "2026-03-05.md:1:1: error: a merge of this file is not settled yet [merge-conflict]\n"
                + "    help: settle it, then `git add` it\n")
    }

    @Test func `an earlier page that quotes what is private now stops it, and its words are not shown`() throws {
        let kept = try Kept(["2026-03-05.md": "## Wins\n- told Anna about the letter\n", "reports/a.md": Self.page])
        try kept.git.commit("2026-03-06")
        try kept.files.write("## Wins\n- told Anna about the letter #private\n", to: "2026-03-05.md")
        try kept.git.run("add", "--all")
        let result = try kept.check()
        #expect(result.status == 1)
        #expect(
            result.text == """
                reports/a.md:5:16: error: this page quotes words here that are private in the journal now \
                [report-quotes-private]
                    help: make the page again, or take the words out; earlier commits keep them

                """)
        #expect(!(result.text + result.error).contains("Anna"))
        let shown = try Executable.runOnTerminal(
            ["check", "--staged"], environment: kept.environment, in: kept.files.root)
        #expect(shown.text.contains("report-quotes-private") && !shown.text.contains("Anna"))
        // The folder is checked by the same rule, also where the settings say not to read the page.
        try kept.files.write("ignore: [\"reports/**\"]\n", to: "journal.yaml")
        let whole = try Executable.run(["check"], environment: kept.environment, in: kept.files.root)
        #expect(whole.status == 1)
        #expect(whole.text == result.text)
        try kept.files.write("checks: {report-quotes-private: off}\n", to: "journal.yaml")
        #expect(try Executable.run(["check"], environment: kept.environment, in: kept.files.root).status == 0)
        try kept.git.run("add", "--all")
        #expect(try kept.check().status == 0)
    }

    @Test func `a page that git does not have is the writer's own`() throws {
        let kept = try Kept(["2026-03-05.md": "- told Anna about the letter #private\n", "reports/a.md": Self.page])
        try kept.git.run("add", "2026-03-05.md")
        #expect(try Executable.run(["check"], environment: kept.environment, in: kept.files.root).status == 0)
        #expect(try kept.check().status == 0)
    }

    @Test func `as a hook it tells of what the commit would hold, however it is made`() throws {
        let kept = try Kept(["2026-03-05.md": "Mood: 5\n", "2026-03-06.md": "Mood: 5\n"])
        try kept.git.commit("2026-03-01")
        try kept.hook()
        // Nothing is staged before: -a puts it into an index of its own.
        try kept.files.write(Self.bad, to: "2026-03-05.md")
        let all = try kept.git("commit", "--all", "--message=a")
        #expect(all.status == 0)
        #expect(all.error.contains(Self.badLine) && all.error.contains("None of it stops a commit.\n"))
        // What is staged stays out of a commit of one file.
        try kept.files.write("Mood: 15\n", to: "2026-03-06.md")
        try kept.git.run("add", "--all")
        try kept.files.write(Self.bad + "- 09:00 13/10 tired\n", to: "2026-03-05.md")
        let only = try kept.git("commit", "--only", "2026-03-05.md", "--message=b")
        #expect(only.status == 0)
        #expect(only.error.contains("13/10") && !only.error.contains("2026-03-06.md"))
        try kept.files.write("<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> x\n", to: "2026-03-05.md")
        #expect(try kept.git("commit", "--all", "--message=c").status == 1)
        #expect(try kept.git("log", "--format=%s").text == "b\na\nchange\n")
    }

    @Test func `as a hook it works in a second working folder, in a part of a repository, and beside one`() throws {
        let kept = try Kept(["notes/2026-03-05.md": "Mood: 5\n", "x.md": "x\n"])
        try kept.git.commit("2026-03-01")
        try kept.hook("exec journal check --staged --journal notes")
        try kept.files.write(Self.bad, to: "notes/2026-03-05.md")
        try kept.files.write("Mood: 99/10\n", to: "2026-03-06.md")
        try kept.git.run("add", "--all")
        let part = try kept.git("commit", "--message=a")
        #expect(part.status == 0)
        #expect(part.error.contains("notes/" + Self.badLine) && !part.error.contains("99"))

        let other = try TemporaryJournal()
        try kept.git.run("worktree", "add", "--quiet", other.path("w"), "-b", "other")
        try other.write(Self.bad + "- 09:00 13/10 tired\n", to: "w/notes/2026-03-05.md")
        let second = try kept.git("commit", "--all", "--message=b", in: other.path("w"))
        #expect(second.status == 0)
        #expect(second.error.contains("13/10"))

        // The repository lies elsewhere, as some keep one of their home folder.
        let apart = try TemporaryJournal(["2026-03-05.md": Self.bad])
        try kept.hook()
        let places = ["--git-dir=" + kept.files.path(".git"), "--work-tree=" + apart.root]
        let far = try Executable.run(
            places + ["commit", "--message=c", "--only", "2026-03-05.md", "--allow-empty"],
            environment: kept.environment, in: apart.root, program: Git.program)
        #expect(far.status != 0)  // git does not know the file yet
        _ = try Executable.run(
            places + ["add", "2026-03-05.md"], environment: kept.environment, in: apart.root, program: Git.program)
        let added = try Executable.run(
            places + ["commit", "--message=c"], environment: kept.environment, in: apart.root, program: Git.program)
        #expect(added.status == 0, "\(added.error)")
        #expect(added.error.contains(Self.badLine), "\(added.error)")
    }

    @Test func `where git cannot tell what is staged, a hook lets the commit pass`() throws {
        let folder = try TemporaryJournal(["2026-03-05.md": Self.bad])
        let kept = try Kept()
        let outside = try kept.check(in: folder.root)
        #expect(outside.status == 66)
        #expect(
            outside.error
                == "journal: what is staged cannot be looked at: the journal is not in a git repository\n")
        let hook = try kept.check(in: folder.root, environment: ["GIT_INDEX_FILE": ".git/index"])
        #expect(hook.status == 0)
        #expect(hook.error == outside.error)
    }

    @Test(arguments: [["--staged", "a.md"], ["--staged", "--fix"], ["--staged", "--diff"], ["--staged", "-"]])
    func `what does not go with it is said`(arguments: [String]) throws {
        #expect(try Executable.run(["check"] + arguments).status == 64)
    }

    @Test func `a remote that nothing says is meant is told by its name`() throws {
        let kept = try Kept(["2026-03-05.md": "Mood: 5\n"])
        func check() throws -> Executable.Result {
            try Executable.run(["check"], environment: kept.environment, in: kept.files.root)
        }
        try kept.git.commit("2026-03-01")
        #expect(try check().text.isEmpty)
        try kept.git.run("remote", "add", "origin", "https://robin:secret@example.org/x.git")
        let told = """
            journal.yaml:1:1: warning: this journal is in a git repository with a remote (origin): whoever can read it \
            there can read the notes [remote-not-meant]
                help: if that is meant, write `remote: ok` in journal.yaml

            """
        let first = try check()
        #expect(first.text == told)
        #expect(first.error == "1 warning.\n" && first.status == 0)
        try kept.files.write("# nothing\n\nname: Robin\n", to: "journal.yaml")
        #expect(try check().text == told)
        try kept.git.run("remote", "add", "usb", "/media/usb")
        #expect(try check().text.contains("with 2 remotes (origin, usb): whoever"))
        // It is no change of this commit.
        try kept.files.write("Mood: 6\n", to: "2026-03-05.md")
        try kept.git.run("add", "2026-03-05.md")
        #expect(try kept.check().text.isEmpty)
        try kept.files.write("remote: ok\n", to: "journal.yaml")
        #expect(try check().text.isEmpty)
    }
}
