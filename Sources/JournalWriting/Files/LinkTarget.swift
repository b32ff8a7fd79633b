import Glibc

/// The folder and the name that a path leads to, links followed.
struct LinkTarget {
    let folder: String
    let name: String

    /// As many links as Linux itself follows.
    private static let limit = 40

    static func resolve(_ path: String) throws(WritingError) -> LinkTarget {
        var current = path
        for _ in 0..<limit {
            let parts = split(current)
            guard !parts.name.isEmpty, parts.name != ".", parts.name != ".." else {
                throw WritingError(.notAFile, path)
            }
            var status = stat()
            guard lstat(current, &status) == 0 else {
                // A missing file is to be created; a missing folder is found out when it is opened.
                if errno == ENOENT { return parts }
                throw WritingError(.create, path, number: errno)
            }
            guard status.st_mode & S_IFMT == S_IFLNK else { return parts }
            guard let next = readLink(current) else { throw WritingError(.create, path, number: errno) }
            current = next.hasPrefix("/") ? next : parts.folder + "/" + next
        }
        throw WritingError(.create, path, number: ELOOP)
    }

    private static func split(_ path: String) -> LinkTarget {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return LinkTarget(folder: ".", name: path)
        }
        let folder = path[..<slash]
        return LinkTarget(
            folder: folder.isEmpty ? "/" : String(folder), name: String(path[path.utf8.index(after: slash)...]))
    }

    private static func readLink(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(path, &buffer, buffer.count)
        return length < 0 ? nil : String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
