import JournalModel
import JournalSyntax
import JournalText

/// Thought records: as a list of fields, lines of fields, sub-headings, or a table with fields as columns.
enum ThoughtRecordKind: Kind {
    static let sections: [SectionName] = [.thoughtRecord]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        var builder = ThoughtRecordBuilder(note: note)
        if let title = run.title { builder.openRun(title.text, title.content) }
        for part in run.parts {
            builder.context = part.context
            switch part.content {
            case .heading(_, let text, let content): builder.heading(text, content, &items)
            case .list(let entries): entries.forEach { builder.item($0, &items) }
            case .paragraph(let entry): builder.paragraph(entry, &items)
            case .table(let table): builder.table(table, &items)
            case .code: break
            }
        }
        builder.finish(&items)
    }
}

/// Gathers fields into records.
private struct ThoughtRecordBuilder {
    private struct LastEntry {
        let text: InlineText
        let range: Range<Int>
    }

    let note: NoteContext
    var context = PartContext()
    private var record: ThoughtRecord?
    private var emotionReading: EmotionReading
    /// The field that a sub-heading or a label without value opened.
    private var openField: ThoughtRecordField?
    private var time: ClockTime?
    /// The entry that was read last.
    private var last: LastEntry?
    /// The words of the situation behind the first.
    private var moreOfSituation: [String] = []
    /// Where the record stands, in bytes of the note.
    private var extent = 0..<0

    init(note: NoteContext) {
        self.note = note
        emotionReading = EmotionReading(scale: note.settings.emotionScale)
    }

    // MARK: Shapes

    /// A time may stand in the heading itself: `## Thought record: 10:20 stand-up`.
    mutating func openRun(_ text: InlineText, _ content: Range<Int>) {
        time = Self.firstTime(text, content)
    }

    mutating func heading(_ text: InlineText, _ content: Range<Int>, _ items: inout NoteItems) {
        let folded = HeadingNames.fold(text.bytes, content, leavingOut: text.tags().map(\.range))
        if let field = note.reading.fields[folded] {
            if field == .situation, record?.situation != nil { finish(&items) }
            openField = field
            return
        }
        finish(&items)
        time = Self.firstTime(text, content)
    }

    mutating func item(_ entry: Entry, _ items: inout NoteItems) {
        items.take(entry)
        guard let label = Label(entry.text, entry.content.lowerBound..<entry.text.end) else {
            if openField != nil {
                add(entry, entry.content, to: openField, &items)
            }
            return
        }
        if note.reading.fields[label.name] == nil, openField != nil, openField != .outcome,
            label.wordCount > 2
        {
            // A sentence with a colon under a field's own heading.
            add(entry, entry.content, to: openField, &items)
            return
        }
        field(label, of: entry, &items)
    }

    private mutating func field(_ label: Label, of entry: Entry, _ items: inout NoteItems) {
        guard let field = note.reading.fields[label.name] else {
            report(label, entry, &items)
            return
        }
        if field == .situation, record?.situation != nil { finish(&items) }
        time = entry.time ?? time
        let value = label.value.clamped(to: entry.text.all)
        let end = max(value.lowerBound, min(value.upperBound, entry.content.upperBound))
        if value.lowerBound < end { add(entry, value.lowerBound..<end, to: field, &items) }
        for child in entry.children {
            items.take(child)
            add(child, child.content, to: field, &items)
        }
        if value.lowerBound >= end, entry.children.isEmpty { openField = nil }
        touch(entry)
    }

    private func report(_ label: Label, _ entry: Entry, _ items: inout NoteItems) {
        let place = note.place(entry.text.sourceRange(label.nameRange))
        items.report(
            .unknownField(
                at: place, entry.text.bytes.text(label.nameRange), nearest: note.reading.fields.nearest(to: label.name))
        )
    }

    /// Lines of `Field: value`; a value goes on up to the next field.
    mutating func paragraph(_ entry: Entry, _ items: inout NoteItems) {
        items.take(entry)
        let bytes = entry.text.bytes
        var field = openField
        var value: Range<Int>?
        var didRead = false
        func take(_ items: inout NoteItems) {
            if let value { add(entry, value, to: field, &items) }
            value = nil
        }
        for line in entry.text.lines {
            let line = bytes.trimmed(line)
            let label = Label(entry.text, line)
            if let label, let found = note.reading.fields[label.name] {
                take(&items)
                if found == .situation, record?.situation != nil { finish(&items) }
                field = found
                didRead = true
                value = label.value.isEmpty ? nil : label.value
            } else if let label, didRead, label.wordCount <= 3,
                bytes[label.nameRange].first?.isUpperCase == true
            {
                take(&items)
                report(label, entry, &items)
                field = .other
            } else if !line.isEmpty {
                value = (value?.lowerBound ?? line.lowerBound)..<line.upperBound
            }
        }
        take(&items)
    }

