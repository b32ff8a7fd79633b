import JournalReading
import JournalText

/// An entry's lines as a note of their own.
struct CaptureNote {
    let bytes: [UInt8]
    /// Where the entry's own lines begin, behind the heading they stand under.
    private let start: Int

    init(_ entry: NewEntry) {
        var lines: [String] = []
        if let section = entry.section, let heading = section.words.first { lines += ["## " + heading, ""] }
        start = lines.isEmpty ? 0 : lines.joined(separator: "\n").utf8.count + 1
        switch entry.form {
        case .item: lines += ["- " + (entry.lines.first ?? "")] + entry.lines.dropFirst()
        case .record: lines += ["### " + (entry.lines.first ?? ""), ""] + entry.lines.dropFirst()
        case .line, .paragraph: lines += entry.lines
        }
        bytes = Array(lines.joined(separator: "\n").utf8) + [.lineFeed]
    }

    private func reading(_ context: CaptureContext) -> NoteReading {
        NoteReading(bytes, path: RelativePath("\(context.date).md"), settings: context.settings)
    }

    func hidesAnything(_ context: CaptureContext) -> Bool { !reading(context).hidden.isEmpty }

    /// No word of the entry's own is shown to anybody.
    func isHidden(_ context: CaptureContext) -> Bool {
        reading(context).hides(min(start, bytes.count)..<bytes.count)
    }
}

extension NoteReading {
    /// Whether all in a range but white space is hidden.
    func hides(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        for part in hidden where part.upperBound > range.lowerBound && part.lowerBound < range.upperBound {
            let end = max(index, min(part.lowerBound, range.upperBound))
            guard bytes[index..<end].allSatisfy(\.isWhitespace) else { return false }
            index = max(index, min(part.upperBound, range.upperBound))
        }
        return bytes[index..<range.upperBound].allSatisfy(\.isWhitespace)
    }
}
