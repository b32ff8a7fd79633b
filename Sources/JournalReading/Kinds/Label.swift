package import JournalSyntax
import JournalText

/// `Field: value` at the head of a line, emphasis around the field's name ignored.
package struct Label {
    /// Folded as headings are.
    package let name: String
    /// In the text's bytes, without emphasis.
    package let nameRange: Range<Int>
    package let value: Range<Int>

    /// - Parameter longest: the most words a name may have.
    package init?(_ text: InlineText, _ range: Range<Int>, longest: Int = 5) {
        let bytes = text.bytes
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] != UInt8(ascii: ":") {
            guard !bytes[index].isLineEnd, text.isWords(at: index) else { return nil }
            index += 1
        }
        guard index < range.upperBound else { return nil }
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
        guard !folded.isEmpty, folded.split(separator: " ").count <= longest else { return nil }
        self.name = folded
        nameRange = name
        value = bytes.trimmed(after..<range.upperBound)
    }
}
