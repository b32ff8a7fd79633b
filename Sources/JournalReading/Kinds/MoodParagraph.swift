import JournalModel
import JournalSyntax
import JournalText

/// A lone paragraph as the lines that may each be a mood.
enum MoodParagraph {
    /// A list's item is one line however it is wrapped. In a paragraph each line stands for itself; a note after a
    /// dash goes on until a line that begins with a time, the word mood, a label or a field.
    static func lines(of entry: Entry, _ note: NoteContext) -> [Entry] {
        guard !isOneLine(entry) else { return [entry] }
        var groups: [Range<Int>] = []
        for line in entry.text.eachLine where !entry.text.bytes.trimmed(line).isEmpty {
            let line = entry.text.bytes.trimmed(line)
            if let last = groups.last, Dash.first(in: entry.text.bytes, last) != nil, !begins(entry.text, line, note) {
                groups[groups.count - 1] = last.lowerBound..<line.upperBound
            } else {
                groups.append(line)
            }
        }
        let maker = EntryMaker(blocks: [], pattern: note.reading.pattern)
        return groups.map { group in
            let line = entry.text.slice(group)
            return maker.entry(.paragraph, line, range: line.sourceRange, children: [])
        }
    }

    static func isOneLine(_ entry: Entry) -> Bool {
        entry.shape != .paragraph || !entry.text.bytes.has(.lineFeed, in: entry.text.all)
    }

    /// Whether a line of an entry may begin with a time or the word mood: a cheap look, which never says no where one
    /// does.
    static func mayHoldMood(_ entry: Entry, _ note: NoteContext) -> Bool {
        guard entry.shape == .paragraph, note.reading.pattern == nil, !note.reading.headings.hasOwnMoodWords else {
            return true
        }
        let bytes = entry.text.bytes
        return entry.text.eachLine.contains { line in
            var start = line.lowerBound
            while start < line.upperBound, bytes[start].isWhitespace { start += 1 }
            guard start < line.upperBound else { return false }
            let first = bytes[start]
            return first.isDigit || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
                || first == UInt8(ascii: "[")
                || first.lowercased == UInt8(ascii: "m") && bytes[start..<line.upperBound].startsIgnoringCase("mood")
        }
    }

    private static func begins(_ text: InlineText, _ line: Range<Int>, _ note: NoteContext) -> Bool {
        var scanner = Scanner(text.bytes, line)
        if scanner.date(note.reading.pattern) != nil || scanner.time() != nil { return true }
        if MoodLine.takeWord(&scanner, note) || Label(text, line, longest: 3) != nil { return true }
        return text.fields(in: line).first?.range.lowerBound == line.lowerBound
    }
}
