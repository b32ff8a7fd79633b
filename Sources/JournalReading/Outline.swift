import JournalModel
import JournalSyntax
import JournalText

/// A note's blocks, sorted by what they stand under.
struct Outline {
    private(set) var runs: [Run] = []
    /// Sessions that a heading opens: `## 2026-03-04 Session 5`.
    private(set) var sessions: [(date: CivilDate, number: Int?, range: Range<Int>)] = []
    /// Goals that a heading opens: `# Goal: Speak up`.
    private(set) var goals: [(text: InlineText, name: Range<Int>, range: Range<Int>, context: PartContext)] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Those of headings.
    private(set) var writtenDays: [WrittenDay] = []
    /// All that are not in quotes or items.
    private(set) var headings: [NoteHeading] = []

    private struct Frame {
        let level: Int
        var context: PartContext
        var name: SectionName?
        /// Its own words say that name.
        var opensSection = false
    }

    private let note: NoteContext
    private let maker: EntryMaker
    private let firstSession: Int
    private let firstGoal: Int
    private var frames: [Frame]
    /// The last table's columns and where it ends in the file: rows may go on after a comment.
    private var openTable: (columns: [String], end: Int)?

    /// - Parameter base: what the note as a whole gives its parts.
    init(_ blocks: [MarkdownBlock], base: PartContext, baseName: SectionName? = nil, note: NoteContext) {
        self.note = note
        // A note that is a session or a goal itself has that one first.
        firstSession = base.session == nil ? 0 : 1
        firstGoal = base.goal == nil ? 0 : 1
        maker = EntryMaker(blocks: blocks, pattern: note.reading.pattern)
        frames = [Frame(level: 0, context: base, name: baseName)]
        runs = [Run(name: baseName, title: nil)]
        var index = 0
        while index < blocks.count {
            read(index)
            let isTransparent = blocks[index].kind == .quote
            index = isTransparent ? index + 1 : blocks[index].end
        }
    }

    private var context: PartContext { frames[frames.count - 1].context }

    /// Makes entries as the heading over them wants them.
    private var entries: EntryMaker {
        var maker = maker
        let name = frames[frames.count - 1].name
        maker.hasTasks = name == .homework || name == .steps || name == .reviews
        return maker
    }

    private mutating func add(_ content: Run.Part.Content, _ range: Range<Int>) {
        runs[runs.count - 1].parts.append(Run.Part(content: content, context: context, range: range))
    }

    private mutating func read(_ index: Int) {
        let block = maker.blocks[index]
        switch block.kind {
        case .heading(let level):
            openTable = nil
            // A heading within a quote is part of what is quoted.
            if block.parent < 0 {
                readHeading(block, level)
                noteHeading(block, level)
            }
        case .list:
            openTable = nil
            add(.list(entries.entries(ofList: index)), block.range)
        case .paragraph: readParagraph(index)
        case .code(let language):
            openTable = nil
            add(.code(language: language, block.text), block.range)
        case .html, .quote, .rule, .item: break
        }
    }

    // MARK: Tables

    /// Each row is asked for each column, and nobody's table has more.
    private static let mostColumns = 100

    private mutating func readParagraph(_ index: Int) {
        let block = maker.blocks[index]
        if let table = PipeTable(block.text) {
            if !table.before.isEmpty {
                let before = block.text.slice(table.before)
                add(.paragraph(entries.entry(ofParagraphText: before)), before.sourceRange)
            }
            if table.header.cells.count > Outline.mostColumns {
                diagnostics.append(
                    .moreThanIsRead(
                        at: note.place(block.text.sourceRange(table.header.cells[Outline.mostColumns])), "columns",
                        most: Outline.mostColumns))
            }
            let columns = table.header.cells.prefix(Outline.mostColumns).map {
                HeadingNames.fold(block.text.bytes, $0)
            }
            add(rows(table.rows, columns, block), block.range)
            openTable = (columns, block.range.upperBound)
        } else if let table = openTable, isComment(between: table.end, and: block.range.lowerBound),
            let rows = PipeTable.continuation(block.text, width: table.columns.count)
        {
            add(self.rows(rows, table.columns, block), block.range)
            openTable = (table.columns, block.range.upperBound)
        } else {
            openTable = nil
            if let rows = PipeTable.continuation(block.text, width: 2), block.text.own.first == UInt8(ascii: "|") {
                diagnostics.append(.tableWithoutHeader(at: note.place(block.text.sourceRange(rows[0].line))))
            }
            add(.paragraph(entries.entry(ofParagraph: index)), block.range)
        }
    }

