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
///    The same where a program still has the displaced file open to write in it: what it is about to write would be lost.
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
    /// The system's number where it did not say that the new name is on the disk, and the old could not be put back.
    private(set) var unflushed: Int32 = 0
    /// Another program had the file open to write in it, the last time.
    private var wasOpen = false

    /// So often another program may be first, and so long, in seconds: others wait for the journal's lock longer.
    private static let attempts = 200
    private static let patience = 10
    /// In microseconds, for a program that is writing.
    private static let pause: UInt32 = 50_000

    init(_ path: JournalPath, permissions: JournalSettings.NewFiles) {
        self.path = path
        self.permissions = permissions
    }

    /// - Parameter make: gives the edits of what stands there, `nil` for no file; it may be asked more than once.
    mutating func edit(
        in folder: borrowing OpenFolder, _ make: ([UInt8]?) throws(WritingError) -> [TextEdit]
    ) throws(WritingError) -> (before: [UInt8]?, after: [UInt8]) {
        let end = MonotonicClock.microseconds + FileReplacement.patience * 1_000_000
        for attempt in 0..<FileReplacement.attempts where attempt == 0 || MonotonicClock.microseconds < end {
            let old = try OldFile.open(path, in: folder)
            let before: [UInt8]? =
                switch old {
                case .some(let old): old.bytes
                case .none: nil
                }
            if let before, let cause = ForeignText.cause(before) { throw WritingError(cause, path.shown) }
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
                if isPlaced, isIn(edits, before ?? [], new, folder) {
                    new.remove(in: folder)
                    return (before, after)
                }
            } catch {
                new.remove(in: folder)
                throw error
            }
            new.remove(in: folder)
            if wasOpen { usleep(FileReplacement.pause) }
        }
        throw WritingError(wasOpen ? .open : .changing, path.shown)
    }

    // MARK: A file that was not there

    /// Makes the file; where something has its name the error's number is `EEXIST`.
    func create(_ bytes: [UInt8], in folder: borrowing OpenFolder) throws(WritingError) {
        let new = try NewBytes(bytes, in: folder, permissions: permissions, like: nil, path.shown)
        defer { new.remove(in: folder) }
        guard try place(new, in: folder) else { throw WritingError(.create, path.shown, number: EEXIST) }
    }

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
        wasOpen = old.isBeingWritten
        guard !wasOpen, old.traits.isUnchanged(path.name, in: folder.descriptor) else { return false }
        let name = JournalTemporary.exchange(inode: new.inode, read: BytesHash(old.bytes))
        let problem = new.rename(to: name, in: folder)
        guard problem == 0 else { throw WritingError(.write, path.shown, number: problem) }
        switch Uninterrupted.result({ files_exchange(folder.descriptor.number, new.name, path.name) }) {
        case 0: break
        case EINVAL, ENOSYS, ENOTSUP: return try replaceInOneWay(old, with: new, in: folder)
        case ENOENT: return false
        case let problem: throw WritingError(.write, path.shown, number: problem)
        }
        wasOpen = old.isBeingWritten
        guard !wasOpen, old.isDisplaced(as: new.name, in: folder) else {
            try putBack(new, in: folder)
            return false
        }
        let flushed = folder.descriptor.flushFolder()
        // A program that had the old file open may have written into it until now; nobody can open it any more.
        wasOpen = old.isBeingWritten
        guard flushed == 0, !wasOpen, old.isDisplaced(as: new.name, in: folder) else {
            try putBack(new, in: folder)
            if flushed != 0 { throw WritingError(.write, path.shown, number: flushed) }
            return false
        }
        unlinkat(folder.descriptor.number, new.name, 0)
        return true
    }

    /// For file systems that cannot exchange names.
    private mutating func replaceInOneWay(
        _ old: borrowing OldFile, with new: borrowing NewBytes, in folder: borrowing OpenFolder
    ) throws(WritingError) -> Bool {
        guard old.isDisplaced(as: path.nameText, in: folder) else { return false }
        let problem = Uninterrupted.result {
            renameat(folder.descriptor.number, new.name, folder.descriptor.number, path.name) == 0 ? 0 : errno
        }
        guard problem == 0 else { throw WritingError(.write, path.shown, number: problem) }
        // The old file is gone, so this is no reason to say that nothing was written.
        unflushed = folder.descriptor.flushFolder()
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
                let there = LineCounts(now.bytes)
                let old = LineCounts(before)
                return edits.allSatisfy { edit in
                    LineCounts(edit.replacement).lines.keys.allSatisfy { there[$0] > old[$0] }
                }
            } catch {
                // What cannot be read now is not for us to mend.
                return true
            }
        }
        return false
    }
}

/// How often each line of a text stands in it, whatever blanks are around it: an editor may have taken some away.
private struct LineCounts {
    let lines: [[UInt8]: Int]

    init(_ bytes: [UInt8]) {
        var lines: [[UInt8]: Int] = [:]
        for line in bytes.split(whereSeparator: \.isLineEnd) {
            let words = Array(bytes[bytes.trimmed(line.indices)])
            if !words.isEmpty { lines[words, default: 0] += 1 }
        }
        self.lines = lines
    }

    subscript(line: [UInt8]) -> Int { lines[line] ?? 0 }
}
