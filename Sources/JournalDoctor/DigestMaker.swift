import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// Makes a digest of a note's front matter and blocks.
struct DigestMaker {
    var digest: NoteDigest
    let bytes: [UInt8]
    let lens: DigestLens
    /// The innermost heading over what is read, folded, without a date at its head.
    private var heading: String?
    private var section: SectionName?
    private var frames: [(level: Int, heading: String, section: SectionName?)] = []
    /// The last table's columns: its rows may go on after a comment.
    private var columns: [String]?

    init(digest: NoteDigest, bytes: [UInt8], lens: DigestLens) {
        self.digest = digest
        self.bytes = bytes
        self.lens = lens
    }

    mutating func read(_ note: VisibleNote) {
        digest.privateHeadings = note.unknownPrivateHeadings
        readFrontMatter(note.frontMatter)
        for (index, block) in note.blocks.enumerated() {
            if block.kind != .paragraph, block.kind != .html { columns = nil }
            switch block.kind {
            case .heading(let level):
                readHeading(block, level, hasContent: DigestMaker.hasContent(note.blocks, below: index, level))
            case .paragraph: readParagraph(block)
            default: break
            }
        }
        guard digest.privateWords.isEmpty else {
            // In doubt it is private, all of it.
            var empty = NoteDigest(file: digest.file, path: digest.path)
            empty.privateWords = digest.privateWords
            digest = empty
            return
        }
    }

    // MARK: Front matter

    private mutating func readFrontMatter(_ frontMatter: FrontMatter) {
        for member in frontMatter.members {
            let value: String? = if case .scalar = member.value { member.value.text ?? "" } else { nil }
            digest.keys.append(
                Sighting(name: member.key, written: member.writtenKey, value: value, range: member.keyRange))
            if Words.privates.contains(member.key), !member.value.isDenial { digest.privateWords.append(member.key) }
            if member.key == "mood" { readMoods(member.value, member.keyRange) }
            guard member.key == "tags" || member.key == "tag" else { continue }
            for value in member.value.list {
                for word in (value.text ?? "").split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
                    addTag(String(word.drop { $0 == "#" }), value.range)
                }
            }
        }
        let type = frontMatter["type"]?.text?.lowercased()
        let isInSessions = digest.path.components.dropLast().contains { $0.equalsIgnoringCase("sessions") }
        digest.isSessionOrMeasure =
            frontMatter["session"] != nil || type == "session" || type == "measure" || isInSessions
    }

    private mutating func readMoods(_ value: YAMLValue, _ range: Range<Int>) {
        switch value {
        case .scalar: if let text = value.text { addMood(text, range) }
        case .sequence(let values, _): for value in values { readMoods(value, range) }
        case .mapping(let members, _): for member in members { readMoods(member.value, range) }
        }
    }

    private mutating func addTag(_ name: String, _ range: Range<Int>) {
        guard !name.isEmpty else { return }
        let folded = name.lowercased()
        digest.tags.append(Sighting(name: folded, written: name, range: range))
        if Words.privates.contains(folded) { digest.privateWords.append("#" + folded) }
    }

    private mutating func addMood(_ text: String, _ range: Range<Int>) {
        guard !text.isEmpty else { return }
        digest.moods.append(MoodSighting(text: text, range: range))
    }

    // MARK: Body

    /// Whether anything but headings stands below a heading: what is private does not.
    private static func hasContent(_ blocks: [MarkdownBlock], below index: Int, _ level: Int) -> Bool {
        for block in blocks[(index + 1)...] {
            guard case .heading(let other) = block.kind else { return true }
            if other <= level { return false }
        }
        return false
    }

    private mutating func readHeading(_ block: MarkdownBlock, _ level: Int, hasContent: Bool) {
        // A heading within a quote or a list is part of what is said there.
        guard block.parent < 0 else { return }
        let text = block.text
        let tags = text.tags()
        for tag in tags { addTag(tag.name, text.sourceRange(tag.range)) }
        let name = HeadingNames.fold(text.bytes, text.all, leavingOut: tags.map(\.range))
        if hasContent {
            digest.headings.append(Sighting(name: name, written: text.bytes.text(text.all), range: block.range))
        }
        while let last = frames.last, last.level >= level { frames.removeLast() }
        let own = lens.section(name)
        if own == nil, frames.last?.section == .thoughtRecord {
            digest.labels.append(
                (Sighting(name: name, written: text.bytes.text(text.all), value: nil, range: block.range), heading))
        }
        // Under a known heading, one that is not known belongs to it.
        let parent = frames.last { $0.section != nil }
        frames.append((level, own == nil ? parent?.heading ?? name : name, own ?? parent?.section))
        heading = frames.last?.heading
        section = frames.last?.section
    }

    private mutating func readParagraph(_ block: MarkdownBlock) {
        let text = block.text
        for tag in text.tags() { addTag(tag.name, text.sourceRange(tag.range)) }
        for field in text.fields() where !field.valueRange.isEmpty {
            let value = text.bytes.text(field.valueRange)
            let range = text.sourceRange(field.range)
            digest.fields.append(
                Sighting(name: field.key, written: text.bytes.text(field.keyRange), value: value, range: range))
            if field.key == "mood" { addMood(value, range) }
        }
        if let table = PipeTable(text) {
            readTable(table, text)
            return
        }
        if let columns, let rows = PipeTable.continuation(text, width: columns.count) {
            readMoods(in: rows, columns, text)
            return
        }
        columns = nil
        for line in text.lines { readLine(text, line) }
    }

    private mutating func readLine(_ text: InlineText, _ line: Range<Int>) {
        let content = LineHead.skipped(text, line, pattern: lens.pattern)
        guard !content.isEmpty else { return }
        let range = text.sourceRange(content)
        if section == nil { readRating(text.bytes.text(content), range) }
        if let label = Label(text, content) {
            let value = text.bytes.text(label.value)
            digest.labels.append(
                (
                    Sighting(name: label.name, written: text.bytes.text(label.nameRange), value: value, range: range),
                    heading
                )
            )
            if lens.section(label.name) == .mood, !label.name.contains(" ") {
                addMood(value, range)
                return
            }
        }
        let words = text.bytes.text(content)
        if section == .mood {
            addMood(words, range)
        } else if section == nil, let heading, let shape = MoodText(words), shape.max != nil {
            digest.ratingsUnder.append((heading, range))
        }
    }

    private mutating func readRating(_ line: String, _ range: Range<Int>) {
        if ProseRating.isMood(line, isMood: { lens.names[$0] == .mood }) {
            digest.proseMoods.append(range)
        } else if let rating = ProseRating(line), lens.section(rating.name) == nil {
            digest.proseRatings.append((rating.name, range))
        }
    }

    private mutating func readTable(_ table: PipeTable, _ text: InlineText) {
        let names = table.header.cells.map { HeadingNames.fold(text.bytes, $0) }
        for (name, cell) in zip(names, table.header.cells) where !name.isEmpty {
            digest.columns.append(
                (Sighting(name: name, written: text.bytes.text(cell), range: text.sourceRange(cell)), heading))
        }
        columns = names
        readMoods(in: table.rows, names, text)
    }

    private mutating func readMoods(in rows: [PipeTable.Row], _ columns: [String], _ text: InlineText) {
        guard let column = columns.firstIndex(where: { lens.section($0) == .mood }) else { return }
        for row in rows where column < row.cells.count {
            let cell = row.cells[column]
            addMood(text.bytes.text(cell), text.sourceRange(cell))
        }
    }
}
