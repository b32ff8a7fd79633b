import JournalText

/// What a person typed, as the lines it will be kept in: nothing of it is left out.
///
/// White space at the ends of lines goes, and empty lines at the beginning and end. Control characters become the
/// pictures Unicode has for them (`␛`), since a file of text holds none; a tab stays. Bytes that are no UTF-8 become
/// U+FFFD, and `wasMended` says so.
package struct TypedText: Sendable, Hashable {
    package private(set) var lines: [String]
    /// Some bytes were no UTF-8.
    package private(set) var wasMended: Bool

    package init(_ bytes: [UInt8]) {
        // A byte-order mark says how what is piped in is written, and is none of its words.
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let text = String(decoding: bytes, as: UTF8.self)
        wasMended = !Array(text.utf8).elementsEqual(bytes)
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case .lineFeed where previous == .carriageReturn: break
            case .lineFeed, .carriageReturn: lines.append([])
            case .tab: lines[lines.count - 1].append(byte)
            case 0..<0x20: lines[lines.count - 1] += [0xE2, 0x90, 0x80 + byte]
            case 0x7F: lines[lines.count - 1] += [0xE2, 0x90, 0xA1]
            default: lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        var trimmed = lines.map { $0.text($0.indices) }[...]
        while trimmed.first?.isEmpty == true { trimmed.removeFirst() }
        while trimmed.last?.isEmpty == true { trimmed.removeLast() }
        self.lines = Array(trimmed)
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    package var isEmpty: Bool { lines.isEmpty }
    /// The same, of bytes that were mended before.
    package var mended: TypedText {
        var other = self
        other.wasMended = true
        return other
    }

    /// The first line; empty where there is none.
    package var first: String { lines.first ?? "" }

    /// The first line's first word, up to a blank.
    package var firstWord: String { String(first.prefix { $0 != " " && $0 != "\t" }) }

    /// The same with other words in the place of the first line's.
    package func replacingFirst(with line: some StringProtocol) -> TypedText {
        var other = self
        let bytes = Array(line.utf8)
        other.lines = [bytes.text(bytes.indices)] + lines.dropFirst()
        while other.lines.first?.isEmpty == true { other.lines.removeFirst() }
        return other
    }

    /// The same with other words in the place of the last line's.
    package func replacingLast(with line: some StringProtocol) -> TypedText {
        var other = self
        let bytes = Array(line.utf8)
        other.lines = lines.dropLast() + [bytes.text(bytes.indices)]
        while other.lines.last?.isEmpty == true { other.lines.removeLast() }
        return other
    }

    /// The same without its first word and the blanks behind it.
    package var withoutFirstWord: TypedText { replacingFirst(with: first.dropFirst(firstWord.count)) }
}
