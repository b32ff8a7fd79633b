import JournalText

/// The text of a paragraph, heading, table cell or code block as it was written, freed of the markers of
/// the quotes and lists around it, its lines joined by LF; every byte knows its place in the file.
///
/// Most texts stand in their file just as they read. Such a one is a range of the file's own bytes, and places in it
/// are places in the file; any other has bytes of its own, and tells where the pieces of it stand.
package struct InlineText: Sendable {
    /// A run of bytes that stand together in the file.
    private struct Piece {
        /// Where it begins in `bytes`.
        let start: Int
        /// Where it begins in the file.
        let source: Int
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

    /// What holds the text: only those at `all` are part of it.
    package let bytes: [UInt8]
    /// Where the text stands in `bytes`.
    package let all: Range<Int>
    /// Where bytes of its own come from, in order; none where `bytes` are the file's.
    private let pieces: [Piece]
    /// In order, not overlapping.
    package var marks: [Mark]
    /// Whether all of libcmark's inlines were found in the bytes; if not, marks stand up to where they were lost.
    package internal(set) var isFollowed = true

    private init(bytes: [UInt8], pieces: [Piece], marks: [Mark] = []) {
        self.bytes = bytes
        self.pieces = pieces
        self.marks = marks
        all = 0..<bytes.count
    }

    /// No text, nowhere.
    package init() { self.init(bytes: [], pieces: []) }

    /// Bytes that do not stand in the file as they read, at the place they came from.
    package init(bytes: [UInt8], source: Int) {
        self.init(bytes: bytes, pieces: [Piece(start: 0, source: source)])
    }

    /// A range of a file, within it, as it stands there.
    package init(file: [UInt8], _ range: Range<Int>, marks: [Mark] = []) {
        bytes = file
        all = range
        pieces = []
        self.marks = marks
    }

    /// Lines of a file, each a byte range without its line end, joined by LF.
    package init(lines: [Range<Int>], of file: [UInt8]) {
        if let whole = InlineText.whole(lines, of: file) {
            self.init(file: file, whole)
            return
        }
        var bytes: [UInt8] = []
        var pieces: [Piece] = []
        pieces.reserveCapacity(lines.count)
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
        for line in lines {
            if !pieces.isEmpty { bytes.append(.lineFeed) }
            pieces.append(Piece(start: bytes.count, source: line.lowerBound))
            bytes.append(contentsOf: file[line])
        }
        self.init(bytes: bytes, pieces: pieces)
    }

    /// The range that lines are together, where nothing stands between them but an LF each.
    private static func whole(_ lines: [Range<Int>], of file: [UInt8]) -> Range<Int>? {
        guard let first = lines.first, let last = lines.last else { return nil }
        for index in lines.indices.dropFirst() {
            let end = lines[index - 1].upperBound
            guard lines[index].lowerBound == end + 1, file[end] == .lineFeed else { return nil }
        }
        return first.lowerBound..<last.upperBound
    }

    package var isEmpty: Bool { all.isEmpty }
    /// Where the text begins in `bytes`.
    package var start: Int { all.lowerBound }
    /// Behind the last of its bytes.
    package var end: Int { all.upperBound }
    /// The text alone.
    package var own: ArraySlice<UInt8> { bytes[all] }

    /// The place in the file of the byte at `offset`; for the end of the text, the place after its last byte.
    package func sourceOffset(_ offset: Int) -> Int {
        guard !pieces.isEmpty else { return offset }
        let low = InlineText.index(of: offset, in: pieces)
        return pieces[low].source + offset - pieces[low].start
    }

    /// The piece that holds a byte of the text; 0 where there is none.
    private static func index(of offset: Int, in pieces: [Piece]) -> Int {
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
        guard !pieces.isEmpty else { return range }
        let lower = sourceOffset(range.lowerBound)
        guard range.lowerBound < range.upperBound else { return lower..<lower }
        return lower..<max(lower, sourceOffset(range.upperBound - 1) + 1)
    }

    /// All of it, in the file.
    package var sourceRange: Range<Int> { sourceRange(all) }

    /// The lines, as ranges of `bytes` without their ends.
    package var lines: [Range<Int>] { Array(eachLine) }

    /// The same one by one.
    package var eachLine: Lines { Lines(bytes: bytes, start: start, end: end) }

    package struct Lines: Sequence, IteratorProtocol {
        fileprivate let bytes: [UInt8]
        fileprivate var start: Int
        fileprivate let end: Int

        package mutating func next() -> Range<Int>? {
            guard start <= end else { return nil }
            let lineEnd = bytes.firstPlace(of: .lineFeed, from: start, to: end) ?? end
            defer { start = lineEnd + 1 }
            return start..<lineEnd
        }
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

    /// Whether two texts have the same bytes and the same marks, wherever they stand.
    package func readsAs(_ other: InlineText) -> Bool {
        own.elementsEqual(other.own)
            && marks.elementsEqual(other.marks) { mine, theirs in
                mine.kind == theirs.kind && mine.range.lowerBound - start == theirs.range.lowerBound - other.start
                    && mine.range.count == theirs.range.count
            }
    }

    /// A part of this text.
    package func slice(_ range: Range<Int>) -> InlineText {
        let range = range.clamped(to: all)
        guard range != all else { return self }
        return pieces.isEmpty ? InlineText(file: bytes, range, marks: marks(in: range)) : keeping([range])
    }

    /// This text without some ranges of the *file*; where bytes are taken out of a line, what was around them meets.
    ///
    /// - Parameter hidden: in order, not overlapping.
    package func removing(source hidden: [Range<Int>]) -> InlineText {
        let hidden = Array(hidden.overlapping(sourceRange))
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
                if isBroken, !kept.isEmpty, line.lowerBound > start {
                    kept.append(line.lowerBound - 1..<line.lowerBound)
                }
                kept += parts
                isBroken = false
            }
            if line.upperBound < end {
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

    private func marks(in range: Range<Int>) -> [Mark] {
        guard !marks.isEmpty else { return [] }
        return marks[markIndex(range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }.map {
            Mark(kind: $0.kind, range: $0.range.clamped(to: range))
        }
    }

    /// Bytes of its own, so that nothing that was left out is at hand.
    private func keeping(_ ranges: [Range<Int>]) -> InlineText {
        var kept: [UInt8] = []
        var keptPieces: [Piece] = []
        var keptMarks: [Mark] = []
        let pieces = pieces.isEmpty ? [Piece(start: start, source: start)] : pieces
        for range in ranges {
            let shift = kept.count - range.lowerBound
            for index in InlineText.index(of: range.lowerBound, in: pieces)..<pieces.count {
                let piece = pieces[index]
                guard piece.start < range.upperBound else { break }
                let end = index + 1 < pieces.count ? pieces[index + 1].start : end
                let part = (piece.start..<max(end, piece.start)).clamped(to: range)
                guard !part.isEmpty else { continue }
                keptPieces.append(
                    Piece(start: part.lowerBound + shift, source: piece.source + part.lowerBound - piece.start))
            }
            keptMarks += marks(in: range).filter { !$0.range.isEmpty }.map { mark in
                Mark(kind: mark.kind, range: mark.range.lowerBound + shift..<mark.range.upperBound + shift)
            }
            kept.append(contentsOf: bytes[range])
        }
        if keptPieces.isEmpty, let first = pieces.first { keptPieces = [Piece(start: 0, source: first.source)] }
        return InlineText(bytes: kept, pieces: keptPieces, marks: keptMarks)
    }
}
