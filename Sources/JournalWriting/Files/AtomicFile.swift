import Glibc

/// Writes a file so that at every instant its path holds the old bytes or the new ones, never a part.
package enum AtomicFile {
    /// Puts `bytes` at `path`, creating the file or taking the old one's place.
    ///
    /// A link is followed to its target, whose owner, mode and attributes are kept; where they cannot be, or the file is
    /// read-only or has a second name, nothing is written. A new file is for its owner alone (0600). When this returns,
    /// the bytes are on the disk. When it throws, what stood there before still does, and no temporary file is left.
    package static func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
        let target = try LinkTarget.resolve(path)
        guard let folder = FileDescriptor(open(target.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw WritingError(.create, path, number: errno)
        }
        let old = try OldPage.open(target.name, in: folder, path)

        let temporary = TemporaryName.make()
        guard
            let file = FileDescriptor(
                openat(folder.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600)))
        else { throw WritingError(.create, path, number: errno) }
        // Held until the file is closed, so that another writer's sweep leaves it alone.
        flock(file.number, LOCK_EX | LOCK_NB)
        TemporaryName.sweepStale(in: folder, comparedWith: file)

        do throws(WritingError) {
            var problem = file.write(bytes)
            if problem == 0 {
                switch old {
                case .some(let old): try old.traits.keep(from: old.file, on: file, path)
                case .none: break
                }
                problem = file.flush()
            }
            if problem == 0, renameat(folder.number, temporary, folder.number, target.name) != 0 { problem = errno }
            guard problem == 0 else { throw WritingError(.write, path, number: problem) }
        } catch {
            unlinkat(folder.number, temporary, 0)
            throw error
        }
        let flushed = folder.flushFolder()
        guard flushed == 0 else { throw WritingError(.write, path, number: flushed) }
    }
}

/// The file whose place is taken, for what it has besides its bytes.
private struct OldPage: ~Copyable {
    let file: FileDescriptor
    let traits: FileTraits

    /// `nil` where there is none.
    static func open(
        _ name: String, in folder: borrowing FileDescriptor, _ path: String
    ) throws(WritingError) -> OldPage? {
        // Not to wait for a pipe's other end.
        let number = openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard let file = FileDescriptor(number) else {
            if errno == ENOENT { return nil }
            // A socket or a device without a driver: there, and no file.
            throw errno == ENXIO ? WritingError(.notAFile, path) : WritingError(.create, path, number: errno)
        }
        let traits = try FileTraits(of: file, path)
        return OldPage(file: file, traits: traits)
    }
}
