import JournalModel
import JournalSyntax
import JournalText

/// Reads what stands below a goal: Steps, Obstacles, Reviews, Levels, Learned.
enum GoalSections {
    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        for part in run.parts {
            guard let index = part.context.goal, items.goals.indices.contains(index) else { continue }
            let entries: [Entry]
            switch part.content {
            case .list(let list): entries = list
            case .paragraph(let entry): entries = [entry]
            case .heading, .table, .code: continue
            }
            // Taken out and put back, so that what it holds is not copied each time.
            let last = items.goals.count - 1
            items.goals.swapAt(index, last)
            var goal = items.goals.removeLast()
            for entry in entries { read(entry, run.name, &goal, note, &items) }
            items.goals.append(goal)
            items.goals.swapAt(index, last)
        }
    }

    private static func read(
        _ entry: Entry, _ name: SectionName?, _ goal: inout Goal, _ note: NoteContext, _ items: inout NoteItems
    ) {
        for place in entry.impossibleDates {
            items.report(.impossibleDate(at: note.place(entry.text.sourceRange(place)), entry.text.bytes.text(place)))
        }
        let text = entry.excerpt(entry.withoutEndLinks(entry.content), in: note)
        guard !text.isEmpty else { return }
        switch name {
        case .steps where entry.shape == .item:
            let state = entry.box ?? .open
            let date = state == .done ? entry.doneOn ?? entry.taskDate : entry.due ?? entry.doneOn ?? entry.taskDate
            goal.steps.append(Goal.Step(text: text, state: state, date: date))
        case .obstacles:
            goal.obstacles.append(Goal.Obstacle(text: text, isShared: entry.hasTag("share")))
        case .reviews:
            let revision = Revision.find(in: text.text, goal: goal.id, note.reading)
            goal.reviews.append(Goal.Review(date: entry.taskDate ?? entry.ownDate, text: text, revision: revision))
        case .levels: readLevel(entry, &goal, note, &items)
        case .learned: goal.learned.append(text)
        default: break
        }
    }

    /// `- -2: …` to `- +2: …`.
    private static func readLevel(_ entry: Entry, _ goal: inout Goal, _ note: NoteContext, _ items: inout NoteItems) {
        var scanner = Scanner(entry.text.bytes, entry.text.all)
        scanner.skipBlanks()
        let start = scanner.index
        let isMinus = scanner.take(UInt8(ascii: "-")) || scanner.take("\u{2212}")
        _ = !isMinus && scanner.take(UInt8(ascii: "+"))
        guard let number = scanner.integer(), scanner.take(UInt8(ascii: ":")) else { return }
        guard number <= 2 else {
            items.report(
                .levelOutOfRange(
                    at: note.place(entry.text.sourceRange(start..<scanner.index - 1)),
                    entry.text.bytes.text(start..<scanner.index - 1)))
            return
        }
        let level = isMinus ? -number : number
        let words = entry.excerpt(scanner.rest, in: note)
        goal.levels[level] = words
        goal.levelLines.append(
            Goal.LevelLine(
                level: level, place: note.place(entry.text.sourceRange(start..<scanner.index - 1)), text: words))
    }

    /// `target from 3 to 2`, in a review's words.
    private enum Revision {
        static func find(in text: String, goal: String, _ reading: ReadingSettings) -> Goal.Review.Revision? {
            let bytes = Array(text.utf8)
            let subjects: [(StaticString, Goal.Review.Subject)] = [
                ("target", .target), ("to", .target), ("measure", .measure), ("by", .by), ("deadline", .by),
                ("until", .by),
                ("from", .from), ("baseline", .from), ("start", .from),
            ]
            for index in bytes.indices where index == 0 || !bytes[index - 1].isWordLike {
                for (word, subject) in subjects {
                    var scanner = Scanner(bytes, index..<bytes.count)
                    guard scanner.takeWord(word) else { continue }
                    _ = scanner.take(UInt8(ascii: ":"))
                    guard scanner.skipBlanks() else { continue }
                    if scanner.takeWord("changed") { scanner.skipBlanks() }
                    let hasFrom = scanner.takeWord("from")
                    scanner.skipBlanks()
                    // `from 3 to 2` alone would be about anything; a bare `to` needs its `from`.
                    guard hasFrom || subject != .from && !word.isTo, let (old, new) = pair(&scanner, hasFrom: hasFrom)
                    else { continue }
                    let before = value(old, of: subject, goal: goal, reading)
                    return Goal.Review.Revision(subject: subject, old: old, new: new, before: before)
                }
            }
            return nil
        }

        /// What the goal's own key would be read as.
        private static func value(
            _ text: String, of subject: Goal.Review.Subject, goal: String, _ reading: ReadingSettings
        ) -> Goal.Review.Revision.Value? {
            switch subject {
            case .target, .from: return Quantity(text: text, comma: reading.comma).map { .quantity($0) }
            case .by:
                var scanner = Scanner(text.utf8)
                return (scanner.isoDate() ?? scanner.date(reading.pattern))?.date.map { .date($0) }
            case .measure:
                let form = MeasureForm(text, goal: goal, settings: reading.settings, comma: reading.comma)
                return form == .unrecognised ? nil : .form(form)
            }
        }

        private static func pair(_ scanner: inout Scanner, hasFrom: Bool) -> (String, String)? {
            let start = scanner.index
            while !scanner.isAtEnd {
                let end = scanner.index
                if scanner.previous.isWhitespace || scanner.next.isWhitespace {
                    let before = scanner
                    if scanner.arrow() {
                        let newStart = scanner.index
                        var newEnd = newStart
                        while newEnd < scanner.end, !isEnd(scanner.bytes, newEnd, scanner.end) { newEnd += 1 }
                        let old = scanner.bytes.text(start..<end)
                        let new = scanner.bytes.text(newStart..<newEnd)
                        guard !old.isEmpty, !new.isEmpty, old.count <= 40, new.count <= 40 else { return nil }
                        return (old, new)
                    }
                    scanner = before
                }
                if isEnd(scanner.bytes, scanner.index, scanner.end) { return nil }
                scanner.index += 1
            }
            return nil
        }

        /// A comma, semicolon, bracket, a full stop at a word's end, or a dash ends a value.
        private static func isEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("):
                return index + 1 >= end || !bytes[index + 1].isDigit
            case UInt8(ascii: "."), UInt8(ascii: ":"): return index + 1 >= end || bytes[index + 1].isWhitespace
            default:
                return Dash.first(in: bytes, index..<end)?.before == index && index > 0 && bytes[index - 1].isWhitespace
            }
        }
    }
}

extension StaticString {
    fileprivate var isTo: Bool { utf8CodeUnitCount == 2 && withUTF8Buffer { $0.elementsEqual("to".utf8) } }
}
