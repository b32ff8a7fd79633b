import Glibc
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Whatever happens to a file, reading it does not fail, and every place it names is in it.
///
/// The usual run tries prefixes and deletions of one byte around the ends of lines, and 100 others of each file. `JOURNAL_LONG_TESTS=1 swift test --filter JournalRobustnessTests` tries all.
@Suite struct RobustnessTests {
    private static let isLong = getenv("JOURNAL_LONG_TESTS") != nil
    private static let parts = 16

    @Test func `there are samples to try`() {
        #expect(SampleFile.all.count > 80)
        for sample in SampleFile.all { #expect(sample.problem(sample.bytes) == nil) }
    }

    /// Every sixteenth place, so that all cores have work.
    @Test(arguments: 0..<parts)
    func `every prefix of every sample is read`(_ part: Int) {
        for sample in SampleFile.all {
            let places = sample.places(isLong: RobustnessTests.isLong).enumerated()
            for (index, place) in places where index % RobustnessTests.parts == part {
                let problem = sample.problem(Array(sample.bytes[..<place]))
                #expect(problem == nil, "up to \(place)")
            }
        }
    }

    @Test(arguments: 0..<parts)
    func `every sample is read with one byte less`(_ part: Int) {
        for sample in SampleFile.all {
            let places = sample.places(isLong: RobustnessTests.isLong).enumerated()
            for (index, place) in places where index % RobustnessTests.parts == part && place < sample.bytes.count {
                var bytes = sample.bytes
                bytes.remove(at: place)
                let problem = sample.problem(bytes)
                #expect(problem == nil, "without \(place)")
            }
        }
    }

    @Test func `every sample is read with other line ends, a mark at its head, NULs and bytes that are no text`() {
        for sample in SampleFile.all {
            let carriageReturns = sample.bytes.flatMap { $0 == .lineFeed ? [.carriageReturn, .lineFeed] : [$0] }
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            for bytes in [
                carriageReturns, mark + sample.bytes, mark + carriageReturns,
                sample.bytes.map { $0 == .lineFeed ? .carriageReturn : $0 }, sample.bytes + [0], [0] + sample.bytes,
                Array(sample.bytes.map { [$0, 0] }.joined()), sample.bytes + [0xFF, 0xFE, 0xC3],
                sample.bytes.map { $0 == UInt8(ascii: "e") ? 0xC3 : $0 }, sample.bytes.map { $0 == .space ? 0 : $0 },
                sample.bytes.map { $0 == .space ? .tab : $0 }, sample.bytes + sample.bytes,
                Array(sample.bytes.reversed()),
                Array("---\n".utf8) + sample.bytes, Array(sample.bytes.dropFirst(4)), Array("> ".utf8) + sample.bytes,
                sample.bytes.filter { !$0.isLineEnd }, sample.bytes.filter { $0 != .space },
            ] {
                let problem = sample.problem(bytes)
                #expect(problem == nil)
            }
        }
    }

    @Test(
        arguments: [
            ("", 0), ("> ", 15_000), ("- ", 15_000), ("1. ", 15_000), ("> - ", 7000), ("#private ", 5000),
            ("<!-- private -->", 4000),
            ("<!-- private", 4000), ("%%", 20_000), ("| a ", 10_000), ("|\n|-", 5000), ("[[", 20_000),
            ("(private", 10_000),
            ("key:: ", 8000), ("a:: [b:: ", 5000), ("#tag", 20_000), ("`", 40_000), ("*a_ ", 10_000), ("[a](", 10_000),
            ("- [x] ", 8000), ("<", 40_000), ("<!", 20_000), ("## Mood\n- 08:15 1/10 x 9\n", 3000), ("---\n", 10_000),
            ("a: [", 20_000),
            ("---\na: ", 8000), ("---\n- ", 10_000), ("08:15 ", 10_000), ("2026-03-05 ", 5000), ("[a]: b\n", 10_000),
            ("&amp;", 8000),
            ("\\", 20_000), ("é", 20_000), ("é#private", 5000), ("# Private\n", 4000), ("- (80%) ", 8000),
        ])
    func `a thing many times over takes no more than a moment, on a small stack`(_ text: String, _ most: Int) throws {
        let count = RobustnessTests.isLong ? most : most / 3
        for before in ["", "## Mood\n\n", "---\n", "## Thought record\n- Situation: "] {
            let count = RobustnessTests.isLong || text.contains("-") && !text.contains("[") ? count : count / 4
            let file = before + String(repeating: text, count: count) + "x\n\n## Wins\n- after\n"
            let journal = try TemporaryJournal(["2026-03-05.md": file, "goals/x.md": file, "journal.yaml": "name: x\n"])
            let root = journal.root
            let clock = ContinuousClock()
            var isRead = false
            let time = clock.measure {
                let read = SmallStack.run { () -> Bool in
                    do {
                        let journal = try JournalLoader.load(root: root, workers: 1)
                        return journal.files.count == 3
                    } catch { return false }
                }
                isRead = read ?? false
            }
            #expect(isRead)
            #expect(time < .seconds(20), "\(before)\(text.prefix(12)): \(time)")
        }
    }

    @Test func `an empty folder is an empty journal`() throws {
        let folder = try TemporaryJournal()
        let journal = try JournalLoader.load(root: folder.root)
        #expect(journal.files.isEmpty && journal.diagnostics.isEmpty && journal.moods.isEmpty)
        let emptyFiles = try TemporaryJournal(["a.md": "", "2026-03-05.md": "", "journal.yaml": ""])
        let empty = try JournalLoader.load(root: emptyFiles.root)
        #expect(empty.files.count == 3 && empty.moods.isEmpty)
        #expect(throws: LoadingError.self) { try JournalLoader.load(root: "/no/such/folder") }
    }

    @Test func `settings of any shape are read`() {
        let path = RelativePath("journal.yaml")
        for text in [
            "", "---\n", "- a\n- b\n", "just words\n", "trackers: 1\n", "measures: {a: {b: {c: 1}}}\n",
            "headings: [a]\n", "mood-scale: x-y\n",
            "mood-scale: 10-0\n", "mood-words: {a: b}\n", "date-pattern: \"\"\n", "day-ends: 25:00\n",
            "measures: {x: {items: -3}}\n",
            "measures: {x: {items: 99999999999999999999, range: 9-0}}\n", "read: {a: b}\n",
            "ignore: [\"[\", \"**/\", \"\"]\n", "a: [\n",
            "measures: {x: {range: 0-4, items: 3, reverse: [9, -1], bands: {a: -5, b: x}, norms: {clinical: [1]}}}\n",
            "\u{0}", "\u{FEFF}name: x\n",
        ] {
            let bytes = Array(text.utf8)
            let problem = NoteSoundness.problem(bytes, path: path, SampleFile.all[0].reading)
            #expect(problem == nil, "\(text)")
        }
    }
}
