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
        abstract: "Takes back the last entry of 'log' or 'ask', if the note has not changed since.",
        discussion: """
            Only the last entry is remembered, so only that one can be taken back, and once. A note that was made for it goes with it, and so do folders that it leaves empty. What is remembered for \
            this is where the entry stands, and numbers by which the note is known again; none of its words.
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let journal = try WritableJournal(options)
        guard let root = JournalFolder.absolute(journal.root), let memory = UndoMemory.standard,
            let record = memory.last(of: root)
        else {
            let words = "only the last entry is remembered, until it is taken back"
            try StandardOutput.write("nothing to take back: \(words)\n")
            return
        }
        let lines: Int
        do throws(WritingError) {
            let writer = try JournalWriter(root: root, newFiles: journal.settings.newFiles)
            lines = try takeBack(record, writer)
        } catch {
            guard error.cause == .changed else { throw Failure(error) }
            throw Failure(.tryAgain, words(on: record, root))
        }
        memory.forget(root)
        let count = "\(lines) \(lines == 1 ? "line" : "lines")" + (record.before == nil ? ", the whole note" : "")
        try StandardOutput.write("taken back: \(record.path.description.visible):\(record.line) (\(count))\n")
    }

    /// - Returns: how many lines with words went, a heading that was written for the entry included.
    private func takeBack(_ record: UndoRecord, _ writer: borrowing JournalWriter) throws(WritingError) -> Int {
        if record.before == nil, let bytes = JournalLoader.bytes(of: record.path, root: record.root),
            let edit = record.edit(of: bytes)
        {
            // The note was made for the entry.
            guard try writer.delete(record.path, ifBytesAre: bytes, keepingFolders: record.foldersFound) else {
                throw WritingError(.changed, record.path.description)
            }
            return UndoCommand.lines(bytes[edit.source.bytes])
        }
        guard JournalLoader.bytes(of: record.path, root: record.root) != nil else {
            throw WritingError(.changed, record.path.description)
        }
        var lines = 0
        try writer.edit(record.path) { bytes throws(WritingError) in
            guard let bytes, let edit = record.edit(of: bytes) else {
                throw WritingError(.changed, record.path.description)
            }
            lines = UndoCommand.lines(bytes[edit.source.bytes])
            return [edit]
        }
        return lines
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.split { $0 == .lineFeed || $0 == .carriageReturn }.count { !$0.allSatisfy(\.isWhitespace) }
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
