import Glibc

/// The right to write in a journal, which one program of ours at a time has.
///
/// It is a lock of the kernel's on the journal's folder, so it leaves no file behind, and a program that is killed does
/// not hold it. Editors and git know nothing of it: what they do meanwhile is found out at each file.
struct JournalLock: ~Copyable {
    /// The journal's folder.
    let folder: FileDescriptor

    /// - Parameter patience: in seconds, how long another's work is waited for.
    init(root: String, patience: Int) throws(WritingError) {
        guard let folder = FileDescriptor(open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw WritingError(.create, root, number: errno)
        }
        try JournalLock.wait(for: folder, root, until: MonotonicClock.microseconds + patience * 1_000_000)
        self.folder = folder
    }

    private static func wait(
        for folder: borrowing FileDescriptor, _ root: String, until end: Int
    ) throws(WritingError) {
        var pause: UInt32 = 500
        while flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK:
                guard MonotonicClock.microseconds < end else { throw WritingError(.locked, root) }
                usleep(pause)
                pause = min(pause * 2, 16_000)
            // Some network file systems lock no folders. Each file is still looked at after it was replaced.
            case EBADF, EINVAL, ENOLCK, ENOSYS, ENOTSUP: return
            default: throw WritingError(.write, root, number: errno)
            }
        }
    }
}