    /// Whether a comment stands between two places of the file; what is private is no longer among the blocks.
    private func isComment(between start: Int, and end: Int) -> Bool {
        let range = max(start, 0)..<max(start, min(end, note.bytes.count))
        return note.bytes.firstIndex(ofIgnoringCase: "-->", from: range.lowerBound, to: range.upperBound) != nil
    }

    private func rows(_ rows: [PipeTable.Row], _ columns: [String], _ block: MarkdownBlock) -> Run.Part.Content {
        let rows = rows.map { row in
            let entry = maker.entry(ofRow: row.line, in: block.text)
            let shift = row.line.lowerBound - entry.text.start
            return TableReading.Row(
                entry: entry,
                cells: row.cells.prefix(columns.count).map {
                    ($0.lowerBound - shift..<$0.upperBound - shift).clamped(to: entry.text.all)
                })
        }
        return .table(TableReading(columns: columns, rows: rows, range: block.range))
    }

    // MARK: Headings

    /// Keeps what a heading has opened.
    private mutating func noteHeading(_ block: MarkdownBlock, _ level: Int) {
        var scanner = Scanner(block.text.bytes, block.text.all)
        scanner.skipBlanks()
        let date = scanner.date(note.reading.pattern)
        let written = date.map { block.text.sourceRange($0.written(in: block.text.bytes)) }
        let frame = frames[frames.count - 1]
        headings.append(
            NoteHeading(
                range: block.range, textRange: block.text.sourceRange, level: level, writtenDate: date?.date,
                writtenDateRange: written, date: frame.context.date, section: frame.name,
                opensSection: frame.opensSection, isInSession: frame.context.session != nil,
                isInGoal: frame.context.goal != nil))
    }

    private mutating func readHeading(_ block: MarkdownBlock, _ level: Int) {
        while frames.count > 1, frames[frames.count - 1].level >= level { frames.removeLast() }
        let text = block.text
        let parent = frames[frames.count - 1]
        var frame = Frame(level: level, context: parent.context, name: nil)
        let tags = text.tags()
        if !tags.isEmpty {
            frame.context.tags += tags.prefix(PartContext.most).map(\.name)
            if tags.count > PartContext.most { reportMore("tags", at: tags[PartContext.most].range, text) }
            if tags.contains(where: { $0.name.lowercased() == "share" }) { frame.context.isShared = true }
        }
        let links = text.references().filter(\.isWiki)
        if !links.isEmpty {
            frame.context.references += links.prefix(PartContext.most).map { GoalName.candidate($0.target) }
            if links.count > PartContext.most { reportMore("links", at: links[PartContext.most].range, text) }
        }

        var scanner = Scanner(text.bytes, text.all)
        scanner.skipBlanks()
        let date = scanner.date(note.reading.pattern)
        if let date {
            frame.context.date = date.date
            let place = note.place(text.sourceRange(date.written(in: text.bytes)))
            frame.context.datePlace = place
            if let day = date.date { writtenDays.append(WrittenDay(date: day, source: place)) }
            if date.date == nil {
                diagnostics.append(
                    .impossibleDate(at: note.place(text.sourceRange(date.range)), text.bytes.text(date.range)))
            }
            // The day of the session itself stays with it.
            if date.date != parent.context.date { frame.context.session = nil }
            // Within a goal, only its own dated parts stay with it.
            if parent.name != .reviews, parent.name != .steps { frame.context.goal = nil }
        }
        var rest = scanner.rest
        if date != nil { rest = Outline.afterWeekday(text.bytes, rest) }
        rest = text.bytes.trimmed(rest)

        let isOwnTitle = firstSession == 1 && frames.count == 1 && date?.date == parent.context.date
        if let number = Outline.session(text.bytes, rest), let day = date?.date {
            // In a session's note the heading with its day is its title.
            if isOwnTitle {
                frame.context.session = 0
                frames.append(frame)
                runs.append(Run(name: nil, title: (text, rest)))
                return
            }
            frame.context.session = firstSession + sessions.count
            sessions.append((day, number.value, block.range))
        } else if firstGoal == 0, let name = Outline.goalName(text.bytes, rest) {
            frame.context.goal = firstGoal + goals.count
            frame.context.date = nil
            frame.context.session = nil
            goals.append((text, name, block.range, parent.context))
        } else {
            let isField =
                parent.name == .thoughtRecord && note.reading.fields[HeadingNames.fold(text.bytes, rest)] != nil
            frame.name = isField ? nil : name(text, rest, inGoal: frame.context.goal != nil)
            frame.opensSection = frame.name != nil
            if frame.name == nil, date == nil, parent.name != nil {
                // It belongs to what its parent opened.
                frame.name = parent.name
                frames.append(frame)
                if runs.last?.name != parent.name { runs.append(Run(name: parent.name, title: nil)) }
                add(.heading(level: level, text, content: rest), block.range)
                return
            }
        }
        // A date that parts the days of a mood log or a diary of thoughts leaves its parent's name in force.
        if date != nil, frame.name == nil, frame.context.session == nil, frame.context.goal == parent.context.goal {
            frame.name = parent.name
        }
        frames.append(frame)
        runs.append(Run(name: frame.name, title: (text, rest)))
    }

