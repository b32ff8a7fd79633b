import Glibc

/// What killed programs left in a folder of the journal.
enum Leftovers {
    /// Folders deeper than this are nobody's.
    private static let deepest = 64

    /// Clears a journal's folder and those below it, hidden ones and links left out, as its reader does.
    ///
    /// - Returns: the paths of conflict copies that were made, relative to the folder.
    /// - Complexity: O(files): their names are read, and of folders with none of ours nothing else.
    static func clear(below folder: borrowing FileDescriptor, path: String = "", depth: Int = 0) -> [String] {
        var copies: [String] = []
        let names = FolderListing.entries(in: folder)
        if names.contains(where: { JournalTemporary($0.name) != nil }) { copies = clear(folder).map { path + $0 } }
        for entry in names where entry.isFolder && depth < deepest && !entry.name.hasPrefix(".") {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            guard let next = FileDescriptor(openat(folder.number, entry.name, flags)) else { continue }
            copies += clear(below: next, path: path + entry.name + "/", depth: depth + 1)
        }
        return copies
    }

    /// Clears a folder. For the one who has the journal's lock: nobody else of ours is at work in it then.
    ///
    /// New bytes that never came to their place are taken away, and so is what was displaced if it is what had been read:
    /// all of it stands in the file that took its place. What another program had put there in between, and was displaced
    /// before that was seen, is nowhere else: it becomes a conflict copy that everybody sees.
    ///
    /// - Returns: the names of such copies.
    static func clear(_ folder: borrowing FileDescriptor) -> [String] {
        var copies: [String] = []
        for name in FolderListing.names(in: folder) {
            guard let kind = JournalTemporary(name),
                let file = FileDescriptor(openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)),
                let status = file.status(), status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
                // Held by one who writes in a journal that this folder belongs to as well.
                flock(file.number, LOCK_EX | LOCK_NB) == 0
            else { continue }
            switch kind {
            case .new:
                unlinkat(folder.number, name, 0)
            case .exchange(let inode, let read):
                if UInt64(status.st_ino) == inode {
                    unlinkat(folder.number, name, 0)
                } else if let bytes = try? file.readToEnd() {
                    if BytesHash(bytes) == read {
                        unlinkat(folder.number, name, 0)
                    } else if let copy = ConflictCopy.keep(name, of: inode, in: folder) {
                        copies.append(copy)
                    }
                }
            }
        }
        return copies
    }
}

/// A version of a file that another program wrote, and that has to be kept beside ours.
enum ConflictCopy {
    /// Gives a displaced file a name beside the one that took its place.
    ///
    /// - Parameter inode: of the file that took its place.
    /// - Returns: the new name; `nil` where none could be given, the file is then as it was.
    static func keep(_ name: String, of inode: UInt64, in folder: borrowing FileDescriptor) -> String? {
        let replaced = FolderListing.names(in: folder).first { other in
            var status = stat()
            return fstatat(folder.number, other, &status, AT_SYMLINK_NOFOLLOW) == 0 && UInt64(status.st_ino) == inode
        }
        return keep(name, beside: replaced ?? "note.md", in: folder)
    }

    static func keep(_ name: String, beside replaced: String, in folder: borrowing FileDescriptor) -> String? {
        let dot = replaced.utf8.lastIndex(of: UInt8(ascii: "."))
        let stem = dot.map { String(replaced[..<$0]) } ?? replaced
        let ending = dot.map { String(replaced[$0...]) } ?? ""
        for number in 1...limit {
            let copy = "\(stem) (conflicted copy\(number == 1 ? "" : " \(number)"))\(ending)"
            // A link first, so that nothing that is there already is ever written over.
            if linkat(folder.number, name, folder.number, copy, 0) == 0 {
                unlinkat(folder.number, name, 0)
                return copy
            }
            guard errno == EEXIST else { return nil }
        }
        return nil
    }

    private static let limit = 1000
}

/// The names in an open folder.
enum FolderListing {
    /// `.` and `..` left out, in no order; those that are no UTF-8, which none of ours is, as well.
    static func names(in folder: borrowing FileDescriptor) -> [String] { entries(in: folder).map(\.name) }

    /// The same, and which of them are folders.
    static func entries(in folder: borrowing FileDescriptor) -> [(name: String, isFolder: Bool)] {
        // `fdopendir` owns what it is given, and shares its place with the original.
        let copy = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { return [] }
        guard let listing = fdopendir(copy) else {
            close(copy)
            return []
        }
        defer { closedir(listing) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(validatingCString: $0) }
            }
            guard let name, name != ".", name != ".." else { continue }
            let kind = Int(entry.pointee.d_type)
            // Some file systems do not say; opening tells.
            let isFolder = kind == Int(DT_DIR) || kind == Int(DT_UNKNOWN)
            entries.append((name, isFolder))
        }
        return entries
    }
}
