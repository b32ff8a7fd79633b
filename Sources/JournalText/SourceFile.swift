/// A file as it was read: its place and every byte of it.
package struct SourceFile: Sendable {
    package let path: RelativePath
    package let bytes: [UInt8]

    package init(path: RelativePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text at a byte range, clamped to the file; bytes that are not UTF-8 show as U+FFFD.
    package subscript(range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

/// A byte range in one of a journal's files.
package struct SourceRange: Sendable, Hashable, Comparable {
    /// The file's index in the journal's list of files, which is in the order of their paths.
    package let file: Int
    /// Bytes from the file's first, the end exclusive.
    package let bytes: Range<Int>

    package init(file: Int, bytes: Range<Int>) {
        self.file = file
        self.bytes = bytes
    }

    /// No place in any file: what is said of the journal as a whole, before all else.
    package static let nowhere = SourceRange(file: -1, bytes: 0..<0)

    package static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.file, left.bytes.lowerBound, left.bytes.upperBound)
            < (right.file, right.bytes.lowerBound, right.bytes.upperBound)
    }
}
