import JournalReading
import JournalText

/// A place for an entry, and how it would stand there.
struct Candidate: Hashable {
    enum Above: Hashable {
        /// A blank line, if there is none.
        case blank
        /// Nothing: it follows the line above.
        case nothing
        /// It goes on with the paragraph above.
        case joined
    }

    /// The beginning of a line, or the end of the note.
    let place: Int
    /// Headings that are added before the entry.
    var headings: [String] = []
    let lines: [String]
    var above = Above.blank
    /// A blank line follows, if something does and it is not blank.
    var blankBelow = true

    /// The bytes that are put in, where they go, and where in them the entry's own lines stand.
    func insertion(in note: NoteLines) -> (at: Int, bytes: [UInt8], own: Range<Int>) {
        var bytes: [UInt8] = []
        var at = place
        let isOpen = note.isOpen(place)
        if above == .joined {
            // Before the end of the line above, so that this line is what grows.
            if at > note.start, note.bytes[at - 1] == .lineFeed { at -= 1 }
            if at > note.start, note.bytes[at - 1] == .carriageReturn { at -= 1 }
            bytes += note.ending
        } else {
            if isOpen { bytes += note.ending }
            if above == .blank, !note.isFreeAbove(place) { bytes += note.ending }
        }
        for heading in headings {
            bytes += heading.utf8
            bytes += note.ending
            if heading != headings.last || lines.first?.hasPrefix("#") == true { bytes += note.ending }
        }
        let first = bytes.count
        bytes += lines.joined(separator: String(decoding: note.ending, as: UTF8.self)).utf8
        let own = first..<bytes.count
        if above != .joined || at == place { bytes += note.ending }
        if blankBelow, !note.isFreeBelow(place) { bytes += note.ending }
        return (at, bytes, own)
    }
}
