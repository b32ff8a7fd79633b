import JournalText

/// Brings two ways of writing the same words together, so that a question can be found again where it is named.
package enum Folding {
    /// Lower case, typographic quotation marks made plain, Markdown's marks dropped, white space made single
    /// spaces, and punctuation at the end left off.
    ///
    /// Whether a text names another is whether its folded bytes contain the other's.
    /// - Complexity: one pass over the text.
    package static func fold(_ text: String) -> String {
        var text = text
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        text.withUTF8 { fold($0, into: &folded) }
        var end = folded.count
        while let length = closingLength(folded, before: end) { end -= length }
        return String(decoding: folded[..<end], as: UTF8.self)
    }

    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
        var owesSpace = false
        func append(_ byte: UInt8) {
            if owesSpace { folded.append(.space) }
            owesSpace = false
            folded.append(byte)
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                if byte.isWhitespace {
                    owesSpace = !folded.isEmpty
                } else if !isMark(byte) {
                    append(byte.lowercased)
                }
                continue
            }
            var iterator = bytes[index..<min(index + 4, bytes.count)].makeIterator()
            var decoder = UTF8()
            guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
                index += 1
                continue
            }
            index += UTF8.width(scalar)
            if scalar.properties.isWhitespace {
                owesSpace = !folded.isEmpty
            } else {
                for byte in plain(scalar).utf8 { append(byte) }
            }
        }
    }

    /// Markdown's marks.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "#"):
            true
        default: false
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        default: scalar.properties.lowercaseMapping
        }
    }

    /// How many bytes at the end may end a sentence without being part of its words; `nil` where none do.
    private static func closingLength(_ folded: [UInt8], before end: Int) -> Int? {
        guard end > 0 else { return nil }
        switch Unicode.Scalar(folded[end - 1]) {
        case ".", ",", ";", ":", "!", "?", "\"", "'", ")", " ": return 1
        // The ellipsis.
        case "\u{A6}" where end >= 3 && folded[end - 3] == 0xE2 && folded[end - 2] == 0x80: return 3
        default: return nil
        }
    }
}