    private mutating func reportMore(_ what: String, at range: Range<Int>, _ text: InlineText) {
        diagnostics.append(
            .moreThanIsRead(at: note.place(text.sourceRange(range)), what, most: PartContext.most))
    }

    private func name(_ text: InlineText, _ rest: Range<Int>, inGoal: Bool) -> SectionName? {
        guard let name = note.reading.headings.section(text, rest) else { return nil }
        switch name {
        case .steps, .obstacles, .reviews, .levels, .learned: return inGoal ? name : nil
        default: return inGoal ? nil : name
        }
    }

    /// What follows a date in a heading, without the day's name and signs that part.
    private static func afterWeekday(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var scanner = Scanner(bytes, range)
        func skipSigns(_ scanner: inout Scanner) {
            while scanner.next.isBlank || scanner.next == UInt8(ascii: ",") || scanner.next == UInt8(ascii: ":")
                || scanner.next == UInt8(ascii: "-") || scanner.next == UInt8(ascii: "(")
                || scanner.next == UInt8(ascii: ")")
                || scanner.next == 0xE2 && scanner.peek(1) == 0x80
            {
                scanner.index += scanner.next == 0xE2 ? 3 : 1
            }
        }
        skipSigns(&scanner)
        let start = scanner.index
        if let word = scanner.word() {
            let name = bytes[word]
            let isWeekday = Weekday.allCases.contains { day in
                let full = Array(day.name.utf8)
                return name.count >= 3 && full.starts(with: name.map(\.lowercased)) || name.map(\.lowercased) == full
            }
            if !isWeekday { scanner.index = start }
        }
        skipSigns(&scanner)
        return min(scanner.index, range.upperBound)..<range.upperBound
    }

    /// `Session 5`; the number where there is one.
    private static func session(_ bytes: [UInt8], _ range: Range<Int>) -> (value: Int?, Void)? {
        var scanner = Scanner(bytes, range)
        guard scanner.takeWord("session") else { return nil }
        scanner.skipBlanks()
        return (scanner.integer(maxDigits: 5), ())
    }

    /// The name in `Goal: Speak up`.
    private static func goalName(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var scanner = Scanner(bytes, range)
        guard scanner.take("goal:") else { return nil }
        let name = bytes.trimmed(scanner.rest)
        return name.isEmpty ? nil : name
    }
}

extension EntryMaker {
    func entry(ofParagraphText text: InlineText) -> Entry {
        entry(.paragraph, text, range: text.sourceRange, children: [])
    }
}
