import JournalText

/// The lines of a note as its bytes have them.
struct NoteLines {
    let bytes: [UInt8]
    /// No line of the note's Markdown begins before this.
    let start: Int
    /// How most of its lines end; LF where none does.
    let ending: [UInt8]

    init(_ bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
        ending = NoteLines.ending(of: bytes)
    }

    private static func ending(of bytes: [UInt8]) -> [UInt8] {
        var feeds = 0
        var both = 0
        var returns = 0
        bytes.withUnsafeBufferPointer { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte == .lineFeed {
                    if last == .carriageReturn { both += 1 } else { feeds += 1 }
                } else if last == .carriageReturn {
                    returns += 1
                }
                last = byte
            }
            if last == .carriageReturn { returns += 1 }
        }
        if both > feeds, both >= returns { return [.carriageReturn, .lineFeed] }
        return returns > feeds ? [.carriageReturn] : [.lineFeed]
    }

    /// The first byte of the line that a place lies on.
    func lineStart(_ place: Int) -> Int { max(start, bytes.lineStart(place)) }

    /// The place after the line, with its end, that a place lies on.
    func afterLine(_ place: Int) -> Int { bytes.afterLineEnd(bytes.lineEnd(place)) }

    /// The start of the line before the one that begins at a place; `nil` for the first.
    private func lineBefore(_ place: Int) -> Int? {
        guard place > start else { return nil }
        var end = place
        if bytes[end - 1] == .lineFeed { end -= 1 }
        if end > start, bytes[end - 1] == .carriageReturn, end < place || bytes[place - 1] == .carriageReturn {
            end -= 1
        }
        return lineStart(end)
    }

    /// The place after the last line that is not blank and begins between two places; `floor` where there is none.
    ///
    /// - Parameter end: the beginning of a line, or the end of the note.
    func afterContent(before end: Int, floor: Int) -> Int {
        var place = end
        // The end of the note may lie on a line that has no end.
        if place == bytes.count, place > start, !bytes[place - 1].isLineEnd {
            let last = lineStart(place)
            if last >= floor, !isBlank(last) { return place }
            place = last
        }
        while place > floor, let before = lineBefore(place), before >= floor, isBlank(before) { place = before }
        return max(place, floor)
    }

    /// Whether the line that begins at a place has nothing on it.
    func isBlank(_ place: Int) -> Bool {
        var index = place
        while index < bytes.count, !bytes[index].isLineEnd {
            guard bytes[index].isWhitespace else { return false }
            index += 1
        }
        return true
    }

    /// Whether a place lies at the end of a line that has no end.
    func isOpen(_ place: Int) -> Bool {
        guard place > 0, place <= bytes.count, !bytes[place - 1].isLineEnd else { return false }
        return !isAfterMark(place)
    }

    /// Whether nothing but a byte-order mark stands before a place.
    private func isAfterMark(_ place: Int) -> Bool { place == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

    /// Whether nothing stands right above a line: a blank line, or the front matter, or the beginning of the note.
    func isFreeAbove(_ place: Int) -> Bool {
        guard place > start else { return start == 0 || isAfterMark(place) }
        guard bytes[place - 1].isLineEnd else { return isBlank(lineStart(place)) }
        return lineBefore(place).map(isBlank) ?? true
    }

    /// Whether nothing stands right below: a blank line, or the end of the note.
    func isFreeBelow(_ place: Int) -> Bool { isBlank(place) }
}
