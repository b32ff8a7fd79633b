import Glibc
import JournalText

/// Where the last entry of each journal is remembered: a file for each journal, named by a number made of the
/// journal's folder, for the owner alone.
package struct UndoMemory: Sendable {
    /// `$XDG_STATE_HOME/journal`, or `~/.local/state/journal`.
    private let folder: String

    package init(folder: String) { self.folder = folder }

    private func path(_ root: String) -> String { folder + "/undo-" + BytesHash(Array(root.utf8)).text }

    /// Takes the place of what was remembered of this journal before.
    package func remember(_ record: UndoRecord) throws(WritingError) {
        try UndoMemory.make(folder)
        try AtomicFile.write(record.bytes, to: path(record.root))
    }

    /// `nil` where nothing is remembered of a journal, or what is there cannot be read or is another journal's.
    package func last(of root: String) -> UndoRecord? {
        guard let bytes = UndoMemory.read(path(root)), let record = UndoRecord(bytes: bytes), record.root == root else {
            return nil
        }
        return record
    }

    /// - Returns: 0, or the system's number for what went wrong.
    @discardableResult
    package func forget(_ root: String) -> Int32 {
        unlink(path(root)) == 0 || errno == ENOENT ? 0 : errno
    }

    /// Makes a folder and those on the way to it, for their owner alone.
    private static func make(_ folder: String) throws(WritingError) {
        var place = ""
        for component in folder.split(separator: "/") {
            place += "/" + component
            guard mkdir(place, 0o700) == 0 || errno == EEXIST else { throw WritingError(.create, place, number: errno) }
        }
    }

    private static let longest = 65_536

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = FileDescriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)) else { return nil }
        var status = stat()
        guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= longest else {
            return nil
        }
        var buffer = [UInt8](repeating: 0, count: longest)
        let count = Glibc.read(file.number, &buffer, buffer.count)
        return count >= 0 ? Array(buffer.prefix(count)) : nil
    }
}
