package import JournalModel
package import JournalSyntax
package import JournalText

/// One note, read by itself under a journal's settings, as it would be read among the others.
///
/// What only the whole journal can tell is not in it: which names are goals, and what other notes say of homework.
package struct NoteReading: Sendable {
    package let bytes: [UInt8]
    package let path: RelativePath
    /// The journal that this note alone makes; the note is file 0.
    package let journal: Journal
    /// Where the Markdown begins: after the front matter, or after a byte-order mark.
    package let bodyStart: Int
    /// All of the note's blocks, what is private among them.
    package var blocks: [MarkdownBlock] { markdown.blocks }
    /// The headings that are not within quotes or items and not private, in order; of a note that is private as a
    /// whole, those that would not be private by themselves.
    package let headings: [NoteHeading]
    /// The day that the note as a whole is of: by its front matter or its name, if its items count for that day.
    package let ownDate: CivilDate?
    /// Ratings of whatever is named, whether there is such a goal in the journal or not.
    package let ratings: [GoalRating]
    /// What is hidden by marks in its text, in order, not overlapping; of a file that is private as a whole no more.
    package let hiddenParts: [Range<Int>]
    let items: NoteItems
    private let markdown: CommonMark.Reading
    private let reading: ReadingSettings

    /// - Complexity: That of reading the note.
    package init(_ bytes: [UInt8], path: RelativePath, settings: JournalSettings) {
        self.init(bytes, path: path, ReadingSettings(settings))
    }

    private init(_ bytes: [UInt8], path: RelativePath, _ reading: ReadingSettings) {
        let bodyStart = FrontMatter(bytes).bodyStart
        self.init(bytes, path: path, reading, bodyStart, CommonMark.read(bytes, from: bodyStart))
    }

    private init(
        _ bytes: [UInt8], path: RelativePath, _ reading: ReadingSettings, _ bodyStart: Int,
        _ markdown: CommonMark.Reading
    ) {
        self.bytes = bytes
        self.path = path
        self.reading = reading
        self.bodyStart = bodyStart
        self.markdown = markdown
        var note = JournalLoader.Reading(path: path, bytes: bytes)
        JournalLoader.take(&note, file: 0, reading, markdown: markdown)
        var assembly = Assembly(settings: reading.settings)
        assembly.add(note, file: 0)
        journal = assembly.finish()
        items = note.items
        ratings = note.items.ratings.map(\.rating)
        if note.items.isPrivate || note.items.isReport || note.isLeftOut {
            let note = NoteContext(file: 0, path: path, bytes: bytes, reading: reading)
            let shape = NoteReader.shape(note, markdown.blocks)
            headings = shape.headings
            ownDate = shape.ownDate
            let whole = 0..<bytes.count
            hiddenParts = Privacy.merged(shape.hidden.map { $0.clamped(to: whole) }.filter { !$0.isEmpty })
        } else {
            headings = note.items.headings
            ownDate = note.items.ownDate
            hiddenParts = journal.hiddenRanges[0] ?? []
        }
    }

    /// Nothing in the note is read: it is private as a whole, a page made earlier, or left out.
    package var isUnread: Bool { items.isPrivate || items.isReport || isLeftOut }

    /// It is encrypted, or holds the marks of a merge, or its text is tangled: no word of it is read, those of a
    /// tangled note's front matter aside.
    package var isLeftOut: Bool { journal.leftOutFiles.contains(0) }

    /// Its text is one that would take too long to read.
    package var isTangled: Bool { markdown.tangle != nil }

    /// What nobody is shown of it, in order, not overlapping.
    package var hidden: [Range<Int>] { journal.hiddenRanges[0] ?? [] }

    /// The headings as they are where nothing in the note is hidden.
    ///
    /// - Complexity: That of reading the note once more.
    package var headingsWithHidden: [NoteHeading] {
        NoteReader.items(of: NoteContext(file: 0, path: path, bytes: bytes, reading: reading)).headings
    }

    /// The same note with bytes put in at a place, which may be its end.
    package func inserting(_ new: [UInt8], at place: Int) -> NoteReading {
        NoteReading(with(new, at: place), path: path, reading)
    }

    /// The same note with bytes put in, if every block of it is still the same block, and what is new are blocks of
    /// their own that stand at the top of the document, in a list there, or below a paragraph that they go on.
    ///
    /// - Parameter continuesParagraph: What is new goes on with the paragraph that ends at the place.
    /// - Complexity: Where the blocks are not the same, that of finding them; else that of reading the note.
    package func insertingBlocks(_ new: [UInt8], at place: Int, continuesParagraph: Bool) -> NoteReading? {
        // What makes a note too tangled to be read is no place for an entry.
        guard !isTangled else { return nil }
        let changed = with(new, at: place)
        let bodyStart = FrontMatter(changed).bodyStart
        let markdown = CommonMark.read(changed, from: bodyStart)
        guard markdown.tangle == nil else { return nil }
        let keeping = BlockKeeping(
            old: self, range: place..<place + new.count, continuesParagraph: continuesParagraph, bodyStart: bodyStart,
            blocks: markdown.blocks)
        return keeping.isKept ? NoteReading(changed, path: path, reading, bodyStart, markdown) : nil
    }

    private func with(_ new: [UInt8], at place: Int) -> [UInt8] {
        var changed: [UInt8] = []
        changed.reserveCapacity(bytes.count + new.count)
        changed += bytes[..<place]
        changed += new
        changed += bytes[place...]
        return changed
    }

    /// The items as they were read, places told as they were before some bytes were put in.
    func items(before inserted: InsertedBytes) -> NoteItems {
        var note = NoteContext(file: 0, path: path, bytes: bytes, reading: reading)
        note.inserted = inserted
        return NoteReader.read(note, markdown: markdown)
    }
}
