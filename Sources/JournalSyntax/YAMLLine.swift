import JournalText

/// A line of block YAML, taken apart by its bytes: `  - key: value # comment`.
struct YAMLLine {
    /// Without its line end.
    let range: Range<Int>
    /// Of its first sign.
    let start: Int
    /// Whether a list's hyphen stands before the rest.
    let isMember: Bool
    let key: Range<Int>?
    /// After the key, white space trimmed off; a comment behind it included.
    let value: Range<Int>

    init(_ file: [UInt8], _ range: Range<Int>) {
        self.range = range
        let words = file.trimmed(range)
        start = words.lowerBound
        var index = words.lowerBound
        var isMember = false
        while index < words.upperBound, file[index] == UInt8(ascii: "-"),
            index + 1 == words.upperBound || file[index + 1].isBlank
        {
            isMember = true
            index += 1
            while index < words.upperBound, file[index].isBlank { index += 1 }
        }
        self.isMember = isMember
        let content = index..<words.upperBound
        guard let colon = YAMLLine.colon(file, content), colon > content.lowerBound else {
            key = nil
            value = content
            return
        }
        key = content.lowerBound..<colon
        value = file.trimmed(colon + 1..<words.upperBound)
    }

    /// The colon behind the key that begins a range: outside of quotes, before a blank or the end.
    private static func colon(_ file: [UInt8], _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        if let first = file[range].first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let end = quoteEnd(file, range) else { return nil }
            index = end
        } else if let first = file[range].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            return nil
        }
        return valueColon(file, index..<range.upperBound)
    }

    /// The first colon with a blank or nothing after it, before a comment.
    static func valueColon(_ file: [UInt8], _ range: Range<Int>) -> Int? {
        for index in range {
            if file[index] == UInt8(ascii: "#"), index > range.lowerBound, file[index - 1].isBlank { return nil }
            if file[index] == UInt8(ascii: ":"), index + 1 == range.upperBound || file[index + 1].isBlank {
                return index
            }
        }
        return nil
    }

    /// Where a comment begins in a plain value; the range's end where there is none.
    static func comment(_ file: [UInt8], _ range: Range<Int>) -> Int {
        range.first { index in
            file[index] == UInt8(ascii: "#") && (index == range.lowerBound || file[index - 1].isBlank)
        } ?? range.upperBound
    }

    /// After the quote that closes the one a range begins with.
    static func quoteEnd(_ file: [UInt8], _ range: Range<Int>) -> Int? {
        let quote = file[range.lowerBound]
        var index = range.lowerBound + 1
        while index < range.upperBound {
            if file[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            } else if file[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < range.upperBound, file[index + 1] == quote else {
                    return index + 1
                }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
