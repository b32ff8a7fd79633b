import JournalModel
import JournalSyntax
import JournalText

/// Mood lines and mood tables: `- 08:15 4/10 anxious 70, tired - dreading the stand-up #panic`.
enum MoodKind: Kind {
    static let sections: [SectionName] = [.mood]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        func readLine(_ entry: Entry, _ part: PartContext) {
            var scanner = Scanner(entry.text.bytes, entry.content)
            _ = MoodLine.takeWord(&scanner, note)
            self.readLine(entry, from: scanner.index, part, note, .underHeading, into: &items)
        }
        run.forEachEntry { entry, part in
            if MoodParagraph.isOneLine(entry) {
                readLine(entry, part)
            } else {
                MoodParagraph.lines(of: entry, note).forEach { readLine($0, part) }
            }
        }
        for (table, part) in run.tables { readTable(table, part, note, isUnderHeading: true, into: &items) }
    }

    static func readElsewhere(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems
    ) -> Bool {
        guard MoodParagraph.mayHoldMood(entry, note) else { return false }
        var isMood = false
        for line in MoodParagraph.lines(of: entry, note) {
            var scanner = Scanner(line.text.bytes, line.content)
            if MoodLine.takeWord(&scanner, note) {
                isMood = readLine(line, from: scanner.index, part, note, .afterWord, into: &items) || isMood
            } else if line.time != nil {
                isMood = readLine(line, from: line.content.lowerBound, part, note, .afterTime, into: &items) || isMood
            }
        }
        return isMood
    }

    @discardableResult
    private static func readLine(
        _ entry: Entry, from start: Int, _ part: PartContext, _ note: NoteContext, _ place: MoodLine.Place,
        into items: inout NoteItems
    ) -> Bool {
        guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { return false }
        // A field on the line is read as one; the mood is what stands before it.
        let fieldStart = entry.text.fields(in: entry.content).first?.range.lowerBound ?? entry.content.upperBound
        let end = max(start, min(fieldStart, entry.content.upperBound))
        var line = MoodLine(entry.text, start..<end, place, note)
        switch line.read() {
        case .prose: return false
        case .unfilled:
            items.take(entry)
            return true
        case .problem(let range, let make):
            items.report(make(note.place(entry.text.sourceRange(range)), entry.text.bytes.text(range)))
            items.take(entry)
            return true
        case .mood:
            note.report(line.emotionReading, in: entry.text, into: &items)
            var words = line.words.map { entry.excerpt($0, in: note) }
            if words == nil, let first = entry.nestedExcerpts(in: note).first {
                words = entry.children.count == 1 ? first : MoodKind.joined(entry.nestedExcerpts(in: note))
            }
            if let empty = words, empty.isEmpty { words = nil }
            items.moods.append(
                Mood(
                    stamp: note.stamp(entry, part, date: date), rating: line.rating, max: line.max,
                    value: line.value, emotions: line.emotions, note: words))
            items.take(entry)
            if let words { items.quote(words, for: entry) }
            return true
        }
    }

    private static func joined(_ excerpts: [Excerpt]) -> Excerpt? {
        guard let first = excerpts.first, let last = excerpts.last else { return nil }
        let start = first.source.bytes.lowerBound
        return Excerpt(
            excerpts.map(\.text).joined(separator: "; "),
            at: SourceRange(file: first.source.file, bytes: start..<max(start, last.source.bytes.upperBound)))
    }

    // MARK: Tables

    private static let ratingColumns: Set<String> = ["mood", "rating", "mood rating", "stimmung"]
    private static let emotionColumns: Set<String> = ["emotions", "emotion", "feelings", "feeling"]
    private static let noteColumns: Set<String> = ["note", "notes", "comment", "why", "what happened"]

    /// Whether a table has a column called mood; elsewhere than under the heading nothing less will do.
    static func isMoodTable(_ table: TableReading) -> Bool { table.columns.contains("mood") }

    static func readTable(
        _ table: TableReading, _ part: PartContext, _ note: NoteContext, isUnderHeading: Bool,
        into items: inout NoteItems
    ) {
        guard isUnderHeading || isMoodTable(table), let ratings = table.column(ratingColumns) else { return }
        for row in table.rows {
            guard let date = row.date(table, part, note, &items), let cell = row.cell(ratings) else { continue }
            let text = row.entry.text
            var line = MoodLine(text, cell, .inCell, note)
            var emotions: [Emotion] = []
            switch line.read() {
            case .prose, .unfilled: continue
            case .problem(let range, let make):
                items.report(make(note.place(text.sourceRange(range)), text.bytes.text(range)))
                items.take(row.entry)
                continue
            case .mood: emotions = line.emotions
            }
            if let cell = row.cell(table.column(emotionColumns)) {
                emotions += line.readEmotions(cell) ?? []
            }
            note.report(line.emotionReading, in: text, into: &items)
            let words = row.cell(table.column(noteColumns)).map { row.entry.excerpt($0, in: note) }
            items.moods.append(
                Mood(
                    stamp: note.stamp(row.entry, part, date: date, time: row.time(table)), rating: line.rating,
                    max: line.max, value: line.value, emotions: emotions,
                    note: words ?? line.words.map { row.entry.excerpt($0, in: note) }))
            items.take(row.entry)
            if let words { items.quote(words, for: row.entry) }
        }
    }
}
