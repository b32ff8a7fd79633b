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
        let candidates = Candidates(entry, date, sketch, settings)
        var unread: PlacedEntry?
        for candidate in candidates.all {
            let placed = place(candidate, in: sketch)
            guard isKept(placed, candidate, old), old.isUnread || !isHidden(placed) else { continue }
            guard isRead(placed.reading, placed.range) else {
                // In a note that is private as a whole nothing is read, and it is the right place all the same.
                if old.isUnread, unread == nil { unread = placed }
                continue
            }
            return placed.told(asMeant: true)
        }
        if let unread { return unread }
        for candidate in candidates.lastResort {
            let placed = place(candidate, in: sketch)
            guard isKept(placed, candidate, old) else { continue }
            if !isHidden(placed) || old.isUnread {
                return placed.told(asMeant: isRead(placed.reading, placed.range))
            }
            unread = unread ?? placed
        }
        let end = Candidate(place: old.bytes.count, lines: EntryText(entry: entry).plain)
        return unread ?? place(end, in: sketch)
    }

    /// The same, for whoever finds the entry in the reading by itself.
    package func place(_ entry: NewEntry, in bytes: [UInt8]?, isRead: (NoteReading) -> Bool) -> PlacedEntry {
        place(entry, in: bytes) { reading, _ in isRead(reading) }
    }

    private func place(_ candidate: Candidate, in sketch: NoteSketch) -> PlacedEntry {
        let (at, bytes, own) = candidate.insertion(in: sketch.lines)
        return PlacedEntry(
            edit: TextEdit(SourceRange(file: 0, bytes: at..<at), bytes),
            range: own.lowerBound + at..<own.upperBound + at, reading: sketch.reading.inserting(bytes, at: at),
            isAsMeant: false)
    }

    private func isKept(_ placed: PlacedEntry, _ candidate: Candidate, _ old: NoteReading) -> Bool {
        let start = placed.edit.source.bytes.lowerBound
        let range = start..<start + placed.edit.replacement.count
        return placed.reading.keepsBlocks(of: old, around: range, continuesParagraph: candidate.above == .joined)
            && placed.reading.keepsItems(of: old, around: range)
    }

    /// Something stands over the entry that hides it, and does not stand in it.
    private func isHidden(_ placed: PlacedEntry) -> Bool {
        placed.reading.hidden.overlapping(placed.range).contains {
            $0.lowerBound < placed.range.lowerBound
        }
    }
}

extension PlacedEntry {
    fileprivate func told(asMeant: Bool) -> PlacedEntry {
        PlacedEntry(edit: edit, range: range, reading: reading, isAsMeant: asMeant)
    }
}
