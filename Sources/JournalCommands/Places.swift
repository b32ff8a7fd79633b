import JournalModel
import JournalReport
import JournalText

/// Tells places in a journal's files as a person or an editor reads them.
///
/// The table of a file's lines is made when it is first asked for.
final class Places {
    private let files: [SourceFile]
    private var tables: [Int: LineTable] = [:]

    init(in journal: Journal) {
        files = journal.files
    }

    init(of files: [SourceFile]) {
        self.files = files
    }

    /// `days/2026-03-05.md`, relative to the journal. What is said of the journal as a whole is told at the start of
    /// its settings, where there may be none yet.
    func path(of source: SourceRange) -> String {
        if source == .nowhere { return "journal.yaml" }
        return files.indices.contains(source.file) ? files[source.file].path.description : ""
    }

    func start(of source: SourceRange) -> LineTable.Position? {
        if source == .nowhere { return LineTable([]).position(of: 0) }
        return table(of: source.file)?.position(of: source.bytes.lowerBound)
    }

    /// `days/2026-03-05.md:14`.
    func line(of source: SourceRange) -> String {
        path(of: source) + (start(of: source).map { ":\($0.line)" } ?? "")
    }

    /// `days/2026-03-05.md:14:3`.
    func lineAndColumn(of source: SourceRange) -> String {
        path(of: source) + (start(of: source).map { ":\($0.line):\($0.column)" } ?? "")
    }

    /// File, line and column from 1, end exclusive, columns in bytes of UTF-8.
    func json(_ source: SourceRange) -> JSONValue {
        let start = start(of: source)
        let end = source == .nowhere ? start : table(of: source.file)?.position(of: source.bytes.upperBound)
        return .object([
            .init("file", .string(path(of: source))),
            .init("line", start.map { .number(Double($0.line)) } ?? .null),
            .init("column", start.map { .number(Double($0.column)) } ?? .null),
            .init("endLine", end.map { .number(Double($0.line)) } ?? .null),
            .init("endColumn", end.map { .number(Double($0.column)) } ?? .null),
        ])
    }

    private func table(of file: Int) -> LineTable? {
        guard files.indices.contains(file) else { return nil }
        if let table = tables[file] { return table }
        let table = LineTable(files[file].bytes)
        tables[file] = table
        return table
    }
}
