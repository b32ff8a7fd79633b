import Glibc

/// Finds the journal whose lines are shown: as for every command, but whatever bytes its folder's name is made of.
///
/// A name that is not UTF-8 is in no `String`, so the program goes there, or says how many folders upward it is.
enum CrisisFolder {
    static func find(named: String?) throws(Failure) -> String {
        let isNamed = named != nil || Environment["JOURNAL_DIR"] != nil
        let inEnvironment = named == nil ? getenv("JOURNAL_DIR") : nil
        let name = inEnvironment.map { UnsafePointer($0) } ?? CommandLineBytes.value(of: "--journal")
        if isNamed, let name, String(validatingCString: name) == nil, chdir(name) == 0 { return "." }
        guard !isNamed, let here = getcwd(nil, 0) else { return try JournalFolder.find(named: named) }
        defer { free(here) }
        return String(validatingCString: here) == nil ? upward : try JournalFolder.find(named: nil)
    }

    /// How deep folders may lie in each other; longer ways cannot be named to the system anyway.
    private static let deepest = 1_000

    /// The nearest folder from the current one upward that holds `journal.yaml`, else the current one.
    private static var upward: String {
        let ends = ["/", Environment["HOME"] ?? "/"].compactMap(identity)
        var way = "."
        for _ in 0..<deepest {
            guard let folder = identity(way), !ends.contains(folder) else { return "." }
            if access(way + "/journal.yaml", F_OK) == 0 { return way }
            way += "/.."
        }
        return "."
    }

    /// By which a folder is known, whatever its name.
    private static func identity(_ path: String) -> [UInt64]? {
        var status = stat()
        return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }
}
