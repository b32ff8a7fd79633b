import Glibc
import JournalTesting
import Testing

/// What the README says of git, pre-commit and editors, tried with the programs themselves; a program that is not there
/// is not tried.
struct EditorTests {
    private static let readme = String(decoding: Files.read(Project.root + "/README.md") ?? [], as: UTF8.self)

    /// The first fenced block of a language.
    private static func block(_ language: String) throws -> String {
        let start = try #require(readme.firstRange(of: "\n```\(language)\n"))
        let end = try #require(readme[start.upperBound...].firstRange(of: "\n```"))
        return String(readme[start.upperBound..<end.lowerBound]) + "\n"
    }

    /// The path of a program, of those that the tests themselves would find.
    static func program(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// A journal with an error, a warning and a hint, one of them in a file whose name is not plain.
    private static func journal() throws -> StagedCheckTests.Kept {
        try StagedCheckTests.Kept([
            "days/2026-03-11.md": "Cold.\n\n## Mood\n- 08:15 14/10 anxious\n",
            "days/2026-03-12 büro 3:4.md": "---\ntype: day\n---\ndid it #goal/walc\n",
            "goals/walk.md":
                "---\ngoal: Walk to the lake\nmeasure: times per week\nfrom: 0\nto: 1\nby: 2026-05-31\n---\n",
        ])
    }

    /// `file|line|column` of what `check` prints.
    private static func places(_ journal: StagedCheckTests.Kept) throws -> [String] {
        let result = try Executable.run(["check"], environment: journal.environment, in: journal.files.root)
        let heads = result.text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
        #expect(heads.count >= 3)
        return heads.map { line in
            let head = line.split(separator: ": ").first ?? ""
            let parts = head.split(separator: ":")
            return parts.dropLast(2).joined(separator: ":") + "|" + parts.suffix(2).joined(separator: "|")
        }
    }

    @Test(.enabled(if: EditorTests.program("vim") != nil))
    func `Vim's quickfix list has each message at its place, with what belongs to it`() throws {
        let journal = try Self.journal()
        try journal.files.write(try Self.block("vim"), to: "settings.vim")
        let list = "[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.type, v:val.text, v:val.valid]"
        let result = try Executable.run(
            [
                "-u", "NONE", "-N", "-es", "-c", "set encoding=utf-8", "-c", "source settings.vim", "-c",
                "silent make!",
                "-c", "call writefile(map(getqflist(), 'join(\(list), \"|\")'), 'list.txt')", "-c", "qa!",
            ], environment: journal.environment, in: journal.files.root, program: try #require(Self.program("vim")))
        let lines = try #require(journal.files.read("list.txt"), "\(result)").split(separator: "\n").map(String.init)
        #expect(lines.map { $0.split(separator: "|").prefix(3).joined(separator: "|") } == (try Self.places(journal)))
        #expect(lines.allSatisfy { $0.hasSuffix("|1") })
        #expect(lines.contains { $0.contains("|e|mood 14/10 is outside 0–10 [mood-out-of-range]") })
        #expect(lines.contains { $0.contains("help: write a number from 0 to 10") })
    }

    @Test(.enabled(if: EditorTests.program("emacs") != nil))
    func `Emacs' compile mode has each message at its place`() throws {
        let journal = try Self.journal()
        let script = """
            (require 'compile)
            (set-language-environment "UTF-8")
            (let ((coding-system-for-read 'utf-8))
              (setq output (shell-command-to-string "journal check 2>&1")))
            (with-current-buffer (get-buffer-create "*compilation*")
              (insert output)
              (compilation-mode)
              (let ((inhibit-read-only t)) (compilation--ensure-parse (point-max)))
              (goto-char (point-min))
              (while (not (eobp))
                (let ((found (get-text-property (point) 'compilation-message)))
                  (when found
                    (let ((place (compilation--message->loc found)))
                      (send-string-to-terminal (encode-coding-string (format "%s|%d|%d|%d\\n"
                        (caar (compilation--loc->file-struct place)) (compilation--loc->line place)
                        (compilation--loc->col place) (compilation--message->type found)) 'utf-8)))))
                (forward-line 1)))
            """
        try journal.files.write(script, to: "try.el")
        let result = try Executable.run(
            ["--batch", "-Q", "-l", "try.el"], environment: journal.environment, in: journal.files.root,
            program: try #require(Self.program("emacs")))
        let lines = result.text.split(separator: "\n").map(String.init)
        #expect(lines.map { $0.split(separator: "|").prefix(3).joined(separator: "|") } == (try Self.places(journal)))
        // 2 is an error, 1 a warning.
        #expect(lines.contains("days/2026-03-11.md|4|9|2"), "\(result)")
    }

    @Test(.enabled(if: EditorTests.program("node") != nil))
    func `VS Code's matcher has each message at its place, and no line that belongs to one`() throws {
        let journal = try Self.journal()
        try journal.files.write(try Self.block("json"), to: "tasks.json")
        let output = try Executable.run(["check"], environment: journal.environment, in: journal.files.root)
        try journal.files.write(bytes: output.output, to: "output.txt")
        let script = """
            const fs = require("fs");
            const task = JSON.parse(fs.readFileSync("tasks.json", "utf8")).tasks[0];
            const pattern = task.problemMatcher.pattern;
            for (const line of fs.readFileSync("output.txt", "utf8").split("\\n")) {
              const found = new RegExp(pattern.regexp).exec(line);
              if (found) console.log(["file", "line", "column", "severity", "message", "code"]
                .map((name) => found[pattern[name]]).join("|"));
            }
            """
        try journal.files.write(script, to: "try.js")
        let result = try Executable.run(
            ["try.js"], environment: journal.environment, in: journal.files.root,
            program: try #require(Self.program("node")))
        let lines = result.text.split(separator: "\n").map(String.init)
        #expect(lines.map { $0.split(separator: "|").prefix(3).joined(separator: "|") } == (try Self.places(journal)))
        #expect(
            lines.contains("days/2026-03-11.md|4|9|error|mood 14/10 is outside 0–10|mood-out-of-range"), "\(result)")
    }

    @Test func `the git hook of the README tells, and lets a commit pass`() throws {
        let journal = try Self.journal()
        let line = try Self.block("bash")
        try journal.files.write(script: line, to: "install")
        #expect(
            try Executable.run(
                [], environment: journal.environment, in: journal.files.root, program: journal.files.path("install")
            ).status == 0)
        #expect(try journal.git("add", "--all").status == 0)
        let commit = try journal.git("commit", "--message=notes")
        #expect(commit.status == 0)
        #expect(commit.error.contains("days/2026-03-11.md:4:9: error: mood 14/10 is outside 0–10 [mood-out-of-range]"))
    }

    @Test(.enabled(if: EditorTests.program("pre-commit") != nil))
    func `pre-commit passes a bad rating and says so, and stops for a merge and for what is private now`() throws {
        // The hook as this project offers it.
        let offered = try StagedCheckTests.Kept([
            ".pre-commit-hooks.yaml": String(
                decoding: Files.read(Project.root + "/.pre-commit-hooks.yaml") ?? [], as: UTF8.self)
        ])
        try offered.git.commit("2026-03-01")
        let commit = try offered.git.run("rev-parse", "HEAD").replacing("\n", with: "")

        let kept = try StagedCheckTests.Kept([
            "2026-03-05.md": "## Wins\n- told Anna about the letter\n",
            "reports/a.md": "---\ntype: report\n---\n\n**Went well:** told Anna about the letter (5 Mar).\n",
        ])
        try kept.git.commit("2026-03-06")
        let settings = try Self.block("yaml").replacing("ADDRESS-OF-THIS-REPOSITORY", with: offered.files.root)
            .replacing("COMMIT", with: commit)
        try kept.files.write(settings, to: ".pre-commit-config.yaml")
        let program = try #require(Self.program("pre-commit"))
        var environment = kept.environment
        environment["PRE_COMMIT_HOME"] = try #require(environment["HOME"]) + "/cache"
        func run(_ arguments: String..., program: String = Git.program) throws -> Executable.Result {
            try Executable.run(arguments, environment: environment, in: kept.files.root, program: program)
        }
        let installed = try run("install", program: program)
        #expect(installed.status == 0, "\(installed.error)")

        try kept.files.write("## Mood\n- 08:15 14/10 anxious\n", to: "2026-03-07.md")
        _ = try run("add", "--all")
        // What is not staged is put aside by pre-commit, and not looked at.
        try kept.files.write("## Mood\n- 08:15 15/10 anxious\n", to: "2026-03-07.md")
        let passed = try run("commit", "--message=rating")
        let said = passed.text + passed.error
        #expect(passed.status == 0, "\(said)")
        #expect(said.contains("2026-03-07.md:2:9: error: mood 14/10 is outside 0–10 [mood-out-of-range]"), "\(said)")
        #expect(!said.contains("15/10"))

        try kept.files.write("<<<<<<< HEAD\nMood: 5\n=======\nMood: 6\n>>>>>>> laptop\n", to: "2026-03-08.md")
        _ = try run("add", "--all")
        let stopped = try run("commit", "--message=merge")
        #expect(stopped.status == 1)
        #expect((stopped.text + stopped.error).contains("[merge-conflict]"))

        _ = try run("rm", "--quiet", "--force", "2026-03-08.md")
        try kept.files.write("## Wins\n- told Anna about the letter #private\n", to: "2026-03-05.md")
        _ = try run("add", "--all")
        let quoting = try run("commit", "--message=private")
        let words = quoting.text + quoting.error
        #expect(quoting.status == 1)
        #expect(words.contains("reports/a.md:5:16: error: ") && words.contains("[report-quotes-private]"), "\(words)")
        #expect(!words.contains("Anna"))
        #expect(try run("log", "--format=%s").text == "rating\nchange\n")
    }
}
