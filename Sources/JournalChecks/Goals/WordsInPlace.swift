import JournalModel
import JournalText

/// The words of a text of the writer's, each with its place in the file.
///
/// Letters, digits, and hyphens and apostrophes between them make a word; typographic apostrophes are plain ones. Where
/// the file does not hold the text as it reads (escapes in quoted YAML, a goal named by its file), every place is that
/// of the whole text.
struct WordsInPlace {
    struct Word: Sendable {
        /// Lower case.
        let text: String
        let isCapitalised: Bool
        /// Some mark of punctuation stands before it.
        let isAfterMark: Bool
        /// In bytes of what was read.
        let bytes: Range<Int>
    }

    let words: [Word]
    /// The place of the text as a whole.
    let whole: SourceRange
    private let text: [UInt8]
    /// The same words as the file has them; `nil` where it does not.
    private let filed: [Word]?

    init(_ excerpt: Excerpt, in file: SourceFile?) {
        whole = excerpt.source
        text = Array(excerpt.text.utf8)
        words = WordsInPlace.words(of: text, in: 0..<text.count)
        let range = file.map { excerpt.source.bytes.clamped(to: 0..<$0.bytes.count) } ?? 0..<0
        let filed = file.map { WordsInPlace.words(of: $0.bytes, in: range) } ?? []
        // Tags behind the words of a heading are not among them.
        self.filed = filed.prefix(words.count).map(\.text) == words.map(\.text) ? filed : nil
    }

    /// The place of some of the words, by their numbers from 0.
    func place(_ range: Range<Int>) -> SourceRange {
        guard let filed, let bytes = WordsInPlace.bytes(range, of: filed) else { return whole }
        return SourceRange(file: whole.file, bytes: bytes)
    }

    /// Some of the words as they are written, with what stands between them but for the marks of emphasis.
    func written(_ range: Range<Int>) -> String {
        guard let bytes = WordsInPlace.bytes(range, of: words) else { return "" }
        return String(
            decoding: text[bytes].filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "`") }, as: UTF8.self)
    }

    /// From the first of some words to the end of the last; `nil` for none.
    private static func bytes(_ range: Range<Int>, of words: [Word]) -> Range<Int>? {
        let some = words[range.clamped(to: 0..<words.count)]
        guard let first = some.first, let last = some.last else { return nil }
        return first.bytes.lowerBound..<last.bytes.upperBound
    }

    private static func words(of bytes: [UInt8], in range: Range<Int>) -> [Word] {
        var words: [Word] = []
        var spelled: [UInt8] = []
        var start = range.lowerBound
        var isAfterMark = false
        var index = range.lowerBound
        func close(at end: Int) {
            guard !spelled.isEmpty else { return }
            let written = String(decoding: spelled, as: UTF8.self)
            words.append(
                Word(
                    text: written.lowercased(), isCapitalised: written.first?.isUppercase ?? false,
                    isAfterMark: isAfterMark, bytes: start..<end))
            spelled = []
            isAfterMark = false
        }
        while index < range.upperBound {
            let sign = Sign(bytes, at: index, before: range.upperBound)
            switch sign.kind {
            case .letter:
                if spelled.isEmpty { start = index }
                spelled += bytes[index..<index + sign.length]
            case .joint(let plain):
                let next = index + sign.length
                if !spelled.isEmpty, next < range.upperBound, Sign(bytes, at: next, before: range.upperBound).isLetter {
                    spelled.append(plain)
                } else {
                    close(at: index)
                    if plain == UInt8(ascii: "-") { isAfterMark = true }
                }
            case .gap, .mark:
                close(at: index)
                if sign.kind == .mark { isAfterMark = true }
            }
            index += sign.length
        }
        close(at: range.upperBound)
        return words
    }

    /// A character, as far as words are concerned.
    private struct Sign {
        enum Kind: Equatable {
            case letter, gap, mark
            /// Part of a word between two letters: a hyphen or an apostrophe, as its plain form.
            case joint(UInt8)
        }

        let kind: Kind
        let length: Int
        var isLetter: Bool { kind == .letter }

        init(_ bytes: [UInt8], at index: Int, before end: Int) {
            let byte = bytes[index]
            let second = index + 1 < end ? bytes[index + 1] : 0
            let third = index + 2 < end ? bytes[index + 2] : 0
            switch (byte, second, third) {
            // ‘ and ’
            case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): (kind, length) = (.joint(UInt8(ascii: "'")), 3)
            // General punctuation: dashes, quotation marks, the ellipsis.
            case (0xE2, 0x80, 0x90...0xBF): (kind, length) = (.mark, 3)
            // Spaces of other widths.
            case (0xE2, 0x80, 0x80...0x8F): (kind, length) = (.gap, 3)
            case (0xC2, 0xA0, _): (kind, length) = (.gap, 2)
            default:
                length = 1
                // Marks of emphasis part words and mean nothing.
                if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") {
                    kind = .gap
                } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
                    kind = .joint(byte)
                } else {
                    kind = byte.isWordLike ? .letter : byte.isWhitespace ? .gap : .mark
                }
            }
        }
    }
}
