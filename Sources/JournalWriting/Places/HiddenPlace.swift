import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// Where an entry belongs whose only section, or whose only day in the note, the writer made private by its heading.
///
/// The same section made anew beside it would be shown; in doubt what is typed is private, too.
struct HiddenPlace {
    /// The best first.
    let candidates: [Candidate]

    /// - Returns: `nil` where the entry has a visible place of its own, or no hidden one.
    init?(_ entry: NewEntry, _ date: CivilDate, _ sketch: NoteSketch, _ settings: JournalSettings) {
        let note = sketch.reading
        guard !note.isUnread, !note.hiddenParts.isEmpty else { return nil }
        let visible = DayPart.parts(of: date, in: sketch)
        if !visible.isEmpty {
            guard let section = entry.section, !HiddenPlace.holds(section, visible) else { return nil }
        }
        let unhidden = NoteSketch(unhidden: note)
        let parts = DayPart.parts(of: date, in: unhidden)
        let segments = parts.flatMap(\.segments).filter { segment in
            segment.heading.map { HiddenPlace.isHiddenByHeading($0, in: note) } ?? false
        }
        let isThere =
            visible.isEmpty ? !segments.isEmpty : segments.contains { $0.heading?.section == entry.section }
        guard isThere else { return nil }
        candidates = Candidates(entry, date, unhidden, settings).all
    }

    private static func holds(_ section: SectionName, _ parts: [DayPart]) -> Bool {
        parts.contains { $0.segments.contains { $0.heading?.section == section } }
    }

    /// Whether what hides a heading begins with a heading, not with a comment.
    private static func isHiddenByHeading(_ heading: NoteHeading, in note: NoteReading) -> Bool {
        guard let hiding = note.hiddenParts.covering(heading.range) else { return false }
        return note.blocks.contains { block in
            guard case .heading(let level) = block.kind else { return false }
            return level > 0 && block.range.lowerBound == hiding.lowerBound
        }
    }
}
