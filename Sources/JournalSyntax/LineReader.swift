import JournalText

/// Lines of bytes without their ends, one after the other.
package struct LineReader: Sendable {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the line after the last one given begins.
    package private(set) var nextStart: Int

    package init(_ bytes: [UInt8], from start: Int, to end: Int? = nil) {
        self.bytes = bytes
        self.end = min(end ?? bytes.count, bytes.count)
        nextStart = start
    }

    package mutating func next() -> Range<Int>? {
        guard nextStart < end else { return nil }
        let start = nextStart
        var index = start
        while index < end, !bytes[index].isLineEnd { index += 1 }
        let line = start..<index
        if index < end, bytes[index] == .carriageReturn, index + 1 < end, bytes[index + 1] == .lineFeed { index += 1 }
        nextStart = min(index + 1, end)
        return line
    }
}
