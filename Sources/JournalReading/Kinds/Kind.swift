import JournalModel
import JournalSyntax
import JournalText

/// A kind of item: what its syntax is, and what it becomes.
///
/// Adding a kind is a file in this folder and a line in `Kinds.all`.
protocol Kind: Sendable {
    /// The headings that open a section of it; empty for a kind that needs none.
    static var sections: [SectionName] { get }

    /// Reads a section.
    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems)

    /// Reads an entry that stands under no kind's heading. Gives whether it was one of this kind.
    static func readElsewhere(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems
    ) -> Bool
}

extension Kind {
    static func readElsewhere(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems
    ) -> Bool {
        false
    }
}

enum Kinds {
    /// In the order in which an entry under no heading is offered to them.
    static let all: [any Kind.Type] = [
        MoodKind.self,
        UrgeKind.self,
        ThoughtRecordKind.self,
        ActivityKind.self,
        ExposureKind.self,
        HomeworkKind.self,
        GoalRatingKind.self,
    ]
}

extension Run {
    /// Every top-level entry of its lists and every lone paragraph, with what it stands under.
    var entries: [(entry: Entry, context: PartContext)] {
        parts.flatMap { part -> [(Entry, PartContext)] in
            switch part.content {
            case .list(let entries): entries.map { ($0, part.context) }
            case .paragraph(let entry): [(entry, part.context)]
            case .heading, .table, .code: []
            }
        }
    }

    /// The same one by one, without making a list of them.
    func forEachEntry(_ body: (Entry, PartContext) -> Void) {
        for part in parts {
            switch part.content {
            case .list(let entries): entries.forEach { body($0, part.context) }
            case .paragraph(let entry): body(entry, part.context)
            case .heading, .table, .code: break
            }
        }
    }

    /// Its tables, with what they stand under.
    var tables: [(table: TableReading, context: PartContext)] {
        parts.compactMap { part in
            if case .table(let table) = part.content { (table, part.context) } else { nil }
        }
    }
}

extension TableReading {
    /// The column whose header is one of some words.
    func column(_ words: Set<String>) -> Int? { columns.firstIndex { words.contains($0) } }
}

extension TableReading.Row {
    /// A cell's bytes without the tags at its end; `nil` where there is no such column, or nothing in it.
    func cell(_ column: Int?) -> Range<Int>? {
        guard let column, column < cells.count else { return nil }
        let cell = entry.withoutEndTags(cells[column])
        return cell.isEmpty ? nil : cell
    }

    /// A time may stand with the date.
    private static let dateColumns: Set<String> = ["date", "day", "datum", "when"]

    /// The date of a row: in its date column, else the one around it; `nil` where neither tells.
    func date(
        _ table: TableReading, _ context: PartContext, _ note: NoteContext, _ items: inout NoteItems
    ) -> CivilDate? {
        guard let cell = cell(table.column(TableReading.Row.dateColumns)) else { return context.date }
        var scanner = Scanner(entry.text.bytes, cell)
        guard let shape = scanner.date(note.reading.pattern) else { return context.date }
        if shape.date == nil {
            items.report(
                .impossibleDate(at: note.place(entry.text.sourceRange(shape.range)), entry.text.bytes.text(shape.range))
            )
        }
        if let date = shape.date {
            let place = note.place(entry.text.sourceRange(shape.written(in: entry.text.bytes)))
            items.writtenDays.append(WrittenDay(date: date, source: place))
        }
        return shape.date
    }

    func time(_ table: TableReading) -> ClockTime? {
        for cell in [cell(table.column(["time", "hour", "zeit"])), cell(table.column(TableReading.Row.dateColumns))] {
            guard let cell else { continue }
            var scanner = Scanner(entry.text.bytes, cell)
            if scanner.date(nil) != nil { scanner.skipBlanks() }
            if let time = scanner.time() { return time }
        }
        return nil
    }
}
