import JournalModel
import JournalSyntax
import JournalText

/// Keys with values: of front matter, and inline. Each is a mood, a questionnaire's score, or a tracker.
package enum FieldReading {
    /// Keys that mean something else, and are never trackers.
    package static let reserved: Set<String> = [
        "date", "type", "tags", "tag", "aliases", "alias", "cssclasses", "cssclass", "publish", "title", "id",
        "private",
        "share", "created", "updated", "with", "next", "session", "goal", "goals", "kind", "status", "journal-ignore",
        "held", "therapy", "measure", "total", "items", "order", "range",
        // What task lists keep in fields.
        "due", "completion", "scheduled", "start", "priority", "repeat",
    ]

    /// The measure that a key names in a note; everyday words only where questionnaires are at home.
    static func measure(_ key: String, _ note: NoteContext, isSessionOrMeasure: Bool) -> Measure? {
        guard let measure = MeasureCatalogue.measure(key, in: note.settings) else { return nil }
        let isOwn = note.settings.measures.contains { $0.id == measure.id }
        if measure.isEverydayWord, !isOwn, !isSessionOrMeasure, !note.settings.measuresOn.contains(measure.id) {
            return nil
        }
        return measure
    }

    // MARK: Front matter

    static func read(
        _ members: [YAMLMember], _ part: PartContext, isSessionOrMeasure: Bool, _ note: NoteContext,
        into items: inout NoteItems
    ) {
        guard let date = part.date else { return }
        for member in members where !reserved.contains(member.key) {
            let range = member.keyRange.lowerBound..<max(member.keyRange.upperBound, member.value.range.upperBound)
            let stamp = Stamp(
                date: date, source: note.place(range), tags: part.tags, goals: part.references, isShared: part.isShared)
            if member.key == "mood" {
                readMoods(member.value, stamp, note, &items)
            } else if let measure = measure(member.key, note, isSessionOrMeasure: isSessionOrMeasure) {
                readScore(measure, stamp, note, &items) { $0.score(member.value, stamp: stamp) }
            } else if case .scalar(let text, _) = member.value, let value = TrackerValue(text.utf8, comma: note.comma) {
                items.trackers.append(
                    TrackerLine(
                        stamp: stamp, name: member.key, value: value,
                        valuePlace: note.place(note.unquoted(member.value)), text: member.value.text ?? ""))
                items.log(date)
            }
        }
    }

    static func readScore(
        _ measure: Measure, _ stamp: Stamp, _ note: NoteContext, _ items: inout NoteItems,
        _ read: (inout ScoreReading) -> Score?
    ) {
        var reading = ScoreReading(measure, note)
        if let score = read(&reading) {
            items.scores.append(score)
            items.log(stamp.date)
        }
        items.diagnostics += reading.diagnostics
    }

    /// `mood: 6`, `mood: 6 anxious 70, tired`, a list of such, or a mapping of times of the day.
    private static func readMoods(_ value: YAMLValue, _ stamp: Stamp, _ note: NoteContext, _ items: inout NoteItems) {
        let first = items.moods.count
        func read(_ value: YAMLValue) { readMood(value, stamp, isFirst: items.moods.count == first, note, &items) }
        switch value {
        case .scalar: read(value)
        case .sequence(let values, _): values.forEach(read)
        case .mapping(let members, _): members.forEach { read($0.value) }
        }
    }

    /// - Parameter isFirst: The place of the first mood is the key and all of its value.
    private static func readMood(
        _ value: YAMLValue, _ stamp: Stamp, isFirst: Bool, _ note: NoteContext, _ items: inout NoteItems
    ) {
        guard let text = note.inlineText(of: value) else { return }
        var stamp = stamp
        if case .scalar = value, !isFirst {
            stamp.source = note.place(value.range)
        }
        addMood(text, text.all, stamp, note, &items)
    }

    /// A mood from a range of text that must be wholly one.
    private static func addMood(
        _ text: InlineText, _ range: Range<Int>, _ stamp: Stamp, _ note: NoteContext, _ items: inout NoteItems
    ) {
        var line = MoodLine(text, range, .asValue, note)
        switch line.read() {
        case .prose, .unfilled: return
        case .problem(let place, let make):
            items.report(make(note.place(text.sourceRange(place)), text.bytes.text(place)))
        case .mood:
            note.report(line.emotionReading, in: text, into: &items)
            let words = line.words.map { text.excerpt($0, at: note.place(text.sourceRange($0))) }
            items.moods.append(
                Mood(
                    stamp: stamp, rating: line.rating, max: line.max, value: line.value, emotions: line.emotions,
                    note: words))
            items.log(stamp.date)
        }
    }

    // MARK: Inline

    /// - Parameter isUnderKind: under a kind's own heading a mood is only what that kind reads.
    static func read(
        _ entry: Entry, _ part: PartContext, isSessionOrMeasure: Bool, _ note: NoteContext, into items: inout NoteItems
    ) {
        guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { return }
        let text = entry.text
        let fields = text.fields(in: entry.content.lowerBound..<text.end)
        guard !fields.isEmpty else { return }
        let own = note.stamp(entry, part, date: date)
        for field in fields where !field.valueRange.isEmpty && !reserved.contains(field.key) {
            var stamp = own
            stamp.source = note.place(text.sourceRange(text.bytes.trimmed(field.range)))
            if field.key == "mood" {
                addMood(text, field.valueRange, stamp, note, &items)
            } else if let measure = measure(field.key, note, isSessionOrMeasure: isSessionOrMeasure) {
                let value = text.bytes.text(field.valueRange)
                let place = text.sourceRange(field.valueRange)
                readScore(measure, stamp, note, &items) { $0.score(text: value, at: place, stamp: stamp) }
            } else if let value = TrackerValue(text.bytes[field.valueRange], comma: note.comma) {
                items.trackers.append(
                    TrackerLine(
                        stamp: stamp, name: field.key, value: value,
                        valuePlace: note.place(text.sourceRange(text.bytes.trimmed(field.valueRange))),
                        text: text.bytes.text(field.valueRange)))
            }
        }
    }
}

