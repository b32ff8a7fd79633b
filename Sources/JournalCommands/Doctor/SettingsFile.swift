import Glibc
import JournalModel
import JournalWriting

/// The `journal.yaml` that is created, and never written over.
enum SettingsFile {
    static func path(in root: String) -> String { root + (root.hasSuffix("/") ? "" : "/") + "journal.yaml" }

    /// Stops where something of that name is there already: a file, a folder, a link wherever it leads.
    static func requireAbsence(in root: String) throws(Failure) {
        var status = stat()
        if lstat(path(in: root), &status) == 0 { throw isThere(root) }
    }

    static func create(_ text: String, in root: String) throws(Failure) {
        do throws(WritingError) {
            let writer = try JournalWriter(root: root)
            try writer.create(Array(text.utf8), at: .settings)
        } catch {
            if error.number == EEXIST { throw isThere(root) }
            throw Failure(error)
        }
    }

    private static func isThere(_ root: String) -> Failure {
        Failure(
            .cannotCreate,
            "\(path(in: root)) is there already, and nothing was written; without --write you see what could be added")
    }
}
