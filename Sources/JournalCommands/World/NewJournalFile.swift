import Glibc
import JournalModel
import JournalText
import JournalWriting

/// Makes files in a journal that were not there, and the folders they lie in.
enum NewJournalFile {
    /// Under the journal's lock, which is held for this one file.
    /// - Returns: `false` where something of that name is there already: a file, a folder, a link wherever it leads. It
    ///   stays as it is.
    static func create(
        _ bytes: [UInt8], at path: RelativePath, in root: String, _ permissions: JournalSettings.NewFiles
    ) throws(Failure) -> Bool {
        do throws(WritingError) {
            let writer = try JournalWriter(root: root, newFiles: permissions)
            try writer.create(bytes, at: path)
            return true
        } catch {
            if error.number == EEXIST, error.cause == .create { return false }
            throw Failure(error)
        }
    }
}
