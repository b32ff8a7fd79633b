import Glibc
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// What a file is, and which files are read.
struct TypeTests {
    /// Path, front matter, and what the file turns out to be.
    static let files: [(String, String, String)] = [
        ("2026-03-05.md", "", "day"),
        ("2026-03-05-thursday.md", "", "day"),
        ("2026-03-05 Thursday.md", "", "day"),
        ("2026-03-05 1-1 with Kim.md", "", "note"),
        ("20260305.md", "", "day"),
        ("2026/03/05.md", "", "day"),
        ("walk.md", "", "note"),
        ("walk.md", "type: day\ndate: 2026-03-05", "day"),
        ("walk.md", "Type: Day\ndate: 2026-03-05", "day"),
        ("walk.md", "date: 2026-03-05", "note"),
        ("sessions/2026-03-05.md", "", "session day"),
        ("Sessions/2026-03-05.md", "", "session day"),
        ("therapy/sessions/2026-03-05.md", "", "session day"),
        ("sessions/2026-03-05.md", "type: day", "day"),
        ("2026-03-05.md", "session: 5", "session day"),
        ("2026-03-05.md", "type: day\nsession: 5", "session day"),
        ("walk.md", "session: 5\ndate: 2026-03-05", "session day"),
        ("goals/walk.md", "", "goal"),
        ("GOALS/walk.md", "", "goal"),
        ("goals/2026-03-05.md", "", "goal"),
        ("walk.md", "goal: Walk", "goal"),
        ("walk.md", "type: goal", "goal"),
        ("2026-03-05.md", "goal: Walk", "day"),
        ("goals/walk.md", "type: note", "note"),
        ("goals/walk.md", "type: banana", "goal"),
        ("2026-03-05.md", "type: banana", "day"),
        ("2026-03-05.md", "type: note", "note"),
        ("2026-03-05.md", "type: report", "note"),
        ("goals/walk.md", "type: report", "note"),
        ("walk.md", "type: measure\nmeasure: phq9\ndate: 2026-03-05\ntotal: 12", "measure day"),
    ]

    @Test(arguments: files)
    func `a file's type is written, given away by a key, or told by folder or name`(
        path: String, frontMatter: String, type: String
    ) throws {
        let text = (frontMatter.isEmpty ? "" : "---\n\(frontMatter)\n---\n") + "mood:: 6\n"
        let journal = try Reading([path: text]).journal
        var found: [String] = []
        if !journal.goals.isEmpty { found.append("goal") }
        if !journal.sessions.isEmpty { found.append("session") }
        if !journal.scores.isEmpty { found.append("measure") }
        if !journal.moods.isEmpty { found.append("day") }
        #expect((found.isEmpty ? "note" : found.joined(separator: " ")) == type)
    }

    @Test func `a written type comes before a key that gives another away`() throws {
        let journal = try Reading("---\ntype: note\nsession: 5\n---\nmood:: 6\n").journal
        #expect(journal.sessions.isEmpty)
        #expect(journal.moods.isEmpty)
    }

    /// Path, settings, and whether the file is read.
    static let paths: [(String, String, Bool)] = [
        ("2026-03-05.md", "", true),
        ("2026-03-05.markdown", "", true),
        ("2026-03-05.MD", "", true),
        ("2026-03-05.txt", "", false),
        (".2026-03-05.md", "", false),
        (".obsidian/2026-03-05.md", "", false),
        ("templates/2026-03-05.md", "", false),
        ("notes/2026-03-05.md", "", true),
        ("archive/2026-03-05.md", "ignore: [\"archive/**\"]", false),
        ("archive/old/2026-03-05.md", "ignore: [\"archive/**\"]", false),
        ("archive/2026-03-05.md", "ignore: [archive]", false),
        ("archives/2026-03-05.md", "ignore: [\"archive/**\"]", true),
        ("days/2026-03-05.md", "read: [days]", true),
        ("days/2026/2026-03-05.md", "read: [days]", true),
        ("days/2026/2026-03-05.md", "read: [\"days/**\"]", true),
        ("notes/2026-03-05.md", "read: [days]", false),
        ("days/2026-03-05.md", "read: [days]\nignore: [days]", false),
    ]

    @Test(arguments: paths)
    func `every Markdown file is read, but what is hidden, a template or left out`(
        path: String, settings: String, isRead: Bool
    ) throws {
        let reading = try Reading([path: "mood:: 6\n", "journal.yaml": settings])
        #expect(reading.journal.moods.count == (isRead ? 1 : 0))
        #expect(reading.diagnostics == [])
    }

    @Test func `a linked folder is not entered, and a linked file is read where it leads inside`() throws {
        let other = try TemporaryJournal(["2026-03-07.md": "mood:: 7\n", "days/2026-03-08.md": "mood:: 8\n"])
        let folder = try TemporaryJournal(["real/plain.md": "mood:: 5\n"])
        #expect(symlink("real/plain.md", folder.path("2026-03-05.md")) == 0)
        #expect(symlink(other.path("2026-03-07.md"), folder.path("2026-03-07.md")) == 0)
        #expect(symlink(other.path("days"), folder.path("days")) == 0)
        #expect(symlink("nowhere.md", folder.path("2026-03-09.md")) == 0)
        let journal = try JournalLoader.load(root: folder.root)
        #expect(journal.moods.map(\.stamp.date.description) == ["2026-03-05"])
        #expect(
            journal.diagnostics.map { "\($0.id) \(journal.path(of: $0.source)?.description ?? "")" } == [
                "link-not-followed 2026-03-07.md", "link-not-followed days",
            ])
        #expect(journal.unreadFiles == [])
    }

    @Test func `one bad file does not stop the others from being read`() throws {
        let reading = try Reading([
            "2026-03-04.md": "<<<<<<< ours\nmood:: 4\n=======\nmood:: 5\n>>>>>>> theirs\n",
            "2026-03-05.md": "mood:: 6\n",
        ])
        #expect(reading.items == ["mood 6 =6"])
        #expect(reading.diagnostics == ["merge-conflict ‹<<<<<<< ours›"])
        #expect(reading.journal.unreadFiles.map(\.description) == ["2026-03-04.md"])
    }
}
