import Glibc
import JournalTesting
import Testing

/// What `--fix` writes and `--diff` shows.
struct CheckFixTests {
    private func check(_ journal: TemporaryJournal, _ arguments: String...) throws -> Executable.Result {
        try Executable.run(["check"] + arguments + SmallJournal.today, in: journal.root)
    }

    /// Unused silencers in all their forms, and the files without them.
    private static let before = [
        "2026-03-11.md":
            "\u{FEFF}Cold.\r\n\r\n<!-- journal: ignore mood-out-of-range, no-why -->\r\nMood: 4\r\n\r\nLast line",
        "2026-03-12.md": "---\njournal-ignore: no-why\nmood: 4 # as ever\n---\n\nWords  \n\n\n",
        "2026-03-13.md": "Mood: 4 <!-- journal: ignore no-why --> and on\n",
    ]

    private static let after = [
        "2026-03-11.md": "\u{FEFF}Cold.\r\n\r\nMood: 4\r\n\r\nLast line",
        "2026-03-12.md": "---\nmood: 4 # as ever\n---\n\nWords  \n\n\n",
        // Words stand beside it: what they would be without it, the writer has to say.
        "2026-03-13.md": "Mood: 4 <!-- journal: ignore no-why --> and on\n",
    ]

    private static let markers = "<<<<<<< HEAD\nMood: 4\n=======\nMood: 5\n>>>>>>> other\n"

    @Test func `what can be mended safely is mended, byte for byte, and once`() throws {
        let journal = try TemporaryJournal(Self.before)
        chmod(journal.path("2026-03-11.md"), 0o640)
        let result = try check(journal, "--fix")
        #expect(result.status == 0 && result.text.hasPrefix("2026-03-13.md:1:30: hint: "))
        #expect(result.error == "Mended 3 things in 2 files.\n1 hint.\n")
        for (path, text) in Self.after { #expect(Files.read(journal.path(path)) == Array(text.utf8), "\(path)") }
        var status = stat()
        #expect(stat(journal.path("2026-03-11.md"), &status) == 0 && status.st_mode & 0o777 == 0o640)
        #expect(Files.names(in: journal.root) == Self.after.keys.sorted())
        let again = try check(journal, "--fix")
        #expect(again.error == "1 hint.\n")
        for (path, text) in Self.after { #expect(Files.read(journal.path(path)) == Array(text.utf8), "\(path)") }
    }

    @Test func `the diff changes nothing, and patch makes of it what --fix does`() throws {
        let journal = try TemporaryJournal(Self.before)
        var text = ""
        // Each round of fixes has a diff of its own.
        for _ in 0..<3 {
            let diff = try check(journal, "--diff")
            guard !diff.text.isEmpty else { break }
            text += diff.text
            #expect(diff.status == 0)
            try journal.write(diff.text, to: "changes.diff")
            let patched = try Executable.run(
                ["-p1", "--binary", "-s", "-i", "changes.diff"], in: journal.root, program: "/usr/bin/patch")
            #expect(patched.status == 0, "\(patched.text) \(patched.error)\n\(diff.text)")
        }
        #expect(text.hasPrefix("--- a/2026-03-11.md\n+++ b/2026-03-11.md\n@@ -1,6 +1,6 @@\n"))
        for (path, text) in Self.after { #expect(Files.read(journal.path(path)) == Array(text.utf8), "\(path)") }
    }

    @Test func `a file with a merge's markers is left as it is`() throws {
        let unused = "<!-- journal: ignore no-why -->\n"
        let journal = try TemporaryJournal([
            "2026-03-11.md": Self.markers, "2026-03-12.md": unused + "Cold.\n\n>>>>>>> half done\n",
            "2026-03-13.md": unused,
        ])
        let result = try check(journal, "--fix")
        #expect(result.status == 1)
        #expect(result.text.contains("[merge-conflict]"))
        #expect(
            result.error.hasPrefix(
                "2026-03-12.md: nothing was mended here, a merge left its markers; resolve it first\n"
                    + "Mended 1 thing in 1 file.\n"), "\(result.error)")
        #expect(journal.read("2026-03-12.md") == unused + "Cold.\n\n>>>>>>> half done\n")
        #expect(journal.read("2026-03-11.md") == Self.markers)
        #expect(journal.read("2026-03-13.md") == "")
    }

    @Test func `only the files that were named are mended`() throws {
        let journal = try TemporaryJournal(Self.before)
        _ = try check(journal, "--fix", "2026-03-12.md")
        #expect(journal.read("2026-03-12.md") == Self.after["2026-03-12.md"])
        #expect(journal.read("2026-03-13.md") == Self.before["2026-03-13.md"])
    }

    @Test func `a link's target is mended and the link stays`() throws {
        let journal = try TemporaryJournal([
            "notes/day.md": "<!-- journal: ignore no-why -->\nMood: 4\n", "journal.yaml": "read: [\"*.md\"]\n",
        ])
        #expect(symlink("notes/day.md", journal.path("2026-03-11.md")) == 0)
        _ = try check(journal, "--fix")
        #expect(journal.read("notes/day.md") == "Mood: 4\n")
        var status = stat()
        #expect(lstat(journal.path("2026-03-11.md"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `what cannot be written is said, and the file stays whole`() throws {
        // Root may write anywhere: a folder that cannot be written to needs another user.
        guard geteuid() != 0 else { return }
        let journal = try TemporaryJournal(["2026-03-11.md": "<!-- journal: ignore no-why -->\nMood: 4\n"])
        chmod(journal.root, 0o555)
        defer { chmod(journal.root, 0o755) }
        let result = try check(journal, "--fix")
        #expect(result.status == 73)
        #expect(journal.read("2026-03-11.md") == "<!-- journal: ignore no-why -->\nMood: 4\n")
    }

    @Test(arguments: [["--fix", "--diff"], ["--fix", "-", "--stdin-path", "a.md"], ["--diff", "--format", "json"]])
    func `what does not go together is said`(arguments: [String]) throws {
        let result = try Executable.run(["check"] + arguments, in: "/tmp")
        #expect(result.status == 64)
    }
}
