import JournalModel
import JournalText

/// Which files belong to a journal, told from their paths alone.
struct FileRules {
    private let read: [Glob]
    private let ignore: [Glob]

    init(_ settings: JournalSettings) {
        read = settings.read.map(Glob.init)
        ignore = settings.ignore.map(Glob.init)
    }

    /// Whether what is in a folder may belong to the journal; the folders above it are not looked at.
    func enters(_ folder: RelativePath, name: [UInt8]) -> Bool {
        !FileRules.isHidden(name) && !name.equalsIgnoringCase("templates")
            && !ignore.contains { $0.matchesFolder(folder) }
    }

    /// Whether anything right below a folder may belong to the journal.
    func reads(below folder: RelativePath) -> Bool { read.contains { $0.matches(folder) } }

    /// Whether a file in such a folder belongs to the journal.
    func takes(_ path: RelativePath, name: [UInt8]) -> Bool {
        !FileRules.isHidden(name) && FileRules.isMarkdown(name) && read.contains { $0.matches(path) }
            && !ignore.contains { $0.matches(path) }
    }

    /// Whether a file at a path would belong to the journal, were it there: by its name and all folders above it.
    func takes(_ path: RelativePath) -> Bool {
        let components = path.components.map(Array.init)
        guard let name = components.last else { return false }
        var folder = RelativePath(bytes: [])
        for component in components.dropLast() {
            folder = folder.appending(component)
            if !enters(folder, name: component) { return false }
        }
        return takes(path, name: name)
    }

    /// Whether a file at a path would be read, were it there.
    func reads(_ path: RelativePath) -> Bool {
        takes(path) && !ConflictCopyName.matches(path.components.last.map(Array.init) ?? [], siblings: [])
    }

    /// Those of some files that a walk through their folders would find, in the order of their paths.
    func found(among paths: some Sequence<RelativePath>) -> [FolderWalk.Found] {
        var folders: [[UInt8]: Set<[UInt8]>] = [:]
        let named = paths.map { path in
            let slash = path.bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1
            let name = Array(path.bytes[(slash + 1)...])
            let folder = Array(path.bytes[..<max(slash, 0)])
            folders[folder, default: []].insert(name)
            return (path: path, folder: folder, name: name)
        }
        return named.filter { takes($0.path) }.map { file in
            FolderWalk.Found(
                path: file.path,
                isConflictCopy: ConflictCopyName.matches(file.name, siblings: folders[file.folder] ?? []))
        }.sorted { $0.path < $1.path }
    }

    /// What a walk would find as well, were some more files there.
    func adding(_ paths: some Sequence<RelativePath>, to walked: [FolderWalk.Found]) -> [FolderWalk.Found] {
        let known = Set(walked.map(\.path))
        // A walk sees more names beside a file than those of notes.
        let copies = Set(walked.filter(\.isConflictCopy).map(\.path))
        let overlaid = Set(paths)
        let irregular = Set(walked.filter { !$0.isRegular }.map(\.path)).subtracting(overlaid)
        return found(among: known.union(overlaid)).map { file in
            FolderWalk.Found(
                path: file.path, isConflictCopy: file.isConflictCopy || copies.contains(file.path),
                isRegular: !irregular.contains(file.path))
        }
    }

    static func isMarkdown(_ name: [UInt8]) -> Bool {
        name.suffix(3).equalsIgnoringCase(".md") || name.suffix(9).equalsIgnoringCase(".markdown")
    }

    private static func isHidden(_ name: [UInt8]) -> Bool { name.first == UInt8(ascii: ".") }
}
