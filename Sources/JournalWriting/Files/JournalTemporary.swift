/// What a file in a journal's folder is called while another takes its place.
///
/// All begin with a dot, so that no reader takes one for a note, and none of them is ever written to by a person.
enum JournalTemporary: Hashable {
    /// New bytes on their way to the disk. Nobody has seen them yet.
    case new(UInt64)
    /// What stands ready to be exchanged, or was: first the new file, afterwards the one that it took the place of.
    ///
    /// The new file's number in its file system tells which of the two it is, and the hash of the bytes that it was made
    /// from whether what was displaced is what had been read.
    case exchange(inode: UInt64, read: BytesHash)

    private static let prefix = ".journal-"

    var name: String {
        switch self {
        case .new(let random): JournalTemporary.prefix + "new-" + Hexadecimal.text(random) + ".tmp"
        case .exchange(let inode, let hash):
            JournalTemporary.prefix + Hexadecimal.text(inode) + "-" + hash.text + ".swap"
        }
    }

    /// `nil` for a name of any other file.
    init?(_ name: String) {
        guard name.hasPrefix(JournalTemporary.prefix) else { return nil }
        let rest = name.dropFirst(JournalTemporary.prefix.count)
        if rest.hasPrefix("new-"), rest.hasSuffix(".tmp"), let random = Hexadecimal.value(rest.dropFirst(4).dropLast(4))
        {
            self = .new(random)
        } else if rest.hasSuffix(".swap"), case let parts = rest.dropLast(5).split(separator: "-"), parts.count == 2,
            let inode = Hexadecimal.value(parts[0]), let hash = Hexadecimal.value(parts[1])
        {
            self = .exchange(inode: inode, read: BytesHash(value: hash))
        } else {
            return nil
        }
    }
}
