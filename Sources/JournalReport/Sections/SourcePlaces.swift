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
        guard let table = table(of: range.file) else { return .null }
        let start = table.position(of: range.bytes.lowerBound)
        let end = table.position(of: range.bytes.upperBound)
        return .members([
            "file": .string(files[range.file].path.description), "line": .int(start.line),
            "column": .int(start.column), "endLine": .int(end.line), "endColumn": .int(end.column),
        ])
    }

    /// `days/2026-03-05.md:14`; empty for a place in a file that the journal does not hold.
    func fileAndLine(_ range: SourceRange) -> String {
        guard let table = table(of: range.file) else { return "" }
        return "\(files[range.file].path):\(table.position(of: range.bytes.lowerBound).line)"
    }

    private func table(of file: Int) -> LineTable? {
        guard files.indices.contains(file) else { return nil }
        let table = tables[file] ?? LineTable(files[file].bytes)
        tables[file] = table
        return table
    }
}
