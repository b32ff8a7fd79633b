import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Files are read on all cores; what comes of it does not depend on which was finished first.
struct WorkerTests {
    @Test(arguments: ["alex", "vault"], [2, 3, 8])
    func `a journal is the same however many read it`(sample: String, workers: Int) throws {
        let root = Project.root + "/samples/" + sample
        let alone = try JournalLoader.load(root: root, workers: 1)
        let together = try JournalLoader.load(root: root, workers: workers)
        #expect(together.files.map(\.path) == alone.files.map(\.path))
        #expect(together.goals == alone.goals)
        #expect(together.sessions == alone.sessions)
        #expect(together.moods == alone.moods)
        #expect(together.thoughts == alone.thoughts)
        #expect(together.activities == alone.activities)
        #expect(together.exposures == alone.exposures)
        #expect(together.urges == alone.urges)
        #expect(together.homework == alone.homework)
        #expect(together.scores == alone.scores)
        #expect(together.trackers == alone.trackers)
        #expect(together.ratings == alone.ratings)
        #expect(together.passages == alone.passages)
        #expect(together.tagUses == alone.tagUses)
        #expect(together.days == alone.days)
        #expect(together.diagnostics == alone.diagnostics)
    }

    @Test func `a folder with other names and in another place is the same journal`() throws {
        let here = try JournalLoader.load(root: Project.root + "/samples/one-file")
        let copy = try TemporaryJournal(copying: Project.root + "/samples/one-file")
        let there = try JournalLoader.load(root: copy.root)
        #expect(there.moods == here.moods)
        #expect(there.files.map(\.path) == here.files.map(\.path))
    }
}
