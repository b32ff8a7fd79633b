import JournalModel
import JournalReading

/// The part of a note that is a day's: what stands below one heading after another, none of another day's between.
struct DayPart {
    /// What stands below a heading, up to the next.
    struct Segment {
        /// `nil` for what stands before the first heading.
        let heading: NoteHeading?
        /// The index of the heading; -1 for what stands before the first.
        let index: Int
        /// From the line below the heading up to the line of the next heading, hidden ones included.
        let range: Range<Int>
    }

    var segments: [Segment]
    /// Of the heading that gives the day; 0 where the note itself does.
    let level: Int

    var isSession: Bool { segments.first?.heading?.isInSession ?? false }

    /// The level that a new heading of a section has in it.
    var sectionLevel: Int {
        let siblings = segments.compactMap { segment in
            segment.heading.flatMap { $0.opensSection && $0.level > level ? $0.level : nil }
        }
        return siblings.min() ?? (level == 0 ? 2 : min(level + 1, 6))
    }

    /// The parts of a day, in order.
    static func parts(of date: CivilDate, in sketch: NoteSketch) -> [DayPart] {
        var parts: [DayPart] = []
        var open: DayPart?
        var dayLevels: [(level: Int, isDay: Bool)] = []
        for segment in sketch.segments {
            if let heading = segment.heading {
                while let last = dayLevels.last, last.level >= heading.level { dayLevels.removeLast() }
                dayLevels.append((heading.level, heading.writtenDate != nil))
            }
            let isOfDay =
                segment.heading.map { $0.date == date && !$0.isInGoal } ?? (sketch.reading.ownDate == date)
            guard isOfDay else {
                if let open { parts.append(open) }
                open = nil
                continue
            }
            let level = dayLevels.last { $0.isDay }?.level ?? 0
            if open != nil, open?.level == level || level == 0 || (open?.level ?? 0) < level {
                open?.segments.append(segment)
            } else {
                if let open { parts.append(open) }
                open = DayPart(segments: [segment], level: level)
            }
        }
        if let open { parts.append(open) }
        return parts
    }
}
