import Glibc
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// Entries in the samples, on the last day that a file of theirs has.
///
/// `JOURNAL_LONG_TESTS=1 swift test --filter SamplePlaceTests` tries all of their days.
struct SamplePlaceTests {
    private static let isLong = getenv("JOURNAL_LONG_TESTS") != nil
    private static let entries = [
        PlaceCase.mood, PlaceCase.win, PlaceCase.score, PlaceCase.prose, PlaceCase.thought,
    ]

    @Test(arguments: ["alex", "one-file", "sparse", "vault"])
    func `every entry finds its place in a sample's notes, and all else is read as before`(_ name: String) throws {
        let root = Project.root + "/samples/" + name
        let journal = try JournalLoader.load(root: root)
        var tried = 0
        for (index, file) in journal.files.enumerated() where file.path != .settings {
            let days = Set(journal.writtenDays.filter { $0.source.file == index }.map(\.date)).sorted()
            for day in Self.isLong ? days : days.suffix(1) {
                let entry = Self.entries[tried % Self.entries.count]
                tried += 1
                let failure = RandomPlaceTests.failure(
                    file.path.description, file.bytes, entry, day, journal.settings)
                #expect(failure == nil)
                let placed = NotePlace(path: file.path, date: day, settings: journal.settings)
                    .place(entry, in: file.bytes) { entry.isRead($0, $1, on: day) }
                #expect(placed.isAsMeant, "\(file.path) \(day) \(entry.lines)")
            }
        }
        #expect(tried > 0)
    }

    @Test func `a long note takes a few readings of it, no more`() {
        let days = (0..<2000).map { "## \(CivilDate(dayNumber: $0))\n\n### Mood\n- 08:15 4/10 anxious 70\n" }
        let note = Array(days.joined(separator: "\n").utf8)
        let day = CivilDate(dayNumber: 1999)
        let clock = ContinuousClock()
        var reading: NoteReading?
        let once = clock.measure {
            reading = NoteReading(note, path: RelativePath("journal.md"), settings: JournalSettings())
        }
        #expect(reading?.journal.moods.count == 2000)
        var placed: PlacedEntry?
        let whole = clock.measure {
            placed = NotePlace(path: RelativePath("journal.md"), date: day, settings: JournalSettings())
                .place(PlaceCase.mood, in: note) { PlaceCase.mood.isRead($0, $1, on: day) }
        }
        #expect(placed?.isAsMeant == true)
        #expect(placed?.edit.source.bytes.lowerBound == note.count)
        #expect(whole < once * 8, "\(whole), once \(once)")
    }
}
