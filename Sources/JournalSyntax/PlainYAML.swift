import JournalText

/// YAML at its plainest: a key, a colon, a space and a plain value on every line, all of it ASCII, and no key twice.
///
/// Most front matter is no more than that, and says the same to every reader of YAML. It is read here in one pass;
/// whatever else stands in it, a comment, a quotation mark, a list, an empty value, is left to Yams as a whole.
enum PlainYAML {
    private static let longestKey = 100
    private static let mostMembers = 60

    /// The members of a mapping; `nil` where any line is more than plain.
    ///
    /// - Complexity: one pass over the bytes.
    static func members(of file: [UInt8], in range: Range<Int>) -> [YAMLMember]? {
        var members: [YAMLMember] = []
        var lines = LineReader(file, from: range.lowerBound, to: range.upperBound)
        while let line = lines.next() {
            guard members.count < mostMembers, let member = member(file, line),
                !members.contains(where: { $0.key == member.key || $0.writtenKey == member.writtenKey })
            else { return nil }
            members.append(member)
        }
        return members
    }

    private static func member(_ file: [UInt8], _ line: Range<Int>) -> YAMLMember? {
        file.withUnsafeBufferPointer { bytes in
            var index = line.lowerBound
            guard index < line.upperBound, bytes[index].isASCIILetter else { return nil }
            while index < line.upperBound, isInKey(bytes[index]) { index += 1 }
            let key = line.lowerBound..<index
            guard key.count <= longestKey, index + 1 < line.upperBound, bytes[index] == UInt8(ascii: ":"),
                bytes[index + 1] == .space
            else { return nil }
            while index + 1 < line.upperBound, bytes[index + 1] == .space { index += 1 }
            let start = index + 1
            guard start < line.upperBound, bytes[start].isASCIILetter || bytes[start].isDigit else { return nil }
            var end = start
            for index in start..<line.upperBound {
                let byte = bytes[index]
                guard byte >= .space, byte < 0x7F, byte != UInt8(ascii: "#") else { return nil }
                // A colon that a space follows would make a key of what is before it.
                if byte == UInt8(ascii: ":"), index + 1 >= line.upperBound || bytes[index + 1] == .space { return nil }
                if byte != .space { end = index + 1 }
            }
            return YAMLMember(
                key: FieldName.normalized(bytes[key]), writtenKey: String(decoding: bytes[key], as: UTF8.self),
                keyRange: key, value: .scalar(String(decoding: bytes[start..<end], as: UTF8.self), start..<end))
        }
    }

    private static func isInKey(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
