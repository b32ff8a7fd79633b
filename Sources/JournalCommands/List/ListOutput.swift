import JournalModel
import JournalReport
import JournalText

/// A list as JSON, as CSV or as a table.
struct ListOutput {
    let kind: ListKind
    let rows: [ListRow]
    let places: Places

    /// Schema `journal.list/1`.
    var json: JSONValue {
        .object([
            .init("schema", .string("journal.list/1")),
            .init("kind", .string(kind.name)),
            .init("items", .array(rows.map(json))),
        ])
    }

    private func json(_ row: ListRow) -> JSONValue {
        let common: [JSONValue.Member] = [
            .init("date", row.date.map { .string($0.description) } ?? .null),
            .init("time", row.time.map { .string($0.description) } ?? .null),
            .init("source", places.json(row.source)),
            .init("tags", .array(row.tags.map { .string($0) })),
            .init("goals", .array(row.goals.map { .string($0) })),
        ]
        return .object(common + zip(kind.fields, row.values).map { .init($0, $1.json) })
    }

    /// A header, then a row an item.
    ///
    /// - Parameter showsControls: for a terminal, which control characters would steer.
    func csv(showsControls: Bool) -> String {
        var writer = CSVWriter()
        let names = ["date", "time"] + kind.fields + ["tags", "goals", "file", "line"]
        writer.write(names.map { .text($0) })
        for row in rows {
            let start = places.start(of: row.source)
            let cells =
                [ListValue(row.date), ListValue(row.time?.description)] + row.values + [
                    ListValue(row.tags), ListValue(row.goals), .text(places.path(of: row.source)),
                    ListValue(start?.line),
                ]
            writer.write(
                cells.map(\.csv).map { cell in
                    guard showsControls, case .text(let text) = cell else { return cell }
                    return .text(text.visible)
                })
        }
        return writer.text
    }

    /// Columns in line, those that are empty throughout left out; the place last.
    ///
    /// - Parameters:
    ///   - width: Cells are cut until the table fits; `nil` cuts nothing.
    ///   - usesColor: Whether the header may be bold.
    func table(width: Int?, usesColor: Bool) -> String {
        guard !rows.isEmpty else { return "" }
        let header = ["date", "time"] + kind.fields + ["tags", "goals", "place"]
        let cells = rows.map { row -> [String] in
            let common = [row.date?.description ?? "", row.time?.description ?? ""]
            let values =
                row.values.map(\.text.unescaped) + [row.tags.joined(separator: " "), row.goals.joined(separator: " ")]
            return (common + values + [places.line(of: row.source)]).map(\.visible)
        }
        let shown = header.indices.filter { column in cells.contains { !$0[column].isEmpty } }
        var widths = shown.map { column in
            max(DisplayWidth.of(header[column]), cells.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        if let width { widths = ColumnWidths.fitted(widths, to: width - 2 * max(0, widths.count - 1)) }
        func line(_ texts: [String]) -> String {
            zip(shown, widths).map { texts[$0].truncated(to: $1).padded(to: $1) }.joined(separator: "  ").trimmedEnd
        }
        let first = line(header)
        let head = usesColor ? "\u{1B}[1m" + first + "\u{1B}[0m" : first
        return ([head] + cells.map(line)).map { $0 + "\n" }.joined()
    }
}
