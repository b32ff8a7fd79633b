import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// A note as far as it matters for a new place in it.
struct NoteSketch {
    let reading: NoteReading
    let lines: NoteLines
    /// What is hidden, but for a file that is private as a whole.
    private let hidden: [Range<Int>]
    /// What stands below each heading that is seen, the first before them all.
    let segments: [DayPart.Segment]
    /// The headings at the top, hidden ones among them: where their lines begin, and their levels.
    private let headings: [(start: Int, level: Int)]
    private let topBlocks: [Int]

    init(_ reading: NoteReading) { self.init(reading, headings: reading.headings, hidden: reading.hiddenParts) }

    /// The note as it is made where nothing in it is hidden.
    init(unhidden reading: NoteReading) {
        self.init(reading, headings: reading.headingsWithHidden, hidden: [])
    }

    private init(_ reading: NoteReading, headings noteHeadings: [NoteHeading], hidden: [Range<Int>]) {
        self.reading = reading
        let lines = NoteLines(reading.bytes, start: reading.bodyStart)
        self.lines = lines
        self.hidden = hidden
        var top: [Int] = []
        var headings: [(start: Int, level: Int)] = []
        var index = 0
        while index < reading.blocks.count {
            let block = reading.blocks[index]
            top.append(index)
            if case .heading(let level) = block.kind {
                headings.append((lines.lineStart(block.range.lowerBound), level))
            }
            index = max(block.end, index + 1)
        }
        topBlocks = top
        self.headings = headings
        let end = reading.bytes.count
        func next(_ place: Int) -> Int { headings.first { $0.start >= place }?.start ?? end }
        var segments = [DayPart.Segment(heading: nil, index: -1, range: reading.bodyStart..<next(reading.bodyStart))]
        var place = 0
        for (index, heading) in noteHeadings.enumerated() {
            let start = lines.afterLine(max(heading.range.upperBound - 1, heading.range.lowerBound))
            while place < headings.count, headings[place].start < start { place += 1 }
            let stop = place < headings.count ? headings[place].start : end
            segments.append(DayPart.Segment(heading: heading, index: index, range: start..<max(start, stop)))
        }
        self.segments = segments
    }

    /// Where the next heading of a level or higher begins, at or after a place; else the end of the note.
    func end(ofLevel level: Int, after place: Int) -> Int {
        headings.first { $0.start >= place && $0.level <= level }?.start ?? reading.bytes.count
    }

    /// The last list at the top that begins within a range and of which the last item is not hidden.
    func lastList(in range: Range<Int>) -> Int? {
        topBlocks.last { index in
            let block = reading.blocks[index]
            guard block.kind == .list, range.contains(block.range.lowerBound) else { return false }
            return hidden.covering(block.range) == nil && !hidden.holds(block.range.lowerBound)
        }
    }

    /// The last block at the top that begins within a range.
    func lastBlock(in range: Range<Int>) -> MarkdownBlock? {
        topBlocks.last { range.contains(reading.blocks[$0].range.lowerBound) }.map { reading.blocks[$0] }
    }

    /// So often what hides the end of a range is gone around.
    private static let hidings = 3

    /// Places for a block of its own within a range, the likeliest first: after all that stands there, else before
    /// what would swallow it.
    func ends(of range: Range<Int>) -> [Int] {
        var places = [lines.afterContent(before: range.upperBound, floor: range.lowerBound)]
        func add(before place: Int) {
            guard place >= range.lowerBound else { return }
            let place = lines.afterContent(
                before: max(lines.lineStart(place), range.lowerBound), floor: range.lowerBound)
            if !places.contains(place) { places.append(place) }
        }
        // What hides may begin where something else is hidden.
        for _ in 0..<NoteSketch.hidings {
            guard let last = places.last, last > range.lowerBound, let hiding = hidden.covering(last - 1..<last) else {
                break
            }
            add(before: hiding.lowerBound)
            if let around = lastBlock(in: range.lowerBound..<max(hiding.lowerBound + 1, range.lowerBound)) {
                add(before: around.range.lowerBound)
            }
        }
        if let block = lastBlock(in: range) { add(before: block.range.lowerBound) }
        return places
    }

    /// The sign of the last list of bullets; a hyphen where there is none.
    func bullet(in range: Range<Int>) -> String {
        let signs: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
        let sign = topBlocks.last { index in
            let block = reading.blocks[index]
            return block.kind == .list && !hidden.holds(block.range.lowerBound)
                && reading.bytes.indices.contains(block.range.lowerBound)
                && signs.contains(reading.bytes[block.range.lowerBound])
        }
        return sign.map { String(decoding: [reading.bytes[reading.blocks[$0].range.lowerBound]], as: UTF8.self) } ?? "-"
    }
}
