/// Makes plain text of a page's blocks, laid out for a width.
package struct TerminalRenderer: Sendable {
    /// In columns.
    private let width: Int
    /// Whether headings and what is strong may be bold.
    private let usesColor: Bool

    package init(width: Int, usesColor: Bool) {
        // Narrower, no table can be read.
        self.width = max(width, 20)
        self.usesColor = usesColor
    }

    /// The blocks with an empty line between them; ends in a line feed unless there are none.
    package func render(_ blocks: [Block]) -> String {
        blocks.map { render($0).map { $0.trimmedEnd + "\n" }.joined() }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func render(_ block: Block) -> [String] {
        switch block {
        case .heading(let level, let inlines):
            let lines = TerminalLine(inlines, isBold: true).wrapped(to: width, usesColor: usesColor)
            let underline = String(repeating: level == 1 ? "=" : "-", count: lines.map(\.width).max() ?? 0)
            return lines.map(\.text) + (usesColor || level > 2 ? [] : [underline])
        case .paragraph(let inlines):
            return TerminalLine(inlines).wrapped(to: width, usesColor: usesColor).map(\.text)
        case .bullets(let items):
            return items.flatMap { item($0, mark: "- ") }
        case .numbered(let items):
            return items.enumerated().flatMap { item($1, mark: "\($0 + 1). ") }
        case .table(let table):
            return TerminalTable(table, width: width, usesColor: usesColor).lines
        case .rule:
            return [String(repeating: "-", count: min(width, 40))]
        }
    }

    private func item(_ inlines: [Inline], mark: String) -> [String] {
        let indent = String(repeating: " ", count: mark.count)
        return TerminalLine(inlines).wrapped(to: width - mark.count, usesColor: usesColor).enumerated().map {
            ($0 == 0 ? mark : indent) + $1.text
        }
    }
}

extension String {
    /// Without spaces at the end.
    package var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
