import Glibc
import JournalText

/// Reads a whole file, if it is a regular one; never waits for anything else.
enum FileReading {
    enum Failure: Error {
        case notRegular
        case system(Int32)
    }

    static func bytes(_ path: [CChar]) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        var bytes: [UInt8] = []
        var room = max(Int(status.st_size), 0)
        while true {
            var failure: Int32 = 0
            let start = bytes.count
            let wanted = start + max(room, 4096) + 1
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted - start) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw .system(failure) }
            if got == 0 { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            // All that it said it holds, with room for more: that was its end. A file may grow, or not tell its size.
            if bytes.count == Int(status.st_size), got < wanted - start { return bytes }
            room = max(room - got, 0)
        }
    }
}

/// What can be wrong with a file's bytes as a whole.
enum FileSoundness {
    /// Why a file is left out.
    enum Unsound {
        case encrypted
        /// The place of the first marker.
        case mergeMarkers(Range<Int>)
    }

    static func check(_ bytes: [UInt8]) -> Unsound? {
        if bytes.first == 0, bytes.dropFirst().starts(with: "GITCRYPT".utf8) { return .encrypted }
        return mergeMarkers(bytes).map { .mergeMarkers($0) }
    }

    /// The first marker line of a merge: two of the three kinds, in their order. One alone may be Markdown.
    private static func mergeMarkers(_ bytes: [UInt8]) -> Range<Int>? {
        // Of any two kinds one is of these.
        guard bytes.has(UInt8(ascii: "<")) || bytes.has(UInt8(ascii: ">")) else { return nil }
        var first: (line: Range<Int>, sign: UInt8)?
        var index = 0
        while let place = firstSign(bytes, from: index) {
            index = place
            let sign = bytes[index]
            guard let line = marker(bytes, at: index) else {
                index += 1
                continue
            }
            if let first, first.sign < sign { return first.line }
            if first == nil || sign == UInt8(ascii: "<") { first = (line, sign) }
            index = line.upperBound
        }
        return nil
    }

    /// The first `<`, `=` or `>` that begins a line, at or after a place.
    private static func firstSign(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        if index > 0, !bytes[index - 1].isLineEnd {
            guard let next = afterLineEnd(bytes, index) else { return nil }
            index = next
        }
        while index < bytes.count {
            // The three signs follow each other.
            if bytes[index] &- UInt8(ascii: "<") <= 2 { return index }
            guard let next = afterLineEnd(bytes, index) else { return nil }
            index = next
        }
        return nil
    }

    /// Where the next line begins; `nil` behind the last one.
    private static func afterLineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        let lineFeed = bytes.firstPlace(of: .lineFeed, from: start)
        let carriageReturn = bytes.firstPlace(of: .carriageReturn, from: start, to: lineFeed)
        return (carriageReturn ?? lineFeed).map { $0 + 1 }
    }

    /// Seven of a sign at the beginning of a line, then a space or the line's end.
    private static func marker(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
        let end = start + 7
        guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == bytes[start] }),
            end == bytes.count || bytes[end].isWhitespace
        else { return nil }
        let lineEnd = bytes.lineEnd(end)
        // Below a line of words, `=======` makes a heading; git writes nothing after it.
        if bytes[start] == UInt8(ascii: "="), lineEnd > end { return nil }
        return start..<lineEnd
    }

    /// The place of the first bytes that are not UTF-8.
    ///
    /// - Complexity: one pass over the bytes.
    static func invalidUTF8(_ bytes: [UInt8]) -> Range<Int>? {
        var start = 0
        // No character of several bytes has an ASCII byte in it: each run without any is checked by itself.
        while let first = bytes.firstBeyondASCII(from: start) {
            let end = bytes[first...].firstIndex { $0 < 0x80 } ?? bytes.count
            do {
                _ = try UTF8Span(validating: bytes.span.extracting(first..<end))
            } catch {
                return first + error.byteOffsets.lowerBound..<first + error.byteOffsets.upperBound
            }
            start = end
        }
        return nil
    }
}
