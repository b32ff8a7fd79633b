import Glibc

/// Creates a file that was not there, and never touches one that was.
package enum NewFile {
    /// Puts `bytes` into a new file at `path`, for its owner alone (0600). A link of that name counts as there, wherever
    /// it leads: the error's number is then `EEXIST`.
    ///
    /// When this returns, the bytes are on the disk. When it throws, no new file is left.
    package static func create(_ bytes: [UInt8], at path: String) throws(WritingError) {
        guard
            let file = FileDescriptor(
                open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600)))
        else { throw WritingError(.create, path, number: errno) }
        var problem = file.write(bytes)
        if problem == 0 { problem = file.flush() }
        guard problem == 0 else {
            unlink(path)
            throw WritingError(.write, path, number: problem)
        }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        // The file is there and whole; a file system that cannot flush a folder does not undo that.
        if let folder = FileDescriptor(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) { _ = folder.flush() }
    }
}
