import JournalTesting
import Testing

/// A day's note cut in two changes no figure: the second file has the same date, and comes next by its path.
@Suite struct SplitNoteTests {
    /// Behind `2026-03-05.md`, before the next day.
    private static func path(_ path: String) -> String { path.replacing(".md", with: "x.md") }

    @Test(arguments: 0..<GeneratedJournal.count)
    func `splitting a day's note into two files changes no figure`(_ number: Int) throws {
        let journal = GeneratedJournal(number)
        let before = try journal.plain.figures()
        for round in 0..<(GeneratedJournal.isLong ? 3 : 1) {
            var seed = Seed(UInt64(number * 10 + round))
            var split = journal
            split.notes = journal.notes.flatMap { note -> [PlainNote] in
                guard note.kind == .day, let cut = note.cuts.randomElement(using: &seed) else { return [note] }
                let (first, second) = note.split(
                    at: cut.part, block: cut.block, path: SplitNoteTests.path(note.path))
                return [first, second]
            }
            #expect(split.notes.count > journal.notes.count)
            let after = try split.plain.figures()
            #expect(after.differences(from: before) { $0.withoutSources }.first == nil, "\(number), \(round)")
        }
    }

    @Test(arguments: [0, 1])
    func `splitting the days of a sample at a section changes no figure`(_ index: Int) throws {
        let journal = PlainJournal.samples[index]
        let before = try journal.figures()
        for round in 0..<(GeneratedJournal.isLong ? 40 : 1) {
            var seed = Seed(UInt64(round))
            var count = 0
            let files = journal.files.flatMap { file -> [PlainJournal.File] in
                let name = file.path.split(separator: "/").last.map(String.init) ?? ""
                let isDay = file.path.hasPrefix("days/") || file.path.hasPrefix("Daily/")
                var places: [String.Index] = []
                var rest = file.text.startIndex
                while let place = file.text[rest...].firstRange(of: "\n\n## ") {
                    places.append(place.upperBound)
                    rest = place.upperBound
                }
                guard isDay, let place = places.randomElement(using: &seed) else { return [file] }
                count += 1
                let start = file.text.index(place, offsetBy: -3)
                let head = "---\ntype: day\ndate: \(name.prefix(10))\n---\n"
                return [
                    .init(path: file.path, text: String(file.text[..<start])),
                    .init(path: SplitNoteTests.path(file.path), text: head + file.text[start...]),
                ]
            }
            #expect(count > 7)
            let after = try PlainJournal(journal.name, files, today: journal.today).figures()
            // Tags in the front matter only filter, and stay with the first file.
            let found = after.differences(from: before) { $0.without(["source", "sources", "tags"]) }
            #expect(found.first == nil, "\(journal.name), \(round)")
        }
    }
}
