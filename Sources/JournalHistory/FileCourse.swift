import JournalText

/// How one file came to be what it is: the changes of it, the oldest first.
struct FileCourse: Sendable {
    let changes: [FileChange]

    /// - Parameters:
    ///   - path: where the file is in the last commit, from the repository's root.
    ///   - all: the changes of all files, the newest first and children before their parents.
    init(of path: RelativePath, in all: [FileChange]) {
        var names: Set<RelativePath> = [path]
        var found: [FileChange] = []
        for change in all where names.contains(change.path) {
            found.append(change)
            // Before a file was new, its name belonged to another; before it was renamed, it had another.
            if change.old.isEmpty || change.oldPath != change.path { names.remove(change.path) }
            if change.oldPath != change.path { names.insert(change.oldPath) }
        }
        changes = found.reversed()
    }

    private init(changes: [FileChange]) { self.changes = changes }

    /// The newest changes whose versions have no more bytes than `limit`, and whether these are all.
    ///
    /// - Parameter sizes: of versions, in bytes; one that git does not have takes no room.
    func newest(upTo limit: Int, _ sizes: [Blob: Int]) -> (course: FileCourse, isWhole: Bool) {
        var seen: Set<Blob> = []
        var room = limit
        for index in changes.indices.reversed() {
            for blob in changes[index].old + [changes[index].new].compactMap({ $0 }) where seen.insert(blob).inserted {
                room -= sizes[blob] ?? 0
            }
            if room < 0 { return (FileCourse(changes: Array(changes[(index + 1)...])), false) }
        }
        return (self, true)
    }

    /// The file's version in the last commit.
    var last: Blob? { changes.last?.new }
}
