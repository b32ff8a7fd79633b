import JournalModel
import JournalReading
import JournalText

/// A heading for a day that a note does not have yet, in the manner of its neighbours.
struct DayHeading {
    let text: String
    let level: Int
    /// Where it may go, the likeliest first.
    let places: [Int]
    /// What stands below it is of this kind, since the headings of days stand below such a heading.
    let inherits: SectionName?

    /// - Parameter level: Where the usual one is not to be taken: a heading of the first level ends what a heading
    ///   above hides.
    init(_ date: CivilDate, in sketch: NoteSketch, pattern: DatePattern?, level wanted: Int? = nil) {
        let days = sketch.reading.headings.filter { $0.writtenDate != nil && !$0.isInGoal }
        // The highest level at which several stand, or the only one.
        let level = wanted ?? DayHeading.usualLevel(days) ?? 2
        let siblings = days.filter { $0.level == level }
        self.level = level
        guard let first = siblings.first, let last = siblings.last, let firstDate = first.writtenDate,
            let lastDate = last.writtenDate
        else {
            text = String(repeating: "#", count: level) + " \(date)"
            inherits = nil
            let start = sketch.segments.last?.range.lowerBound ?? sketch.reading.bodyStart
            let end = sketch.end(ofLevel: level, after: start)
            places = sketch.ends(of: sketch.reading.bodyStart..<end)
            return
        }
        let isNewestFirst = firstDate > lastDate
        let before = siblings.last { sibling in
            sibling.writtenDate.map { isNewestFirst ? $0 > date : $0 < date } ?? false
        }
        if let before {
            let start = sketch.lines.afterLine(max(before.range.upperBound - 1, before.range.lowerBound))
            places = sketch.ends(of: start..<sketch.end(ofLevel: level, after: start))
        } else {
            let start = sketch.lines.lineStart(first.range.lowerBound)
            places = [sketch.lines.afterContent(before: start, floor: sketch.reading.bodyStart)]
        }
        let model = before ?? first
        inherits = model.opensSection ? nil : model.section
        text = DayHeading.text(date, like: model, in: sketch, pattern)
    }

    private static func usualLevel(_ days: [NoteHeading]) -> Int? {
        var counts: [Int: Int] = [:]
        for day in days { counts[day.level, default: 0] += 1 }
        return counts.min { ($0.value, $1.key) > ($1.value, $0.key) }?.key
    }

    /// The date and, where the neighbour has one, the weekday, each written as the neighbour writes it.
    private static func text(
        _ date: CivilDate, like model: NoteHeading, in sketch: NoteSketch, _ pattern: DatePattern?
    ) -> String {
        let bytes = sketch.reading.bytes
        let signs = String(repeating: "#", count: model.level) + " "
        guard let written = model.writtenDateRange else { return signs + "\(date)" }
        let isPlain = CivilDate(String(decoding: bytes[written], as: UTF8.self)) != nil
        let day = isPlain ? "\(date)" : pattern?.text(date) ?? "\(date)"
        var end = written.upperBound
        let isLink = bytes[..<written.lowerBound].suffix(2).elementsEqual("[[".utf8)
        if isLink {
            // What is shown for the link is not copied.
            while end < model.textRange.upperBound, bytes[end] != UInt8(ascii: "]") { end += 1 }
            end = min(end + 2, model.textRange.upperBound)
        }
        let tail = weekday(bytes[end..<max(end, model.textRange.upperBound)], of: model.writtenDate, for: date)
        return signs + (isLink ? "[[\(day)]]" : day) + tail
    }

    /// What follows the date of a heading, its weekday made that of another day; empty where more than that follows.
    private static func weekday(_ tail: ArraySlice<UInt8>, of model: CivilDate?, for date: CivilDate) -> String {
        let text = String(decoding: tail, as: UTF8.self)
        guard let model, let start = text.firstIndex(where: \.isLetter) else { return "" }
        let end = text[start...].firstIndex { !$0.isLetter } ?? text.endIndex
        let word = String(text[start..<end])
        guard !text[end...].contains(where: { $0.isLetter || $0.isNumber || $0 == "#" }),
            !text[..<start].contains(where: { $0.isNumber || $0 == "#" })
        else { return "" }
        let old = model.weekday
        var new: String
        switch word.lowercased() {
        case old.name: new = date.weekday.name
        case old.abbreviation.lowercased(): new = date.weekday.abbreviation.lowercased()
        default: return ""
        }
        if word == word.uppercased() {
            new = new.uppercased()
        } else if word.first?.isUppercase == true {
            new = new.prefix(1).uppercased() + new.dropFirst()
        }
        return text[..<start] + new + text[end...]
    }
}
