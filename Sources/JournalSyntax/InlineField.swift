import JournalText

/// `key:: value`, as Dataview has it.
package struct InlineField: Sendable, Hashable {
    /// Lower case, words parted by single hyphens.
    package let key: String
    package let keyRange: Range<Int>
    /// Without white space at its ends; empty where nothing follows.
    package let valueRange: Range<Int>
    /// The whole field, with its brackets.
    package let range: Range<Int>
    /// On a line of its own, or in brackets: certainly meant as a field.
    package let isExplicit: Bool
}

extension InlineText {
    /// The fields of a range: on a line of their own (a key of up to three words), in `[ ]` or `( )`, or
    /// elsewhere in a line (a key of one word). A value ends at the next field, tag or the line's end.
    package func fields(in range: Range<Int>? = nil) -> [InlineField] {
        let range = (range ?? all).clamped(to: all)
        var separators: [Int] = []
        var index = range.lowerBound
        while let colon = bytes.firstPlace(of: UInt8(ascii: ":"), from: index, to: range.upperBound - 1) {
            index = colon + 1
            if bytes[colon + 1] == UInt8(ascii: ":"), isWords(at: colon) {
                separators.append(colon)
                index += 1
            }
        }
        guard !separators.isEmpty else { return [] }
        let tagStarts = tags(in: range).map(\.range.lowerBound)
        var keys: [(start: Int, separator: Int, closer: UInt8?, isOwnLine: Bool)] = []
        for separator in separators {
            let floor = keys.last.map { $0.separator + 2 } ?? range.lowerBound
            if let key = key(before: separator, floor: floor, isAfterField: !keys.isEmpty) {
                keys.append((key.start, separator, key.closer, key.isOwnLine))
            }
        }
        var tagIndex = 0
        return keys.enumerated().compactMap { position, key in
            var end = key.separator + 2
            let nextKey = position + 1 < keys.count ? keys[position + 1].start : range.upperBound
            while tagIndex < tagStarts.count, tagStarts[tagIndex] <= key.separator { tagIndex += 1 }
            let nextTag = tagIndex < tagStarts.count ? tagStarts[tagIndex] : range.upperBound
            let limit = min(nextKey, key.closer == nil ? nextTag : range.upperBound, range.upperBound)
            while end < limit, bytes[end] != .lineFeed, bytes[end] != key.closer { end += 1 }
            let isClosed = key.closer != nil && end < range.upperBound && bytes[end] == key.closer
            if key.closer != nil, !isClosed { return nil }
            let keyStart = key.closer == nil ? key.start : key.start + 1
            let keyRange = bytes.trimmed(keyStart..<key.separator)
            return InlineField(
                key: FieldName.normalized(bytes[keyRange]), keyRange: keyRange,
                valueRange: bytes.trimmed(key.separator + 2..<end), range: key.start..<(isClosed ? end + 1 : end),
                isExplicit: key.closer != nil || key.isOwnLine)
        }
    }

    private func key(
        before separator: Int, floor: Int, isAfterField: Bool
    ) -> (start: Int, closer: UInt8?, isOwnLine: Bool)? {
        var start = separator
        var words = 1
        while start > floor {
            let byte = bytes[start - 1]
            if byte == UInt8(ascii: "["), !(start > self.start + 1 && bytes[start - 2] == UInt8(ascii: "[")) {
                return start < separator ? (start - 1, UInt8(ascii: "]"), false) : nil
            }
            if byte == UInt8(ascii: "(") { return start < separator ? (start - 1, UInt8(ascii: ")"), false) : nil }
            if byte == .lineFeed { break }
            if byte == .space {
                words += 1
            } else if !byte.isWordLike, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_"), byte != UInt8(ascii: "*")
            {
                return oneWord(before: separator, floor: floor)
            }
            start -= 1
        }
        let isLineStart = start == self.start || start == floor && !isAfterField || bytes[start - 1] == .lineFeed
        guard isLineStart, words <= 3, start < separator else {
            return oneWord(before: separator, floor: floor)
        }
        return (start, nil, true)
    }

    private func oneWord(before separator: Int, floor: Int) -> (start: Int, closer: UInt8?, isOwnLine: Bool)? {
        var start = separator
        while start > floor,
            bytes[start - 1].isWordLike || bytes[start - 1] == UInt8(ascii: "-")
                || bytes[start - 1] == UInt8(ascii: "_")
        {
            start -= 1
        }
        return start < separator ? (start, nil, false) : nil
    }
}

/// Names of keys and fields: case does not matter, and `-`, `_` and white space are one.
package enum FieldName {
    package static func normalized(_ text: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        var isGap = false
        for byte in text {
            if byte.isWhitespace || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                isGap = !result.isEmpty
            } else if byte != UInt8(ascii: "*") {
                if isGap { result.append(UInt8(ascii: "-")) }
                isGap = false
                result.append(byte.lowercased)
            }
        }
        let text = String(decoding: result, as: UTF8.self)
        return result.contains { $0 >= 0x80 } ? text.lowercased() : text
    }
}
