import Glibc
import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Folders that mean harm, or were never meant to be read: the rest of the journal is read, and what is passed by is
/// named.
struct FolderTests {
    private func load(_ folder: TemporaryJournal) throws -> (moods: [String], found: [String], unread: [String]) {
        let journal = try JournalLoader.load(root: folder.root)
        let found = CheckRun(CheckContext(journal, today: try #require(CivilDate("2026-03-20")))).found
        return (
            journal.moods.map(\.stamp.date.description),
            found.map { "\($0.id) \(journal.path(of: $0.source)?.description ?? "")" },
            journal.unreadFiles.map(\.description)
        )
    }

    // MARK: Links

    @Test func `links that lead round in a circle are named, and what is beside them is read`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "mood:: 4\n", "days/2026-03-05.md": "mood:: 5\n"])
        try folder.makeLink(at: "2026-03-06.md", to: "2026-03-07.md")
        try folder.makeLink(at: "2026-03-07.md", to: "2026-03-06.md")
        try folder.makeLink(at: "2026-03-08.md", to: "2026-03-08.md")
        try folder.makeLink(at: "days/up", to: "..")
        try folder.makeLink(at: "days/here", to: ".")
        let (moods, found, unread) = try load(folder)
        #expect(moods == ["2026-03-04", "2026-03-05"])
        #expect(
            found == [
                "link-not-followed 2026-03-06.md", "link-not-followed 2026-03-07.md",
                "link-not-followed 2026-03-08.md", "link-not-followed days/here", "link-not-followed days/up",
            ])
        #expect(unread == [])
    }

    /// A link's name, what it leads to, and whether it is told of.
    static let targets: [(String, String, Bool)] = [
        ("2026-03-06.md", "/etc/hostname", true),
        ("2026-03-06.md", "../../etc/hostname", true),
        ("2026-03-06.md", "/dev/zero", true),
        ("older", "/", true),
        ("older", "/proc/self", true),
        // What it leads to would not be read, were it there itself.
        ("notes.txt", "/etc/hostname", false),
        (".older", "/", false),
        ("templates", "/", false),
        ("left", "/", false),
        // To nothing, and to a note of the journal.
        ("2026-03-06.md", "gone.md", false),
        ("older.md", "plain.md", false),
    ]

    @Test(arguments: targets)
    func `a link is followed within the folder alone, and named where it leads elsewhere`(
        name: String, target: String, isNamed: Bool
    ) throws {
        let folder = try TemporaryJournal([
            "2026-03-04.md": "mood:: 4\n", "plain.md": "", "journal.yaml": "ignore: [left]\n",
        ])
        try folder.makeLink(at: name, to: target)
        let (moods, found, _) = try load(folder)
        #expect(moods == ["2026-03-04"])
        #expect(found == (isNamed ? ["link-not-followed \(name)"] : []))
    }

    @Test func `a journal that is itself named by a link is read`() throws {
        let folder = try TemporaryJournal(["real/2026-03-04.md": "mood:: 4\n", "real/plain.md": "mood:: 5\n"])
        try folder.makeLink(at: "linked", to: "real")
        try folder.makeLink(at: "real/2026-03-05.md", to: "plain.md")
        let journal = try JournalLoader.load(root: folder.path("linked"))
        #expect(journal.moods.map(\.stamp.date.description) == ["2026-03-04", "2026-03-05"])
        #expect(journal.diagnostics == [])
    }

    // MARK: What cannot be read

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func `a folder that may not be read is named`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "mood:: 4\n", "days/2026-03-05.md": "mood:: 5\n"])
        try folder.setMode(0, of: "days")
        let (moods, found, unread) = try load(folder)
        try folder.setMode(0o755, of: "days")
        #expect(moods == ["2026-03-04"])
        #expect(found == ["file-unreadable days"])
        #expect(unread == ["days"])
    }

    @Test func `a device, a socket and a folder with a note's name hold nobody up`() throws {
        let folder = try TemporaryJournal([
            "2026-03-04.md": "mood:: 4\n", "2026-03-05.md/2026-03-06.md": "mood:: 6\n",
        ])
        // `/dev/zero` by another name (1:5); only root can make it.
        let hasDevice = mknod(folder.path("2026-03-07.md"), S_IFCHR | 0o644, 1 << 8 | 5) == 0
        try folder.makePipe(at: "2026-03-08.md")
        let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: folder.path("2026-03-09.md").utf8) }
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
        let (moods, found, unread) = try load(folder)
        #expect(moods == ["2026-03-04", "2026-03-06"])
        let special = (hasDevice ? ["2026-03-07.md"] : []) + ["2026-03-08.md", "2026-03-09.md"]
        #expect(found == special.map { "file-unreadable \($0)" })
        #expect(unread == special)
    }

    // MARK: Names

    /// Names as bytes: all that a file system keeps.
    static let names: [[UInt8]] = [
        Array("2026-03-05\n2026-03-06.md".utf8),
        Array("2026-03-05 \u{1B}[31mred.md".utf8),
        Array("2026-03-05 \u{202E}dm.md".utf8),
        Array("2026-03-05 \r\t\u{7F}.md".utf8),
        Array("2026-03-05 ".utf8) + [0xFF, 0xC3, 0x28] + Array(".md".utf8),
        Array("-rf 2026-03-05.md".utf8),
        Array("--journal=2026-03-05.md".utf8),
        Array("..2026-03-05.md".utf8),
        Array("...md".utf8),
        Array("2026-03-05 $(touch x);`touch x`|x&.md".utf8),
        Array("2026-03-05 \"quoted\" 'twice' \\.md".utf8),
        Array("2026-03-05 [a](b) | <b> # c.md".utf8),
        Array("2026-03-05 ".utf8) + [UInt8](repeating: 0x61, count: 241) + Array(".md".utf8),
    ]

    /// What a terminal or a pager could be steered by.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    @Test(arguments: names)
    func `whatever a file is called, it is read, and its name steers nothing`(name: [UInt8]) throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "Mood: 4/10\n"])
        let path = Array(folder.root.utf8) + [UInt8(ascii: "/")] + name
        // What is wrong in it is told with its name, and so is a win in a list.
        let file = path.map { CChar(bitPattern: $0) } + [0]
        let descriptor = open(file, O_WRONLY | O_CREAT, 0o644)
        try #require(descriptor >= 0)
        let text = Array("---\ntype: day\ndate: 2026-03-05\n---\n\n- mood 70/60\n- #win told a joke\n".utf8)
        #expect(write(descriptor, text, text.count) == text.count)
        close(descriptor)
        let isHidden = name.first == UInt8(ascii: ".")
        for arguments in [
            ["check"], ["check", "--format", "json"], ["list", "wins"], ["list", "wins", "--format", "csv"],
            ["list", "wins", "--format", "json"], ["report"], ["report", "--format", "json"],
        ] {
            let result = try Executable.run(
                arguments + ["--journal", folder.root, "--today", "2026-03-06"], environment: ["PATH": "/usr/bin:/bin"])
            let shown = result.text + result.error
            // In a pipe, CSV keeps each byte for the program that reads it.
            if !arguments.contains("csv") {
                #expect(!shown.unicodeScalars.contains(where: FolderTests.isControl), "\(arguments)")
            }
            #expect(result.status == 0 || arguments[0] == "check" && result.status == 1, "\(arguments) \(result.error)")
            #expect(shown.contains("told a joke") == (!isHidden && arguments[0] != "check"), "\(arguments)")
            if arguments == ["check"] { #expect(shown.contains("70/60") == !isHidden) }
        }
        #expect(folder.names().count == 2)
    }

    // MARK: Many, deep, and changing

    @Test func `a path of four thousand bytes is read`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "mood:: 4\n"])
        // A folder after the other, since no call takes the whole path; the root's is counted, too.
        let name = String(repeating: "d", count: 250)
        var path = folder.root
        while path.utf8.count + 251 + 14 < 4000 {
            path += "/" + name
            #expect(mkdir(path, 0o755) == 0)
        }
        try Files.write(Array("mood:: 5\n".utf8), to: path + "/2026-03-05.md")
        #expect(try load(folder).moods == ["2026-03-04", "2026-03-05"])
    }

    @Test func `what lies deeper than the system can name is told of, and the rest is read`() throws {
        let folder = try TemporaryJournal(["2026-03-04.md": "mood:: 4\n"])
        let name = String(repeating: "d", count: 250)
        let depth = 4096 / 251 + 1
        let start = open(".", O_RDONLY | O_DIRECTORY)
        defer { close(start) }
        var here = open(folder.root, O_RDONLY | O_DIRECTORY)
        for _ in 0..<depth {
            #expect(mkdirat(here, name, 0o755) == 0)
            let next = openat(here, name, O_RDONLY | O_DIRECTORY)
            close(here)
            here = next
        }
        close(here)
        let (moods, found, unread) = try load(folder)
        #expect(moods == ["2026-03-04"])
        #expect(found.count == 1 && found[0].hasPrefix("file-unreadable ddd"))
        #expect(unread.count == 1)
        // It cannot be taken away by its whole name, either.
        let removed = try Executable.run(["-rf", folder.path(name)], program: "/bin/rm")
        #expect(removed.status == 0)
    }

    @Test func `a folder that changes while it is read is read as it is found`() async throws {
        let folder = try TemporaryJournal()
        for day in 10...28 { try folder.write("mood:: 5\n", to: "days/2026-02-\(day).md") }
        let root = folder.root
        let changing = Task.detached {
            for round in 0..<200 where !Task.isCancelled {
                let name = root + "/days/2026-02-\(10 + round % 19).md"
                unlink(name)
                rename(root + "/days", root + "/gone")
                rename(root + "/gone", root + "/days")
                try? Files.write(Array("mood:: 6\n".utf8), to: name)
            }
        }
        for _ in 0..<40 {
            let journal = try JournalLoader.load(root: root)
            #expect(journal.moods.count <= 19)
            #expect(journal.moods.allSatisfy { $0.rating == 5 || $0.rating == 6 })
            #expect(Set(journal.diagnostics.map(\.id)).isSubset(of: ["file-unreadable"]))
        }
        changing.cancel()
        await changing.value
        #expect(try JournalLoader.load(root: root).moods.count == 19)
    }
}
