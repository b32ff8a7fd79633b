import Glibc
import JournalText

/// Links to files, which are followed as long as they stay in the journal.
enum LinkInJournal {
    static func isLink(_ path: JournalPath, in folder: borrowing OpenFolder) -> Bool {
        var status = stat()
        return fstatat(folder.descriptor.number, path.name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The file that a link leads to at last.
    static func target(of path: JournalPath, root: String) throws(WritingError) -> JournalPath {
        guard let home = resolved(CString.of(root) + [0]), let target = resolved(path.absolute(root)),
            target.starts(with: home + [0x2F])
        else { throw WritingError(.outside, path.shown) }
        return try JournalPath(RelativePath(bytes: Array(target.dropFirst(home.count + 1))), root: root)
    }

    /// Without links; `nil` where there is nothing.
    private static func resolved(_ path: [CChar]) -> [UInt8]? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        let bytes = Array(UnsafeBufferPointer(start: real, count: strlen(real))).map(UInt8.init(bitPattern:))
        return bytes == [0x2F] ? [] : bytes
    }
}
