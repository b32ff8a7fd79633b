import Glibc
import JournalModel
import JournalText
import JournalWriting

/// The folder that a journal is begun in.
enum InitFolder {
    /// Makes the folder and those above it that are missing, for their owner alone.
    ///
    /// - Returns: whether it was made.
    static func make(_ path: String) throws(Failure) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw Failure(.cannotCreate, "\(path) is no folder, and a journal is one; it was left as it is")
            }
            return false
        }
        let number = errno
        guard number == ENOENT else { throw Failure(WritingError(.create, path, number: number)) }
        let (above, name) = WorkingFolder.split(path)
        if !name.isEmpty, above != path { _ = try make(above) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST && WorkingFolder.isFolder(path) else {
            throw Failure(WritingError(.create, path, number: errno))
        }
        return true
    }

    /// Makes sure that a journal can be begun there, and leaves all as it was: folders that it takes are taken away again.
    static func tryOut(_ path: String) throws(Failure) {
        var missing: [String] = []
        var folder = path
        while !WorkingFolder.isThere(folder) {
            missing.append(folder)
            let above = WorkingFolder.split(folder).folder
            if above == folder { break }
            folder = above
        }
        // What holds something by then stays.
        defer { for folder in missing { rmdir(folder) } }
        _ = try make(path)
        guard access(path, W_OK | X_OK) == 0 else {
            throw Failure(WritingError(.create, path + "/" + RelativePath.settings.description, number: errno))
        }
    }

    /// Makes a folder below the journal's own, where there is nothing of its name.
    static func makeInside(_ name: String, of root: String, _ permissions: JournalSettings.NewFiles) -> Bool {
        mkdir(root + "/" + name, permissions == .owner ? 0o700 : 0o777) == 0
    }

    /// Whether there is nothing in a folder, git's own aside.
    static func isEmpty(_ path: String) -> Bool {
        guard let listing = opendir(path) else { return true }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if ![".", "..", ".git"].contains(name) { return false }
        }
        return true
    }
}
