import Glibc
import JournalTesting
import Testing

/// Files that are no notes, or broken ones: named or passed over.
struct HostileTests {
    private static func text(_ prepare: (TemporaryJournal) throws -> Void) throws -> String {
        let vault = try Vault(["2026-03-05.md": "Mood: 6\n"])
        try prepare(vault.journal)
        let result = try vault.doctor()
        #expect(result.status == 0)
        #expect(result.text.contains("1 day with a mood") || result.text.contains("days with a mood"))
        return result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `a pipe is never opened`() throws {
        _ = try HostileTests.text { mkfifo($0.path("pipe.md"), 0o644) }
    }

    @Test func `a file that cannot be read is named`() throws {
        guard geteuid() != 0 else { return }
        let text = try HostileTests.text {
            try $0.write("x\n", to: "closed.md")
            chmod($0.path("closed.md"), 0)
        }
        #expect(text.contains("1 file that cannot be opened: not read. (closed.md)"))
    }

    @Test func `a file with the markers of a merge is named`() throws {
        let text = try HostileTests.text {
            try $0.write("<<<<<<< a\nqxone:: 1\n=======\nqxtwo:: 2\n>>>>>>> b\n", to: "2026-03-06.md")
        }
        #expect(
            text.contains("1 file in which a merge left its markers: not read until they are resolved. (2026-03-06.md)")
        )
        #expect(!text.contains("qx"))
    }

    @Test func `a copy of two machines and an encrypted file are named`() throws {
        let text = try HostileTests.text {
            try $0.write("Mood: 3\n", to: "2026-03-05.sync-conflict-20260306-081500.md")
            try $0.write(bytes: [0] + Array("GITCRYPT".utf8) + [0, 1, 2], to: "2026-03-07.md")
        }
        #expect(text.contains("1 copy made when two machines disagreed"))
        #expect(text.contains("1 file encrypted by git-crypt"))
    }

    @Test func `a huge file is named and not looked at`() throws {
        let line = Array("Mood: 6, a line of words that goes on for a while\n".utf8)
        var bytes: [UInt8] = []
        while bytes.count <= 4 << 20 { bytes += line }
        let text = try HostileTests.text { try $0.write(bytes: bytes, to: "huge.md") }
        #expect(text.contains("1 file above 4 MB: not looked at here. (huge.md)"))
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x23, 0x20, 0xFF], [0x23, 0x20, 0x00, 0x0A],
            [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0x3A, 0x20, 0x31, 0x0A],
            [0xEF, 0xBB, 0xBF], Array("---\n".utf8), Array("|\n|-|\n|".utf8), Array("# \n## \n:: \n#\n".utf8),
            Array("Mood: /5\nMood: -\nMood: 5/\nMood: ,\nMood: 99999999999999999999\nMood: 5,\n".utf8),
        ] as [[UInt8]])
    func `broken bytes break nothing`(bytes: [UInt8]) throws {
        _ = try HostileTests.text {
            try $0.write(bytes: bytes, to: "2026-03-06.md")
            try $0.write(bytes: bytes, to: "note.md")
        }
    }

    @Test func `names of files that hold anything are shown harmlessly and hold the settings together`() throws {
        let vault = try Vault([
            "a\u{1B}]52;c;x\u{7}\n# b: \u{202E}/13.03.2026.md": "## Stimmung\n- 5/10\n",
            "a\u{1B}]52;c;x\u{7}\n# b: \u{202E}/14.03.2026.md": "## Stimmung\n- 5/10\n",
        ])
        let result = try vault.doctor("--write")
        #expect(result.status == 0)
        for byte in result.output { #expect(byte >= 0x20 || byte == 0x0A) }
        #expect(!result.text.contains("\u{202E}"))
        #expect(try Executable.run(["check", "--journal", vault.journal.root]).text == "")
        let written = try #require(vault.journal.read("journal.yaml"))
        #expect(written.contains("\ndate-pattern: \"DD.MM.YYYY\"\n"))
        #expect(written.contains("\n  mood: [Stimmung]\n"))
    }
}
