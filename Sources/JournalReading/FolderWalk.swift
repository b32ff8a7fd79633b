import Glibc
import JournalModel
import JournalText

/// Finds the files of a journal below its root.
///
/// Names are bytes. Folders that are links are not entered; anything but a regular file is left alone, and
/// never opened.
struct FolderWalk {
    struct Found {
        let path: RelativePath
        /// Named like a copy that a program made when two machines disagreed.
        let isConflictCopy: Bool
        /// `false` for a pipe, a socket or a device: it is told of, and never opened.
        var isRegular = true
    }

    private(set) var files: [Found] = []
    private(set) var unreadable: [(path: RelativePath, errno: Int32)] = []

    private let root: String
    private let realRoot: [UInt8]
    private let rules: FileRules

    init(root: String, rules: FileRules) {
        self.root = root
        realRoot = FolderWalk.realPath(Array(root.utf8)) ?? Array(root.utf8)
        self.rules = rules
        walk()
        files.sort { $0.path < $1.path }
    }

    private mutating func walk() {
        var pending = [RelativePath(bytes: [])]
        while let folder = pending.popLast() {
            guard let stream = opendir(FolderWalk.cString(root, folder)) else {
                unreadable.append((folder, errno))
                continue
            }
            defer { closedir(stream) }
            var entries: [(name: [UInt8], type: UInt8)] = []
            while let entry = readdir(stream) { entries.append((FolderWalk.name(of: entry), entry.pointee.d_type)) }
            // Only beside a name in brackets are the others looked at.
            let hasBrackets = entries.contains { $0.name.has(UInt8(ascii: "(")) }
            let siblings = hasBrackets ? Set(entries.map(\.name)) : []
            for (name, type) in entries where !name.isEmpty && name[0] != UInt8(ascii: ".") {
                let path = folder.appending(name)
                guard let kind = kind(of: path, type) else { continue }
                switch kind {
                case S_IFDIR:
                    if rules.enters(path, name: name) { pending.append(path) }
                case S_IFREG: add(path, name, siblings)
                case S_IFLNK: if FileRules.isMarkdown(name), leadsInside(path) { add(path, name, siblings) }
                default: add(path, name, siblings, isRegular: false)
                }
            }
        }
    }

    /// The kind of a file as the folder tells it; a file system that does not is asked once more. `nil` for what is
    /// gone.
    private func kind(of path: RelativePath, _ type: UInt8) -> mode_t? {
        switch Int(type) {
        case Int(DT_REG): return S_IFREG
        case Int(DT_DIR): return S_IFDIR
        case Int(DT_LNK): return S_IFLNK
        default:
            var status = stat()
            guard lstat(FolderWalk.cString(root, path), &status) == 0 else { return nil }
            return status.st_mode & S_IFMT
        }
    }

    private mutating func add(
        _ path: RelativePath, _ name: [UInt8], _ siblings: Set<[UInt8]>, isRegular: Bool = true
    ) {
        guard rules.takes(path, name: name) else { return }
        files.append(
            Found(path: path, isConflictCopy: ConflictCopyName.matches(name, siblings: siblings), isRegular: isRegular))
    }

    private func leadsInside(_ path: RelativePath) -> Bool {
        guard let real = FolderWalk.realPath(Array(root.utf8) + [UInt8(ascii: "/")] + path.bytes) else { return false }
        var status = stat()
        guard stat(FolderWalk.cString(root, path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return false
        }
        return real.starts(with: realRoot) && real.count > realRoot.count
            && (realRoot.last == UInt8(ascii: "/") || real[realRoot.count] == UInt8(ascii: "/"))
    }

    // MARK: The system

    static func cString(_ root: String, _ path: RelativePath) -> [CChar] {
        var characters: [CChar] = []
        characters.reserveCapacity(root.utf8.count + path.bytes.count + 2)
        for byte in root.utf8 { characters.append(CChar(bitPattern: byte)) }
        if !path.bytes.isEmpty { characters.append(CChar(bitPattern: UInt8(ascii: "/"))) }
        for byte in path.bytes { characters.append(CChar(bitPattern: byte)) }
        characters.append(0)
        return characters
    }

    private static func realPath(_ path: [UInt8]) -> [UInt8]? {
        guard let resolved = realpath(path.map { CChar(bitPattern: $0) } + [0], nil) else { return nil }
        defer { free(resolved) }
        return UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map { UInt8(bitPattern: $0) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { buffer in Array(buffer.prefix { $0 != 0 }) }
    }
}
