import Glibc

/// The names of files that exist only while another is being written.
///
/// They begin with a dot, so that no reader takes one for a note.
enum TemporaryName {
    private static let prefix = ".journal-"
    private static let suffix = ".tmp"
    /// In seconds. No write takes this long; what is older was left by one that was killed.
    private static let staleAge = 3600

    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return prefix + Hexadecimal.text(generator.next() as UInt64) + suffix
    }

    /// Removes what killed writers left in `folder`: old by the clock of `newest`'s file system, and locked by nobody.
    static func sweepStale(in folder: borrowing FileDescriptor, comparedWith newest: borrowing FileDescriptor) {
        var now = stat()
        guard fstat(newest.number, &now) == 0 else { return }
        for name in FolderListing.names(in: folder) where isOurs(name) {
            remove(name, in: folder, ifOlderThan: now.st_mtim.tv_sec - staleAge)
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
        return Hexadecimal.value(name.dropFirst(prefix.count).dropLast(suffix.count)) != nil
    }

    private static func remove(_ name: String, in folder: borrowing FileDescriptor, ifOlderThan limit: Int) {
        guard
            let file = FileDescriptor(openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
        else { return }
        var status = stat()
        guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_uid == geteuid(), status.st_mtim.tv_sec < limit,
            flock(file.number, LOCK_EX | LOCK_NB) == 0
        else { return }
        unlinkat(folder.number, name, 0)
    }
}
