import JournalModel
import JournalSyntax
import JournalText

/// Activities: `- [x] 18:00 walk with Sam (P7 M4)`.
enum ActivityKind: Kind {
    static let sections: [SectionName] = [.activities]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        for part in run.parts {
            guard case .list(let entries) = part.content else { continue }
            for entry in entries { readLine(entry, part.context, note, &items) }
        }
        for (table, context) in run.tables { readTable(table, context, note, &items) }
    }

    private static func readLine(_ entry: Entry, _ part: PartContext, _ note: NoteContext, _ items: inout NoteItems) {
        items.take(entry)
        guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty, !entry.content.isEmpty else {
            return
        }
        let grades = Grades(entry.text.bytes, entry.content)
        report(grades.problems, entry, note, &items)
        let what = entry.excerpt(grades.words, in: note, dropping: grades.place.map { [$0] } ?? [])
        guard !what.isEmpty else { return }
        items.quote(what, for: entry)
        items.activities.append(
            Activity(
                stamp: note.stamp(entry, part, date: date), what: what, state: entry.box ?? .done,
                pleasure: grades.pleasure, mastery: grades.mastery))
    }

    private static func report(_ places: [Range<Int>], _ entry: Entry, _ note: NoteContext, _ items: inout NoteItems) {
        for place in places {
            items.report(.gradeOutOfRange(at: note.place(entry.text.sourceRange(place)), entry.text.bytes.text(place)))
        }
    }

    private static func readTable(
        _ table: TableReading, _ part: PartContext, _ note: NoteContext, _ items: inout NoteItems
    ) {
        guard let whatColumn = table.column(["activity", "what", "activities"]) else { return }
        for row in table.rows {
            guard let date = row.date(table, part, note, &items), let cell = row.cell(whatColumn) else { continue }
            items.take(row.entry)
            let bytes = row.entry.text.bytes
            var scanner = Scanner(bytes, cell)
            let box = scanner.box()
            scanner.skipBlanks()
            var problems: [Range<Int>] = []
            func grade(_ words: Set<String>) -> Double? {
                guard let cell = row.cell(table.column(words)) else { return nil }
                var scanner = Scanner(bytes, cell)
                guard let value = scanner.number(comma: note.comma) else { return nil }
                _ = scanner.take("/10")
                guard (0...10).contains(value) else {
                    problems.append(cell)
                    return nil
                }
                return value
            }
            let pleasure = grade(["pleasure", "p", "enjoyment"])
            let mastery = grade(["mastery", "m", "achievement"])
            report(problems, row.entry, note, &items)
            items.activities.append(
                Activity(
                    stamp: note.stamp(row.entry, part, date: date, time: row.time(table)),
                    what: row.entry.excerpt(scanner.rest, in: note), state: box ?? .done, pleasure: pleasure,
                    mastery: mastery))
        }
    }

    /// `(P7 M4)` at the end: pleasure and mastery, each from 0 to 10.
    private struct Grades {
        var words: Range<Int>
        /// Of the brackets.
        var place: Range<Int>?
        var pleasure: Double?
        var mastery: Double?
        var problems: [Range<Int>] = []

        init(_ bytes: [UInt8], _ range: Range<Int>) {
            words = range
            guard let open = bytes[range].lastIndex(of: UInt8(ascii: "(")) else { return }
            var scanner = Scanner(bytes, open + 1..<range.upperBound)
            var found: [(isPleasure: Bool, value: Double, place: Range<Int>)] = []
            while true {
                scanner.skipBlanks()
                if scanner.take(UInt8(ascii: ",")) || scanner.take(UInt8(ascii: ";")) { continue }
                let start = scanner.index
                let isPleasure = scanner.take("pleasure") || scanner.take("P")
                guard isPleasure || scanner.take("mastery") || scanner.take("M") else { break }
                _ = scanner.take(UInt8(ascii: ":")) || scanner.take(UInt8(ascii: "="))
                scanner.skipBlanks()
                guard let value = scanner.number() else { return }
                _ = scanner.take("/10")
                found.append((isPleasure, value, start..<scanner.index))
            }
            guard !found.isEmpty, scanner.take(UInt8(ascii: ")")) else { return }
            place = open..<scanner.index
            if scanner.isAtEnd { words = bytes.trimmed(range.lowerBound..<open) }
            for grade in found {
                guard (0...10).contains(grade.value) else {
                    problems.append(grade.place)
                    continue
                }
                if grade.isPleasure { pleasure = grade.value } else { mastery = grade.value }
            }
        }
    }
}
