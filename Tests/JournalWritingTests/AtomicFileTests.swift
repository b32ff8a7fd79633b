import Glibc
import JournalTesting
import JournalWriting
import Testing

/// Writing a file whole or not at all.
struct AtomicFileTests {
    private let folder: TemporaryJournal

    init() throws {
        folder = try TemporaryJournal()
    }

    @Test func `a new file is for its owner alone`() throws {
        try AtomicFile.write(Array("text\n".utf8), to: folder.path("new.md"))
        #expect(folder.read("new.md") == "text\n")
        #expect(Files.mode(of: folder.path("new.md")) == 0o600)
        #expect(folder.names() == ["new.md"])
    }

    @Test(arguments: [0o644, 0o600, 0o664] as [mode_t]) func `an old file keeps its mode`(mode: mode_t) throws {
        try folder.write("old", to: "page.md")
        chmod(folder.path("page.md"), mode)
        try AtomicFile.write(Array("new".utf8), to: folder.path("page.md"))
        #expect(folder.read("page.md") == "new")
        #expect(Files.mode(of: folder.path("page.md")) == UInt32(mode))
    }

    @Test func `an old file keeps its attributes`() throws {
        try folder.write("old", to: "page.md")
        let path = folder.path("page.md")
        // Some file systems have none.
        guard Attributes.set("origin", to: "a friend", of: path) else { return }
        try AtomicFile.write(Array("new".utf8), to: path)
        #expect(folder.read("page.md") == "new")
        #expect(Attributes.value("origin", of: path) == "a friend")
    }

    @Test func `a read-only file stays as it is`() throws {
        try folder.write("old", to: "page.md")
        chmod(folder.path("page.md"), 0o444)
        #expect(throws: WritingError(.readOnly, folder.path("page.md"))) {
            try AtomicFile.write(Array("new".utf8), to: folder.path("page.md"))
        }
        #expect(folder.read("page.md") == "old")
        #expect(folder.names() == ["page.md"])
    }

    @Test func `a file with a second name stays one file`() throws {
        try folder.write("old", to: "page.md")
        link(folder.path("page.md"), folder.path("second.md"))
        #expect(throws: WritingError(.hardLink, folder.path("page.md"))) {
            try AtomicFile.write(Array("new".utf8), to: folder.path("page.md"))
        }
        #expect(folder.read("second.md") == "old")
    }

    @Test func `a link is followed and stays`() throws {
        try folder.write("old", to: "real/page.md")
        symlink("real/page.md", folder.path("link.md"))
        symlink("link.md", folder.path("second.md"))
        try AtomicFile.write(Array("new".utf8), to: folder.path("second.md"))
        #expect(folder.read("real/page.md") == "new")
        var status = stat()
        #expect(lstat(folder.path("link.md"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(folder.names(in: "real") == ["page.md"])
    }

    @Test func `a link to nothing makes what it names`() throws {
        symlink("later.md", folder.path("link.md"))
        try AtomicFile.write(Array("new".utf8), to: folder.path("link.md"))
        #expect(folder.read("later.md") == "new")
    }

    @Test func `links in a circle are told`() {
        symlink("b", folder.path("a"))
        symlink("a", folder.path("b"))
        #expect(throws: WritingError(.create, folder.path("a"), number: ELOOP)) {
            try AtomicFile.write([], to: folder.path("a"))
        }
    }

    @Test func `a missing folder is told by the system's words`() {
        let path = folder.path("none/page.md")
        #expect(throws: WritingError(.create, path, number: ENOENT)) { try AtomicFile.write([], to: path) }
        #expect(
            WritingError(.create, "p", number: ENOENT).description == "p cannot be created: No such file or directory")
    }

    @Test func `what is no plain file is left alone`() throws {
        mkfifo(folder.path("pipe"), 0o600)
        #expect(throws: WritingError(.notAFile, folder.path("pipe"))) {
            try AtomicFile.write([], to: folder.path("pipe"))
        }
        #expect(throws: WritingError(.notAFile, folder.root)) { try AtomicFile.write([], to: folder.root) }
        #expect(throws: WritingError(.notAFile, folder.root + "/")) { try AtomicFile.write([], to: folder.root + "/") }
        #expect(folder.names() == ["pipe"])
    }

    @Test func `what a killed writer left an hour ago is swept, and nothing else`() throws {
        let old = ".journal-0123456789abcdef.tmp"
        let names = [old, ".journal-fedcba9876543210.tmp", ".journal-notes.tmp", "journal-0123456789abcdef.tmp"]
        for name in names { try folder.write("x", to: name) }
        var times = [timeval(tv_sec: 1_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000, tv_usec: 0)]
        for name in names where name != names[1] { utimes(folder.path(name), &times) }
        try AtomicFile.write([], to: folder.path("page.md"))
        #expect(folder.names() == (names.dropFirst() + ["page.md"]).sorted())
    }

    @Test func `an old temporary file that somebody holds is not swept`() throws {
        let name = ".journal-0123456789abcdef.tmp"
        try folder.write("x", to: name)
        var times = [timeval(tv_sec: 1_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000, tv_usec: 0)]
        utimes(folder.path(name), &times)
        let held = open(folder.path(name), O_RDONLY)
        defer { close(held) }
        flock(held, LOCK_EX)
        try AtomicFile.write([], to: folder.path("page.md"))
        #expect(folder.names() == [name, "page.md"])
    }

    @Test func `a large file is written whole`() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
        try AtomicFile.write(bytes, to: folder.path("large"))
        #expect(Files.read(folder.path("large")) == bytes)
    }

    @Test(arguments: [
        (0, "" as String?), (4, "text"), (100, "text of a file"),
    ])
    func `the head of a file is read up to a limit`(limit: Int, expected: String?) throws {
        try folder.write("text of a file", to: "f")
        #expect(FileHead.read(folder.path("f"), limit: limit) == .bytes(Array((expected ?? "").utf8)))
    }

    @Test func `a head that cannot be read is told apart from one that is not there`() {
        mkfifo(folder.path("pipe"), 0o600)
        #expect(FileHead.read(folder.path("none"), limit: 10) == .missing)
        #expect(FileHead.read(folder.path("pipe"), limit: 10) == .unreadable)
        #expect(FileHead.read(folder.root, limit: 10) == .unreadable)
    }
}
