import CFiles
import Glibc
import JournalModel
import JournalText

/// Puts new bytes in the place of a file's old ones, so that at every instant its name has the old or the new, whole,
/// and that what another program writes meanwhile is not lost.
///
/// 1. The file is read, the new bytes are written beside it and flushed.
/// 2. The two exchange their names in one step. What was displaced is now in our hands, and is compared with what was
///    read. If it is something else, another program wrote in between: the names are exchanged back at once, and all of
///    it begins again with what that program wrote.
/// 3. The folder is flushed, and the file looked at once more: another program may have read the old bytes before the
///    exchange and written its own after it. If ours are not in them, all of it begins again.
///
/// Where the file system cannot exchange names, the file is compared right before it is replaced; what is written in
/// the microseconds between the two is lost. What an editor writes later, out of bytes that it read before, nobody can
/// find out; that it seems to have the file open is told beforehand.
struct FileReplacement {
    let path: JournalPath
    let permissions: JournalSettings.NewFiles
    /// Names of what could neither be put back nor is in the file: versions of two other programs that wrote at once.
    private(set) var conflictCopies: [String] = []

    /// So often another program may be first, and so long, in seconds: others wait for the journal's lock longer.
    private static let attempts = 200
    private static let patience = 10

    init(_ path: JournalPath, permissions: JournalSettings.NewFiles) {
        self.path = path
        self.permissions = permissions
    }

    /// - Parameter make: gives the edits of what stands there, `nil` for no file; it may be asked more than once.
    mutating func edit(
        in folder: borrowing OpenFolder, _ make: ([UInt8]?) throws(WritingError) -> [TextEdit]
    ) throws(WritingError) -> (before: [UInt8]?, after: [UInt8]) {
        conflictCopies = Leftovers.clear(folder.descriptor)
        let end = MonotonicClock.microseconds + FileReplacement.patience * 1_000_000
        for attempt in 0..<FileReplacement.attempts where attempt == 0 || MonotonicClock.microseconds < end {
            let old = try OldFile.open(path, in: folder)
            let before: [UInt8]? =
                switch old {
                case .some(let old): old.bytes
                case .none: nil
                }
            let edits = try make(before)
            let after = (before ?? []).applying(edits)
            if let before, before == after { return (before, after) }
            var new = try NewBytes(after, in: folder, permissions: permissions, like: old, path.shown)
            do throws(WritingError) {
                let isPlaced =
                    switch old {
                    case .some(let old): try replace(old, with: &new, in: folder)
                    case .none: try place(new, in: folder)
                    }
                if isPlaced, isIn(edits, before ?? [], new, folder) { return (before, after) }
            } catch {
                new.remove(in: folder)
                throw error
            }
            new.remove(in: folder)
        }
        throw WritingError(.changing, path.shown)
    }

    // MARK: A file that was not there

    /// - Returns: `false` where there is one by now.
    private func place(_ new: borrowing NewBytes, in folder: borrowing OpenFolder) throws(WritingError) -> Bool {
        let problem = NewName.give(path.name, to: new, in: folder)
        if problem == EEXIST { return false }
        guard problem == 0 else { throw WritingError(.create, path.shown, number: problem) }
        let flushed = folder.descriptor.flushFolder()
        guard flushed == 0 else {
            if new.has(path.name, in: folder) { unlinkat(folder.descriptor.number, path.name, 0) }
            throw WritingError(.write, path.shown, number: flushed)
        }
        return true
    }

    // MARK: A file that was there