extension NoteContext {
    /// A scalar as running text in its place; `nil` for lists, mappings, and what is not written as it reads.
    func inlineText(of value: YAMLValue) -> InlineText? {
        guard case .scalar(let text, let range) = value, !text.isEmpty else { return nil }
        var inner = range.clamped(to: 0..<bytes.count)
        if inner.count >= 2, let first = bytes[inner].first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            inner = inner.lowerBound + 1..<inner.upperBound - 1
        }
        guard bytes[inner].elementsEqual(text.utf8) else {
            // Escapes and folded lines: the words as YAML reads them, at the place of the whole.
            return InlineText(bytes: Array(text.utf8), source: range.lowerBound)
        }
        return InlineText(file: bytes, inner)
    }

    /// Where a value stands, quotation marks around it left out.
    func unquoted(_ value: YAMLValue) -> Range<Int> {
        let range = value.range.clamped(to: bytes.indices)
        guard case .scalar = value, range.count >= 2, let first = bytes[range].first, bytes[range].last == first,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        else { return value.range }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// A scalar's words, with their place.
    func excerpt(of value: YAMLValue?) -> Excerpt? {
        guard let value, let text = value.text else { return nil }
        return Excerpt(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: place(value.range))
    }

    /// A date in a front-matter value; reports one that does not exist, or that is none.
    func date(_ member: YAMLMember?, _ items: inout NoteItems) -> CivilDate? {
        guard let member, let text = member.value.text else { return nil }
        return date(text, at: member.value.range, key: member.writtenKey, &items)
    }

    func date(_ text: String, at range: Range<Int>, key: String, _ items: inout NoteItems) -> CivilDate? {
        var scanner = Scanner(text.utf8)
        // Obsidian writes `2026-03-05T08:15`, quoted links and the like.
        if let shape = scanner.isoDate() ?? scanner.date(reading.pattern) {
            if shape.date == nil { items.report(.impossibleDate(at: place(range), text)) }
            return shape.date
        }
        items.report(.notADate(at: place(range), key: key))
        return nil
    }
}
