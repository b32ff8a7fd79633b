internal import Glibc

/// Searches over bytes that the C library does many at a time: whole notes are looked through by them.
extension [UInt8] {
    /// The first place of a byte at or after `start`, before `end`.
    ///
    /// - Complexity: one pass over the range.
    package func firstPlace(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
        let end = Swift.min(end ?? count, count)
        guard start >= 0, start < end else { return nil }
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
                return nil
            }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }

    /// Whether a byte stands anywhere in a range.
    package func has(_ byte: UInt8, in range: Range<Int>? = nil) -> Bool {
        let range = range ?? indices
        return firstPlace(of: byte, from: range.lowerBound, to: range.upperBound) != nil
    }

    /// The first place at or after `start` of a byte that is not ASCII.
    ///
    /// - Complexity: one pass over the bytes up to there, eight at a time.
    package func firstBeyondASCII(from start: Int = 0) -> Int? {
        withUnsafeBytes { buffer in
            var index = start
            while index + 8 <= buffer.count,
                buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            while index < buffer.count, buffer[index] < 0x80 { index += 1 }
            return index < buffer.count ? index : nil
        }
    }

    /// Where lines begin from a place on, that place the first; they end at LF, CR LF or a CR alone.
    ///
    /// - Complexity: one pass over the bytes.
    package func lineStarts(from start: Int = 0) -> [Int] {
        var starts = [start]
        starts.reserveCapacity((count - Swift.min(start, count)) / 24 + 2)
        var index = start
        guard has(.carriageReturn) else {
            while let end = firstPlace(of: .lineFeed, from: index) {
                index = end + 1
                starts.append(index)
            }
            return starts
        }
        while index < count {
            let byte = self[index]
            index += 1
            if byte == .carriageReturn, index < count, self[index] == .lineFeed { index += 1 }
            if byte == .lineFeed || byte == .carriageReturn { starts.append(index) }
        }
        return starts
    }

    /// The first place of `needle` (lower-case ASCII) at or after `start`, letters compared without case.
    ///
    /// - Complexity: O(range × needle), and one pass where the needle's first byte is rare.
    package func firstIndex(ofIgnoringCase needle: StaticString, from start: Int = 0, to end: Int? = nil) -> Int? {
        let length = needle.utf8CodeUnitCount
        let stop = Swift.min(end ?? count, count) - length
        guard length > 0, start >= 0, start <= stop else { return nil }
        let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: length)
        let first = wanted[0]
        return withUnsafeBufferPointer { bytes in
            func matches(at index: Int) -> Bool {
                for offset in 1..<Swift.max(length, 1) where bytes[index + offset].lowercased != wanted[offset] {
                    return false
                }
                return true
            }
            var index = start
            if first.isASCIILetter {
                while index <= stop {
                    if bytes[index].lowercased == first, matches(at: index) { return index }
                    index += 1
                }
                return nil
            }
            while let found = firstPlace(of: first, from: index, to: stop + 1) {
                if matches(at: found) { return found }
                index = found + 1
            }
            return nil
        }
    }
}
