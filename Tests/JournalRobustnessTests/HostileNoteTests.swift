import Glibc
import HostileNotes
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Notes that mean harm are read in a moment or are said to be too tangled, and take nothing else with them.
///
/// How long they take at ten megabytes is measured in `Tests/Benchmarks`; `JOURNAL_LONG_TESTS=1` looks here as well
/// whether twice as much takes twice as long.
@Suite struct HostileNoteTests {
    /// What each text stands beside.
    private static let other = (
        path: RelativePath("2026-03-04.md"), bytes: Array("Mood: 7\n\n## Wins\n\n- went\n".utf8)
    )

    private static func journal(_ text: HostileText, _ note: HostileNote, _ size: Int) -> Journal? {
        let files = [other, (path: RelativePath(note.path), bytes: note.bytes(text, size))]
        return SmallStack.run { JournalLoader.load(files: files, workers: 1) }
    }

    @Test(arguments: HostileText.all.indices)
    func `whatever a note holds, it is read, and so are its front matter and all other notes`(_ index: Int) throws {
        let text = HostileText.all[index]
        for note in HostileNote.allCases where note == .day || !text.isWhole {
            let journal = try #require(HostileNoteTests.journal(text, note, 3000), "\(text.name)")
            #expect(journal.files.count == 2)
            #expect(journal.moods.contains { $0.rating == 7 } && journal.passages.contains { $0.text.text == "went" })
            guard !text.isWhole else { continue }
            switch note {
            case .day: #expect(journal.moods.contains { $0.rating == 6 }, "\(text.name)")
            case .goal: #expect(journal.goals.first { $0.id == "speak-up" }?.kind == .behavioural, "\(text.name)")
            case .session: #expect(journal.sessions.first?.number == 5, "\(text.name)")
            }
        }
    }

    private static let tangled: [(name: String, size: Int, line: Int)] = [
        ("nested quotes", 6000, 4), ("nested quotes without blanks", 6000, 4), ("a deep list in one line", 6000, 4),
        ("deep lists", 60_000, 104), ("empty lines below a deep list", 6000, 4),
        ("empty lines below a deep list in a quote", 6000, 4), ("emphasis in a deep quote", 6000, 4),
        ("pictures that end as links", 60_000, 4),
    ]

    @Test(arguments: tangled)
    func `a text that would hold libcmark for long is not read, and nothing of it is shown`(
        name: String, size: Int, line: Int
    ) throws {
        let text = try #require(HostileText.all.first { $0.name == name })
        let journal = try #require(HostileNoteTests.journal(text, .day, size))
        let file = try #require(journal.files.firstIndex { $0.path == RelativePath("2026-03-05.md") })
        let found = journal.silenceable.filter { $0.source.file == file }
        #expect(found.map(\.id) == ["text-tangled"])
        let place = try #require(found.first?.source)
        #expect(LineTable(journal.files[file].bytes).position(of: place.bytes.lowerBound).line == line)
        #expect(!journal.showsLines(of: place))
        #expect(journal.unreadFiles == [RelativePath("2026-03-05.md")])
        #expect(journal.moods.map(\.rating) == [7, 6])
    }

    @Test func `lists and quotes up to a hundred deep are read, and a line across the page is none`() {
        let fine = [
            String(repeating: "> ", count: 100) + "Mood: 4\n", String(repeating: "- ", count: 100) + "a\n",
            String(repeating: "- ", count: 5000) + "\n\nMood: 4\n",
            String(repeating: "* ", count: 5000) + "\r\n\r\nMood: 4\r\n",
            "> a\n\n" + String(repeating: ">\n\n", count: 2000) + "Mood: 4\n",
            String(repeating: " ", count: 4000) + "code\n\nMood: 4\n",
            String(repeating: "- ![[photo.jpg]] [a](b)\n", count: 2000) + "\nMood: 4\n",
        ]
        for text in fine {
            let journal = JournalLoader.load(files: [(RelativePath("2026-03-05.md"), Array(text.utf8))], workers: 1)
            #expect(journal.unreadFiles.isEmpty, "\(text.prefix(20))")
        }
        for text in [
            String(repeating: "> ", count: 101) + "Mood: 4\n", String(repeating: "- ", count: 101) + "a\n",
            String(repeating: "1. ", count: 101) + "a\n", String(repeating: "- > + ", count: 34) + "a\n",
        ] {
            let journal = JournalLoader.load(files: [(RelativePath("2026-03-05.md"), Array(text.utf8))], workers: 1)
            #expect(journal.unreadFiles.count == 1, "\(text.prefix(20))")
        }
    }

    @Test func `more lines and marks than a hand writes in twenty years are not read`() {
        // An item for every hour of forty-five years.
        let items = Array(String(repeating: "- a\n", count: 400_000).utf8)
        let much = JournalLoader.load(files: [(RelativePath("2026-03-05.md"), items)], workers: 1)
        #expect(much.silenceable.map(\.id) == ["text-tangled"])
    }

    @Test
    func `an entry is put at the end of a note that is too tangled to be read, and it is said that nothing is read`()
        throws
    {
        let tangle = String(repeating: "> ", count: 3000) + "Today\n"
        let journal = try TemporaryJournal(["journal.yaml": "name: x\n", "2026-03-05.md": tangle])
        let reading = NoteReading(Array(tangle.utf8), path: RelativePath("2026-03-05.md"), settings: JournalSettings())
        #expect(reading.isUnread && reading.isTangled && reading.blocks.isEmpty && reading.headings.isEmpty)
        #expect(reading.insertingBlocks(Array("- a\n".utf8), at: tangle.utf8.count, continuesParagraph: false) == nil)
        #expect(Files.read(journal.path("2026-03-05.md")) == Array(tangle.utf8))
    }

    @Test(.enabled(if: getenv("JOURNAL_LONG_TESTS") != nil), arguments: HostileText.all.indices)
    func `twice as much takes about twice as long`(_ index: Int) throws {
        let text = HostileText.all[index]
        for note in HostileNote.allCases where note == .day || !text.isWhole {
            let times = [50_000, 100_000, 200_000].map { size in
                let start = clock()
                _ = HostileNoteTests.journal(text, note, size)
                return Double(clock() - start) / Double(CLOCKS_PER_SEC)
            }
            // What is quadratic would take sixteen times as long.
            #expect(times[2] < 0.5 || times[2] < 8 * times[0], "\(text.name): \(times)")
        }
    }
}
