import JournalText

/// A table of pipes within a paragraph, by GitHub's rules: libcmark knows none.
///
/// Only `\|` protects a pipe; outer pipes may be left out; short rows have fewer cells, long ones are cut.
package struct PipeTable: Sendable, Hashable {
    /// A row's line and its cells, as ranges of the paragraph's bytes without white space at their ends.
    package struct Row: Sendable, Hashable {
        package let line: Range<Int>
        package let cells: [Range<Int>]
    }

    package let header: Row
    package let rows: [Row]
    /// What stands in the paragraph before the table; empty where nothing does.
    package let before: Range<Int>

    /// The table in a paragraph, where there is one: its second line or a later one is a delimiter row with
    /// as many cells as the line before it.
    package init?(_ text: InlineText) {
        guard text.bytes.has(.lineFeed, in: text.all), text.bytes.has(UInt8(ascii: "-"), in: text.all) else {
            return nil
        }
        guard text.eachLine.dropFirst().contains(where: { PipeTable.isDelimiterRow(text.bytes[$0]) }) else {
            return nil
        }
        let lines = text.lines
        for index in 1..<lines.count where PipeTable.isDelimiterRow(text.bytes[lines[index]]) {
            let header = PipeTable.cells(of: lines[index - 1], in: text.bytes)
            guard header.count == PipeTable.cells(of: lines[index], in: text.bytes).count else { continue }
            let isTable =
                header.count > 1 || text.bytes[lines[index]].contains(UInt8(ascii: "|"))
                || text.bytes[lines[index - 1]].contains(UInt8(ascii: "|"))
            guard isTable else { continue }
            self.header = Row(line: lines[index - 1], cells: header)
            self.rows = lines[(index + 1)...].map { PipeTable.row($0, width: header.count, in: text.bytes) }
            self.before =
                index > 1 ? text.bytes.trimmed(text.start..<lines[index - 1].lowerBound) : text.start..<text.start
            return
        }
        return nil
    }

    /// The lines of a paragraph as rows of a table that began before it; `nil` unless each begins or ends with a pipe.
    package static func continuation(_ text: InlineText, width: Int) -> [Row]? {
        guard text.bytes.has(UInt8(ascii: "|"), in: text.all) else { return nil }
        let lines = text.lines
        let bytes = text.bytes
        guard
            lines.allSatisfy({ line in
                let line = bytes.trimmed(line)
                return line.count > 1 && bytes[line].contains(UInt8(ascii: "|"))
                    && (bytes[line.lowerBound] == UInt8(ascii: "|") || bytes[line.upperBound - 1] == UInt8(ascii: "|"))
            })
        else { return nil }
        return lines.map { row($0, width: width, in: bytes) }
    }

    private static func row(_ line: Range<Int>, width: Int, in bytes: [UInt8]) -> Row {
        Row(line: bytes.trimmed(line), cells: Array(cells(of: line, in: bytes).prefix(width)))
    }

    private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        var dashes = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"): dashes = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), .space, .tab: break
            default: return false
            }
        }
        guard dashes else { return false }
        let cells = line.split(separator: UInt8(ascii: "|")).map { $0.filter { !$0.isBlank } }.filter { !$0.isEmpty }
        return cells.allSatisfy { cell in
            let inner = cell.drop { $0 == UInt8(ascii: ":") }
            let dashes = inner.prefix { $0 == UInt8(ascii: "-") }
            return cell.count - inner.count <= 1 && !dashes.isEmpty && inner.count - dashes.count <= 1
        }
    }

    private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        var range = bytes.trimmed(line)
        guard !range.isEmpty else { return [] }
        if bytes[range.lowerBound] == UInt8(ascii: "|") { range = range.lowerBound + 1..<range.upperBound }
        if range.count > 0, bytes[range.upperBound - 1] == UInt8(ascii: "|"),
            range.count < 2 || bytes[range.upperBound - 2] != UInt8(ascii: "\\")
        {
            range = range.lowerBound..<range.upperBound - 1
        }
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == UInt8(ascii: "|") {
                cells.append(bytes.trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        cells.append(bytes.trimmed(start..<max(start, range.upperBound)))
        return cells
    }
}
