import Glibc
import JournalText

/// A file below a journal's folder, as the system is told of it.
struct JournalPath {
    /// The folders on the way, from the journal's downward, each with its ending zero.
    let folders: [[CChar]]
    let name: [CChar]
    /// As a person knows it.
    let shown: String
    private let shownRoot: String

    /// - Parameter root: the journal's folder, as it is shown.
    init(_ path: RelativePath, root: String) throws(WritingError) {
        shownRoot = root.hasSuffix("/") ? root : root + "/"
        shown = shownRoot + path.description
        let parts = path.components
        guard let name = parts.last, !parts.contains(where: JournalPath.leadsElsewhere), path.bytes.first != 0x2F,
            path.bytes.last != 0x2F
        else { throw WritingError(.notAFile, shown) }
        folders = parts.dropLast().map(JournalPath.cString)
        self.name = JournalPath.cString(name)
    }

    var nameText: String { String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

    /// The first folders on the way as one path below the journal's folder.
    func folder(_ count: Int) -> [CChar] {
        Array(folders.prefix(count).map { $0.dropLast() }.joined(separator: [CChar(bitPattern: 0x2F)])) + [0]
    }

    /// The whole path, the journal's folder as it was named.
    func absolute(_ root: String) -> [CChar] {
        CString.of(root) + [0x2F] + (folders + [name]).map { $0.dropLast() }.joined(separator: [0x2F]) + [0]
    }

    /// The same as a person knows it.
    func shownFolder(_ count: Int) -> String {
        shownRoot + String(decoding: folder(count).dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// `.` and `..`, and what the system could not be told whole.
    private static func leadsElsewhere(_ part: ArraySlice<UInt8>) -> Bool {
        part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) || part.contains(0)
    }

    static func cString(_ bytes: some Collection<UInt8>) -> [CChar] {
        bytes.map { CChar(bitPattern: $0) } + [0]
    }
}
