import CFiles
import Glibc
package import JournalModel
package import JournalText

/// Writes in a journal: the only way to, and one program of ours at a time.
///
/// A file is made that was not there, or bytes are put into one and every other byte stays as it was. When a call
/// returns, what was written is on the disk; when it throws, every file is as it was, and nothing else is left.
package struct JournalWriter: ~Copyable {
    private let root: String
    private let lock: JournalLock
    private let permissions: JournalSettings.NewFiles
    /// Paths of what killed programs had displaced and that stands nowhere else.
    private let found: [String]

    /// In seconds.
    package static let patience = 30

    /// Takes the journal's lock, and holds it as long as the value lives.
    ///
    /// - Parameter root: the journal's folder.
    package init(
        root: String, newFiles permissions: JournalSettings.NewFiles = .owner, patience: Int = JournalWriter.patience
    ) throws(WritingError) {
        self.root = root
        self.permissions = permissions
        let lock = try JournalLock(root: root, patience: patience)
        found = Leftovers.clear(below: lock.folder)
        self.lock = lock
    }

    /// Changes a file, or makes it and the folders that it lies in. A link to a file within the journal is followed.
    ///
    /// - Parameter make: gives the edits of what stands there, in order, not overlapping; `nil` is no file, and the edits
    ///   are then those of no bytes. It is asked again when another program changed the file meanwhile.
    /// - Complexity: O(bytes of the file), with two flushes of the disk.
    @discardableResult
    package func edit(
        _ path: RelativePath, _ make: ([UInt8]?) throws(WritingError) -> [TextEdit]
    ) throws(WritingError) -> WrittenFile {
        let path = try JournalPath(path, root: root)
        let folder = try OpenFolder.open(path, below: lock.folder, making: permissions)
        if LinkInJournal.isLink(path, in: folder) {
            let target = try LinkInJournal.target(of: path, root: root)
            let folder = try OpenFolder.open(target, below: lock.folder, making: permissions)
            return try edit(target, in: folder, make)
        }
        return try edit(path, in: folder, make)
    }

    private func edit(
        _ path: JournalPath, in folder: borrowing OpenFolder, _ make: ([UInt8]?) throws(WritingError) -> [TextEdit]
    ) throws(WritingError) -> WrittenFile {
        let editor = EditorSwapFile.editor(of: path.name, in: folder.descriptor)
        var replacement = FileReplacement(path, permissions: permissions)
        do throws(WritingError) {
            let (before, after) = try replacement.edit(in: folder, make)
            return WrittenFile(
                before: before, bytes: after, editor: editor, conflictCopies: found + replacement.conflictCopies,
                unflushed: replacement.unflushed)
        } catch {
            OpenFolder.removeEmpty(path, below: lock.folder, from: folder.depthFound)
            throw error
        }
    }

    /// Makes a file that was not there, and the folders that it lies in. A link of that name counts as there, wherever it
    /// leads: the error's number is then `EEXIST`.
    package func create(_ bytes: [UInt8], at path: RelativePath) throws(WritingError) {
        let path = try JournalPath(path, root: root)
        let folder = try OpenFolder.open(path, below: lock.folder, making: permissions)
        do throws(WritingError) {
            try FileReplacement(path, permissions: permissions).create(bytes, in: folder)
        } catch {
            OpenFolder.removeEmpty(path, below: lock.folder, from: folder.depthFound)
            throw error
        }
    }

    /// Takes away a file that holds just these bytes, and the folders it leaves empty.
    ///
    /// - Parameter depth: how many of the folders on the way stay in any case.
    /// - Returns: `false` where it is not there or holds anything else; it then stays.
    package func delete(
        _ path: RelativePath, ifBytesAre bytes: [UInt8], keepingFolders depth: Int
    ) throws(WritingError)
        -> Bool
    {
        let path = try JournalPath(path, root: root)
        let folder = try OpenFolder.open(path, below: lock.folder, making: permissions)
        defer { OpenFolder.removeEmpty(path, below: lock.folder, from: min(depth, folder.depthFound)) }
        let found = try OldFile.open(path, in: folder)
        guard case .some(let old) = found, old.bytes == bytes else { return false }
        // Out of everybody's sight first: what is taken away is then surely what was looked at.
        let number = folder.descriptor.number
        let name = JournalTemporary.exchange(inode: 0, read: BytesHash(bytes)).name
        let problem = Uninterrupted.result { renameat(number, path.name, number, name) == 0 ? 0 : errno }
        guard problem == 0 else {
            if problem == ENOENT { return false }
            throw WritingError(.write, path.shown, number: problem)
        }
        guard old.isDisplaced(as: name, in: folder) else {
            if files_rename_to_new(number, name, path.name) != 0 {
                _ = ConflictCopy.keep(name, beside: path.nameText, in: folder.descriptor)
            }
            return false
        }
        unlinkat(number, name, 0)
        _ = folder.descriptor.flushFolder()
        return true
    }

    /// How many of the folders on the way to a file are there.
    package func foldersFound(_ path: RelativePath) throws(WritingError) -> Int {
        let path = try JournalPath(path, root: root)
        return (0...path.folders.count).last { count in
            count == 0 || faccessat(lock.folder.number, path.folder(count), F_OK, AT_SYMLINK_NOFOLLOW) == 0
        } ?? 0
    }
}

/// A file as it was written.
package struct WrittenFile: Sendable {
    /// `nil` for a file that was not there.
    package let before: [UInt8]?
    package let bytes: [UInt8]
    /// The editor that seems to have the file open: when it saves what it has, what was written now is lost.
    package let editor: String?
    /// Names of copies that now lie beside it: what other programs wrote at the same moment and could not be kept in it.
    package let conflictCopies: [String]
    /// The system's number where the file holds the new bytes, and the system did not say that its name is on the disk.
    package let unflushed: Int32
}
