import Glibc

/// Writes a file so that at every instant its path holds the old bytes or the new ones, never a part.
package enum AtomicFile {
    /// Puts `bytes` at `path`, creating the file or taking the old one's place.
    ///
    /// A link is followed to its target, whose mode is kept; a new file is for its owner alone (0600). When
    /// this returns, the bytes are on the disk. When it throws, what stood there before still does, and no
    /// temporary file is left.
    package static func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
        let target = try LinkTarget.resolve(path)
        guard let folder = FileDescriptor(open(target.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw WritingError(.create, path, number: errno)
        }
        var old = stat()
        let exists = fstatat(folder.number, target.name, &old, AT_SYMLINK_NOFOLLOW) == 0
        guard exists || errno == ENOENT else { throw WritingError(.create, path, number: errno) }
        guard !exists || old.st_mode & S_IFMT == S_IFREG else { throw WritingError(.notAFile, path) }

        let temporary = TemporaryName.make()
        guard
            let file = FileDescriptor(
                openat(folder.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600)))
        else { throw WritingError(.create, path, number: errno) }
        // Held until the file is closed, so that another writer's sweep leaves it alone.
        flock(file.number, LOCK_EX | LOCK_NB)
        TemporaryName.sweepStale(in: folder, comparedWith: file)

        var problem = file.write(bytes)
        if problem == 0, exists { problem = keepOwnerAndMode(of: old, on: file) }
        if problem == 0 { problem = file.flush() }
        if problem == 0, renameat(folder.number, temporary, folder.number, target.name) != 0 { problem = errno }
        if problem != 0 {
            unlinkat(folder.number, temporary, 0)
            throw WritingError(.write, path, number: problem)
        }
        let flushed = folder.flushFolder()
        guard flushed == 0 else { throw WritingError(.write, path, number: flushed) }
    }

    private static func keepOwnerAndMode(of old: stat, on file: borrowing FileDescriptor) -> Int32 {
        if old.st_uid != geteuid() || old.st_gid != getegid() {
            // Only root may give a file away; for everybody else the file becomes their own.
            _ = fchown(file.number, old.st_uid, old.st_gid)
        }
        return fchmod(file.number, old.st_mode & 0o7777) == 0 ? 0 : errno
    }
}
