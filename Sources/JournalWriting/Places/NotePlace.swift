package import JournalModel
package import JournalReading
package import JournalText

/// Finds where in a note new lines go, and as which bytes: an insertion, every other byte stays as it is.
///
/// Nothing is trusted but reading: each place is tried by reading the note with the entry in it, and the first is
/// taken where all that was read before is still read the same and the entry is read as meant.
///
/// Lines that are put in end as most lines of the note do, and each has an end, the last one of a note as well. Where
/// the note's last line had none, the insertion begins with it.
package struct NotePlace: Sendable {
    private let path: RelativePath
    private let date: CivilDate
    private let settings: JournalSettings

    package init(path: RelativePath, date: CivilDate, settings: JournalSettings) {
        self.path = path
        self.date = date
        self.settings = settings
    }

    /// Where an entry goes in the note.
    ///
    /// - Parameters:
    ///   - bytes: The note; `nil` where there is none yet.
    ///   - isRead: Whether a reading of the note has the entry as it is meant, and where its lines stand in it.
    /// - Complexity: A few readings of the note, about a dozen at most.
    package func place(
        _ entry: NewEntry, in bytes: [UInt8]?, isRead: (NoteReading, Range<Int>) -> Bool
    ) -> PlacedEntry {
        let old = NoteReading(bytes ?? [], path: path, settings: settings)
        let sketch = NoteSketch(old)
        if let hidden = HiddenPlace(entry, date, sketch, settings) {
            // Out of the writer's own private section nothing is taken: what cannot stand in it is tried elsewhere.
            for candidate in hidden.candidates {
                guard let placed = place(candidate, in: sketch), isHidden(placed) else { continue }
                if keepsItems(placed, old) { return placed }
            }
        }
        let candidates = Candidates(entry, date, sketch, settings)
        var unread: PlacedEntry?
        for candidate in candidates.all {
            guard let placed = place(candidate, in: sketch), old.isUnread || !isHidden(placed) else { continue }
            guard isRead(placed.reading, placed.range) else {
                // In a note that is private as a whole nothing is read, and it is the right place all the same.
                if old.isUnread, unread == nil, keepsItems(placed, old) { unread = placed }
                continue
            }
            if keepsItems(placed, old) { return placed.told(asMeant: true) }
        }
        if let unread { return unread }
        var elsewhere: PlacedEntry?
        for candidate in candidates.lastResort {
            guard let placed = place(candidate, in: sketch), keepsItems(placed, old) else { continue }
            if isOfAnotherDay(placed) {
                // Plain words may stand there; a figure would count on a day that it is not of.
                let isPlain = ReadValues(placed.reading.items(in: placed.range)).isEmpty
                if isPlain, elsewhere == nil, !isHidden(placed) { elsewhere = placed }
                continue
            }
            if !isHidden(placed) || old.isUnread {
                return placed.told(asMeant: isRead(placed.reading, placed.range))
            }
            unread = unread ?? placed
        }
        if let placed = elsewhere ?? unread { return placed }
        let end = Candidate(place: old.bytes.count, lines: EntryText(entry: entry).plain)
        let (at, new, own) = end.insertion(in: sketch.lines)
        return PlacedEntry(new, at: at, own: own, old.inserting(new, at: at))
    }

    /// The same, for whoever finds the entry in the reading by itself.
    package func place(_ entry: NewEntry, in bytes: [UInt8]?, isRead: (NoteReading) -> Bool) -> PlacedEntry {
        place(entry, in: bytes) { reading, _ in isRead(reading) }
    }

    /// The entry at a place; `nil` where it changes what stands around it.
    private func place(_ candidate: Candidate, in sketch: NoteSketch) -> PlacedEntry? {
        let (at, new, own) = candidate.insertion(in: sketch.lines)
        return sketch.reading.insertingBlocks(new, at: at, continuesParagraph: candidate.above == .joined).map {
            PlacedEntry(new, at: at, own: own, $0)
        }
    }

    private func keepsItems(_ placed: PlacedEntry, _ old: NoteReading) -> Bool {
        let start = placed.edit.source.bytes.lowerBound
        return placed.reading.keepsItems(of: old, around: start..<start + placed.edit.replacement.count)
    }

    /// The entry stands below the heading of another day, and would count there.
    private func isOfAnotherDay(_ placed: PlacedEntry) -> Bool {
        let above = placed.reading.headings.last { $0.range.lowerBound < placed.range.lowerBound }
        let day = above.map(\.date) ?? placed.reading.ownDate
        return day.map { $0 != date } ?? false
    }

    /// Something stands over the entry that hides it, and does not stand in it.
    private func isHidden(_ placed: PlacedEntry) -> Bool {
        placed.reading.hidden.overlapping(placed.range).contains {
            $0.lowerBound < placed.range.lowerBound
        }
    }
}

extension PlacedEntry {
    /// - Parameter own: Where in the new bytes the entry's own lines stand.
    fileprivate init(_ new: [UInt8], at place: Int, own: Range<Int>, _ reading: NoteReading) {
        edit = TextEdit(SourceRange(file: 0, bytes: place..<place), new)
        range = own.lowerBound + place..<own.upperBound + place
        self.reading = reading
        isAsMeant = false
    }

    fileprivate func told(asMeant: Bool) -> PlacedEntry {
        PlacedEntry(edit: edit, range: range, reading: reading, isAsMeant: asMeant)
    }
}
