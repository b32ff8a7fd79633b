import Glibc
import JournalText

/// Where the program runs, and how files are named from there.
enum WorkingFolder {
    /// `named`, as a path from `/` without `.` and `..`, of a file or folder that need not be there, nor its folders. The
    /// folders' links are followed, the last component is as it was named.
    static func absolute(_ named: String) -> String? {
        let (folder, name) = split(named)
        if name.isEmpty || name == "." || name == ".." { return JournalFolder.absolute(named) }
        let parent = JournalFolder.absolute(folder) ?? (folder == named ? nil : absolute(folder))
        return parent.map { ($0 == "/" ? "" : $0) + "/" + name }
    }

    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that a path lies in, and its last component.
    static func split(_ path: String) -> (folder: String, name: String) {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", String(path)) }
        let folder = path[..<slash]
        return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
    }

    /// How a folder is reached from another: `../goals/`, with a slash at its end; empty for the same folder.
    ///
    /// - Parameters: both absolute, without links.
    static func way(from folder: String, to other: String) -> String {
        let here = folder.split(separator: "/")
        let there = other.split(separator: "/")
        let shared = zip(here, there).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: here.count - shared)
        return up + there.dropFirst(shared).map { $0 + "/" }.joined()
    }

    /// A path below a folder; `nil` where it is not there. The folder itself is the empty path.
    ///
    /// - Parameters: both absolute, without links.
    static func path(_ path: String, below folder: String) -> RelativePath? {
        if path == folder { return RelativePath("") }
        let prefix = folder == "/" ? "/" : folder + "/"
        return path.hasPrefix(prefix) ? RelativePath(String(path.dropFirst(prefix.count))) : nil
    }
}
