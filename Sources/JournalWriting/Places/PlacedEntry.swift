package import JournalReading
package import JournalText

/// Where an entry goes in a note, and as which bytes.
package struct PlacedEntry: Sendable {
    /// An insertion: its range is empty, in the note as it was.
    package let edit: TextEdit
    /// The entry's own lines in the new bytes, from the first byte of the first to the end of the last without its line
    /// ending; headings and blank lines that were added around them are not in it.
    package let range: Range<Int>
    /// The note with the entry in it.
    package let reading: NoteReading
    /// It was read back as what was meant, and all else as before. If not, it stands there as the writer's words.
    package let isAsMeant: Bool
}
