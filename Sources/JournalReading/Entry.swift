import JournalModel
import JournalSyntax
import JournalText

/// One thing a writer put down: a list's item, a lone paragraph, or a table's row; with what stands at its
/// head and its tail taken off.
struct Entry {
    enum Shape { case item, paragraph, row }

    let shape: Shape
    let text: InlineText
    /// The whole of it in the file, nested lines included.
    let range: Range<Int>
    /// Its own words, in the text's bytes: without box, leading date and time, and without what stands at the tail.
    let content: Range<Int>
    let box: TaskState?
    /// The item's own leading date, or that of the item it is nested in.
    let ownDate: CivilDate?
    /// A leading date under Homework, Steps and Reviews: due or done, and moving nothing.
    let taskDate: CivilDate?
    let time: ClockTime?
    /// `✅ 2026-03-09`, `(2026-01-20)` after a tick, `[completion:: …]`.
    let doneOn: CivilDate?
    /// `📅 2026-03-20`, `[due:: …]`.
    let due: CivilDate?
    let tags: [Tag]
    let references: [Reference]
    /// Nested items and paragraphs.
    let children: [Entry]
    /// Dates that do not exist, in the text's bytes.
    let impossibleDates: [Range<Int>]

    /// Whether `#name` stands on it.
    func hasTag(_ name: String) -> Bool { tags.contains { $0.name.lowercased() == name } }

    /// Its own leading date, where it stands; `nil` for one that it has from what it is nested in, and for a task's.
    func writtenDay(_ note: NoteContext) -> WrittenDay? {
        guard let ownDate, taskDate == nil else { return nil }
        var scanner = Scanner(text.bytes, text.all)
        scanner.skipBlanks()
        _ = scanner.box()
        scanner.skipBlanks()
        guard let shape = scanner.date(note.reading.pattern), shape.date == ownDate else { return nil }
        return WrittenDay(date: ownDate, source: note.place(text.sourceRange(shape.written(in: text.bytes))))
    }
}

/// Makes entries of blocks.
struct EntryMaker {
    let blocks: [MarkdownBlock]
    let pattern: DatePattern?
    /// They stand where a leading date says when something is due or was done.
    var hasTasks = false

    /// Deeper nesting than this stays prose: nobody writes it by hand.
    private static let deepest = 40

    /// The entries of a list, in order; lists below items are their children.
    func entries(ofList index: Int, depth: Int = 0, date: CivilDate? = nil) -> [Entry] {
        var entries: [Entry] = []
        var item = index + 1
        while item < blocks[index].end {
            if let entry = entry(ofItem: item, depth: depth, date: date) { entries.append(entry) }
            item = blocks[item].end
        }
        return entries
    }

    func entry(ofParagraph index: Int) -> Entry {
        entry(.paragraph, blocks[index].text, range: blocks[index].range, children: [])
    }

    /// - Parameter line: the row's line, in the text's bytes.
    func entry(ofRow line: Range<Int>, in text: InlineText) -> Entry {
        let slice = text.slice(line)
        return entry(.row, slice, range: slice.sourceRange, children: [])
    }

    private func entry(ofItem index: Int, depth: Int, date: CivilDate?) -> Entry? {
        guard depth < EntryMaker.deepest else { return nil }
        var text: InlineText?
        var nested: [Entry] = []
        // What is nested has the date of what it is nested in.
        var date = date
        var child = index + 1
        while child < blocks[index].end {
            defer { child = blocks[child].end }
            switch blocks[child].kind {
            case .paragraph, .heading:
                let own = blocks[child].text
                if text == nil, nested.isEmpty {
                    text = own
                    if !hasTasks { date = leadingDate(own) ?? date }
                } else {
                    nested.append(entry(.paragraph, own, range: blocks[child].range, children: [], date: date))
                }
            case .list: nested += entries(ofList: child, depth: depth + 1, date: date)
            default: break
            }
        }
        guard text != nil || !nested.isEmpty else { return nil }
        let own = text ?? InlineText()
        let start = text?.sourceRange.lowerBound ?? nested.first?.range.lowerBound ?? blocks[index].range.lowerBound
        let end = max(own.isEmpty ? start : own.sourceRange.upperBound, nested.last?.range.upperBound ?? start)
        return entry(.item, own, range: start..<end, children: nested, date: date)
    }

    private func leadingDate(_ text: InlineText) -> CivilDate? {
        guard pattern != nil || text.own.first.map({ $0.isDigit || !$0.isWordLike }) ?? false else { return nil }
        var scanner = Scanner(text.bytes, text.all)
        scanner.skipBlanks()
        _ = scanner.box()
        scanner.skipBlanks()
        return scanner.date(pattern)?.date
    }

    func entry(
        _ shape: Entry.Shape, _ text: InlineText, range: Range<Int>, children: [Entry], date: CivilDate? = nil
    ) -> Entry {
        var scanner = Scanner(text.bytes, text.all)
        var impossible: [Range<Int>] = []
        scanner.skipBlanks()
        let box = shape == .row ? nil : scanner.box()
        scanner.skipBlanks()
        var ownDate: CivilDate?
        if shape != .row, let date = scanner.date(pattern) {
            ownDate = date.date
            if date.date == nil { impossible.append(date.range) }
            _ = scanner.take(UInt8(ascii: ":")) || scanner.take(UInt8(ascii: ","))
            scanner.skipBlanks()
        }
        var time: ClockTime?
        let beforeTime = scanner.index
        if shape != .row, let read = scanner.time() {
            let after = scanner.index
            // `7:30 -> 8:00` is not a time and then an arrow.
            if scanner.arrow() {
                scanner.index = beforeTime
            } else {
                scanner.index = after
                time = read
                _ = scanner.take(UInt8(ascii: ":")) || scanner.take(UInt8(ascii: ","))
                scanner.skipBlanks()
            }
        }
        let tags = text.tags()
        let references = text.references()
        var end = text.bytes.trimmed(scanner.rest).upperBound
        var (doneOn, due): (CivilDate?, CivilDate?)
        if EntryTail.mayStand(in: text, from: scanner.index, tags: tags, references: references) {
            var tail = EntryTail(text, from: scanner.index, tags: tags, references: references, isTicked: box != nil)
            tail.read()
            impossible += tail.impossible
            (end, doneOn, due) = (tail.end, tail.doneOn, tail.due)
        }
        return Entry(
            shape: shape, text: text, range: range, content: scanner.index..<max(scanner.index, end), box: box,
            ownDate: hasTasks ? date : ownDate ?? date, taskDate: hasTasks ? ownDate : nil, time: time,
            doneOn: doneOn ?? (hasTasks && box == .done ? ownDate : nil), due: due, tags: tags, references: references,
            children: children, impossibleDates: impossible)
    }
}

extension Scanner {
    /// `[ ]`, `[x]`, `[/]`, `[-]`, and the further signs of other programs, which are open.
    mutating func box() -> TaskState? {
        guard next == UInt8(ascii: "["), peek(2) == UInt8(ascii: "]"), peek(3) == 0 || peek(3).isWhitespace else {
            return nil
        }
        let state: TaskState
        switch peek(1) {
        case UInt8(ascii: "x"), UInt8(ascii: "X"): state = .done
        case UInt8(ascii: "/"): state = .partly
        case UInt8(ascii: "-"): state = .setAside
        case .space, UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "*"):
            state = .open
        default: return nil
        }
        index += 3
        return state
    }
}
