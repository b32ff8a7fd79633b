import JournalModel
import JournalReading
import JournalText

/// A note into which something was written, and which `read:` or `ignore:` leaves out of the journal.
enum UnreadNote {
    /// What a note waits for of which no word is read.
    static func obstacle(_ reading: NoteReading) -> String {
        reading.isTangled ? "what makes it too tangled is taken out" : "the merge in it is resolved"
    }

    /// What is said behind what was written, with the sign that parts it; empty where the note is read.
    static func words(on path: RelativePath, _ settings: JournalSettings) -> String {
        guard !JournalLoader.reads(path, settings) else { return "" }
        return " · not read by 'report': read: or ignore: in journal.yaml leaves it out"
    }
}