    mutating func table(_ table: TableReading, _ items: inout NoteItems) {
        finish(&items)
        let fields = table.columns.map { note.reading.fields[$0] }
        guard fields.contains(where: { $0 != nil && $0 != .other }) else { return }
        for row in table.rows {
            guard let date = row.date(table, context, note, &items) else { continue }
            let old = context.date
            context.date = date
            time = row.time(table)
            items.take(row.entry)
            for (column, field) in fields.enumerated() where field != nil {
                guard let cell = row.cell(column) else { continue }
                for part in Self.brokenAtBR(row.entry.text, cell) { add(row.entry, part, to: field, &items) }
            }
            finish(&items)
            context.date = old
        }
    }

    /// The parts of a cell between `<br>`s.
    private static func brokenAtBR(_ text: InlineText, _ cell: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = cell.lowerBound
        while let place = text.bytes.firstIndex(ofIgnoringCase: "<br", from: start, to: cell.upperBound),
            let close = text.bytes[place..<cell.upperBound].firstIndex(of: UInt8(ascii: ">"))
        {
            parts.append(text.bytes.trimmed(start..<place))
            start = close + 1
        }
        parts.append(text.bytes.trimmed(start..<cell.upperBound))
        return parts.filter { !$0.isEmpty }
    }

    private static func firstTime(_ text: InlineText, _ range: Range<Int>) -> ClockTime? {
        var index = range.lowerBound
        while index < range.upperBound {
            if text.bytes[index].isDigit, index == 0 || !text.bytes[index - 1].isWordLike {
                var scanner = Scanner(text.bytes, index..<range.upperBound)
                if let time = scanner.time() { return time }
            }
            index += 1
        }
        return nil
    }

    // MARK: Records

    private mutating func touch(_ entry: Entry) {
        extent =
            min(extent.lowerBound, entry.range.lowerBound)..<max(extent.upperBound, entry.range.upperBound)
        record?.stamp.source = note.place(extent)
    }

    mutating func finish(_ items: inout NoteItems) {
        defer {
            record = nil
            openField = nil
            time = nil
            moreOfSituation = []
        }
        guard var record, let last else { return }
        if let first = record.situation, !moreOfSituation.isEmpty {
            record.situation = Excerpt(([first.text] + moreOfSituation).joined(separator: " "), at: first.source)
        }
        note.report(emotionReading, in: last.text, into: &items)
        emotionReading = EmotionReading(scale: note.settings.emotionScale)
        items.thoughts.append(record)
    }

    private mutating func add(
        _ entry: Entry, _ range: Range<Int>, to field: ThoughtRecordField?, _ items: inout NoteItems
    ) {
        let range = entry.text.bytes.trimmed(range)
        guard let field, field != .other, !range.isEmpty, !isUnfilled(entry.text, range) else { return }
        guard let date = entry.ownDate ?? context.date else { return }
        if let last, last.range != entry.range {
            note.report(emotionReading, in: last.text, into: &items)
            emotionReading = EmotionReading(scale: note.settings.emotionScale)
        }
        last = LastEntry(text: entry.text, range: entry.range)
        open(entry, date)
        switch field {
        case .situation:
            let words = entry.excerpt(range, in: note)
            if record?.situation == nil { record?.situation = words } else { moreOfSituation.append(words.text) }
        case .thought, .hotThought:
            let thought = thought(entry, range, isHot: field == .hotThought, &items)
            record?.thoughts.append(thought)
        case .balanced:
            let thought = thought(entry, range, isHot: false, &items)
            record?.balanced.append(thought)
        case .emotions: addEmotions(entry, range)
        case .distortions:
            let distortions = distortions(entry, range)
            record?.distortions += distortions
        case .evidenceFor: record?.evidenceFor.append(entry.excerpt(range, in: note))
        case .evidenceAgainst: record?.evidenceAgainst.append(entry.excerpt(range, in: note))
        case .outcome: addOutcome(entry, range, &items)
        case .other: break
        }
        touch(entry)
    }

    /// Begins a record, or gives the one that is begun what another entry of it has.
    private mutating func open(_ entry: Entry, _ date: CivilDate) {
        let time = entry.time ?? time
        guard record != nil else {
            extent = entry.range
            record = ThoughtRecord(stamp: note.stamp(entry, context, date: date, time: time))
            return
        }
        if let time, record?.stamp.time == nil {
            record?.stamp.time = time
            record?.stamp.sortMinutes = note.sortMinutes(time) ?? -1
        }
        let hasNames = !entry.tags.isEmpty || !entry.references.isEmpty
        guard hasNames || !context.tags.isEmpty || !context.references.isEmpty || context.isShared else { return }
        let stamp = note.stamp(entry, context, date: date, time: time)
        if let tags = record?.stamp.tags, tags.count < NoteContext.mostTags {
            record?.stamp.tags = (tags + stamp.tags).firstOccurrences
        }
        if let goals = record?.stamp.goals, goals.count < NoteContext.mostTags {
            record?.stamp.goals = (goals + stamp.goals).firstOccurrences
        }
        if stamp.isShared { record?.stamp.isShared = true }
    }

