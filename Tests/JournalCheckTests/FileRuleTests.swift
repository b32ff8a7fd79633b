import Glibc
import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// What is wrong with a file as a whole, with real files.
struct FileRuleTests {
    private func found(_ folder: TemporaryJournal) throws -> (journal: Journal, found: [Diagnostic]) {
        let journal = try JournalLoader.load(root: folder.root)
        return (journal, CheckRun(CheckContext(journal, today: try #require(CivilDate("2026-03-20")))).found)
    }

    // MARK: Copies

    /// A file's name, and whether it is a copy that a program made, beside `note.md`.
    static let names: [(String, Bool)] = [
        ("note.sync-conflict-20260305-081500-ABCDEFG.md", true),
        ("note.sync-conflict-20260305-081500.md", true),
        ("note (Alex's conflicted copy 2026-03-05).md", true),
        ("note (Alex's conflicted copy 2026-03-05) (1).md", true),
        ("note (Case Conflict).md", true),
        ("note (conflicted copy 2026-03-05 081500).md", true),
        ("note (case clash from alex on 2026-03-05 081500).md", true),
        ("note_conflict-20260305-081500.md", true),
        ("note (Conflicted copy alex-laptop 202603050815).md", true),
        ("note (SFConflict alex@example.org 2026-03-05-08-15-00).md", true),
        ("note.Conflict.md", true),
        ("note.Conflict2.md", true),
        ("note.Conflict.Conflict.md", true),
        ("note (1).md", true),
        ("note (12).markdown", false),
        ("other (1).md", false),
        ("note 2.md", false),
        ("note copy.md", false),
        ("note (draft).md", false),
        ("note ().md", false),
        ("note(1).md", false),
        ("On conflicted copywriting.md", false),
        ("Conflict at work.md", false),
        ("a.conflict with Kim.md", false),
        ("a_conflict-avoidant week.md", false),
        ("2026-03-05 (conflict with Kim).md", false),
    ]

    @Test(arguments: names)
    func `a copy is known by its name`(name: String, isCopy: Bool) throws {
        let folder = try TemporaryJournal(["note.md": "", name: "win:: spoke first\n"])
        let (journal, found) = try found(folder)
        let copies = found.filter { $0.id == "conflict-copy" }
        #expect(copies.count == (isCopy ? 1 : 0))
        #expect(journal.unreadFiles.map(\.description) == (isCopy ? [name] : []))
        #expect(folder.read(name) == "win:: spoke first\n")
    }

    // MARK: What cannot be read

    @Test func `a pipe is told of, and nobody waits for it`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "Mood: 6\n"])
        try folder.makePipe(at: "2026-03-05.md")
        try folder.makePipe(at: "notes.txt")
        let (journal, found) = try found(folder)
        #expect(found.map(\.id) == ["file-unreadable"])
        #expect(found.map(\.message) == ["this file cannot be read: it is not a text file"])
        #expect(journal.unreadFiles.map(\.description) == ["2026-03-05.md"])
        #expect(journal.moods.count == 1)
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `a file that may not be read is told of`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "Mood: 6\n", "2026-03-05.md": "Mood: 4\n"])
        try folder.setMode(0, of: "2026-03-05.md")
        let (journal, found) = try found(folder)
        #expect(found.map(\.message) == ["this file cannot be read: Permission denied"])
        #expect(journal.moods.count == 1)
    }

    @Test func `a link that leads nowhere is no error`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "Mood: 6\n"])
        #expect(symlink("gone.md", folder.path("2026-03-05.md")) == 0)
        #expect(try found(folder).found == [])
    }

    // MARK: Bytes

    /// The bytes of a note, the rule, and the range that it names.
    static let bytes: [([UInt8], String, Range<Int>)] = [
        ([0] + Array("GITCRYPT".utf8) + [0, 1, 2, 255], "file-encrypted", 0..<0),
        (Array("Mood: 6 - ".utf8) + [0xFF] + Array(" é\n".utf8), "invalid-utf-8", 10..<11),
        (Array("é ".utf8) + [0xFC] + Array("ber\n".utf8), "invalid-utf-8", 3..<4),
        (Array("Woke early.\0 Mood\n".utf8), "nul-byte", 11..<12),
        (
            Array("---\nmood: 6\nx: ".utf8) + [UInt8](repeating: 0x41, count: 262_144) + Array("\n---\n".utf8),
            "front-matter-too-large", 4..<4
        ),
        (Array(String(repeating: "- ", count: 101).utf8) + Array("a\nMood: 6\n".utf8), "text-tangled", 0..<203),
    ]

    @Test(arguments: bytes)
    func `a file's bytes are told of at their place`(bytes: [UInt8], id: String, range: Range<Int>) throws {
        let folder = try TemporaryJournal()
        try folder.write(bytes: bytes, to: "2026-03-05.md")
        let found = try found(folder).found
        #expect(found.map(\.id) == [id])
        #expect(found.map(\.source.bytes) == [range])
        #expect(Files.read(folder.path("2026-03-05.md")) == bytes)
    }

    @Test func `what stands around bytes that are no characters is read`() throws {
        let folder = try TemporaryJournal()
        try folder.write(bytes: [0xFF] + Array("\n\nMood: 6\n".utf8), to: "2026-03-05.md")
        #expect(try found(folder).journal.moods.count == 1)
    }

    // MARK: Merges

    /// A text, and the line that is named as a merge's marker.
    static let merges: [(String, String?)] = [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> laptop\n", "<<<<<<< HEAD"),
        ("<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> laptop\r\n", "<<<<<<< HEAD"),
        ("<<<<<<< ours\nb\n||||||| base\na\n=======\nc\n>>>>>>> theirs", "<<<<<<< ours"),
        // Half put right: what was above or below is gone, or the line between.
        ("b\n=======\nc\n>>>>>>> laptop\n", "======="),
        ("<<<<<<< HEAD\nb\n=======\nc\n", "<<<<<<< HEAD"),
        ("<<<<<<< HEAD\nb\n>>>>>>> laptop\n", "<<<<<<< HEAD"),
        ("A heading\n=======\n\ntext\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> laptop\n", "<<<<<<< HEAD"),
        // One alone is Markdown, or prose.
        ("A heading\n=======\n\nText\n", nil),
        ("A heading\n=======\n\nAnother\n=======\n\nText\n", nil),
        ("=======\n", nil),
        (">>>>>>> a quote in a quote\n", nil),
        ("<<<<<<< look\n", nil),
        (">>>>>>> a quote\n\nA heading\n=======\n", nil),
        ("Heading\n========\n>>>>>>>> quote\n", nil),
        ("    <<<<<<< HEAD\n    =======\n    >>>>>>> laptop\n", nil),
        ("x <<<<<<< HEAD\nx =======\nx >>>>>>> laptop\n", nil),
        ("<<<<<<<HEAD\n=======x\n>>>>>>>laptop\n", nil),
    ]

    @Test(arguments: merges)
    func `two marker lines of a merge are a merge, one is Markdown`(text: String, line: String?) throws {
        let folder = try TemporaryJournal(["2026-03-05.md": text + "\nMood: 6\n"])
        let (journal, found) = try found(folder)
        #expect(found.map(\.id) == (line == nil ? [] : ["merge-conflict"]))
        #expect(found.map { journal.files[$0.source.file][$0.source.bytes] } == [line].compactMap(\.self))
        #expect(journal.moods.count == (line == nil ? 1 : 0))
    }
}
