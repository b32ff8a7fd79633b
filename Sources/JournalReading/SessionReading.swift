import JournalModel
import JournalSyntax
import JournalText

/// Makes sessions of notes and headings.
enum SessionReading {
    static func session(
        _ frontMatter: FrontMatter, date: CivilDate, part: PartContext, blocks: [MarkdownBlock], _ note: NoteContext,
        _ items: inout NoteItems
    ) -> Session {
        func member(_ key: String) -> YAMLMember? { frontMatter.members.first { $0.key == key } }
        let range = frontMatter.range.isEmpty ? 0..<min(1, note.bytes.count) : frontMatter.range
        var session = Session(
            stamp: Stamp(date: date, source: note.place(range), tags: part.tags, goals: part.references),
            number: nil, with: frontMatter["with"]?.text, next: note.date(member("next"), &items), isHeld: true)
        if let text = frontMatter["session"]?.text {
            var scanner = Scanner(text.utf8)
            _ = scanner.take(UInt8(ascii: "#"))
            session.number = scanner.integer(maxDigits: 5)
        }
        if frontMatter["held"]?.isDenial == true { session.isHeld = false }
        if let value = frontMatter["therapy"], let text = note.inlineText(of: value) {
            session.therapy = rating(text, text.all, at: note.place(value.range), note)
        }
        session.texts = texts(of: blocks[...], note)
        return session
    }

    /// A session that a heading opens; its words are those up to where the next one could begin.
    ///
    /// - Parameter blocks: From the heading on.
    static func session(
        date: CivilDate, number: Int?, range: Range<Int>, part: PartContext, blocks: ArraySlice<MarkdownBlock>,
        _ note: NoteContext
    ) -> Session {
        var end = blocks.endIndex
        if case .heading(let level)? = blocks.first?.kind {
            end =
                blocks.dropFirst().firstIndex {
                    if case .heading(let other) = $0.kind { other <= level && $0.parent < 0 } else { false }
                } ?? end
        }
        var session = Session(
            stamp: Stamp(date: date, source: note.place(range), tags: part.tags), number: number, with: nil, next: nil,
            isHeld: true)
        session.texts = texts(of: blocks[..<end], note)
        return session
    }

    private static func texts(of blocks: ArraySlice<MarkdownBlock>, _ note: NoteContext) -> [Excerpt] {
        blocks.compactMap { block in
            switch block.kind {
            case .heading, .paragraph:
                let text = block.text
                let range = text.bytes.trimmed(text.all)
                return text.excerpt(range, at: note.place(text.sourceRange(range)), references: text.references())
            default: return nil
            }
        }
    }

    /// `Therapy: 7/10 - felt rushed`, and the fields of a session that a heading opens.
    static func readLine(_ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems) {
        guard let index = part.session, items.sessions.indices.contains(index) else { return }
        if let label = Label(entry.text, entry.content), label.name == "therapy", !label.value.isEmpty {
            let place = note.place(entry.range)
            if let rating = rating(entry.text, label.value, at: place, note, entry) {
                items.sessions[index].therapy = items.sessions[index].therapy ?? rating
                items.take(entry)
            }
        }
        for field in entry.text.fields() {
            let value = entry.text.bytes.text(field.valueRange)
            switch field.key {
            case "with" where items.sessions[index].with == nil: items.sessions[index].with = value
            case "next" where items.sessions[index].next == nil:
                items.sessions[index].next = note.date(
                    value, at: entry.text.sourceRange(field.valueRange), key: "next", &items)
            case "held":
                if ["no", "false", "off"].contains(value.lowercased()) { items.sessions[index].isHeld = false }
            default: break
            }
        }
    }

    private static func rating(
        _ text: InlineText, _ range: Range<Int>, at place: SourceRange, _ note: NoteContext, _ entry: Entry? = nil
    ) -> TherapyRating? {
        var scanner = Scanner(text.bytes, range)
        guard let value = scanner.number(comma: note.comma) else { return nil }
        var max: Double?
        if scanner.take(UInt8(ascii: "/")) { max = scanner.number(comma: note.comma) }
        guard !scanner.next.isWordLike, value <= max ?? 10 else { return nil }
        var words: Excerpt?
        if let dash = Dash.first(in: text.bytes, scanner.rest) {
            let range = text.bytes.trimmed(dash.after..<scanner.end)
            let end =
                entry.map { Swift.min(range.upperBound, Swift.max($0.content.upperBound, range.lowerBound)) }
                ?? range.upperBound
            if range.lowerBound < end {
                words =
                    entry?.excerpt(range.lowerBound..<end, in: note)
                    ?? text.excerpt(range, at: note.place(text.sourceRange(range)))
            }
        }
        return TherapyRating(rating: value, max: max, note: words, source: place)
    }
}
