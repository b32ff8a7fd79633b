import Glibc
import JournalModel

/// A folder of the journal that is open for writing in it, reached without following a link.
struct OpenFolder: ~Copyable {
    let descriptor: FileDescriptor
    /// How many folders on the way were there; those below were made.
    let depthFound: Int

    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// Opens the folder that a file lies in; missing ones are made.
    static func open(
        _ path: JournalPath, below root: borrowing FileDescriptor, making permissions: JournalSettings.NewFiles
    ) throws(WritingError) -> OpenFolder {
        guard var current = FileDescriptor(Uninterrupted.open { openat(root.number, ".", flags) }) else {
            throw WritingError(.create, path.shown, number: errno)
        }
        var depthFound = path.folders.count
        for (depth, name) in path.folders.enumerated() {
            if let next = FileDescriptor(Uninterrupted.open { openat(current.number, name, flags) }) {
                current = next
                continue
            }
            var number = errno
            if number == ENOENT, mkdirat(current.number, name, permissions.folderMode) == 0 || errno == EEXIST {
                depthFound = min(depthFound, depth)
                // The file's own flush tells of a disk that is broken.
                _ = current.flushFolder()
                if let next = FileDescriptor(Uninterrupted.open { openat(current.number, name, flags) }) {
                    current = next
                    continue
                }
            }
            if number == ENOENT { number = errno }
            var status = stat()
            let isLink =
                fstatat(current.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
            removeEmpty(path, below: root, from: depthFound)
            if isLink { throw WritingError(.linkedFolder, path.shownFolder(depth + 1)) }
            throw WritingError(.create, path.shown, number: number)
        }
        return OpenFolder(descriptor: current, depthFound: depthFound)
    }

    /// Takes folders away again that were made for a file which then could not be, as far as they are empty.
    ///
    /// - Parameter depth: how many folders on the way were there before.
    static func removeEmpty(_ path: JournalPath, below root: borrowing FileDescriptor, from depth: Int) {
        for count in stride(from: path.folders.count, to: depth, by: -1) {
            guard unlinkat(root.number, path.folder(count), AT_REMOVEDIR) == 0 else { return }
        }
    }
}
