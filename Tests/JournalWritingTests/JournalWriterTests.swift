import Glibc
import JournalModel
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// Writing in a journal: new files, insertions, and what is refused.
struct JournalWriterTests {
    private let folder: TemporaryJournal
    private let note = RelativePath("days/2026-03-05.md")

    init() throws {
        folder = try TemporaryJournal(["days/2026-03-05.md": "one\ntwo\n"])
    }

    /// Puts text at a place of the note.
    @discardableResult
    private func insert(
        _ text: String, at place: Int = 4, in path: RelativePath? = nil, newFiles: JournalSettings.NewFiles = .owner
    ) throws -> WrittenFile {
        try JournalWriter(root: folder.root, newFiles: newFiles).edit(path ?? note) { _ in
            [TextEdit(SourceRange(file: 0, bytes: place..<place), text)]
        }
    }

    @Test func `an insertion leaves every other byte, the mode and the folder as they were`() throws {
        try folder.setMode(0o640, of: note.description)
        let written = try insert("x\r\n")
        #expect(folder.read("days/2026-03-05.md") == "one\nx\r\ntwo\n")
        #expect(written.before == Array("one\ntwo\n".utf8))
        #expect(written.bytes == Array("one\nx\r\ntwo\n".utf8))
        #expect(Files.mode(of: folder.path("days/2026-03-05.md")) == 0o640)
        #expect(folder.names(in: "days") == ["2026-03-05.md"])
    }

    @Test func `a note keeps its attributes`() throws {
        let path = folder.path(note.description)
        // Some file systems have none.
        guard Attributes.set("origin", to: "a friend", of: path) else { return }
        try insert("x\n")
        #expect(folder.read(note.description) == "one\nx\ntwo\n")
        #expect(Attributes.value("origin", of: path) == "a friend")
    }

    @Test func `a new file and its folders are for their owner alone`() throws {
        let written = try insert("x\n", at: 0, in: RelativePath("a/b/new.md"))
        #expect(written.before == nil)
        #expect(folder.read("a/b/new.md") == "x\n")
        #expect(Files.mode(of: folder.path("a")) == 0o700)
        #expect(Files.mode(of: folder.path("a/b")) == 0o700)
        #expect(Files.mode(of: folder.path("a/b/new.md")) == 0o600)
        #expect(folder.names(in: "a/b") == ["new.md"])
    }

    @Test func `a new file is as the umask says where the settings want that`() throws {
        let mask = umask(0o022)
        defer { umask(mask) }
        try insert("x\n", at: 0, in: RelativePath("a/new.md"), newFiles: .umask)
        #expect(Files.mode(of: folder.path("a")) == 0o755)
        #expect(Files.mode(of: folder.path("a/new.md")) == 0o644)
    }

    @Test func `a link to a file in the journal is followed and stays a link`() throws {
        symlink("days/2026-03-05.md", folder.path("today.md"))
        try insert("x\n", in: RelativePath("today.md"))
        #expect(folder.read("days/2026-03-05.md") == "one\nx\ntwo\n")
        var status = stat()
        #expect(lstat(folder.path("today.md"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(folder.names() == ["days", "today.md"])
    }

    enum Refused: String, CaseIterable {
        case linkOutside, danglingLink, linkedFolder, readOnly, hardLink, pipe, folder, upward, noRoot

        /// What stands at the path, and why it is left alone.
        var expected: (path: String, cause: WritingError.Cause) {
            switch self {
            case .linkOutside: ("x.md", .outside)
            case .danglingLink: ("x.md", .outside)
            case .linkedFolder: ("link/x.md", .linkedFolder)
            case .readOnly: ("days/2026-03-05.md", .readOnly)
            case .hardLink: ("days/2026-03-05.md", .hardLink)
            case .pipe: ("x.md", .notAFile)
            case .folder: ("days", .notAFile)
            case .upward: ("days/../../x.md", .notAFile)
            case .noRoot: ("x.md", .create)
            }
        }
    }

