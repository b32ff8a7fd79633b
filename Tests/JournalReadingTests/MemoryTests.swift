import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// A journal need not lie on the disk, and what an editor holds unsaved may take the place of what does.
struct MemoryTests {
    /// A journal with one of everything that decides whether a file is read.
    private static let chosen: [String: String] = [
        "journal.yaml": "name: Robin\nread: [\"**\"]\nignore: [\"archive/**\", \"*.draft.md\"]\n",
        "2026-03-05.md": "Mood: 6\n\n- 08:15 4/10 tired #speak-up\n",
        "2026-03-05 (1).md": "Mood: 1\n", "2026-03-06 (1).md": "Mood: 2\n",
        "2026-03-07.sync-conflict-20260307-081500-ABC.md": "Mood: 1\n",
        "notes/2026-03-08.markdown": "Mood: 5\n", "notes/2026-03-09.MD": "Mood: 3\n", "notes/x.txt": "Mood: 3\n",
        ".hidden.md": "Mood: 1\n", ".obsidian/2026-03-10.md": "Mood: 1\n", "templates/2026-03-11.md": "Mood: 1\n",
        "sub/Templates/2026-03-11.md": "Mood: 1\n", "archive/2026-03-12.md": "Mood: 1\n",
        "x.draft.md": "Mood: 1\n", "goals/speak-up.md": "# Speak up\n", "2026-03-13.md~": "Mood: 1\n",
        "reports/2026-03-14.md": "---\ntype: report\n---\nMood: 1\n",
        "2026-03-15.md": "<<<<<<< HEAD\nMood: 1\n=======\nMood: 2\n>>>>>>> other\n",
        "2026-03-16.md": "---\nprivate: true\n---\nMood: 1\n",
        "2026-03-17.md": "Mood: 4\n\n<!-- private -->\nMood: 1\n", "sub/journal.yaml": "name: no\n",
        "2026-03-18.md": "\u{0}GITCRYPT", "sub/a/b/2026-03-19.md": "Mood: 14\n",
    ]

    private static func contents(of root: String) -> [(path: RelativePath, bytes: [UInt8])] {
        // In an order that is nobody's.
        Files.all(below: root).reversed().map { (RelativePath($0), Files.read(root + "/" + $0) ?? []) }
    }

    @Test(arguments: ["alex", "vault", "one-file"])
    func `a sample held in memory is the journal that its folder is`(sample: String) throws {
        let root = Project.root + "/samples/" + sample
        let folder = try JournalLoader.load(root: root)
        expectSame(JournalLoader.load(files: Self.contents(of: root)), folder)
        #expect(!folder.files.isEmpty)
    }

    @Test func `which files are read does not depend on where they are`() throws {
        let kept = try TemporaryJournal(Self.chosen)
        let folder = try JournalLoader.load(root: kept.root)
        expectSame(JournalLoader.load(files: Self.contents(of: kept.root)), folder)
        expectSame(JournalLoader.load(files: Self.contents(of: kept.root), workers: 1), folder)
        #expect(
            folder.files.map(\.path.description) == [
                "2026-03-05 (1).md", "2026-03-05.md", "2026-03-06 (1).md",
                "2026-03-07.sync-conflict-20260307-081500-ABC.md", "2026-03-15.md", "2026-03-16.md", "2026-03-17.md",
                "2026-03-18.md", "goals/speak-up.md", "journal.yaml", "notes/2026-03-08.markdown",
                "notes/2026-03-09.MD", "reports/2026-03-14.md", "sub/a/b/2026-03-19.md",
            ])
    }

    @Test(arguments: UInt64(0)..<24)
    func `what is unsaved stands for what is on the disk, as if it were saved`(_ number: UInt64) throws {
        var seed = Seed(number)
        let names = Self.chosen.keys.sorted()
        var overlay: [RelativePath: [UInt8]] = [:]
        var files = Self.chosen
        for _ in 0..<seed.number(1...6) {
            let name = seed.pick(names)
            let text = name == "journal.yaml" ? "ignore: [\"notes/**\"]\nmood-scale: 1-5\n" : "Mood: 2\n\n#speak-up\n"
            overlay[RelativePath(name)] = Array(text.utf8)
            // Some are not on the disk yet.
            if seed.chance(2) { files[name] = nil }
        }
        let unsaved = try TemporaryJournal(files)
        let saved = try TemporaryJournal(
            files.merging(overlay.map { ($0.key.description, String(decoding: $0.value, as: UTF8.self)) }) { $1 })
        let journal = try JournalLoader.load(root: unsaved.root, overlay: overlay)
        let expected = try JournalLoader.load(root: saved.root)
        expectSame(journal, expected)
    }

    @Test func `a file that was never saved is read from the editor`() throws {
        let kept = try TemporaryJournal(["2026-03-05.md": "Mood: 6\n"])
        let journal = try JournalLoader.load(
            root: kept.root, overlay: [RelativePath("2026-03-06.md"): Array("Mood: 3\n".utf8)])
        #expect(journal.moods.map(\.value) == [6, 3])
        #expect(journal.files.map(\.path.description) == ["2026-03-05.md", "2026-03-06.md"])
    }

    @Test func `of two files with one path the last counts, and none at all is an empty journal`() {
        let path = RelativePath("2026-03-05.md")
        let journal = JournalLoader.load(files: [(path, Array("Mood: 6\n".utf8)), (path, Array("Mood: 3\n".utf8))])
        #expect(journal.moods.map(\.value) == [3])
        let nothing = JournalLoader.load(files: [])
        #expect(nothing.files.isEmpty && nothing.diagnostics.isEmpty)
    }
}
