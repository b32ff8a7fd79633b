internal import Glibc

/// The place of a file below the journal's root, as the bytes the file system keeps.
///
/// File names are bytes, not characters: `é` composed and `é` decomposed are two files, and a name need
/// not be UTF-8. Components are parted by `/`; there is no leading or trailing one.
package struct RelativePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(_ text: String) {
        self.bytes = Array(text.utf8)
    }

    /// The path as text, with what is not UTF-8 shown as U+FFFD.
    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The components, in order, without the separators.
    package var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

    /// Whether a folder of that name is around it, ASCII letters compared without case.
    package func isWithin(_ folder: StaticString) -> Bool {
        var start = 0
        while let slash = bytes.firstPlace(of: UInt8(ascii: "/"), from: start) {
            if bytes[start..<slash].equalsIgnoringCase(folder) { return true }
            start = slash + 1
        }
        return false
    }

    /// The last component without its extension.
    package var stem: ArraySlice<UInt8> {
        let end = bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? -1
        let start = bytes[...end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let name = bytes[start..<end + 1]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
        return name[..<dot]
    }

    /// This path with one more component.
    package func appending(_ component: some Sequence<UInt8>) -> RelativePath {
        RelativePath(bytes: bytes.isEmpty ? Array(component) : bytes + [UInt8(ascii: "/")] + component)
    }

    /// By bytes, so that the order is the same on every machine.
    package static func < (left: RelativePath, right: RelativePath) -> Bool {
        let shared = min(left.bytes.count, right.bytes.count)
        let order = left.bytes.withUnsafeBytes { left in
            right.bytes.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return Int32(0) }
                return memcmp(left, right, shared)
            }
        }
        return order != 0 ? order < 0 : left.bytes.count < right.bytes.count
    }
}
