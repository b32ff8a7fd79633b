import JournalModel
import JournalReading
import JournalText

/// A note into which something was written, and which `read:` or `ignore:` leaves out of the journal.
enum UnreadNote {
    /// What is said behind what was written, with the sign that parts it; empty where the note is read.
    static func words(on path: RelativePath, _ settings: JournalSettings) -> String {
        guard !JournalLoader.reads(path, settings) else { return "" }
        return " · not read by 'report': read: or ignore: in journal.yaml leaves it out"
    }
}
