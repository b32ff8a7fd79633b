import Glibc
import JournalModel
package import JournalText

/// Finds the files of a journal below its root.
///
/// Names are bytes. Folders that are links are not entered; anything but a regular file is left alone, and
/// never opened.
struct FolderWalk {
    struct Found {
        let path: RelativePath
        /// Named like a copy that a program made when two machines disagreed.
        let isConflictCopy: Bool
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
            var names: [[UInt8]] = []
            while let entry = readdir(stream) { names.append(FolderWalk.name(of: entry)) }
            let siblings = Set(names)
            for name in names where !name.isEmpty && name[0] != UInt8(ascii: ".") {
                let path = folder.appending(name)
                var status = stat()
                guard lstat(FolderWalk.cString(root, path), &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR:
                    if rules.enters(path, name: name) { pending.append(path) }
                case S_IFREG: add(path, name, siblings)
                case S_IFLNK: if FileRules.isMarkdown(name), leadsInside(path) { add(path, name, siblings) }
                default: break
                }
            }
        }
    }

    private mutating func add(_ path: RelativePath, _ name: [UInt8], _ siblings: Set<[UInt8]>) {
        guard rules.takes(path, name: name) else { return }
        files.append(Found(path: path, isConflictCopy: FileRules.isConflictCopy(name, siblings)))
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
        var bytes = Array(root.utf8)
        if !path.bytes.isEmpty { bytes += [UInt8(ascii: "/")] + path.bytes }
        return bytes.map { CChar(bitPattern: $0) } + [0]
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

/// `archive/**`, `*.draft.md`, `days`: a pattern for paths below the root.
package struct Glob {
    private let parts: [[UInt8]]

    package init(_ pattern: String) {
        parts = Array(pattern.utf8).split(separator: UInt8(ascii: "/")).map(Array.init).filter {
            $0 != [UInt8(ascii: ".")]
        }
    }

    /// Whether a file is meant: by the pattern, or by being below a folder that the pattern names.
    package func matches(_ path: RelativePath) -> Bool {
        let components = path.components.map(Array.init)
        if Glob.match(parts[...], components[...]) { return true }
        guard let last = parts.last, last != Glob.any else { return false }
        return (1..<max(components.count, 1)).contains { Glob.match(parts[...], components[..<$0]) }
    }

    /// Whether everything below a folder is meant.
    func matchesFolder(_ path: RelativePath) -> Bool {
        let components = path.components.map(Array.init)
        if parts.last == Glob.any {
            return Glob.match(parts.dropLast(), components[...]) || Glob.match(parts[...], components[...])
        }
        return Glob.match(parts[...], components[...])
    }

    private static let any = Array("**".utf8)

    private static func match(_ parts: ArraySlice<[UInt8]>, _ components: ArraySlice<[UInt8]>) -> Bool {
        guard let part = parts.first else { return components.isEmpty }
        if part == any {
            return components.indices.contains { match(parts.dropFirst(), components[$0...]) }
                || match(parts.dropFirst(), components[components.endIndex...])
        }
        guard let component = components.first, matchName(part, component) else { return false }
        return match(parts.dropFirst(), components.dropFirst())
    }

    /// `*` and `?` within one component; in time of the product of their lengths.
    private static func matchName(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var patternIndex = 0
        var nameIndex = 0
        var star: (pattern: Int, name: Int)?
        while nameIndex < name.count {
            if patternIndex < pattern.count, pattern[patternIndex] == UInt8(ascii: "*") {
                star = (patternIndex, nameIndex)
                patternIndex += 1
            } else if patternIndex < pattern.count,
                pattern[patternIndex] == name[nameIndex] || pattern[patternIndex] == UInt8(ascii: "?")
            {
                patternIndex += 1
                nameIndex += 1
            } else if let last = star {
                patternIndex = last.pattern + 1
                nameIndex = last.name + 1
                star = (last.pattern, nameIndex)
            } else {
                return false
            }
        }
        while patternIndex < pattern.count, pattern[patternIndex] == UInt8(ascii: "*") { patternIndex += 1 }
        return patternIndex == pattern.count
    }
}
