import JournalText

/// A line of front matter whose placeholders take their values, so that what is read there are the values.
struct YAMLLineFilling {
    private let bytes: [UInt8]
    private let line: Range<Int>
    private let values: TemplateValues

    /// - Parameter line: without its end.
    init(_ bytes: [UInt8], _ line: Range<Int>, _ values: TemplateValues) {
        self.bytes = bytes
        self.line = line
        self.values = values
    }

    var filled: [UInt8] {
        let start = valueStart
        let end = valueEnd(from: start)
        let head = Array(bytes[line.lowerBound..<start])
        let tail = fill(end..<line.upperBound) { $0 }
        let value = bytes.trimmed(start..<end)
        let blanks = bytes[value.upperBound..<end]
        switch bytes[value].first {
        case UInt8(ascii: "\""): return head + fill(value, YAMLScalar.insideDoubleQuotes) + blanks + tail
        case UInt8(ascii: "'"): return head + fill(value, YAMLScalar.insideSingleQuotes) + blanks + tail
        case UInt8(ascii: "["): return head + fill(value, orNothing) + blanks + tail
        case UInt8(ascii: "{") where !isPlaceholder(value.lowerBound):
            return head + fill(value, orNothing) + blanks + tail
        default: break
        }
        let text = fill(value) { $0 }
        guard text != Array(bytes[value]) else { return head + text + blanks + tail }
        let words = text.text(text.trimmed(0..<text.count))
        return head + Array(orNothing(words).utf8) + blanks + tail
    }

    private func orNothing(_ text: String) -> String { text.isEmpty ? "" : YAMLScalar.quoted(text) }

    private func isPlaceholder(_ place: Int) -> Bool {
        place + 1 < line.upperBound && bytes[place + 1] == UInt8(ascii: "{")
    }

    private func fill(_ range: Range<Int>, _ write: (String) -> String) -> [UInt8] {
        Template.fill(bytes, range) { placeholder in
            switch values.value(of: bytes.text(placeholder.lowerBound + 2..<placeholder.upperBound - 2)) {
            case nil: nil
            case .word(let word): Array(write(word).utf8)
            case .lines(let lines): Array(write(lines.joined(separator: " ")).utf8)
            }
        }
    }

    /// Behind the key and its colon, and the hyphen of a list.
    private var valueStart: Int {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index].isBlank || isHyphen(index) { index += 1 }
        var place = index
        while place < line.upperBound, bytes[place] != UInt8(ascii: "{"), bytes[place] != UInt8(ascii: "\""),
            bytes[place] != UInt8(ascii: "'"), bytes[place] != UInt8(ascii: "#")
        {
            if bytes[place] == UInt8(ascii: ":"), place + 1 == line.upperBound || bytes[place + 1].isBlank {
                place += 1
                while place < line.upperBound, bytes[place].isBlank { place += 1 }
                return place
            }
            place += 1
        }
        return index
    }

    private func isHyphen(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "-") && index + 1 < line.upperBound && bytes[index + 1].isBlank
    }

    /// Before a comment; a sign within quotes or braces begins none.
    private func valueEnd(from start: Int) -> Int {
        guard start < line.upperBound else { return line.upperBound }
        let quote: UInt8? = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[start]) ? bytes[start] : nil
        var index = start
        var isQuoted = quote != nil
        if isQuoted { index += 1 }
        while index < line.upperBound {
            if isQuoted, bytes[index] == quote { isQuoted = false }
            if !isQuoted, bytes[index] == UInt8(ascii: "#"), index == start || bytes[index - 1].isBlank { return index }
            index += 1
        }
        return line.upperBound
    }
}
