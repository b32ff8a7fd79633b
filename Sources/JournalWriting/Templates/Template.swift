import JournalSyntax
import JournalText

/// A note with placeholders in it: `{{date}}`, `{{title}}`. Every other byte stays as it is.
package struct Template: Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// The names of its placeholders, in lower case, known and unknown ones.
    package var names: Set<String> {
        Set(
            Template.placeholders(in: bytes, bytes.indices).map { range in
                let inner = bytes.text(range.lowerBound + 2..<range.upperBound - 2)
                return (inner.split(separator: ":").first.map(String.init) ?? inner).trimmed.lowercased()
            })
    }

    /// The note: placeholders that are known take their values, others stay.
    ///
    /// In front matter a value is put into quotes where YAML would read it as anything else. In the text below it stands
    /// as it is: it is Markdown of the writer's.
    package func filled(_ values: TemplateValues) -> [UInt8] {
        let yaml = frontMatter
        var result = Array(bytes[..<yaml.lowerBound])
        var line = yaml.lowerBound
        while line < yaml.upperBound {
            let end = bytes.lineEnd(line)
            let next = min(bytes.afterLineEnd(end), yaml.upperBound)
            result += YAMLLineFilling(bytes, line..<min(end, yaml.upperBound), values).filled
            result += bytes[min(end, next)..<next]
            line = max(next, line + 1)
        }
        return result
            + Template.fill(bytes, yaml.upperBound..<bytes.count) { range in
                text(of: values.value(of: bytes.text(range.lowerBound + 2..<range.upperBound - 2)))
            }
    }

    private func text(of value: TemplateValues.Value?) -> [UInt8]? {
        switch value {
        case nil: nil
        case .word(let word): Array(word.utf8)
        case .lines(let lines): Array(lines.joined(separator: lineEnd).utf8)
        }
    }

    /// As the template's first line ends.
    private var lineEnd: String {
        guard let place = bytes.firstIndex(of: .lineFeed), place > 0 else { return "\n" }
        return bytes[place - 1] == .carriageReturn ? "\r\n" : "\n"
    }

    /// The lines between the dashes at the head; empty where there are none.
    private var frontMatter: Range<Int> {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines = LineReader(bytes, from: start)
        guard let first = lines.next(), Template.isFence(bytes[first]) else { return 0..<0 }
        let content = lines.nextStart
        while let line = lines.next() {
            if Template.isFence(bytes[line]) || bytes[line].elementsEqual("...".utf8) {
                return content..<line.lowerBound
            }
        }
        return 0..<0
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while line.last?.isBlank == true { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }

    /// The placeholders in a range, braces included: two opening braces and the next two closing ones of the line.
    static func placeholders(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            var end = index + 2
            while end < range.upperBound, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "{"),
                !bytes[end].isLineEnd
            { end += 1 }
            if end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") {
                found.append(index..<end + 2)
                index = end + 2
            } else {
                index = max(end, index + 1)
            }
        }
        return found
    }

    /// A range of bytes in which the placeholders that `value` knows have their values.
    static func fill(_ bytes: [UInt8], _ range: Range<Int>, _ value: (Range<Int>) -> [UInt8]?) -> [UInt8] {
        var result: [UInt8] = []
        var end = range.lowerBound
        for placeholder in placeholders(in: bytes, range) {
            guard let value = value(placeholder) else { continue }
            result += bytes[end..<placeholder.lowerBound]
            result += value
            end = placeholder.upperBound
        }
        return result + bytes[end..<range.upperBound]
    }
}
