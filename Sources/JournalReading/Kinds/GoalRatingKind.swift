import JournalModel
import JournalSyntax
import JournalText

/// The writer's own ratings of goals, and levels reached: `- [[speak-up]] 4/10 - asked one question`.
enum GoalRatingKind: Kind {
    static let sections: [SectionName] = [.goals]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        for (entry, part) in run.entries {
            guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { continue }
            readLine(entry, part, date, note, &items)
        }
        for (table, part) in run.tables {
            guard let goalColumn = table.column(["goal"]),
                let ratingColumn = table.column(["rating", "level", "now", "score"])
            else { continue }
            for row in table.rows {
                guard let date = row.date(table, part, note, &items), let goal = row.cell(goalColumn),
                    let cell = row.cell(ratingColumn)
                else { continue }
                items.take(row.entry)
                let reference = row.entry.references.first { goal.contains($0.range.lowerBound) }
                let name = GoalName.candidate(reference?.target ?? row.entry.text.words(goal))
                let place = reference.map { GoalName.place(of: $0, in: row.entry.text) } ?? goal
                items.goalReferences.append((name, note.place(row.entry.text.sourceRange(place))))
                let words = row.cell(table.column(["note", "notes", "comment"]))
                add(name, cell, words, row.entry, note.stamp(row.entry, part, date: date), note, &items)
            }
        }
    }

    private static func readLine(
        _ entry: Entry, _ part: PartContext, _ date: CivilDate, _ note: NoteContext, _ items: inout NoteItems
    ) {
        let bytes = entry.text.bytes
        var name: String?
        var place = entry.content
        var start = entry.content.lowerBound
        if let reference = entry.references.first(where: {
            $0.isWiki ? $0.range.lowerBound == start : $0.range.lowerBound > start
        }) {
            name = GoalName.candidate(reference.target)
            place = GoalName.place(of: reference, in: entry.text)
            start = reference.range.upperBound
        } else if let tag = entry.tags.first(where: { $0.range.lowerBound == start }) {
            name = tag.name.lowercased()
            place = tag.range.lowerBound + 1..<tag.range.upperBound
            start = tag.range.upperBound
        } else if let label = Label(entry.text, entry.content) {
            name = label.name.replacing(" ", with: "-")
            place = label.nameRange
            start = label.value.lowerBound
        }
        guard let name else { return }
        items.take(entry)
        if name.contains(where: { !$0.isWhitespace }) {
            items.goalReferences.append((name, note.place(entry.text.sourceRange(place))))
        }
        // A tail of tags is no part of the words; the goal's own tag at the head is.
        var scanner = Scanner(
            bytes, start..<max(start, entry.content.upperBound > start ? entry.content.upperBound : entry.text.end))
        scanner.skipBlanks()
        _ = scanner.take(UInt8(ascii: ":"))
        scanner.skipBlanks()
        var end = scanner.end
        var words: Range<Int>?
        if let dash = Dash.first(in: bytes, scanner.rest) {
            end = dash.before
            let rest = entry.withoutEndLinks(dash.after..<scanner.end)
            words = rest.isEmpty ? nil : rest
        }
        let stamp = note.stamp(entry, part, date: date)
        let range = bytes.trimmed(scanner.index..<max(scanner.index, end))
        if words == nil, let nested = entry.children.first {
            add(
                name, range, nil, entry, stamp, note, &items,
                note: nested.excerpt(nested.withoutEndLinks(nested.content), in: note))
        } else {
            add(name, range, words, entry, stamp, note, &items)
        }
    }

    /// Adds what a text says: `4/10`, `4`, `level +1`.
    private static func add(
        _ goal: String, _ range: Range<Int>, _ words: Range<Int>?, _ entry: Entry, _ stamp: Stamp, _ note: NoteContext,
        _ items: inout NoteItems, note excerpt: Excerpt? = nil
    ) {
        guard let (value, end) = GoalRatingValue.head(entry.text.bytes, range, comma: note.comma) else { return }
        var stamp = stamp
        stamp.goals = ([goal] + stamp.goals).firstOccurrences
        // Longer text without a dash is the note, where the rating cannot be anything else.
        var words = words
        let rest = entry.text.bytes.trimmed(min(end, range.upperBound)..<range.upperBound)
        if !rest.isEmpty {
            words = rest.lowerBound..<max(rest.upperBound, words?.upperBound ?? 0)
        }
        let excerpt = words.map { entry.excerpt($0, in: note) } ?? excerpt
        switch value {
        case .rating(let rating):
            items.ratings.append(
                RatingLine(rating: GoalRating(stamp: stamp, goal: goal, rating: rating, level: nil, note: excerpt)))
        case .level(let level):
            items.ratings.append(
                RatingLine(rating: GoalRating(stamp: stamp, goal: goal, rating: nil, level: level, note: excerpt)))
        case .outOfRange(let place, let isLevel):
            let text = entry.text.bytes.text(place)
            let source = note.place(entry.text.sourceRange(place))
            items.report(isLevel ? .levelOutOfRange(at: source, text) : .ratingOutOfRange(at: source, text))
        case .unfilled: break
        }
        if let excerpt { items.quote(excerpt, for: entry) }
    }
}

/// `4/10`, `4`, `level +1`, `+1`, `_/10`.
enum GoalRatingValue {
    case rating(Double)
    case level(Int)
    case outOfRange(Range<Int>, isLevel: Bool)
    case unfilled

    /// The whole of a text.
    init?(_ bytes: [UInt8], _ range: Range<Int>, comma: Bool) {
        guard let (value, end) = GoalRatingValue.head(bytes, range, comma: comma) else { return nil }
        if case .unfilled = value {} else if !bytes.trimmed(end..<range.upperBound).isEmpty { return nil }
        self = value
    }

    /// The value at the head of a text, and where it ends. A bare number with prose behind it is none, as in
    /// `4 times this week`.
    static func head(_ bytes: [UInt8], _ range: Range<Int>, comma: Bool) -> (value: GoalRatingValue, end: Int)? {
        var scanner = Scanner(bytes, range)
        let isLevel = scanner.takeWord("level")
        if isLevel {
            _ = scanner.take(UInt8(ascii: ":"))
            scanner.skipBlanks()
        }
        if scanner.next == UInt8(ascii: "_") { return (.unfilled, range.upperBound) }
        let start = scanner.index
        let isPlus = scanner.take(UInt8(ascii: "+"))
        let isMinus = !isPlus && (scanner.take(UInt8(ascii: "-")) || scanner.take("\u{2212}"))
        guard let value = scanner.number(comma: comma) else { return nil }
        if isLevel || isPlus || isMinus {
            guard value <= 2, value == value.rounded() else {
                return (.outOfRange(start..<scanner.index, isLevel: true), scanner.index)
            }
            return (.level(isMinus ? -Int(value) : Int(value)), scanner.index)
        }
        var max: Double?
        if scanner.take(UInt8(ascii: "/")) {
            guard let written = scanner.number(comma: comma), written > 0 else { return nil }
            max = written
        }
        guard !scanner.next.isWordLike, scanner.next != UInt8(ascii: "%") else { return nil }
        guard max != nil || bytes.trimmed(scanner.rest).isEmpty else { return nil }
        let place = start..<scanner.index
        guard value <= max ?? 10 else { return (.outOfRange(place, isLevel: false), scanner.index) }
        return (.rating(value * 10 / (max ?? 10)), scanner.index)
    }
}
