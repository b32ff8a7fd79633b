import Glibc
import JournalReport

/// Journals that lie in the home folder itself, by the names of their folders: on a bad day nobody should have to
/// remember where theirs is. None of them is read.
enum JournalsAtHome {
    /// More are no help.
    private static let most = 3

    /// As a shell takes them, `~/journal`, in the order of their names. Without those that cannot be shown as they are.
    static var paths: [String] {
        guard let home = Environment["HOME"], let listing = opendir(home) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(validatingCString: $0) }
            }
            guard let name, !name.hasPrefix("."), name.visible == name,
                access("\(home)/\(name)/journal.yaml", F_OK) == 0
            else { continue }
            names.append(name)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(most)
            .map { "~/" + ShellWord.quoted($0) }
    }
}
