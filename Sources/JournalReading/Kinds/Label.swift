package import JournalSyntax
import JournalText

/// `Field: value` at the head of a line, emphasis around the field's name ignored.
package struct Label {
    /// Folded as headings are.
    package let name: String
    /// In the text's bytes, without emphasis.
    package let nameRange: Range<Int>
    package let value: Range<Int>
    /// How many words the name has.
    let wordCount: Int

    /// - Parameter longest: the most words a name may have.
    package init?(_ text: InlineText, _ range: Range<Int>, longest: Int = 5) {
        let bytes = text.bytes
        guard let index = bytes.firstPlace(of: UInt8(ascii: ":"), from: range.lowerBound, to: range.upperBound) else {
            return nil
        }
        for place in range.lowerBound..<index where bytes[place].isLineEnd { return nil }
        if !text.marks.isEmpty {
            for place in range.lowerBound..<index where !text.isWords(at: place) { return nil }
        }
        // `key:: value` is a field, `08:15` a time, `https://` an address.
        var after = index + 1
        while after < range.upperBound, bytes[after] == UInt8(ascii: "*") || bytes[after] == UInt8(ascii: "_") {
            after += 1
        }
        guard after >= range.upperBound || bytes[after].isWhitespace || after > index + 1 else { return nil }
        var name = bytes.trimmed(range.lowerBound..<index)
        while name.count > 1, bytes[name.lowerBound] == UInt8(ascii: "*") || bytes[name.lowerBound] == UInt8(ascii: "_")
        {
            name = name.lowerBound + 1..<name.upperBound
        }
        while name.count > 1,
            bytes[name.upperBound - 1] == UInt8(ascii: "*") || bytes[name.upperBound - 1] == UInt8(ascii: "_")
        {
            name = name.lowerBound..<name.upperBound - 1
        }
        let folded = HeadingNames.fold(bytes, name)
        let wordCount = Label.wordCount(folded)
        guard !folded.isEmpty, wordCount <= longest else { return nil }
        self.name = folded
        self.wordCount = wordCount
        nameRange = name
        value = bytes.trimmed(after..<range.upperBound)
    }

    /// Folded names have single spaces between their words.
    private static func wordCount(_ folded: String) -> Int {
        var folded = folded
        return folded.withUTF8 { name in name.reduce(1) { $1 == .space ? $0 + 1 : $0 } }
    }
}
