package import JournalText

/// How a page that is written to a file finds the notes it was made from.
package struct MarkdownLinks: Sendable {
    /// The journal's files, which links name by their index.
    private let files: [RelativePath]
    /// The way from the page's folder to the journal's root: empty, or ending in `/`.
    private let wayToRoot: String

    /// - Parameters:
    ///   - folder: The page's folder, absolute and without links.
    ///   - root: The journal's, likewise.
    package init(files: [RelativePath], from folder: String, toRoot root: String) {
        self.files = files
        let here = Array(folder.utf8).split(separator: UInt8(ascii: "/"))
        let there = Array(root.utf8).split(separator: UInt8(ascii: "/"))
        let shared = zip(here, there).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: here.count - shared)
        let down = there.dropFirst(shared).map { MarkdownLinks.percentEncoded($0) }
        wayToRoot = (up + down).map { $0 + "/" }.joined()
    }

    /// `nil` where there is no such file.
    func destination(ofFile index: Int) -> String? {
        guard files.indices.contains(index) else { return nil }
        return wayToRoot + files[index].components.map { MarkdownLinks.percentEncoded($0) }.joined(separator: "/")
    }

    /// RFC 3986: everything but the unreserved characters, byte by byte, so that any file name can be linked.
    private static func percentEncoded(_ component: ArraySlice<UInt8>) -> String {
        component.map { byte in
            if byte.isASCIILetter || byte.isDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
                return String(Unicode.Scalar(byte))
            }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
