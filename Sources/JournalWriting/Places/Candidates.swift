import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// The places that an entry could have in a note, the best first.
struct Candidates {
    let entry: NewEntry
    let date: CivilDate
    let sketch: NoteSketch
    let settings: JournalSettings
    private let parts: [DayPart]

    /// So many are tried; each costs a reading of the note.
    private static let limit = 10

    init(_ entry: NewEntry, _ date: CivilDate, _ sketch: NoteSketch, _ settings: JournalSettings) {
        self.entry = entry
        self.date = date
        self.sketch = sketch
        self.settings = settings
        parts = DayPart.parts(of: date, in: sketch)
    }

    var all: [Candidate] {
        var all: [Candidate] = []
        if let section = entry.section {
            for part in parts.reversed() { all += inSections(section, of: part) }
            let last = parts.last { !$0.isSession } ?? parts.last
            all = Array(all.prefix(Candidates.limit - 3))
            if let last { all += inNewSection(section, of: last) }
        } else {
            for part in parts.reversed() { all += inProse(of: part) }
        }
        if parts.isEmpty { all += belowNewDay() }
        var seen: Set<Candidate> = []
        return Array(all.filter { seen.insert($0).inserted }.prefix(Candidates.limit))
    }

    /// What keeps the words where nothing else does: a paragraph of its own, where nothing swallows it.
    var lastResort: [Candidate] {
        let lines = EntryText(entry: entry).plain
        var places: [Int] = []
        if let part = parts.last, let last = part.segments.last { places += sketch.ends(of: last.range) }
        places += sketch.ends(of: sketch.reading.bodyStart..<sketch.reading.bytes.count)
        places.append(sketch.reading.bodyStart)
        var seen: Set<Int> = []
        return places.filter { seen.insert($0).inserted }.map { Candidate(place: $0, lines: lines) }
    }

    // MARK: Below a heading that is there

    private func inSections(_ section: SectionName, of part: DayPart) -> [Candidate] {
        var all: [Candidate] = []
        var end = part.segments.count
        while end > 0 {
            guard let last = part.segments[..<end].lastIndex(where: { $0.heading?.section == section }) else { break }
            // Up to the heading that opened it.
            var first = last
            while first > 0, part.segments[first].heading?.opensSection == false,
                part.segments[first - 1].heading?.section == section
            { first -= 1 }
            all += within(part.segments[first...last], section)
            end = first
        }
        return all
    }

    private func within(_ segments: ArraySlice<DayPart.Segment>, _ section: SectionName) -> [Candidate] {
        guard let first = segments.first, let last = segments.last, let heading = first.heading else { return [] }
        var all: [Candidate] = []
        let level = segments.dropFirst().compactMap { $0.heading?.level }.min() ?? heading.level + 1
        if entry.form == .item {
            for segment in segments.reversed() {
                guard let list = sketch.lastList(in: segment.range) else { continue }
                all += appended(to: list)
                break
            }
        }
        all += ended(last.range, level: level)
        if segments.count > 1, entry.form != .record { all += ended(first.range, level: level) }
        // Right below the heading.
        all.append(below(first.range.lowerBound, level: level))
        return all
    }

    private func appended(to list: Int) -> [Candidate] {
        let block = sketch.reading.blocks[list]
        guard let style = ListStyle(after: list, in: sketch.reading.blocks, sketch.lines) else { return [] }
        let end = sketch.lines.afterLine(max(block.range.upperBound - 1, block.range.lowerBound))
        let lines = style.item(entry.lines)
        let tight = Candidate(
            place: end, lines: lines, above: style.isLoose ? .blank : .nothing, blankBelow: style.isLoose)
        return [tight]
    }

    /// At the end of a range, or before what would swallow it there.
    private func ended(_ range: Range<Int>, level: Int) -> [Candidate] {
        sketch.ends(of: range).flatMap { place -> [Candidate] in
            if entry.form == .item, let list = sketch.lastBlock(in: range.lowerBound..<max(place, range.lowerBound)),
                list.kind == .list
            {
                // A list right above is gone on with, unless it has another sign.
                let other = sketch.reading.bytes[list.range.lowerBound] == UInt8(ascii: "-") ? "*" : "-"
                return [candidate(place, level: level, bullet: other, range)]
            }
            return joined(at: place, in: range) + [candidate(place, level: level, bullet: nil, range)]
        }
    }

