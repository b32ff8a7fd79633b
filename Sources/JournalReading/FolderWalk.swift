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
        /// Why nobody looks what is there.
        var obstacle: Obstacle?
    }

    /// What is passed by on the way through the folders, and told of.
    enum Obstacle {
        case link(LinkTarget)
        /// A folder that the system does not let be read.
        case folder(errno: Int32)
    }

    /// Where a link leads that is not followed.
    enum LinkTarget {
        /// To a file elsewhere than in the journal's folder, or to something that is no file.
        case elsewhere
        case folder
        /// Back to itself, at once or by way of other links.
        case itself
    }

    private(set) var files: [Found] = []
    private(set) var obstacles: [Found] = []

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
                pass(folder, .folder(errno: errno))
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
                case S_IFLNK: addLink(path, name, siblings)
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

    private mutating func pass(_ path: RelativePath, _ obstacle: Obstacle) {
        obstacles.append(Found(path: path, isConflictCopy: false, obstacle: obstacle))
    }

    /// A link to a file of the journal is that file; one to nothing is nothing. Any other is passed by, where what it
    /// leads to would be read if it lay there itself.
    private mutating func addLink(_ path: RelativePath, _ name: [UInt8], _ siblings: Set<[UInt8]>) {
        var status = stat()
        guard stat(FolderWalk.cString(root, path), &status) == 0 else {
            if errno == ELOOP, rules.takes(path, name: name) { pass(path, .link(.itself)) }
            return
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            if rules.enters(path, name: name), rules.reads(below: path) { pass(path, .link(.folder)) }
        } else if rules.takes(path, name: name) {
            if status.st_mode & S_IFMT == S_IFREG, leadsInside(path) {
                add(path, name, siblings)
            } else {
                pass(path, .link(.elsewhere))
            }
        }
    }

    private func leadsInside(_ path: RelativePath) -> Bool {
        guard let real = FolderWalk.realPath(Array(root.utf8) + [UInt8(ascii: "/")] + path.bytes) else { return false }
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
