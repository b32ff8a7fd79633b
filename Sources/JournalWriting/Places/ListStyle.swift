import JournalReading
import JournalSyntax
import JournalText

/// How a list writes its items.
struct ListStyle {
    /// What stands before an item: indentation, marker and blanks.
    var head: String
    /// A blank line parts its items.
    var isLoose = false

    static func bullet(_ sign: String) -> ListStyle { ListStyle(head: sign + " ") }

    init(head: String) { self.head = head }

    /// The style in which a list goes on below its last item.
    ///
    /// - Parameters:
    ///   - list: The index of a list at the top of the document.
    init?(after list: Int, in blocks: [MarkdownBlock], _ note: NoteLines) {
        var items: [Int] = []
        var index = list + 1
        while index < blocks[list].end {
            items.append(index)
            index = max(blocks[index].end, index + 1)
        }
        guard let last = items.last, blocks[last].kind == .item else { return nil }
        let start = blocks[last].range.lowerBound
        let indent = note.bytes[note.lineStart(start)..<start]
        guard indent.allSatisfy(\.isBlank) else { return nil }
        var end = start
        var number = 0
        while end < note.bytes.count, note.bytes[end].isDigit, end - start < 9 {
            number = number * 10 + note.bytes[end].digitValue
            end += 1
        }
        guard end < note.bytes.count else { return nil }
        let sign = String(decoding: [note.bytes[end]], as: UTF8.self)
        var blanks = 0
        while end + 1 + blanks < note.bytes.count, note.bytes[end + 1 + blanks] == .space { blanks += 1 }
        let isUsual = (1...4).contains(blanks) && !note.isBlank(end + 1)
        let marker = end > start ? String(number + 1) + sign : sign
        head = String(decoding: indent, as: UTF8.self) + marker + String(repeating: " ", count: isUsual ? blanks : 1)
        if items.count > 1 {
            let gap = note.bytes[blocks[items[items.count - 2]].range.lowerBound..<start]
            let from = note.afterLine(note.bytes.trimmed(gap.startIndex..<gap.endIndex).upperBound)
            isLoose = from < start && note.isBlank(from)
        }
    }

    /// The entry as an item of the list.
    func item(_ lines: [String]) -> [String] {
        guard let first = lines.first else { return [] }
        let indent = String(repeating: " ", count: max(head.utf8.count - 2, 0))
        return [head + first]
            + lines.dropFirst().map { line in
                // An item beside the first.
                if line.hasPrefix("- ") { return head + line.dropFirst(2) }
                return line.isEmpty ? "" : indent + line
            }
    }
}
