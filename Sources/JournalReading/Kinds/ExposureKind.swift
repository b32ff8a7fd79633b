import JournalModel
import JournalSyntax
import JournalText

/// Exposures: `- 10:05 asked a question: SUDS 80 -> 35`, with what was expected, what happened, what was learned.
enum ExposureKind: Kind {
    static let sections: [SectionName] = [.exposure]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        for part in run.parts {
            guard case .list(let entries) = part.content else { continue }
            for entry in entries { readLine(entry, part.context, note, &items) }
        }
        for (table, context) in run.tables { readTable(table, context, note, &items) }
    }

    private enum Field {
        case expected, happened, learned, before, peak, after

        init?(_ name: String) {
            switch name {
            case "expected", "expectation", "prediction", "predicted", "feared", "what i expected": self = .expected
            case "happened", "what happened", "outcome", "actual": self = .happened
            case "learned", "learnt", "learning", "what i learned", "what i learnt": self = .learned
            case "before", "pre", "suds before", "pre suds", "suds": self = .before
            case "peak", "highest", "peak suds": self = .peak
            case "after", "post", "suds after", "post suds": self = .after
            default: return nil
            }
        }
    }

    /// Whether a label, folded as headings are, names one of its fields.
    static func isField(_ name: String) -> Bool { Field(name) != nil }

    private static func readLine(_ entry: Entry, _ part: PartContext, _ note: NoteContext, _ items: inout NoteItems) {
        items.take(entry)
        guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty, !entry.content.isEmpty else {
            return
        }
        let distress = Distress(entry.text.bytes, entry.content)
        let what = entry.excerpt(distress.words, in: note)
        guard !what.isEmpty else { return }
        items.quote(what, for: entry)
        var exposure = Exposure(stamp: note.stamp(entry, part, date: date), what: what)
        exposure.state = entry.box ?? .done
        func value(_ number: Distress.Number?) -> Double? { suds(number, entry, note, &items) }
        exposure.before = value(distress.before)
        exposure.peak = value(distress.peak)
        exposure.after = value(distress.after)
        exposure.validityBefore = validity(distress.validityBefore, entry, note, &items)
        exposure.validityAfter = validity(distress.validityAfter, entry, note, &items)
        for child in entry.children {
            guard let label = Label(child.text, child.content.lowerBound..<child.text.end),
                let field = Field(label.name)
            else {
                continue
            }
            items.take(child)
            let range =
                label.value
                .lowerBound..<max(label.value.lowerBound, min(label.value.upperBound, child.content.upperBound))
            read(field, child, range, into: &exposure, note, &items)
        }
        items.exposures.append(exposure)
    }

    private static func read(
        _ field: Field, _ entry: Entry, _ range: Range<Int>, into exposure: inout Exposure, _ note: NoteContext,
        _ items: inout NoteItems
    ) {
        let range = entry.text.bytes.trimmed(range)
        guard !range.isEmpty else { return }
        func number() -> Double? {
            var scanner = Scanner(entry.text.bytes, range)
            return scanner.distress().flatMap { suds($0, entry, note, &items) }
        }
        switch field {
        case .expected:
            guard let share = TrailingShare(entry.text.bytes, range) else {
                exposure.expected = entry.excerpt(range, in: note)
                return
            }
            exposure.expected = entry.excerpt(share.words, in: note)
            exposure.expectedBelief = share.percent
            if share.percent == nil {
                items.report(
                    .beliefOutOfRange(
                        at: note.place(entry.text.sourceRange(share.place)), entry.text.bytes.text(share.place)))
            }
        case .happened: exposure.happened = entry.excerpt(range, in: note)
        case .learned: exposure.learned = entry.excerpt(range, in: note)
        case .before: exposure.before = number() ?? exposure.before
        case .peak: exposure.peak = number() ?? exposure.peak
        case .after: exposure.after = number() ?? exposure.after
        }
    }

    private static func suds(
        _ number: Distress.Number?, _ entry: Entry, _ note: NoteContext, _ items: inout NoteItems
    ) -> Double? {
        guard let number else { return nil }
        let scale = note.settings.sudsScale
        let value =
            number.max.map { $0 > 0 ? number.value * 100 / $0 : -1 }
            ?? (number.value - scale.lowerBound) * 100 / (scale.upperBound - scale.lowerBound)
        guard (0...100).contains(value) else {
            items.report(
                .sudsOutOfRange(
                    at: note.place(entry.text.sourceRange(number.place)), entry.text.bytes.text(number.place),
                    number.max.map { 0...$0 } ?? scale))
            return nil
        }
        return value
    }

    private static func validity(
        _ number: Distress.Number?, _ entry: Entry, _ note: NoteContext, _ items: inout NoteItems
    ) -> Double? {
        guard let number else { return nil }
        guard (1...7).contains(number.value) else {
            items.report(
                .validityOutOfRange(
                    at: note.place(entry.text.sourceRange(number.place)), entry.text.bytes.text(number.place)))
            return nil
        }
        return number.value
    }

    private static func readTable(
        _ table: TableReading, _ part: PartContext, _ note: NoteContext, _ items: inout NoteItems
    ) {
        guard let whatColumn = table.column(["exposure", "what", "step", "situation", "task"]) else { return }
        for row in table.rows {
            guard let date = row.date(table, part, note, &items), let cell = row.cell(whatColumn) else { continue }
            items.take(row.entry)
            var exposure = Exposure(
                stamp: note.stamp(row.entry, part, date: date, time: row.time(table)),
                what: row.entry.excerpt(cell, in: note))
            for (index, column) in table.columns.enumerated() where index != whatColumn {
                guard let field = Field(column), let cell = row.cell(index) else { continue }
                if field == .before {
                    let distress = Distress(row.entry.text.bytes, cell)
                    if distress.after != nil {
                        exposure.before = suds(distress.before, row.entry, note, &items)
                        exposure.peak = suds(distress.peak, row.entry, note, &items)
                        exposure.after = suds(distress.after, row.entry, note, &items)
                        continue
                    }
                }
                read(field, row.entry, cell, into: &exposure, note, &items)
            }
            items.exposures.append(exposure)
        }
    }
}
