import JournalText

/// `#tag` in running text.
package struct Tag: Sendable, Hashable {
    /// As written, without `#`.
    package let name: String
    /// With its `#`, in the text's bytes.
    package let range: Range<Int>
}

extension InlineText {
    /// The tags in a range: `#` at the start of a line, after white space or `(`, then letters, digits,
    /// `_`, `-` or `/`, not digits alone; not in code, HTML, links' destinations, or after a backslash.
    package func tags(in range: Range<Int>? = nil) -> [Tag] {
        let range = (range ?? all).clamped(to: all)
        var tags: [Tag] = []
        var index = range.lowerBound
        while let hash = bytes.firstPlace(of: UInt8(ascii: "#"), from: index, to: range.upperBound) {
            index = hash
            guard isTagStart(index), isWords(at: index) else {
                index += 1
                continue
            }
            let end = tagEnd(from: index + 1, before: range.upperBound)
            let name = bytes[index + 1..<end]
            if name.contains(where: { !$0.isDigit }) {
                tags.append(Tag(name: String(decoding: name, as: UTF8.self), range: index..<end))
            }
            index = max(end, index + 1)
        }
        return tags
    }

    private func isTagStart(_ index: Int) -> Bool {
        guard index > start else { return true }
        return bytes[index - 1].isWhitespace || bytes[index - 1] == UInt8(ascii: "(")
    }

    private func tagEnd(from start: Int, before limit: Int) -> Int {
        var index = start
        while index < limit {
            let byte = bytes[index]
            if byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "/")
            {
                index += 1
            } else if byte >= 0x80, let scalar = scalar(at: index, before: limit), scalar.isTagCharacter {
                index += UTF8.width(scalar)
            } else {
                break
            }
        }
        while index > start, bytes[index - 1] == UInt8(ascii: "-") || bytes[index - 1] == UInt8(ascii: "/") {
            index -= 1
        }
        return index
    }

    /// The character that begins at a byte; `nil` where the bytes are not UTF-8.
    private func scalar(at index: Int, before limit: Int) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = bytes[index..<min(index + 4, limit)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}

extension Unicode.Scalar {
    /// Letters and marks of any script, digits, and pictographs.
    fileprivate var isTagCharacter: Bool {
        properties.isAlphabetic || properties.isEmojiPresentation || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark || value == 0xFE0F || value == 0x200D
    }
}
