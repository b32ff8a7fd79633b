import JournalText

/// Takes a piece of Markdown, or of front matter, apart into the words that a page would quote of it: boxes, tags,
/// comments and the targets of links dropped.
///
/// It looks at bytes and builds no tree: what it takes for a word too much or too few costs a match, never more.
struct QuotableWords {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var gap = QuotableWord.Gap.cut
    private let skipsHeadings: Bool
    private(set) var words: [QuotableWord] = []

    /// - Parameter skipsHeadings: A page's headings are the page's own words.
    /// - Complexity: one pass over the bytes.
    init(_ bytes: [UInt8], in range: Range<Int>, skipsHeadings: Bool = false) {
        self.bytes = bytes
        end = min(range.upperBound, bytes.count)
        index = max(range.lowerBound, 0)
        self.skipsHeadings = skipsHeadings
        beginLine()
        while index < end { step() }
    }

    private func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < end ? bytes[offset] : .lineFeed }

    // MARK: Lines

    /// Goes past the marks of quotes, lists, boxes and headings.
    private mutating func beginLine() {
        gap = .cut
        while byte(index).isBlank || byte(index) == UInt8(ascii: ">") { index += 1 }
        let mark = byte(index)
        if mark == UInt8(ascii: "#") {
            let rest = bytes[index..<end].drop { $0 == UInt8(ascii: "#") }
            guard rest.first?.isBlank ?? true else { return }
            index = rest.startIndex
            if skipsHeadings { while index < end, !bytes[index].isLineEnd { index += 1 } }
            return
        }
        if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+") {
            guard byte(index + 1).isBlank else { return }
            index += 2
        }
        while byte(index).isBlank { index += 1 }
    }

    // MARK: Between words

    private mutating func step() {
        let here = bytes[index]
        let next = byte(index + 1)
        if wordWidth(index) > 0 {
            readWord()
            return
        }
        switch here {
        case _ where here.isLineEnd:
            index += 1
            beginLine()
        case UInt8(ascii: "\\"):
            index += next.isPunctuation ? 2 : 1
        case UInt8(ascii: "#") where !byte(index - 1).isWordLike && next.isWordLike:
            index += 1
            while byte(index).isWordLike || isTagSign(byte(index)) { index += 1 }
        // A box, also behind a marker.
        case UInt8(ascii: "[") where byte(index + 2) == UInt8(ascii: "]") && byte(index + 3).isWhitespace: index += 3
        case UInt8(ascii: "<"): skipTag()
        case UInt8(ascii: "]") where next == UInt8(ascii: "("): skipTarget()
        case UInt8(ascii: "-"):
            let isDash = byte(index - 1).isWhitespace && next.isWhitespace
            cut(isDash || next == here || next == UInt8(ascii: ">"))
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): cut(!next.isWordLike)
        case UInt8(ascii: ":"): cut(!next.isWordLike)
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"),
            UInt8(ascii: "|"):
            cut(true)
        case UInt8(ascii: "%"): cut(next == here)
        case UInt8(ascii: ","):
            if gap == .none { gap = .comma }
            index += 1
        case _ where here >= 0x80:
            let scalar = scalar(at: index)
            if scalar.map(QuotableWords.cuts) ?? false { gap = .cut }
            index += scalar.map { UTF8.width($0) } ?? 1
        default: index += 1
        }
    }

    private mutating func cut(_ cuts: Bool) {
        if cuts { gap = .cut }
        index += 1
    }

    private func isTagSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
    }

    /// A comment or another tag of HTML, or an address, on one line.
    private mutating func skipTag() {
        gap = .cut
        guard byte(index + 1).isASCIILetter || isTagStart(byte(index + 1)) else {
            index += 1
            return
        }
        var stop = index + 1
        while stop < end, bytes[stop] != UInt8(ascii: ">"), !bytes[stop].isLineEnd { stop += 1 }
        // One that does not end is none.
        index = byte(stop) == UInt8(ascii: ">") ? stop + 1 : index + 1
    }

    private func isTagStart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "-")
    }

    /// `](somewhere)`, with parentheses in it that go by pairs.
    private mutating func skipTarget() {
        var depth = 0
        var stop = index + 1
        while stop < end, !bytes[stop].isLineEnd {
            if bytes[stop] == UInt8(ascii: "(") { depth += 1 }
            if bytes[stop] == UInt8(ascii: ")") { depth -= 1 }
            stop += 1
            if depth == 0 {
                index = stop
                return
            }
        }
        index += 1
    }

    private static func cuts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .mathSymbol,
            .lineSeparator, .paragraphSeparator:
            true
        default: scalar == "\u{2026}" || scalar == "\u{3002}"
        }
    }

    // MARK: Words

    private mutating func readWord() {
        let start = index
        var letters: [UInt8] = []
        var isASCII = true
        while index < end {
            let width = wordWidth(index)
            if width > 0 {
                isASCII = isASCII && width == 1
                for offset in index..<min(index + width, end) { letters.append(bytes[offset].lowercased) }
                index += width
                continue
            }
            let joint = jointWidth(index)
            guard joint > 0, wordWidth(index + joint) > 0 else { break }
            index += joint
        }
        // However it is written: `#privat`, `[private]`, `＃private`.
        let before = byte(start - 1)
        if before.isPunctuation || before >= 0x80, PrivacyMarker(word: letters) != nil {
            gap = .cut
            return
        }
        let text = String(decoding: letters, as: UTF8.self)
        words.append(QuotableWord(text: isASCII ? text : text.lowercased(), range: start..<index, gap: gap))
        gap = .none
    }

    /// How many bytes the letter or digit at a place has; 0 where there is none.
    private func wordWidth(_ offset: Int) -> Int {
        guard offset < end else { return 0 }
        if bytes[offset] < 0x80 { return bytes[offset].isWordLike ? 1 : 0 }
        guard let scalar = scalar(at: offset) else { return 0 }
        let properties = scalar.properties
        let isWord =
            properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
        return isWord ? UTF8.width(scalar) : 0
    }

    /// How many bytes within a word are no letters of it: marks of emphasis, an apostrophe, an escape before either.
    private func jointWidth(_ offset: Int) -> Int {
        var offset = offset
        let start = offset
        while offset < end {
            switch bytes[offset] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "'"):
                offset += 1
            case UInt8(ascii: "\\") where byte(offset + 1).isPunctuation: offset += 1
            case 0xE2 where byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99: offset += 3
            default: return offset - start
            }
        }
        return offset - start
    }

    private func scalar(at offset: Int) -> Unicode.Scalar? {
        var iterator = bytes[offset..<min(offset + 4, end)].makeIterator()
        var decoder = UTF8()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return nil
    }
}
