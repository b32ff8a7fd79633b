import JournalModel
import JournalSyntax
import JournalText

/// Homework: agreed in a session's note, updated there or in later notes.
enum HomeworkKind: Kind {
    static let sections: [SectionName] = [.homework]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        for part in run.parts {
            switch part.content {
            case .list(let entries): entries.forEach { readLine($0, part.context, note, isUnderHeading: true, &items) }
            case .paragraph(let entry):
                // Prose below the heading is no homework; a line with a state in words is.
                if HomeworkWords(entry.text.bytes, entry.withoutEndLinks(entry.content)).state != nil {
                    readLine(entry, part.context, note, isUnderHeading: true, &items)
                }
            case .heading, .table, .code: break
            }
        }
    }

    /// A box anywhere in a note may be about homework agreed before: if its words are the same. In the note of a session
    /// an open one says nothing: what was left is often listed there before it is gone through.
    static func readElsewhere(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems
    ) -> Bool {
        guard let box = entry.box, part.session == nil || box != .open else { return false }
        readLine(entry, part, note, isUnderHeading: false, &items)
        return false
    }

    private static func readLine(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, isUnderHeading: Bool, _ items: inout NoteItems
    ) {
        if isUnderHeading { items.take(entry) }
        guard let date = part.date, !entry.content.isEmpty else { return }
        let words = HomeworkWords(entry.text.bytes, entry.withoutEndLinks(entry.content))
        let state = entry.box.map { words.count != nil && $0 == .open ? words.state ?? $0 : $0 } ?? words.state ?? .open
        var text = words.text
        var obstacles = entry.nestedExcerpts(in: note)
        if state == .partly || state == .setAside, let dash = Dash.first(in: entry.text.bytes, text) {
            let reason = entry.text.bytes.trimmed(dash.after..<text.upperBound)
            if !reason.isEmpty, dash.before > text.lowerBound {
                obstacles.insert(entry.excerpt(reason, in: note), at: 0)
                text = entry.text.bytes.trimmed(text.lowerBound..<dash.before)
            }
        }
        let excerpt = entry.excerpt(text, in: note)
        guard excerpt.holdsWord else { return }
        items.quote(excerpt, for: entry)
        // A leading date is when it is due, or when it was done; it moves nothing.
        let isTicked = state == .done || state == .setAside || state == .partly
        let doneOn = entry.doneOn ?? (isTicked ? entry.taskDate : nil)
        let due = entry.due ?? (isTicked ? nil : entry.taskDate)
        let inSession = part.session != nil
        let isAgreed = inSession && isUnderHeading
        let updateDate = doneOn ?? (isAgreed ? nil : date)
        var stamp = note.stamp(entry, part, date: date)
        stamp.time = nil
        stamp.sortMinutes = -1
        let update = HomeworkUpdate(
            date: updateDate, noted: date, isInSession: isAgreed, state: state, count: words.count,
            obstacles: obstacles,
            source: note.place(entry.range))
        let homework = Homework(
            stamp: stamp, text: excerpt,
            session: part.session.map { items.sessions.indices.contains($0) ? items.sessions[$0].number : nil } ?? nil,
            due: due, updates: [update])
        items.homework.append(
            HomeworkLine(
                homework: homework, isAgreed: isAgreed, isUnderHomework: isUnderHeading, isInSession: inSession,
                foldedText: Folding.fold(excerpt.text),
                references: entry.references.map { GoalName.candidate($0.target) }))
    }
}

/// The state that words give: `partly: sleep diary`, `2 of 3 thought records`, `set aside: call the clinic`.
struct HomeworkWords {
    let state: TaskState?
    let count: Fraction?
    /// What was to be done, in the text's bytes.
    let text: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var scanner = Scanner(bytes, range)
        let states: [(StaticString, TaskState)] = [
            ("partly", .partly), ("partially", .partly), ("set aside", .setAside), ("dropped", .setAside),
            ("not yet", .open),
            ("open", .open), ("done", .done), ("not done", .open),
        ]
        for (word, state) in states {
            let start = scanner.index
            if scanner.takeWord(word), scanner.take(UInt8(ascii: ":")) {
                let (text, count) = HomeworkWords.count(bytes, bytes.trimmed(scanner.rest))
                self.state = state
                self.count = count
                self.text = text
                return
            }
            scanner.index = start
        }
        let (text, count) = HomeworkWords.count(bytes, range)
        self.count = count
        self.text = text
        state = count.map { $0.part <= 0 ? .open : $0.part >= $0.whole ? .done : .partly }
    }

    /// `2 of 3` at the head (a colon may follow) or, after a colon, dash, comma or bracket, at the tail.
    private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> (Range<Int>, Fraction?) {
        func fraction(_ scanner: inout Scanner) -> Fraction? {
            guard let part = scanner.number() else { return nil }
            scanner.skipBlanks()
            guard scanner.takeWord("of") else { return nil }
            scanner.skipBlanks()
            guard let whole = scanner.number(), whole > 0, part <= whole, !scanner.next.isWordLike else { return nil }
            return Fraction(part: part, whole: whole)
        }
        var scanner = Scanner(bytes, range)
        if let head = fraction(&scanner) {
            _ = scanner.take(UInt8(ascii: ":"))
            let rest = bytes.trimmed(scanner.rest)
            return rest.isEmpty ? (range, nil) : (rest, head)
        }
        for index in range.reversed() where bytes[index].isDigit && !(index > 0 && bytes[index - 1].isWordLike) {
            var scanner = Scanner(bytes, index..<range.upperBound)
            guard let tail = fraction(&scanner) else { continue }
            _ = scanner.take(UInt8(ascii: ")"))
            guard scanner.isAtEnd else { break }
            var end = index
            while end > range.lowerBound, bytes[end - 1].isWhitespace { end -= 1 }
            guard end > range.lowerBound else { break }
            switch bytes[end - 1] {
            case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("): end -= 1
            case UInt8(ascii: "-"): end -= 1
            default: return (range, nil)
            }
            return (bytes.trimmed(range.lowerBound..<end), tail)
        }
        return (range, nil)
    }
}