    @Test(arguments: Refused.allCases) func `what could not be kept is refused, and nothing is changed`(
        _ kind: Refused
    )
        throws
    {
        let other = try TemporaryJournal(["other.md": "other\n"])
        var root = folder.root
        switch kind {
        case .linkOutside: symlink(other.path("other.md"), folder.path("x.md"))
        case .danglingLink: symlink("nothing.md", folder.path("x.md"))
        case .linkedFolder: symlink("days", folder.path("link"))
        case .readOnly: try folder.setMode(0o444, of: note.description)
        case .hardLink: link(folder.path(note.description), folder.path("second.md"))
        case .pipe: try folder.makePipe(at: "x.md")
        case .folder, .upward: break
        case .noRoot: root = folder.root + "/none"
        }
        let before = folder.names()
        let error = #expect(throws: WritingError.self) {
            try JournalWriter(root: root).edit(RelativePath(kind.expected.path)) { _ in
                [TextEdit(SourceRange(file: 0, bytes: 0..<0), "x\n")]
            }
        }
        #expect(error?.cause == kind.expected.cause)
        #expect(folder.names() == before)
        #expect(folder.names(in: "days") == ["2026-03-05.md"])
        #expect(folder.read("days/2026-03-05.md") == "one\ntwo\n")
        #expect(other.read("other.md") == "other\n")
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `root keeps a file's owner`() throws {
        chown(folder.path(note.description), 1234, 2345)
        try insert("x\n")
        var status = stat()
        stat(folder.path(note.description), &status)
        #expect(status.st_uid == 1234 && status.st_gid == 2345)
    }

    @Test func `what is changed while edits are made is read again`() throws {
        var asked: [String] = []
        try JournalWriter(root: folder.root).edit(note) { bytes in
            asked.append(String(decoding: bytes ?? [], as: UTF8.self))
            // Another program saves meanwhile, the first time.
            if asked.count == 1 { try? folder.write("three\n", to: note.description) }
            return [TextEdit(SourceRange(file: 0, bytes: (bytes?.count ?? 0)..<(bytes?.count ?? 0)), "x\n")]
        }
        #expect(asked == ["one\ntwo\n", "three\n"])
        #expect(folder.read("days/2026-03-05.md") == "three\nx\n")
        #expect(folder.names(in: "days") == ["2026-03-05.md"])
    }

    @Test func `a file that is changed each time is given up, as the other program left it`() throws {
        var count = 0
        let error = #expect(throws: WritingError.self) {
            try JournalWriter(root: folder.root).edit(note) { _ in
                count += 1
                try? folder.write("\(count)\n", to: note.description)
                return [TextEdit(SourceRange(file: 0, bytes: 0..<0), "x\n")]
            }
        }
        #expect(error?.cause == .changing)
        #expect(folder.read("days/2026-03-05.md") == "\(count)\n")
        #expect(folder.names(in: "days") == ["2026-03-05.md"])
    }

    @Test func `where edits are refused, no folder is left that was made for them`() throws {
        #expect(throws: WritingError.self) {
            try JournalWriter(root: folder.root).edit(RelativePath("a/b/c.md")) { _ throws(WritingError) in
                throw WritingError(.changed, "a/b/c.md")
            }
        }
        #expect(folder.names() == ["days"])
    }

    @Test(arguments: [
        (".2026-03-05.md.swp", "Vim or nano"), (".#2026-03-05.md", "Emacs"), (".2026-03-05.md.kate-swp", "Kate"),
    ])
    func `an editor that has the file open is told`(sign: String, editor: String) throws {
        symlink("robin@host.1", folder.path("days/" + sign))
        #expect(try insert("x\n").editor == editor)
    }

    @Test func `a journal that another program writes in is waited for, and then told`() throws {
        let lock = open(folder.root, O_RDONLY | O_DIRECTORY)
        flock(lock, LOCK_EX)
        let error = #expect(throws: WritingError.self) { _ = try JournalWriter(root: folder.root, patience: 0) }
        #expect(error?.cause == .locked)
        close(lock)
        _ = try JournalWriter(root: folder.root, patience: 0)
    }

    @Test func `a file is made only where there is none`() throws {
        symlink("nothing", folder.path("link.md"))
        let writer = try JournalWriter(root: folder.root)
        try writer.create(Array("x".utf8), at: RelativePath("a/new.md"))
        #expect(folder.read("a/new.md") == "x")
        for path in ["a/new.md", "link.md", "days"] {
            let error = #expect(throws: WritingError.self) { try writer.create([], at: RelativePath(path)) }
            #expect(error?.number == EEXIST)
        }
        #expect(folder.names() == ["a", "days", "link.md"])
        #expect(folder.names(in: "a") == ["new.md"])
    }

    @Test func `a file is taken away only while it holds what is expected`() throws {
        let writer = try JournalWriter(root: folder.root)
        let path = RelativePath("a/b/new.md")
        try writer.create(Array("x".utf8), at: path)
        #expect(try !writer.delete(path, ifBytesAre: Array("y".utf8), keepingFolders: 0))
        #expect(folder.read("a/b/new.md") == "x")
        #expect(try writer.delete(path, ifBytesAre: Array("x".utf8), keepingFolders: 1))
        #expect(folder.names(in: "a") == [])
        #expect(try !writer.delete(RelativePath("a/none.md"), ifBytesAre: [], keepingFolders: 1))
        #expect(folder.names() == ["a", "days"])
    }
}
