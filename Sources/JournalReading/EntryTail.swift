import JournalModel
import JournalSyntax
import JournalText

/// What other programs keep at the end of a line: tags, dates with a sign, priorities, fields, block ids.
struct EntryTail {
    let text: InlineText
    let start: Int
    let tags: [Tag]
    /// Those with two brackets.
    let links: [Reference]
    let isTicked: Bool
    /// Where the writer's words end.
    var end: Int
    var doneOn: CivilDate?
    var due: CivilDate?
    var impossible: [Range<Int>] = []
    /// Each look goes through the whole text, and nobody writes so many.
    private var fieldLooksLeft = 12

    init(_ text: InlineText, from start: Int, tags: [Tag], references: [Reference], isTicked: Bool) {
        self.text = text
        self.start = start
        self.tags = tags
        links = references.isEmpty ? [] : references.filter(\.isWiki)
        self.isTicked = isTicked
        end = text.end
    }

    mutating func read() {
        var words = end
        repeat {
            while trimBlanks(), takeTag() || takeChances() || takeMachinery() {}
            words = end
        } while takeLinksAfterMachinery()
        end = words
    }

    /// Whether anything but words may stand at the end: a cheap look, which never says no where something does.
    static func mayStand(in text: InlineText, from start: Int, tags: [Tag], references: [Reference]) -> Bool {
        guard tags.isEmpty, !references.contains(where: \.isWiki) else { return true }
        let words = text.bytes.trimmed(min(start, text.end)..<text.end)
        guard !words.isEmpty else { return false }
        let last = text.bytes[words.upperBound - 1]
        return last >= 0x80 || last.isDigit || last == UInt8(ascii: "]") || last == UInt8(ascii: ")")
            || text.bytes.has(UInt8(ascii: "^"), in: words) || text.bytes.has(recurrence[0], in: words)
    }

    /// A link at the end is part of the words, unless what other programs keep there stands before it.
    private mutating func takeLinksAfterMachinery() -> Bool {
        while trimBlanks(), takeLink() || takeTag() || takeChances() {
            if trimBlanks(), takeMachinery() { return true }
        }
        return false
    }

    private mutating func takeMachinery() -> Bool {
        takeBlockID() || takeSignedDate() || takeBracketedDate() || takeField() || takeSign() || takeRecurrence()
    }

    private mutating func takeLink() -> Bool {
        guard let link = links.last(endingBy: end), link.range.upperBound == end, link.range.lowerBound > start else {
            return false
        }
        end = link.range.lowerBound
        return true
    }

    private mutating func trimBlanks() -> Bool {
        while end > start, text.bytes[end - 1].isWhitespace { end -= 1 }
        return end > start
    }

    private mutating func takeTag() -> Bool {
        guard let tag = tags.last(endingBy: end), tag.range.upperBound == end, tag.range.lowerBound >= start else {
            return false
        }
        end = tag.range.lowerBound
        return true
    }

    /// The `1/2` of `#speak-up 1/2`.
    private mutating func takeChances() -> Bool {
        guard let tag = tags.last(endingBy: end - 1), tag.range.lowerBound >= start else { return false }
        var scanner = Scanner(text.bytes, tag.range.upperBound..<end)
        scanner.skipBlanks()
        guard scanner.integer() != nil, scanner.take(UInt8(ascii: "/")), scanner.integer() != nil, scanner.isAtEnd
        else {
            return false
        }
        end = tag.range.lowerBound
        return true
    }

    /// ` ^abc123`.
    private mutating func takeBlockID() -> Bool {
        var index = end
        while index > start,
            text.bytes[index - 1].isASCIILetter || text.bytes[index - 1].isDigit
                || text.bytes[index - 1] == UInt8(ascii: "-")
        {
            index -= 1
        }
        guard index < end, index > start, text.bytes[index - 1] == UInt8(ascii: "^"),
            index - 1 == start || text.bytes[index - 2].isWhitespace
        else { return false }
        end = index - 1
        return true
    }

