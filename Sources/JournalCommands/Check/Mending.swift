import JournalModel
import JournalText
import JournalWriting

/// Makes the fixes of a plan in the files of a journal.
struct Mending {
    let root: String
    private(set) var fixes = 0
    private(set) var files: Set<RelativePath> = []
    /// What was left as it is, and why: for standard error.
    private(set) var left: [String] = []
    private(set) var status: ExitStatus?

    init(root: String) { self.root = root }

    /// Writes each file whole, or leaves it as it is: where it is no longer what was read, where a merge left its
    /// markers, where it cannot be written.
    mutating func make(_ plan: FixPlan) {
        for path in plan.refused {
            leave("\(path): nothing was mended here, a merge left its markers; resolve it first", nil)
        }
        do throws(WritingError) {
            let writer = try JournalWriter(root: root)
            for file in plan.files where !file.edits.isEmpty { make(file, writer) }
        } catch {
            leave("\(error); nothing was written", Failure(error).status)
        }
    }

    private mutating func make(_ file: FixPlan.FileFix, _ writer: borrowing JournalWriter) {
        do throws(WritingError) {
            let path = file.path.description
            try writer.edit(file.path) { now throws(WritingError) in
                // The fixes are those of what was checked.
                guard now == file.bytes else { throw WritingError(.changed, path) }
                return file.edits
            }
            fixes += file.mended.count
            files.insert(file.path)
        } catch {
            if error.cause == .changed {
                leave("\(file.path): the file changed while it was checked; nothing was written, try again", .tryAgain)
            } else {
                leave("\(error); nothing was written", Failure(error).status)
            }
        }
    }

    private mutating func leave(_ words: String, _ status: ExitStatus?) {
        if !left.contains(words) { left.append(words) }
        self.status = self.status ?? status
    }
}
