import JournalTesting
import Testing

/// The names of files and the order in which they came to be are no part of any figure.
///
/// Goals keep their names' order, which is the writer's own. Where the format lets the path decide, of two entries of
/// one day without a time or with the same one, there is nothing to compare: see the second test for what then holds.
@Suite struct ShuffledFilesTests {
    /// Every note but the goals called by another name, in other folders, written in another order.
    private static func shuffled(_ journal: GeneratedJournal, _ seed: inout Seed) -> (PlainJournal, [String: String]) {
        var names: [String: String] = [:]
        var shuffled = journal
        for index in journal.notes.indices where journal.notes[index].kind != .goal {
            let path = journal.notes[index].path
            let name = seed.pick(["", "a/", "m/deep/er/", "zz/"]) + "\(seed.number(10_000_000...99_999_999))note.md"
            shuffled.notes[index].path = name
            names[name] = path
        }
        shuffled.notes.shuffle(using: &seed)
        return (shuffled.plain, names)
    }

    @Test(arguments: 0..<GeneratedJournal.count)
    func `renaming and reordering files changes no figure but paths`(_ number: Int) throws {
        var seed = Seed(UInt64(number) + 300)
        let journal = GeneratedJournal(number, hasLoneDates: true)
        let before = try journal.plain.figures()
        let (plain, names) = ShuffledFilesTests.shuffled(journal, &seed)
        let after = try plain.figures()
        #expect(after.differences(from: before) { $0.naming(names).withoutOrderOfSources }.first == nil, "\(number)")
    }

    /// Days in several files: moods at the same time, trackers, wins. What has no time comes in the order of the
    /// paths, so that lists are compared by what is in them, and the page's words, which quote in that order, not.
    @Test(arguments: 0..<GeneratedJournal.count)
    func `the figures of a day are the same whichever of its files comes first`(_ number: Int) throws {
        var seed = Seed(UInt64(number) + 400)
        var journal = GeneratedJournal(number, hasLoneDates: true)
        journal.notes = journal.notes.flatMap { note -> [PlainNote] in
            guard note.kind == .day else { return [note] }
            var second = PlainNote(.day, note.date, path: note.path.replacing(".md", with: "x.md"))
            second.keys = ["mood: \(seed.number(0...10))", "energy: \(seed.number(0...10))", "step-count: 900"]
            // One time for all, and nothing of which the first or the last one counts: no unit, no ratings, no
            // homework, no coffee, no belief or distress that a goal is measured by.
            second.parts = [
                .init(["\(note.path) went #walked 1/2"]),
                .init("Mood", ["- 12:00 \(seed.number(0...10))/10 anxious \(seed.number(11...99))"]),
                .init("Activities", ["- [x] 12:00 swim (P\(seed.number(0...10)) M\(seed.number(0...10)))"]),
                .init("Wins", ["- \(note.path) done"]),
                .init("Exposure", ["- 12:00 asked: SUDS \(seed.number(50...90)) -> \(seed.number(0...40))"]),
                .init("Thought record", ["- Situation: a\n- Automatic thought: b (80%)\n- Outcome: belief 40%"]),
            ]
            var first = note
            first.parts.append(.init("Mood", ["- 12:00 \(seed.number(0...10))/10 anxious \(seed.number(11...99))"]))
            return [first, second]
        }
        let before = try journal.plain.figures()
        let (plain, names) = ShuffledFilesTests.shuffled(journal, &seed)
        let after = try plain.figures()
        // The arithmetic is written out in the order of places.
        let found = after.differences(from: before, comparingText: false) {
            $0.without(["arithmetic", "words"]).naming(names).withoutOrder
        }
        #expect(found.first == nil, "\(number)")
    }

    @Test(arguments: PlainJournal.samples.indices)
    func `a sample written in another order, with its notes in other folders, has the same figures`(
        _ index: Int
    ) throws {
        let journal = PlainJournal.samples[index]
        let before = try journal.figures()
        for round in 0..<(GeneratedJournal.isLong ? 20 : 1) {
            var seed = Seed(UInt64(round))
            var names: [String: String] = [:]
            // Days are known by their names alone, whatever the folder; each keeps its place among those of its date,
            // since a folder of this letter comes first before and after.
            let files = journal.files.map { file -> PlainJournal.File in
                let parts = file.path.split(separator: "/")
                guard let name = parts.last, file.path.hasPrefix("days/") || file.path.hasPrefix("Daily/") else {
                    return file
                }
                let path = "\(seed.pick(["D", "Da", "Daily/more", "Daily"]))/\(name)"
                names[path] = file.path
                return .init(path: path, text: file.text)
            }.shuffled(using: &seed)
            let after = try PlainJournal(journal.name, files, today: journal.today).figures()
            #expect(
                after.differences(from: before) { $0.naming(names).withoutOrderOfSources }.first == nil,
                "\(journal.name), \(round)")
        }
    }

    @Test func `any number of readers reads the same journal`() throws {
        for journal in [GeneratedJournal(0).plain, PlainJournal.samples[0]] {
            let alone = try journal.figures(workers: 1)
            #expect(journal.files.count > 40)
            for workers in GeneratedJournal.isLong ? [2, 3, 4, 5, 8] : [3] {
                #expect(try journal.figures(workers: workers).differences(from: alone).first == nil, "\(workers)")
            }
        }
    }
}
