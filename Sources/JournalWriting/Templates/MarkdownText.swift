import JournalText

/// Words as Markdown of their own line.
enum MarkdownText {
    /// A paragraph's line: what begins it is escaped where it would begin a heading, a list, a quote or a rule.
    static func line(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.first else { return text }
        if "#>-+*=~|<[`_".utf8.contains(first) { return "\\" + text }
        let digits = bytes.prefix(while: \.isDigit)
        if !digits.isEmpty, digits.count < bytes.count,
            [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[digits.count])
        {
            return String(decoding: digits, as: UTF8.self) + "\\"
                + String(decoding: bytes[digits.count...], as: UTF8.self)
        }
        return text
    }
}
