/// Where a file's lines begin, to tell a person a line and a column.
///
/// Lines end at LF, CR LF or a CR alone, as Markdown has it.
package struct LineTable: Sendable {
    private let starts: [Int]

    /// - Complexity: one pass over the bytes.
    package init(_ bytes: [UInt8]) {
        starts = bytes.lineStarts()
    }

    /// A place as editors name it: line and column from 1, the column in UTF-8 bytes.
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int
    }

    /// - Complexity: O(log lines).
    package func position(of offset: Int) -> Position {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return Position(line: low + 1, column: offset - starts[low] + 1)
    }
}
