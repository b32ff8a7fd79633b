import ArgumentParser
import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// Takes the last entry back.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Takes back what was written last, if the note has not changed since.",
        discussion: """
            A note that was made for it goes with it, and so do folders that it leaves empty. What is remembered for \
            this is where the entry stands, and numbers by which the note is known again; none of its words.
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let journal = try WritableJournal(options)
        guard let root = JournalFolder.absolute(journal.root), let memory = UndoMemory.standard,
            let record = memory.last(of: root)
        else {
            try StandardOutput.write("nothing to take back\n")
            return
        }
        do throws(WritingError) {
            let writer = try JournalWriter(root: root, newFiles: journal.settings.newFiles)
            try takeBack(record, writer)
        } catch {
            guard error.cause == .changed else { throw Failure(error) }
            throw Failure(.tryAgain, words(on: record, root))
        }
        memory.forget(root)
        try StandardOutput.write("taken back: \(record.path.description.visible):\(record.line)\n")
    }

    private func takeBack(_ record: UndoRecord, _ writer: borrowing JournalWriter) throws(WritingError) {
        if record.before == nil, let bytes = JournalLoader.bytes(of: record.path, root: record.root),
            record.edit(of: bytes) != nil
        {
            // The note was made for the entry.
            guard try writer.delete(record.path, ifBytesAre: bytes, keepingFolders: record.foldersFound) else {
                throw WritingError(.changed, record.path.description)
            }
            return
        }
        guard JournalLoader.bytes(of: record.path, root: record.root) != nil else {
            throw WritingError(.changed, record.path.description)
        }
        try writer.edit(record.path) { bytes throws(WritingError) in
            guard let bytes, let edit = record.edit(of: bytes) else {
                throw WritingError(.changed, record.path.description)
            }
            return [edit]
        }
    }

    /// The note changed: where the entry is, for the person to take it out.
    private func words(on record: UndoRecord, _ root: String) -> String {
        let path = record.path.description
        guard let bytes = JournalLoader.bytes(of: record.path, root: root) else {
            return "\(path) is no longer there, so there is nothing in it to take back"
        }
        guard let line = record.line(in: bytes) else {
            return "\(path) has changed since, so nothing is taken back; the entry stood at \(path):\(record.line)"
        }
        return "\(path) has changed since, so nothing is taken back; the entry stands at \(path):\(line)"
    }
}
