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
        expectSame(together, alone)
    }

    @Test func `a folder with other names and in another place is the same journal`() throws {
        let here = try JournalLoader.load(root: Project.root + "/samples/one-file")
        let copy = try TemporaryJournal(copying: Project.root + "/samples/one-file")
        let there = try JournalLoader.load(root: copy.root)
        #expect(there.moods == here.moods)
        #expect(there.files.map(\.path) == here.files.map(\.path))
    }
}