    /// `___`, `…%`: a template nobody filled in.
    private func isUnfilled(_ text: InlineText, _ range: Range<Int>) -> Bool {
        text.bytes[range].allSatisfy { !$0.isWordLike || $0 == UInt8(ascii: "_") }
            && text.bytes[range].allSatisfy { $0 < 0x80 }
    }

    // MARK: Fields

    private mutating func thought(_ entry: Entry, _ range: Range<Int>, isHot: Bool, _ items: inout NoteItems) -> Thought
    {
        var range = range
        var isHot = isHot
        let bytes = entry.text.bytes
        let last = bytes[range].last
        let mayBeMarked =
            last == UInt8(ascii: ")") || last == UInt8(ascii: "*") || last?.lowercased == UInt8(ascii: "t")
        for marker in mayBeMarked ? ["(hot)", "(hot thought)", "#hot", "*hot*"] : []
        where bytes[range].count > marker.utf8.count {
            if bytes[range].suffix(marker.utf8.count).map(\.lowercased).elementsEqual(marker.utf8) {
                range = bytes.trimmed(range.lowerBound..<range.upperBound - marker.utf8.count)
                isHot = true
            }
        }
        let (words, belief) = belief(entry, range, &items)
        return Thought(text: entry.excerpt(words, in: note), belief: belief, isHot: isHot)
    }

    /// A trailing `(80%)` or `, 80%`, and the words before it.
    private func belief(
        _ entry: Entry, _ range: Range<Int>, _ items: inout NoteItems
    ) -> (words: Range<Int>, belief: Double?) {
        let found = TrailingShare(entry.text.bytes, range)
        guard let found else { return (range, nil) }
        guard let percent = found.percent else {
            items.report(
                .beliefOutOfRange(
                    at: note.place(entry.text.sourceRange(found.place)), entry.text.bytes.text(found.place)))
            return (found.words, nil)
        }
        return (found.words, percent)
    }

    private mutating func addEmotions(_ entry: Entry, _ range: Range<Int>) {
        for part in EmotionReading.parts(entry.text.bytes, range) {
            guard let piece = emotionReading.emotion(entry.text.bytes, part) else { continue }
            record?.emotions.append(RatedEmotion(name: piece.name, before: piece.intensity, after: nil))
        }
    }

    private func distortions(_ entry: Entry, _ range: Range<Int>) -> [String] {
        let tags = entry.tags.map(\.range)
        return EmotionReading.parts(entry.text.bytes, range).map {
            Distortion.canonical(
                HeadingNames.fold(entry.text.bytes, $0, leavingOut: Array(tags.overlapping($0))))
        }.filter { !$0.isEmpty }
    }

    /// `anxiety 40, belief 30%`: emotions are re-rated, belief is that in the automatic thought.
    private mutating func addOutcome(_ entry: Entry, _ range: Range<Int>, _ items: inout NoteItems) {
        let bytes = entry.text.bytes
        for part in EmotionReading.parts(bytes, range) {
            var scanner = Scanner(bytes, part)
            if scanner.takeWord("belief") || scanner.take("belief in automatic thought") {
                _ = scanner.take(UInt8(ascii: ":"))
                scanner.skipBlanks()
                _ = scanner.takeWord("now")
                scanner.skipBlanks()
                let start = scanner.index
                guard let share = scanner.share() else { continue }
                let value = share.of.map { $0 > 0 ? share.value * 100 / $0 : -1 } ?? share.value
                if (0...100).contains(value) {
                    record?.beliefAfter = value
                } else {
                    let place = EmotionReading.unbracketed(bytes, start..<scanner.index)
                    items.report(.beliefOutOfRange(at: note.place(entry.text.sourceRange(place)), bytes.text(place)))
                }
            } else if let piece = emotionReading.emotion(bytes, part), piece.intensity != nil {
                // Nobody names more.
                let named = record?.emotions.prefix(200)
                if let index = named?.firstIndex(where: { $0.name == piece.name && $0.after == nil }) {
                    record?.emotions[index].after = piece.intensity
                } else {
                    record?.emotions.append(RatedEmotion(name: piece.name, before: nil, after: piece.intensity))
                }
            }
        }
    }
}

extension UInt8 {
    /// An ASCII capital.
    fileprivate var isUpperCase: Bool { isASCIILetter && self != lowercased }
}
