import Glibc

/// Finds the journal that a command is about.
enum JournalFolder {
    /// `named` if there is one, else `$JOURNAL_DIR`, else the nearest folder upward that holds `journal.yaml`,
    /// else the current folder. `/` and the home folder are journals only where they are named.
    ///
    /// - Parameter place: a folder in which something lies that is asked about: its journal goes before.
    static func find(named: String?, near place: String? = nil) throws(Failure) -> String {
        if let named = named ?? Environment["JOURNAL_DIR"] { return named }
        if let found = place.flatMap(absolute).flatMap(upward) { return found }
        guard let current = absolute(".") else {
            throw Failure(.noInput, "the current folder cannot be read: \(String(cString: strerror(errno)))")
        }
        if let found = upward(from: current) { return found }
        let home = Environment["HOME"].flatMap(absolute)
        guard current != "/", current != home else {
            let place = current == "/" ? "the root of the file system" : "your home folder"
            throw Failure(
                .noInput,
                "this is \(place), and a journal is usually a folder of its own: "
                    + "go there first, or name it with --journal")
        }
        return current
    }

    /// The nearest folder from one upward that holds `journal.yaml`, up to the home folder.
    private static func upward(from start: String) -> String? {
        let home = Environment["HOME"].flatMap(absolute)
        var folder = start
        while folder != "/", folder != home {
            if access(folder + "/journal.yaml", F_OK) == 0 { return folder }
            guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex else {
                return nil
            }
            folder = String(folder[..<slash])
        }
        return nil
    }

    /// The path without links, `.` and `..`; `nil` where there is nothing.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether a folder is there and holds anything that is not hidden.
    static func hasEntries(_ path: String) -> Bool {
        guard let listing = opendir(path) else { return false }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { return true }
        }
        return false
    }
}
