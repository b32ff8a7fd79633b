import Glibc
import JournalTesting
import Testing

/// `--write` creates `journal.yaml`, and touches nothing that is there.
struct WritingTests {
    private static let notes = ["2026-03-05.md": "## Stimmung\n- 5/10\n"]

    @Test func `the file is for its owner alone, holds what was shown, and that is said`() throws {
        let vault = try Vault(WritingTests.notes)
        let shown = try vault.doctor().text
        let result = try vault.doctor("--write")
        #expect(result.status == 0)
        #expect(result.error == "\(vault.journal.root)/journal.yaml was created; no note was changed.\n")
        #expect(Files.mode(of: vault.journal.path("journal.yaml")) == 0o600)
        let written = try #require(vault.journal.read("journal.yaml"))
        #expect(result.text.hasSuffix(written))
        // While the file is not there, the page says how to create it.
        #expect(shown == result.text + "\njournal doctor --write creates this file, and changes no note.\n")
        #expect(vault.journal.names() == ["2026-03-05.md", "journal.yaml"])
    }

    @Test func `a second time it is refused, and the first file is as it was`() throws {
        let vault = try Vault(WritingTests.notes)
        _ = try vault.doctor("--write")
        let first = vault.journal.read("journal.yaml")
        let result = try vault.doctor("--write")
        #expect(result.status == 73)
        #expect(result.output == [])
        #expect(result.error.contains("journal.yaml is there already, and nothing was written"))
        #expect(vault.journal.read("journal.yaml") == first)
    }

    @Test(arguments: ["a file", "an empty file", "a link", "a link to nothing", "a folder", "a pipe"])
    func `whatever has the name stays as it is`(what: String) throws {
        let vault = try Vault(WritingTests.notes)
        let path = vault.journal.path("journal.yaml")
        let target = try TemporaryJournal(["settings": "name: Alex\n"])
        switch what {
        case "a file": try vault.journal.write("name: Alex\n", to: "journal.yaml")
        case "an empty file": try vault.journal.write("", to: "journal.yaml")
        case "a link": symlink(target.path("settings"), path)
        case "a link to nothing": symlink(target.path("missing"), path)
        case "a folder": mkdir(path, 0o755)
        default: mkfifo(path, 0o644)
        }
        var before = stat()
        #expect(lstat(path, &before) == 0)
        let result = try vault.doctor("--write")
        #expect(result.status == 73)
        var after = stat()
        #expect(lstat(path, &after) == 0)
        #expect(before.st_ino == after.st_ino && before.st_mode == after.st_mode && before.st_size == after.st_size)
        #expect(before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
        #expect(target.names() == ["settings"])
        #expect(target.read("settings") == "name: Alex\n")
    }

    @Test func `a folder that cannot be written to is said`() throws {
        // For root no mode closes a folder.
        guard geteuid() != 0 else { return }
        let vault = try Vault(WritingTests.notes)
        chmod(vault.journal.root, 0o555)
        defer { chmod(vault.journal.root, 0o755) }
        let result = try vault.doctor("--write")
        #expect(result.status == 73)
        #expect(result.error.contains("journal.yaml cannot be created"))
    }

    @Test func `a full disk leaves no part of a file`() throws {
        guard access("/dev/full", F_OK) == 0 else { return }
        let vault = try Vault(WritingTests.notes)
        // The file is written before the page, which has nowhere to go.
        let result = try Executable.run(
            ["doctor", "--write", "--journal", vault.journal.root], output: "/dev/full")
        #expect(result.status == 74)
        let written = try #require(vault.journal.read("journal.yaml"))
        #expect(written.contains("mood: [Stimmung]"))
    }

    @Test func `where nothing needs to be set, a file that says so is written and read without a message`() throws {
        let vault = try Vault(["2026-03-05.md": "Mood: 6\n"])
        #expect(try vault.doctor("--write").status == 0)
        let check = try Executable.run(["check", "--journal", vault.journal.root])
        #expect(check.status == 0)
        #expect(check.text == "")
    }

    @Test func `no note is changed, in no byte and no time`() throws {
        let journal = try TemporaryJournal(copying: Project.root + "/samples/vault")
        journal.delete("journal.yaml")
        func state() -> [String: [Int]] {
            Dictionary(
                uniqueKeysWithValues: Files.all(below: journal.root).map { path in
                    var status = stat()
                    lstat(journal.path(path), &status)
                    let sum = (Files.read(journal.path(path)) ?? []).reduce(5381) { $0 &* 33 &+ Int($1) }
                    return (
                        path,
                        [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino), Int(status.st_mode), sum]
                    )
                })
        }
        let before = state()
        for format in ["text", "json", "markdown"] {
            _ = try Executable.run(["doctor", "--journal", journal.root, "--format", format])
        }
        #expect(state() == before)
        _ = try Executable.run(["doctor", "--journal", journal.root, "--write"])
        var after = state()
        #expect(after.removeValue(forKey: "journal.yaml") != nil)
        #expect(after == before)
    }
}
