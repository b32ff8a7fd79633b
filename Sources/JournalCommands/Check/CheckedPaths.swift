import JournalModel
import JournalText

/// The files that a check was asked about, among those of the journal.
struct CheckedPaths {
    /// Below the journal's root; empty for the whole journal.
    private let chosen: Set<RelativePath>
    /// Files and nothing else; `nil` where folders may be named.
    private let files: Set<RelativePath>?
    /// Names of files that are there and no part of the journal.
    let outside: [String]

    /// - Parameter paths: as they were named on the command line.
    init(_ paths: [String], in journal: Journal, root: String) throws(Failure) {
        var chosen: Set<RelativePath> = []
        var known: Set<RelativePath> = []
        for file in journal.files { known.formUnion(CheckedPaths.around(file.path)) }
        var outside: [String] = []
        let root = JournalFolder.absolute(root) ?? root
        for named in paths {
            guard WorkingFolder.isThere(named), let absolute = WorkingFolder.absolute(named) else {
                throw Failure(.noInput, "there is no file or folder \(named)")
            }
            guard let path = WorkingFolder.path(absolute, below: root) else {
                throw Failure(.noInput, "\(named) is not in the journal's folder \(root)")
            }
            chosen.insert(path)
            if !known.contains(path) { outside.append(named) }
        }
        self.chosen = chosen
        self.outside = outside
        files = nil
    }

    /// One file alone.
    init(only path: RelativePath) {
        self.init(only: [path])
    }

    /// Some files alone, be it none.
    init(only files: Set<RelativePath>) {
        self.files = files
        chosen = []
        outside = []
    }

    func contain(_ path: RelativePath) -> Bool {
        if let files { return files.contains(path) }
        return chosen.isEmpty || CheckedPaths.around(path).contains(where: chosen.contains)
    }

    func files(in journal: Journal) -> Int { journal.files.count { contain($0.path) } }

    /// A path, and those of the folders that it lies in, up to the journal's root.
    private static func around(_ path: RelativePath) -> [RelativePath] {
        var paths = [path]
        var bytes = path.bytes[...]
        while let slash = bytes.lastIndex(of: UInt8(ascii: "/")) {
            bytes = bytes[..<slash]
            paths.append(RelativePath(bytes: Array(bytes)))
        }
        return paths + [RelativePath("")]
    }
}
