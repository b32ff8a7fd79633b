/// A table laid out for a terminal: columns in line, cells wrapped where the width asks for it.
struct TerminalTable {
    private static let gap = "  "

    let lines: [String]

    init(_ table: Block.Table, width: Int, usesColor: Bool) {
        let count = table.header.count
        let rows =
            [table.header.map { TerminalLine($0, isBold: true) }]
            + table.rows.map { row in
                (0..<count).map { TerminalLine($0 < row.count ? row[$0] : []) }
            }
        let natural = (0..<count).map { column in
            rows.map { $0[column].wrapped(to: .max, usesColor: false).first?.width ?? 0 }.max() ?? 0
        }
        let widths = ColumnWidths.fitted(natural, to: width - TerminalTable.gap.count * max(0, count - 1))
        var lines = rows.flatMap { row -> [String] in
            let cells = row.indices.map { row[$0].wrapped(to: widths[$0], usesColor: usesColor) }
            return (0..<(cells.map(\.count).max() ?? 0)).map { line in
                cells.indices.map { column in
                    let cell = line < cells[column].count ? cells[column][line] : StyledText()
                    let isRight = column < table.alignments.count && table.alignments[column] == .right
                    return cell.padded(to: widths[column], onTheLeft: isRight)
                }.joined(separator: TerminalTable.gap)
            }
        }
        let headerHeight = rows.first.map { header in
            header.indices.map { header[$0].wrapped(to: widths[$0], usesColor: false).count }.max() ?? 0
        }
        let underline = widths.map { String(repeating: "-", count: $0) }.joined(separator: TerminalTable.gap)
        lines.insert(underline, at: min(headerHeight ?? 0, lines.count))
        self.lines = lines
    }
}
