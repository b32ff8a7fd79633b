import JournalSyntax
import JournalText

/// Looks for a marker at one place of a text. Whatever might be one is: a marker overlooked cannot be taken back.
struct PrivacyMarkerScan {
    private let text: InlineText
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(_ text: InlineText, _ range: Range<Int>) {
        self.text = text
        bytes = text.bytes
        self.range = range
    }

    /// The marker that begins at a byte: with `#`, `(` or `[`, or the wide forms of the first two.
    func marker(at index: Int) -> PrivacyMarker.Found? {
        switch bytes[index] {
        case UInt8(ascii: "#"): tag(at: index, width: 1)
        case UInt8(ascii: "("): bracket(at: index, width: 1)
        case UInt8(ascii: "["): square(at: index)
        case 0xEF where starts(index, with: PrivacyMarkerScan.wideHash): tag(at: index, width: 3)
        case 0xEF where starts(index, with: PrivacyMarkerScan.wideBracket): bracket(at: index, width: 3)
        default: nil
        }
    }

    private static let wideHash = Array("＃".utf8)
    private static let wideBracket = Array("（".utf8)
    private static let wideClose = Array("）".utf8)

    private func byte(_ index: Int) -> UInt8 { index < range.upperBound ? bytes[index] : 0 }

    private func starts(_ index: Int, with characters: [UInt8]) -> Bool {
        index + characters.count <= range.upperBound
            && bytes[index..<index + characters.count].elementsEqual(characters)
    }

    /// `#private`, `#private/work`; nearly one within a word, with an ending, or as a later part.
    private func tag(at index: Int, width: Int) -> PrivacyMarker.Found? {
        let isTag = width == 1 && (index == text.start || !bytes[index - 1].isWordLike)
        var start = index + width
        var found: PrivacyMarker?
        var isFirst = true
        while true {
            let end = wordEnd(start)
            if let marker = PrivacyMarkerScan.marker(bytes[start..<end]) {
                let isWhole = byte(end) != UInt8(ascii: "-") && byte(end) != UInt8(ascii: "_")
                found = marker == .exact && isTag && isFirst && isWhole ? .exact : found ?? .near
            }
            guard end > start, byte(end) == UInt8(ascii: "/") else {
                guard let found, text.isWords(at: index), !isInAddress(index) else { return nil }
                return PrivacyMarker.Found(marker: found, range: index..<end)
            }
            start = end + 1
            isFirst = false
        }
    }

    /// `(private)`, `( #private )`.
    private func bracket(at index: Int, width: Int) -> PrivacyMarker.Found? {
        guard text.isWords(at: index) else { return nil }
        var start = index + width
        while byte(start).isWhitespace { start += 1 }
        if byte(start) == UInt8(ascii: "#") { start += 1 }
        let wordEnd = wordEnd(start)
        guard let marker = PrivacyMarkerScan.marker(bytes[start..<wordEnd]) else { return nil }
        var end = wordEnd
        while byte(end).isWhitespace { end += 1 }
        if byte(end) == UInt8(ascii: ")") {
            return PrivacyMarker.Found(marker: width == 1 ? marker : .near, range: index..<end + 1)
        }
        guard starts(end, with: PrivacyMarkerScan.wideClose) else { return nil }
        return PrivacyMarker.Found(marker: .near, range: index..<end + 3)
    }

    /// `[private]` and the callout `[!private]`: nearly. `[[private]]` and `[private](…)` lead somewhere.
    private func square(at index: Int) -> PrivacyMarker.Found? {
        guard text.isWords(at: index), index == text.start || bytes[index - 1] != UInt8(ascii: "[") else { return nil }
        var start = index + 1
        while byte(start).isBlank { start += 1 }
        if byte(start) == UInt8(ascii: "!") { start += 1 }
        var end = wordEnd(start)
        guard PrivacyMarkerScan.marker(bytes[start..<end]) != nil else { return nil }
        while byte(end).isBlank { end += 1 }
        guard byte(end) == UInt8(ascii: "]"), byte(end + 1) != UInt8(ascii: "(") else { return nil }
        return PrivacyMarker.Found(marker: .near, range: index..<end + 1)
    }

    private func wordEnd(_ start: Int) -> Int {
        var end = min(start, range.upperBound)
        while end < range.upperBound, bytes[end].isWordLike, !starts(end, with: PrivacyMarkerScan.wideClose) {
            end += 1
        }
        return end
    }

    /// A word, or the letters before a sign beyond ASCII that follows without a space, as in `private。`.
    private static func marker(_ word: ArraySlice<UInt8>) -> PrivacyMarker? {
        if let marker = PrivacyMarker(word: word) { return marker }
        let letters = word.prefix { $0 < 0x80 }
        return letters.count < word.count && letters.equalsIgnoringCase("private") ? .near : nil
    }

    /// An address is looked for no further back than this; what is longer is taken for words.
    private static let longestAddress = 400

    /// Part of `https://…#private`, or of `[[note#private]]`, which names a heading.
    private func isInAddress(_ index: Int) -> Bool {
        let furthest = max(index - PrivacyMarkerScan.longestAddress, text.start)
        var start = index
        while start > furthest, !bytes[start - 1].isWhitespace {
            start -= 1
            if bytes[start] == UInt8(ascii: ":"), bytes[start..<index].starts(with: "://".utf8) { return true }
        }
        // Within a link to a note: its name is the word before.
        guard index > text.start, bytes[index - 1].isWordLike else { return false }
        var open = index
        while open > max(furthest, text.start + 1), !bytes[open - 1].isLineEnd, bytes[open - 1] != UInt8(ascii: "]") {
            if bytes[open - 1] == UInt8(ascii: "["), bytes[open - 2] == UInt8(ascii: "[") { return true }
            open -= 1
        }
        return false
    }
}
