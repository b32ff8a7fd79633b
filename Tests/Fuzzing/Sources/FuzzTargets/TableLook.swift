import JournalSyntax
import JournalText

/// Pipe tables: their cells, and what is read of their rows under each heading that has tables.
enum TableLook {
    private static let headings = ["Mood", "Thought record", "Activities", "Exposure", "Urges"]

    static func look(at input: [UInt8]) throws(Breach) {
        for block in CommonMark.blocks(of: input) {
            try look(at: block.text, of: input)
        }
        // The heading is chosen by the input, so that none is tried in vain.
        let heading = headings[input.count % headings.count]
        try NoteLook.look(at: Array("## \(heading)\n\n".utf8) + input, path: "2026-03-05.md")
        try NoteLook.look(at: input, path: "2026-03-05.md")
    }

    private static func look(at text: InlineText, of input: [UInt8]) throws(Breach) {
        if let rows = PipeTable.continuation(text, width: 3) {
            for row in rows { try look(at: row, width: 3, text, input) }
        }
        guard let table = PipeTable(text) else { return }
        try FilePlaces(text.bytes).hold(table.before, "what stands before a table")
        let width = table.header.cells.count
        try hold(width > 0, "a table has no columns")
        for row in [table.header] + table.rows { try look(at: row, width: width, text, input) }
    }

    private static func look(
        at row: PipeTable.Row, width: Int, _ text: InlineText, _ input: [UInt8]
    ) throws(Breach) {
        let places = FilePlaces(text.bytes)
        try places.hold(row.line, "a row")
        try hold(row.cells.count == width, "\(row.cells.count) cells of \(width)")
        try places.holdInOrder(row.cells, "a cell")
        let file = FilePlaces(input)
        for cell in row.cells {
            try hold(
                text.bytes[cell].allSatisfy { $0 != .lineFeed }, "a cell goes over the end of its line")
            try file.hold(text.sourceRange(cell), "a cell in the file")
        }
    }
}