    private static let doneSigns: [[UInt8]] = ["✅", "☑️", "✔️"].map { Array($0.utf8) }
    private static let dueSigns: [[UInt8]] = ["📅", "📆", "🗓️", "⏳"].map { Array($0.utf8) }
    private static let otherSigns: [[UInt8]] = ["🛫", "➕", "❌"].map { Array($0.utf8) }
    private static let bareSigns: [[UInt8]] = ["⏫", "🔼", "🔽", "🔺", "⏬", "\u{FE0F}", "✅", "📅", "⏳"].map {
        Array($0.utf8)
    }

    /// `✅ 2026-03-09`.
    private mutating func takeSignedDate() -> Bool {
        guard end - start >= 10, text.bytes[end - 1].isDigit else { return false }
        var scanner = Scanner(text.bytes, end - 10..<end)
        guard let shape = scanner.isoDate(), scanner.isAtEnd else { return false }
        var index = end - 10
        while index > start, text.bytes[index - 1].isWhitespace { index -= 1 }
        for (signs, kind) in [(EntryTail.doneSigns, 0), (EntryTail.dueSigns, 1), (EntryTail.otherSigns, 2)] {
            guard let sign = signs.first(where: { endsWith($0, at: index) }) else { continue }
            if shape.date == nil { impossible.append(shape.range) }
            if kind == 0 { doneOn = shape.date }
            if kind == 1 { due = shape.date }
            end = index - sign.count
            return true
        }
        return false
    }

    /// `(2026-01-20)` at the end of a ticked line.
    private mutating func takeBracketedDate() -> Bool {
        guard isTicked, end - start >= 12, text.bytes[end - 1] == UInt8(ascii: ")"),
            text.bytes[end - 12] == UInt8(ascii: "(")
        else {
            return false
        }
        var scanner = Scanner(text.bytes, end - 11..<end - 1)
        guard let shape = scanner.isoDate(), scanner.isAtEnd else { return false }
        if shape.date == nil { impossible.append(shape.range) }
        doneOn = doneOn ?? shape.date
        end -= 12
        return true
    }

    /// `[completion:: 2026-03-09]`, `[due:: …]`, `🔁 every week`.
    private mutating func takeField() -> Bool {
        guard text.bytes[end - 1] == UInt8(ascii: "]") || text.bytes[end - 1] == UInt8(ascii: ")") else {
            return false
        }
        fieldLooksLeft -= 1
        guard fieldLooksLeft >= 0,
            let field = text.fields(in: start..<end).last, field.range.upperBound == end, field.isExplicit
        else { return false }
        let known = ["completion", "done", "due", "scheduled", "start", "created", "priority", "repeat"]
        guard known.contains(field.key) else { return false }
        var scanner = Scanner(text.bytes, field.valueRange)
        if let shape = scanner.isoDate() {
            if shape.date == nil { impossible.append(shape.range) }
            if field.key == "completion" || field.key == "done" { doneOn = shape.date }
            if field.key == "due" { due = shape.date }
        }
        end = field.range.lowerBound
        return true
    }

    private mutating func takeSign() -> Bool {
        // Every sign ends with a byte beyond ASCII.
        guard end > start, text.bytes[end - 1] >= 0x80,
            let sign = EntryTail.bareSigns.first(where: { endsWith($0, at: end) })
        else { return false }
        end -= sign.count
        return true
    }

    private static let recurrence = Array("🔁".utf8)

    /// `🔁 every 2 weeks`.
    private mutating func takeRecurrence() -> Bool {
        guard text.bytes.has(EntryTail.recurrence[0], in: start..<end) else { return false }
        var index = end - EntryTail.recurrence.count
        while index >= start {
            if text.bytes[index] == EntryTail.recurrence[0],
                endsWith(EntryTail.recurrence, at: index + EntryTail.recurrence.count)
            {
                var scanner = Scanner(text.bytes, index + EntryTail.recurrence.count..<end)
                scanner.skipBlanks()
                guard scanner.takeWord("every") else { return false }
                end = index
                return true
            }
            guard end - index < 60 else { return false }
            index -= 1
        }
        return false
    }

    private func endsWith(_ sign: [UInt8], at index: Int) -> Bool {
        index - start >= sign.count && text.bytes[index - sign.count..<index].elementsEqual(sign)
    }
}
