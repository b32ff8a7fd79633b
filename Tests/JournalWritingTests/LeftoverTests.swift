import Glibc
import JournalModel
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// What programs that were killed left behind is cleared away by the next one, and nothing of anybody's is lost.
struct LeftoverTests {
    private let folder: TemporaryJournal

    init() throws {
        folder = try TemporaryJournal(["note.md": "old and new\n", "notes.swap": "mine", ".journal-x.tmp": "mine"])
    }

    private func inode(_ name: String) -> String {
        var status = stat()
        stat(folder.path(name), &status)
        return hexadecimal(UInt64(status.st_ino))
    }

    private func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private func insert() throws -> WrittenFile {
        try JournalWriter(root: folder.root).edit(RelativePath("note.md")) { _ in
            [TextEdit(SourceRange(file: 0, bytes: 0..<0), "x ")]
        }
    }

    @Test func `bytes that never came to their place are taken away`() throws {
        try folder.write("old and", to: ".journal-new-0123456789abcdef.tmp")
        #expect(try insert().conflictCopies == [])
        #expect(folder.names() == [".journal-x.tmp", "note.md", "notes.swap"])
    }

    @Test func `bytes ready for an exchange that did not come are taken away`() throws {
        try folder.write("old and new and more\n", to: "ready")
        rename(folder.path("ready"), folder.path(".journal-\(inode("ready"))-0000000000000000.swap"))
        #expect(try insert().conflictCopies == [])
        #expect(folder.names() == [".journal-x.tmp", "note.md", "notes.swap"])
    }

    @Test func `a displaced file that is what had been read is taken away`() throws {
        // FNV-1a with 64 bits of "a" is af63dc4c8601ec8c, by its authors' own table of tests.
        try folder.write("a", to: ".journal-\(inode("note.md"))-af63dc4c8601ec8c.swap")
        #expect(try insert().conflictCopies == [])
        #expect(folder.names() == [".journal-x.tmp", "note.md", "notes.swap"])
    }

    @Test func `a displaced file that another program wrote stays beside the one that took its place`() throws {
        try folder.write("theirs\n", to: ".journal-\(inode("note.md"))-af63dc4c8601ec8c.swap")
        #expect(try insert().conflictCopies == ["note (conflicted copy).md"])
        #expect(folder.read("note (conflicted copy).md") == "theirs\n")
        #expect(folder.read("note.md") == "x old and new\n")
        // What lies there already is not written over.
        try folder.write("theirs, too\n", to: ".journal-\(inode("note.md"))-af63dc4c8601ec8c.swap")
        #expect(try insert().conflictCopies == ["note (conflicted copy 2).md"])
        #expect(folder.read("note (conflicted copy).md") == "theirs\n")
        #expect(folder.read("note (conflicted copy 2).md") == "theirs, too\n")
    }

    @Test func `what somebody holds is left alone`() throws {
        try folder.write("x", to: ".journal-new-0123456789abcdef.tmp")
        let held = open(folder.path(".journal-new-0123456789abcdef.tmp"), O_RDONLY)
        defer { close(held) }
        flock(held, LOCK_EX)
        _ = try insert()
        #expect(folder.names().contains(".journal-new-0123456789abcdef.tmp"))
    }
}