    /// - Returns: `false` where it is no longer what was read; it is then as another program left it.
    private mutating func replace(
        _ old: borrowing OldFile, with new: inout NewBytes, in folder: borrowing OpenFolder
    ) throws(WritingError) -> Bool {
        // So that names are exchanged back and forth only for what is written within microseconds.
        guard old.traits.isUnchanged(path.name, in: folder.descriptor) else { return false }
        let name = JournalTemporary.exchange(inode: new.inode, read: BytesHash(old.bytes))
        let problem = new.rename(to: name, in: folder)
        guard problem == 0 else { throw WritingError(.write, path.shown, number: problem) }
        switch Uninterrupted.result({ files_exchange(folder.descriptor.number, new.name, path.name) }) {
        case 0: break
        case EINVAL, ENOSYS, ENOTSUP: return try replaceInOneWay(old, with: new, in: folder)
        case ENOENT: return false
        case let problem: throw WritingError(.write, path.shown, number: problem)
        }
        guard old.isDisplaced(as: new.name, in: folder) else {
            try putBack(new, in: folder)
            return false
        }
        let flushed = folder.descriptor.flushFolder()
        // A program that had the old file open may have written into it until now.
        guard flushed == 0, old.isDisplaced(as: new.name, in: folder) else {
            try putBack(new, in: folder)
            if flushed != 0 { throw WritingError(.write, path.shown, number: flushed) }
            return false
        }
        unlinkat(folder.descriptor.number, new.name, 0)
        return true
    }

    /// For file systems that cannot exchange names.
    private func replaceInOneWay(
        _ old: borrowing OldFile, with new: borrowing NewBytes, in folder: borrowing OpenFolder
    ) throws(WritingError) -> Bool {
        guard old.isDisplaced(as: path.nameText, in: folder) else { return false }
        let problem = Uninterrupted.result {
            renameat(folder.descriptor.number, new.name, folder.descriptor.number, path.name) == 0 ? 0 : errno
        }
        guard problem == 0 else { throw WritingError(.write, path.shown, number: problem) }
        let flushed = folder.descriptor.flushFolder()
        guard flushed == 0 else { throw WritingError(.write, path.shown, number: flushed) }
        return true
    }

    /// Exchanges the names back: the file has again what another program wrote, and the new bytes are ours.
    private mutating func putBack(_ new: borrowing NewBytes, in folder: borrowing OpenFolder) throws(WritingError) {
        let number = folder.descriptor.number
        var problem = Uninterrupted.result { files_exchange(number, new.name, path.name) }
        if problem == ENOENT {
            // The file was taken away meanwhile; what was displaced gets its name again, or stays beside what has it now.
            problem = Uninterrupted.result { files_rename_to_new(number, new.name, path.name) }
            if problem == 0 { return }
        }
        if problem == 0, new.has(CString.of(new.name) + [0], in: folder) { return }
        if problem == 0 {
            // A third version was written in between, and is now in our hands. It is the newest, so the name is its.
            _ = Uninterrupted.result { files_exchange(number, new.name, path.name) }
        }
        if let copy = ConflictCopy.keep(new.name, beside: path.nameText, in: folder.descriptor) {
            conflictCopies.append(copy)
        }
        if problem != 0 { throw WritingError(.changing, path.shown) }
    }

    /// Whether the file still has what was put in it: it is the same file, or another program's with the same insertion.
    private func isIn(
        _ edits: [TextEdit], _ before: [UInt8], _ new: borrowing NewBytes, _ folder: borrowing OpenFolder
    ) -> Bool {
        if new.has(path.name, in: folder) { return true }
        for pause in [0, 20_000] as [UInt32] {
            usleep(pause)
            do throws(WritingError) {
                // An editor that saves may be between two steps.
                guard let now = try OldFile.open(path, in: folder) else { continue }
                return edits.allSatisfy { edit in
                    edit.replacement.isEmpty
                        || now.bytes.occurrences(of: edit.replacement) > before.occurrences(of: edit.replacement)
                }
            } catch {
                // What cannot be read now is not for us to mend.
                return true
            }
        }
        return false
    }
}

extension [UInt8] {
    /// How often a sequence stands in the bytes, without overlap.
    ///
    /// - Complexity: O(bytes · length of the sequence) at worst.
    fileprivate func occurrences(of sequence: [UInt8]) -> Int {
        guard let first = sequence.first else { return 0 }
        var found = 0
        var place = 0
        while place + sequence.count <= count {
            if self[place] == first, self[place..<place + sequence.count].elementsEqual(sequence) {
                found += 1
                place += sequence.count
            } else {
                place += 1
            }
        }
        return found
    }
}
