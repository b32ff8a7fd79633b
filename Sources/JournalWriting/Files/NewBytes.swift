import Glibc
import JournalModel

/// A file with new bytes that are on the disk, under a name that nobody reads.
struct NewBytes: ~Copyable {
    let file: FileDescriptor
    /// Without the ending zero it is one of ours, `JournalTemporary`.
    private(set) var name: String
    let inode: UInt64

    /// Writes the bytes beside the file that they are for.
    ///
    /// - Parameter old: the file whose owner, mode and attributes they are to have. Without one they are a new file's.
    init(
        _ bytes: [UInt8], in folder: borrowing OpenFolder, permissions: JournalSettings.NewFiles,
        like old: borrowing OldFile?, _ path: String
    ) throws(WritingError) {
        var generator = SystemRandomNumberGenerator()
        let name = JournalTemporary.new(generator.next()).name
        // Nobody else gets to read it before it has the mode of the old one.
        let mode =
            switch old {
            case .some: mode_t(0o600)
            case .none: permissions.fileMode
            }
        guard
            let file = FileDescriptor(
                Uninterrupted.open {
                    openat(folder.descriptor.number, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
                })
        else { throw WritingError(.create, path, number: errno) }
        // Held until the file is closed, so that who else clears this folder leaves it alone.
        flock(file.number, LOCK_EX | LOCK_NB)
        do throws(WritingError) {
            let problem = file.write(bytes)
            guard problem == 0 else { throw WritingError(.write, path, number: problem) }
            switch old {
            case .some(let old): try old.traits.keep(from: old.file, on: file, path)
            case .none: break
            }
            let flushed = file.flush()
            guard flushed == 0 else { throw WritingError(.write, path, number: flushed) }
            guard let status = file.status() else { throw WritingError(.write, path, number: errno) }
            inode = UInt64(status.st_ino)
        } catch {
            unlinkat(folder.descriptor.number, name, 0)
            throw error
        }
        self.name = name
        self.file = file
    }

    /// Takes another of our names.
    ///
    /// - Returns: 0, or the system's number for what went wrong.
    mutating func rename(to temporary: JournalTemporary, in folder: borrowing OpenFolder) -> Int32 {
        let new = temporary.name
        let old = name
        let number = folder.descriptor.number
        let problem = Uninterrupted.result { renameat(number, old, number, new) == 0 ? 0 : errno }
        if problem == 0 { name = new }
        return problem
    }

    /// Takes the name away that nobody reads, if these bytes still have it.
    func remove(in folder: borrowing OpenFolder) {
        if has(CString.of(name) + [0], in: folder) { unlinkat(folder.descriptor.number, name, 0) }
    }

    /// Whether a name in the folder is this file's.
    func has(_ name: [CChar], in folder: borrowing OpenFolder) -> Bool {
        var status = stat()
        return fstatat(folder.descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && UInt64(status.st_ino) == inode
    }
}

/// A file that another is to take the place of.
struct OldFile: ~Copyable {
    let file: FileDescriptor
    let bytes: [UInt8]
    let traits: FileTraits

    /// `nil` where there is no such file.
    static func open(_ path: JournalPath, in folder: borrowing OpenFolder) throws(WritingError) -> OldFile? {
        // Not to wait for a pipe's other end, and not to follow a link that was put there a moment ago.
        let number = Uninterrupted.open {
            openat(folder.descriptor.number, path.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        guard let file = FileDescriptor(number) else {
            if errno == ENOENT { return nil }
            // Not readable is not the same as not there.
            throw WritingError(errno == ELOOP ? .notAFile : .read, path.shown, number: errno == ELOOP ? 0 : errno)
        }
        let traits = try FileTraits(of: file, path.shown)
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try file.readToEnd()
        } catch {
            throw WritingError(.read, path.shown, number: error.number)
        }
        return OldFile(file: file, bytes: bytes, traits: traits)
    }

    /// Whether this file, with what was read of it, is the one that has a name now.
    func isDisplaced(as name: String, in folder: borrowing OpenFolder) -> Bool {
        let number = Uninterrupted.open {
            openat(folder.descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        guard let now = FileDescriptor(number), let status = now.status(), traits.isSame(status),
            let bytes = try? now.readToEnd()
        else { return false }
        return bytes == self.bytes
    }

    /// Whether another program has the file open to write in it: what it has not written yet is nowhere to be seen.
    ///
    /// The system says so where it gives leases. Where it does not, a file that was written a moment ago is taken for one.
    var isBeingWritten: Bool {
        // Whoever opens the file while the lease stands waits for its end, and the system tells of it by this signal.
        signal(SIGIO, SIG_IGN)
        if fcntl(file.number, OldFile.setLease, OldFile.readLease) == 0 {
            _ = fcntl(file.number, OldFile.setLease, OldFile.noLease)
            return false
        }
        if errno == EAGAIN { return true }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let written = file.status()?.st_mtim ?? now
        let age = (now.tv_sec - written.tv_sec) * 1000 + (now.tv_nsec - written.tv_nsec) / 1_000_000
        return (0..<OldFile.moment).contains(age)
    }

    /// F_SETLEASE, F_RDLCK and F_UNLCK.
    private static let setLease: Int32 = 1024
    private static let readLease: Int32 = 0
    private static let noLease: Int32 = 2
    /// In milliseconds.
    private static let moment = 200
}
