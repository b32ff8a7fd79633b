import JournalText

/// Lines and columns of places in the journal's files, each file's lines looked up once.
final class SourcePlaces {
    private let files: [SourceFile]
    private var tables: [Int: LineTable] = [:]

    init(_ files: [SourceFile]) {
        self.files = files
    }

    /// `null` for a place in a file that the journal does not hold.
    func json(_ range: SourceRange) -> JSONValue {
        guard files.indices.contains(range.file) else { return .null }
        let file = files[range.file]
        let table = tables[range.file] ?? LineTable(file.bytes)
        tables[range.file] = table
        let start = table.position(of: range.bytes.lowerBound)
        let end = table.position(of: range.bytes.upperBound)
        return .members([
            "file": .string(file.path.description), "line": .int(start.line), "column": .int(start.column),
            "endLine": .int(end.line), "endColumn": .int(end.column),
        ])
    }
}