    private func candidate(_ place: Int, level: Int, bullet: String?, _ range: Range<Int>) -> Candidate {
        let isRightBelow = place == range.lowerBound && place > sketch.reading.bodyStart
        let lines = EntryText(entry: entry).lines(bullet: bullet ?? sketch.bullet(in: range), level: level)
        return Candidate(place: place, lines: lines, above: isRightBelow && entry.form != .record ? .nothing : .blank)
    }

    private func below(_ place: Int, level: Int) -> Candidate {
        let lines = EntryText(entry: entry).lines(bullet: sketch.bullet(in: place..<place), level: level)
        return Candidate(place: place, lines: lines, above: entry.form == .record ? .blank : .nothing)
    }

    /// A line that joins the inline fields above it.
    private func joined(at place: Int, in range: Range<Int>) -> [Candidate] {
        guard entry.form == .line, entry.lines.count == 1,
            let block = sketch.lastBlock(in: range.lowerBound..<max(place, range.lowerBound)),
            block.kind == .paragraph, block.text.tags().isEmpty,
            sketch.lines.afterLine(max(block.range.upperBound - 1, 0)) == place
        else { return [] }
        let isFields = block.text.lines.allSatisfy { line in
            block.text.fields(in: line).first.map { $0.isExplicit && $0.range.lowerBound == line.lowerBound } ?? false
        }
        return isFields ? [Candidate(place: place, lines: entry.lines, above: .joined)] : []
    }

    // MARK: Below a new heading

    private func inNewSection(_ section: SectionName, of part: DayPart) -> [Candidate] {
        guard let last = part.segments.last, let first = part.segments.first else { return [] }
        let level = part.sectionLevel
        let end = sketch.end(ofLevel: max(level, 1), after: last.range.lowerBound)
        let places = sketch.ends(of: first.range.lowerBound..<end)
        let own = HeadingNames.word(for: section, own: settings.headings)
        let words = [own, HeadingNames.word(for: section, own: [:])]
        var all = places.map { headed($0, words[0], level) }
        if words[1] != words[0], let place = places.first { all.append(headed(place, words[1], level)) }
        return all
    }

    private func headed(_ place: Int, _ word: String, _ level: Int, below day: String? = nil) -> Candidate {
        let lines = EntryText(entry: entry).lines(bullet: sketch.bullet(in: 0..<0), level: level + 1)
        let heading = String(repeating: "#", count: level) + " " + word
        return Candidate(place: place, headings: (day.map { [$0] } ?? []) + [heading], lines: lines)
    }

    // MARK: Among prose

    private func inProse(of part: DayPart) -> [Candidate] {
        guard let first = part.segments.first else { return [] }
        var leads: [DayPart.Segment] = []
        if first.heading?.section == nil { leads.append(first) }
        // Below the note's title, where nothing stands above it.
        if first.heading == nil, part.segments.count > 1, let title = part.segments[1].heading, title.level == 1,
            title.section == nil, !title.isInSession,
            sketch.lines.afterContent(before: first.range.upperBound, floor: first.range.lowerBound)
                == first.range.lowerBound
        {
            leads.insert(part.segments[1], at: 0)
        }
        var all: [Candidate] = []
        for lead in leads {
            let level = (lead.heading?.level ?? 1) + 1
            if entry.form == .item, let list = sketch.lastList(in: lead.range),
                sketch.lastBlock(in: lead.range)?.range == sketch.reading.blocks[list].range
            {
                all += appended(to: list)
            }
            all += ended(lead.range, level: level)
            all.append(below(lead.range.lowerBound, level: level))
        }
        if let last = part.segments.last, last.heading?.section == nil {
            all += ended(last.range, level: (last.heading?.level ?? 1) + 1)
        }
        return all
    }

    // MARK: Below a new day

    private func belowNewDay() -> [Candidate] {
        let pattern = settings.datePattern.flatMap(DatePattern.init)
        let day = DayHeading(date, in: sketch, pattern: pattern)
        let atTop = DayHeading(date, in: sketch, pattern: pattern, level: 1)
        return below(day) + (day.level > 1 ? below(atTop) : [])
    }

    private func below(_ day: DayHeading) -> [Candidate] {
        day.places.map { place in
            if let section = entry.section, section != day.inherits {
                let word = HeadingNames.word(for: section, own: settings.headings)
                return headed(place, word, min(day.level + 1, 6), below: day.text)
            }
            let lines = EntryText(entry: entry).lines(bullet: sketch.bullet(in: 0..<0), level: day.level + 1)
            return Candidate(place: place, headings: [day.text], lines: lines)
        }
    }
}
