import Glibc
import JournalModel
import JournalReading
import JournalTesting
import Testing

struct ManyFilesTests {
    @Test(.enabled(if: getenv("JOURNAL_LONG_TESTS") != nil, "a long test"))
    func `a hundred thousand files in one folder are read`() throws {
        let folder = try TemporaryJournal(["days/journal.txt": ""])
        // Two hundred and seventy years of days.
        for index in 0..<100_000 {
            let day = CivilDate(dayNumber: index - 60_000)
            try Files.write(Array("mood:: 5\n".utf8), to: folder.path("days/\(day).md"))
        }
        let journal = try JournalLoader.load(root: folder.root)
        #expect(journal.files.count == 100_000)
        #expect(journal.unreadFiles == [])
        #expect(journal.moods.count == 100_000)
    }
}
