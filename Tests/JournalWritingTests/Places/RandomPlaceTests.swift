import Glibc
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// What holds of any entry in any note.
///
/// The usual run tries some hundred notes. `JOURNAL_LONG_TESTS=1 swift test --filter RandomPlaceTests` tries many
/// more, from other beginnings.
struct RandomPlaceTests {
    private static let isLong = getenv("JOURNAL_LONG_TESTS") != nil
    private static let beginnings: [UInt64] = isLong ? Array(1...60) : [1, 2, 3, 4]
    private static let notes = isLong ? 250 : 60

    private static let entries = [
        PlaceCase.mood, PlaceCase.win, PlaceCase.question, PlaceCase.helped, PlaceCase.field, PlaceCase.score,
        PlaceCase.prose, PlaceCase.thought, PlaceCase.exposure,
        NewEntry(section: nil, lines: ["- dash", "  - more"], form: .item),
        NewEntry(section: .wins, lines: ["told Sam #private"], form: .item),
        NewEntry(section: .mood, lines: ["well, <!-- 5 --> `x`"], form: .paragraph),
    ]

    @Test(arguments: beginnings)
    func `every byte of a note stays, and what was read is read the same, with the new entry`(_ beginning: UInt64) {
        var seed = Seed(beginning)
        for _ in 0..<Self.notes {
            var writer = RandomNote(Seed(seed.next()))
            let (path, text) = writer.next()
            let failure = Self.failure(path, Array(text.utf8), seed.pick(Self.entries))
            #expect(failure == nil)
            if failure != nil { return }
        }
    }

    /// Whether a heading begins there, with signs before it or with a line under it.
    private static func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.first == UInt8(ascii: "#") { return true }
        let lines = bytes.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd).prefix(4).dropFirst()
        return lines.contains { line in
            let signs = Set(line.filter { $0 != .space })
            return signs == [UInt8(ascii: "-")] || signs == [UInt8(ascii: "=")]
        }
    }

    /// What does not hold; `nil` where all does.
    static func failure(
        _ path: String, _ old: [UInt8], _ entry: NewEntry, _ day: CivilDate = PlaceTests.day,
        _ settings: JournalSettings = JournalSettings()
    ) -> String? {
        let placed = NotePlace(path: RelativePath(path), date: day, settings: settings)
            .place(entry, in: old) { entry.isRead($0, $1, on: day) }
        let at = placed.edit.source.bytes.lowerBound
        let new = old.applying([placed.edit])
        func told(_ what: String) -> String {
            "\(what)\n\(path), \(entry)\n\(String(decoding: old, as: UTF8.self).debugDescription)\n"
                + String(decoding: new, as: UTF8.self).debugDescription
        }
        guard placed.edit.source.bytes.isEmpty,
            Array(new[..<at]) + new[(at + placed.edit.replacement.count)...] == old
        else { return told("a byte was changed") }
        guard placed.reading.bytes == new else { return told("another note was read") }
        let lines = String(decoding: new[placed.range], as: UTF8.self)
        guard lines.contains(entry.lines[0]) else {
            return told("the entry's own lines are \(lines.debugDescription)")
        }
        let before = JournalLoader.load(files: [(RelativePath(path), old)], workers: 1)
        let after = JournalLoader.load(files: [(RelativePath(path), new)], workers: 1)
        guard let added = ReadValues.added(ReadValues.of(after), to: ReadValues.of(before)) else {
            return told("something is read no more")
        }
        // A section that its heading hides is the right place, where it is the only one.
        let isInPrivateSection = before.hiddenRanges[0, default: []].contains { hidden in
            (hidden.lowerBound + 1...hidden.upperBound).contains(at) && isHeading(old[hidden.lowerBound...])
        }
        // In a note of another day that hides its end, a value counts nowhere rather than on that day.
        let own = NoteReading(old, path: RelativePath(path), settings: settings).ownDate
        let isOfAnotherDay = !placed.isAsMeant && own.map { $0 != day } ?? false
        let isHiding = entry.lines[0].contains("#private") || isInPrivateSection || isOfAnotherDay
        if !isHiding, !before.privateFiles.contains(0), ReadValues.hidden(before) != ReadValues.hidden(after) {
            return told("something else is hidden")
        }
        let hides = !after.hiddenRanges[0, default: []].overlapping(placed.range).isEmpty
        if !isHiding, !before.privateFiles.contains(0), hides { return told("the entry is hidden") }
        if placed.isAsMeant {
            if entry.section != nil, !isHiding, added.isEmpty { return told("the entry is not read") }
        } else {
            if !before.privateFiles.contains(0), entry.form != .record, added.contains(where: { $0.hasPrefix("mood") })
            {
                return told("a mood is read that was not meant")
            }
        }
        return nil
    }

    /// The test above would pass, too, if every entry were a lone paragraph.
    @Test func `nearly every entry is read as meant`() {
        var seed = Seed(99)
        var asMeant = 0
        var asked = 0
        for _ in 0..<300 {
            var writer = RandomNote(Seed(seed.next()))
            let (path, text) = writer.next()
            // What hides, and what nobody closed, may leave no place at all.
            let hiding = ["rivate", "%%", "```", "<!--", "<pre"]
            guard !hiding.contains(where: text.contains) else { continue }
            let entry = seed.pick(Array(Self.entries.prefix(9)))
            let placed = NotePlace(path: RelativePath(path), date: PlaceTests.day, settings: JournalSettings())
                .place(entry, in: Array(text.utf8)) { entry.isRead($0, $1, on: PlaceTests.day) }
            asked += 1
            asMeant += placed.isAsMeant ? 1 : 0
        }
        #expect(asMeant * 100 >= asked * 97, "\(asMeant) of \(asked)")
    }
}
