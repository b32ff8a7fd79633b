/// Makes CommonMark with pipe tables of a page's blocks.
package struct MarkdownRenderer: Sendable {
    /// Tables up to this wide are drawn with their columns in line; wider ones would wrap, and stay compact.
    private static let widestDrawnTable = 100

    /// `nil` where the page has no place of its own: what would be a link is then its label.
    private let links: MarkdownLinks?

    package init(links: MarkdownLinks? = nil) {
        self.links = links
    }

    /// The blocks with an empty line between them; ends in a line feed unless there are none.
    package func render(_ blocks: [Block]) -> String {
        blocks.map(render).filter { !$0.isEmpty }.map { $0 + "\n" }.joined(separator: "\n")
    }

    private func render(_ block: Block) -> String {
        switch block {
        case .heading(let level, let inlines):
            let line = MarkdownWords.escapingEnd(ofHeading: text(inlines))
            return String(repeating: "#", count: min(max(level, 1), 6)) + " " + line
        case .paragraph(let inlines):
            return MarkdownWords.escapingStart(of: text(inlines))
        case .bullets(let items):
            return items.map { "- " + MarkdownWords.escapingStart(of: text($0)) }.joined(separator: "\n")
        case .numbered(let items):
            return items.enumerated().map { "\($0 + 1). " + MarkdownWords.escapingStart(of: text($1)) }
                .joined(separator: "\n")
        case .table(let table):
            return render(table)
        case .rule:
            return "---"
        }
    }

    private func text(_ inlines: [Inline], in place: MarkdownWords.Place = .line) -> String {
        let line = MarkdownLine(inlines, in: place, links: links).text
        return line.last == " " ? String(line.dropLast()) : line
    }

    private func render(_ table: Block.Table) -> String {
        let columns = table.header.count
        let rows = ([table.header] + table.rows).map { row in
            (0..<columns).map { $0 < row.count ? text(row[$0], in: .cell) : "" }
        }
        let alignments = (0..<columns).map { $0 < table.alignments.count ? table.alignments[$0] : .left }
        let widths = (0..<columns).map { column in
            // A delimiter cell has three characters at least.
            max(3, rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        let isDrawn = widths.reduce(1) { $0 + $1 + 3 } <= MarkdownRenderer.widestDrawnTable
        var lines = rows.map { row in
            line(
                row.indices.map { column in
                    isDrawn
                        ? row[column].padded(to: widths[column], onTheLeft: alignments[column] == .right)
                        : row[column]
                })
        }
        let delimiters = (0..<columns).map { column in
            let dashes = String(repeating: "-", count: isDrawn ? widths[column] - 1 : 2)
            return alignments[column] == .right ? dashes + ":" : ":" + dashes
        }
        lines.insert(line(delimiters), at: min(1, lines.count))
        return lines.joined(separator: "\n")
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
