import JournalText

/// The text of a paragraph, heading, table cell or code block as it was written, freed of the markers of
/// the quotes and lists around it, its lines joined by LF; every byte knows its place in the file.
package struct InlineText: Sendable, Hashable {
    /// A run of bytes that stand together in the file.
    package struct Piece: Sendable, Hashable {
        /// Where it begins in `bytes`.
        package let start: Int
        /// Where it begins in the file.
        package let source: Int
    }

    /// A range of `bytes` that is something other than plain words, as libcmark found it.
    package struct Mark: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// A code span, its backticks included.
            case code
            /// A raw HTML tag or comment.
            case html
            /// Delimiters: of emphasis, of a link's text, or the backslash of an escape.
            case markup
            /// A link's tail: `](destination "title")`.
            case destination(String)
            /// `<https://…>`.
            case autolink
            /// A byte after a backslash.
            case escaped
        }

        package let kind: Kind
        package let range: Range<Int>
    }

    package private(set) var bytes: [UInt8]
    package private(set) var pieces: [Piece]
    /// In order, not overlapping.
    package var marks: [Mark]
    /// Whether all of libcmark's inlines were found in the bytes; if not, marks stand up to where they were lost.
    package internal(set) var isFollowed = true

    package init(bytes: [UInt8] = [], pieces: [Piece] = [], marks: [Mark] = []) {
        self.bytes = bytes
        self.pieces = pieces
        self.marks = marks
    }

    /// Bytes that do not stand in the file as they read, at the place they came from.
    package init(bytes: [UInt8], source: Int) {
        self.init(bytes: bytes, pieces: [Piece(start: 0, source: source)])
    }

    /// Lines of a file, each a byte range without its line end, joined by LF.
    package init(lines: [Range<Int>], of file: [UInt8]) {
        marks = []
        if lines.count == 1 {
            bytes = Array(file[lines[0]])
            pieces = [Piece(start: 0, source: lines[0].lowerBound)]
            return
        }
        bytes = []
        pieces = []
        pieces.reserveCapacity(lines.count)
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
        for line in lines {
            if !pieces.isEmpty { bytes.append(.lineFeed) }
            pieces.append(Piece(start: bytes.count, source: line.lowerBound))
            bytes.append(contentsOf: file[line])
        }
    }

    package var isEmpty: Bool { bytes.isEmpty }
    package var count: Int { bytes.count }
    package var all: Range<Int> { 0..<bytes.count }

    /// The place in the file of the byte at `offset`; for the end of the text, the place after its last byte.
    package func sourceOffset(_ offset: Int) -> Int {
        let low = pieceIndex(offset)
        guard low < pieces.count else { return 0 }
        return pieces[low].source + offset - pieces[low].start
    }

    /// The piece that holds a byte of the text; 0 where there is none.
    private func pieceIndex(_ offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The first mark that ends after a byte of the text.
    private func markIndex(_ offset: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The bytes of the file from the first to the last of `range`.
    package func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let lower = sourceOffset(range.lowerBound)
        guard range.lowerBound < range.upperBound else { return lower..<lower }
        return lower..<max(lower, sourceOffset(range.upperBound - 1) + 1)
    }

    /// All of it, in the file.
    package var sourceRange: Range<Int> { sourceRange(all) }

    /// The lines, as ranges of `bytes` without their ends.
    package var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while let end = bytes.firstPlace(of: .lineFeed, from: start) {
            lines.append(start..<end)
            start = end + 1
        }
        lines.append(start..<bytes.count)
        return lines
    }

    /// The mark that covers a byte, where there is one.
    package func mark(at offset: Int) -> Mark? {
        let low = markIndex(offset)
        guard low < marks.count, marks[low].range.contains(offset) else { return nil }
        return marks[low]
    }

    /// Whether the byte is part of words, not of code, HTML, a destination or an escape.
    package func isWords(at offset: Int) -> Bool {
        guard !marks.isEmpty, let mark = mark(at: offset) else { return true }
        return mark.kind == .markup
    }

    /// A part of this text.
    package func slice(_ range: Range<Int>) -> InlineText {
        let range = range.clamped(to: all)
        guard range != all else { return self }
        return keeping([range])
    }

    /// This text without some ranges of the *file*; where bytes are taken out of a line, what was around them meets.
    ///
    /// - Parameter hidden: in order, not overlapping.
    package func removing(source hidden: [Range<Int>]) -> InlineText {
        guard let first = pieces.first else { return self }
        let extent = first.source..<max(first.source, sourceRange.upperBound)
        let hidden = Array(hidden.overlapping(extent))
        guard !hidden.isEmpty else { return self }
        var kept: [Range<Int>] = []
        // A line of which nothing is left goes as a whole; lines whose break is hidden become one.
        var isBroken = false
        for line in lines {
            let parts = visible(line, hidden)
            let isGone =
                !line.isEmpty && parts.allSatisfy { bytes[$0].allSatisfy(\.isWhitespace) }
                && parts.reduce(0) { $0 + $1.count } < line.count
            if !isGone {
                if isBroken, !kept.isEmpty, line.lowerBound > 0 { kept.append(line.lowerBound - 1..<line.lowerBound) }
                kept += parts
                isBroken = false
            }
            if line.upperBound < bytes.count {
                isBroken = isBroken || !visible(line.upperBound..<line.upperBound + 1, hidden).isEmpty
            }
        }
        return keeping(kept)
    }

    /// What is left of a range of one line.
    private func visible(_ range: Range<Int>, _ hidden: [Range<Int>]) -> [Range<Int>] {
        let source = sourceOffset(range.lowerBound)
        var kept: [Range<Int>] = []
        var start = range.lowerBound
        for hidden in hidden.overlapping(source..<source + range.count) {
            let lower = min(max(hidden.lowerBound, source) - source, range.count) + range.lowerBound
            let upper = min(max(hidden.upperBound, source) - source, range.count) + range.lowerBound
            guard max(lower, start) < upper else { continue }
            if start < lower { kept.append(start..<lower) }
            start = upper
        }
        if start < range.upperBound { kept.append(start..<range.upperBound) }
        return kept
    }

    private func keeping(_ ranges: [Range<Int>]) -> InlineText {
        var result = InlineText()
        for range in ranges {
            let shift = result.bytes.count - range.lowerBound
            for index in pieceIndex(range.lowerBound)..<pieces.count {
                let piece = pieces[index]
                guard piece.start < range.upperBound else { break }
                let end = index + 1 < pieces.count ? pieces[index + 1].start : bytes.count
                let part = (piece.start..<max(end, piece.start)).clamped(to: range)
                guard !part.isEmpty else { continue }
                result.pieces.append(
                    Piece(start: part.lowerBound + shift, source: piece.source + part.lowerBound - piece.start))
            }
            for mark in marks[markIndex(range.lowerBound)...] {
                guard mark.range.lowerBound < range.upperBound else { break }
                let part = mark.range.clamped(to: range)
                guard !part.isEmpty else { continue }
                result.marks.append(Mark(kind: mark.kind, range: part.lowerBound + shift..<part.upperBound + shift))
            }
            result.bytes.append(contentsOf: bytes[range])
        }
        if result.pieces.isEmpty, let first = pieces.first { result.pieces = [Piece(start: 0, source: first.source)] }
        return result
    }
}
