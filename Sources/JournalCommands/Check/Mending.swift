import Glibc
import JournalModel
import JournalReading
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
        for file in plan.files where !file.edits.isEmpty { make(file) }
    }

    private mutating func make(_ file: FixPlan.FileFix) {
        let path = Array(root.utf8) + [UInt8(ascii: "/")] + file.path.bytes
        guard let now = JournalLoader.bytes(of: file.path, root: root), now == file.bytes else {
            leave("\(file.path): the file changed while it was checked; nothing was written, try again", .tryAgain)
            return
        }
        if let why = Mending.reason(toLeave: path) {
            leave("\(file.path): \(why)", .cannotCreate)
            return
        }
        do throws(WritingError) {
            // A name that is not UTF-8 cannot be passed on, and is never another file's.
            guard let name = String(validating: path, as: UTF8.self) else {
                leave("\(file.path): the file's name is not UTF-8; nothing was written", .cannotCreate)
                return
            }
            try AtomicFile.write(file.mendedBytes, to: name)
            fixes += file.mended.count
            files.insert(file.path)
        } catch {
            leave(error.description, error.cause == .write ? .inputOutput : .cannotCreate)
        }
    }

    /// Why a file is not replaced though it could be.
    private static func reason(toLeave path: [UInt8]) -> String? {
        var status = stat()
        guard stat(path.map { CChar(bitPattern: $0) } + [0], &status) == 0 else { return nil }
        if status.st_mode & 0o222 == 0 { return "the file is read-only; nothing was written" }
        if status.st_nlink > 1 { return "the file has another name as well (a hard link); nothing was written" }
        return nil
    }

    private mutating func leave(_ words: String, _ status: ExitStatus?) {
        if !left.contains(words) { left.append(words) }
        self.status = self.status ?? status
    }
}
