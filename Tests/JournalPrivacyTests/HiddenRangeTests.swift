import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// A journal knows which bytes of its files are private, so that no message shows a line of them.
struct HiddenRangeTests {
    private static func journal(_ files: [String: String]) -> Journal {
        JournalLoader.load(files: files.map { (RelativePath($0.key), Array($0.value.utf8)) }, workers: 1)
    }

    /// The places of a word in a file.
    private static func places(of word: String, in journal: Journal, path: String) -> [SourceRange] {
        guard let file = journal.files.firstIndex(where: { $0.path == RelativePath(path) }) else { return [] }
        let bytes = journal.files[file].bytes
        let word = Array(word.utf8)
        return bytes.indices.filter { bytes[$0...].starts(with: word) }
            .map { SourceRange(file: file, bytes: $0..<$0 + word.count) }
    }

    private static func isSound(_ journal: Journal) -> Bool {
        journal.hiddenRanges.allSatisfy { file, ranges in
            let ends = ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= journal.files[file].bytes.count }
            return ends && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
        }
    }

    @Test(arguments: Form.all.indices)
    func `words in private places are in hidden ranges, in every form`(_ index: Int) {
        let form = Form.all[index]
        var seed = Seed(UInt64(index))
        let word = "qxhiddenword"
        var seen = 0
        for (number, place) in PlantedJournal.places.enumerated() {
            let content = seed.pick(Content.all)
            guard let text = form.text(Form.Parts(content: content, word: word)) else { continue }
            func journal(_ text: String) -> Journal {
                let file = PlantedJournal.file(place, text)
                let ended = number.isMultiple(of: 2) ? file : file.replacing("\n", with: "\r\n")
                return Self.journal(PlantedJournal.files.merging([place.path: ended]) { $1 })
            }
            let planted = journal(text.written)
            #expect(Self.isSound(planted))
            for found in Self.places(of: word, in: planted, path: place.path) {
                seen += 1
                #expect(planted.isPrivate(found), "\(form.name) / \(content.name) / \(place.name)")
                #expect(!planted.showsLines(of: found), "\(form.name) / \(content.name) / \(place.name)")
            }
            // Without what is private, nothing is hidden: nobody loses the lines of an ordinary message.
            let open = journal(text.deleted)
            #expect(open.hiddenRanges.isEmpty, "\(form.name) / \(content.name) / \(place.name)")
        }
        #expect(seen > 0 || form.name == "percent private" || form.name == "paragraph with a field")
    }

    @Test(arguments: PrivateFileTests.heads.indices)
    func `every byte of a private file is hidden`(_ index: Int) {
        let head = PrivateFileTests.heads[index].replacing("%", with: "mood: 1\n")
        let path = "2026-03-12.md"
        let journal = Self.journal(PlantedJournal.files.merging([path: head + "\nqxhiddenword #share\n"]) { $1 })
        let places = Self.places(of: "qxhiddenword", in: journal, path: path)
        #expect(places.count == 1)
        for place in places {
            #expect(journal.isPrivate(place))
            #expect(journal.hiddenRanges[place.file] == [0..<journal.files[place.file].bytes.count])
            #expect(!journal.showsLines(of: SourceRange(file: place.file, bytes: 0..<1)))
        }
    }

    /// The hidden text, in guillemets where it begins and ends.
    @Test(arguments: [
        "---\nmood: 5\n«why: qx # private\n»sleep: 6\n---\n",
        "---\nmood: 5\n«why: \"qx #private\"\n»sleep: 6\n---\n",
        "---\nmood: 5\n«why:\n  - qx\n  - qx #private\n»sleep: 6\n---\n",
        "---\nmood: 5\n«why:\n- qx\n- \"qx (private)\"\n»sleep: 6\n---\n",
        "---\nmood: 5\n«why: |\n  qx\n\n  qx #private\n»sleep: 6\n---\n",
        "---\nmood: 5\n«why: {a: qx, b: {c: \"qx #private\"}}\n»sleep: 6\n---\n",
        "---\n«# qx private\nwhy: qx\n»sleep: 6\n---\n",
        "---\n«mood: 5\n# private, as qx said\nwhy: qx\n»sleep: 6\n---\n",
        "---\nsleep: 6\nwhy: >-\n  in a text this is no comment\n  # private\n---\nopen\n",
        "---\nsleep: 6\n---\nopen %% qx %% more\n\n«%% qx %%» open\n",
        "- open\n«- qx #private\n  - qx»\n- open\n",
        "open\n\n«qx\nqx #private»\n\nopen\n",
        "## Open\n\n«## Private\n\nqx\n\n»## Open\n",
        "# Goal: Speak up\n```yaml\nto: 2\n«why: qx # private\n»from: 0\n```\n",
        "# Goal: Speak up\n```yaml\nto: 2\n«why: \"qx #private\"»\n```\nopen\n",
        "«# Goal: qx\n```yaml\nprivate: yes\nwhy: qx\n```\n\nqx\n\n»# Open\n",
        "open <!-- private -->qx<!-- /private --> open\n",
    ])
    func `exactly the private part of a file is hidden`(_ marked: String) {
        var text = marked
        if !text.contains("«") {
            // Several on one line stand for themselves.
            text = text.replacing("<!-- private -->", with: "«<!-- private -->")
                .replacing("<!-- /private -->", with: "<!-- /private -->»")
        }
        text = text.replacing("open %% qx %% more", with: "open «%% qx %%» more")
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var expected: [Range<Int>] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "«": starts.append(bytes.count)
            case "»": if let start = starts.popLast() { expected.append(start..<bytes.count) }
            default: bytes += Array(String(scalar).utf8)
            }
        }
        let journal = JournalLoader.load(files: [(RelativePath("2026-03-12.md"), bytes)])
        let hidden = journal.hiddenRanges[0] ?? []
        let shown = hidden.map { journal.files[0][$0] }
        #expect(hidden == expected, "\(shown)")
    }

    @Test func `a place is private where any of it is, and its lines are not shown where any of them is`() {
        let text = "open\r\n- half <!-- private -->qx<!-- /private --> open\rlast\n"
        let journal = JournalLoader.load(files: [(RelativePath("2026-03-12.md"), Array(text.utf8))])
        func place(_ words: String) -> SourceRange { Self.places(of: words, in: journal, path: "2026-03-12.md")[0] }
        #expect(!journal.isPrivate(place("half")))
        #expect(!journal.showsLines(of: place("half")))
        #expect(journal.isPrivate(place("qx")))
        #expect(journal.isPrivate(place("half <!-- private")))
        #expect(!journal.isPrivate(place(" open\r")))
        #expect(journal.showsLines(of: place("open\r\n")))
        #expect(journal.showsLines(of: place("last")))
        #expect(!journal.showsLines(of: SourceRange(file: 0, bytes: 0..<text.utf8.count)))
        // Empty places: before the region, within it, at the end of the file, in no file.
        #expect(!journal.isPrivate(SourceRange(file: 0, bytes: 0..<0)))
        let inside = place("qx").bytes.lowerBound
        #expect(journal.isPrivate(SourceRange(file: 0, bytes: inside..<inside)))
        #expect(!journal.isPrivate(SourceRange(file: 0, bytes: text.utf8.count..<text.utf8.count)))
        #expect(journal.showsLines(of: SourceRange(file: 0, bytes: text.utf8.count..<text.utf8.count)))
        #expect(!journal.showsLines(of: SourceRange(file: 1, bytes: 0..<0)))
    }

    @Test(arguments: ["a\n<!-- private -->\nqx", "a\n<!-- private -->\nqx\n", "a\n\n# Private\nqx\n"])
    func `the end of a file is as private as what stands before it`(_ text: String) {
        let journal = JournalLoader.load(files: [(RelativePath("2026-03-12.md"), Array(text.utf8))])
        let end = text.utf8.count
        #expect(journal.isPrivate(SourceRange(file: 0, bytes: end..<end)))
        #expect(!journal.isPrivate(SourceRange(file: 0, bytes: 0..<0)))
    }

    @Test func `no line is shown of an earlier page, nor of a file that was left out`() {
        let files = [
            "a.md": "---\ntype: report\n---\nqx\n",
            "b.md": "<<<<<<< HEAD\nqx\n=======\nqx #private\n>>>>>>> other\n", "c.md": "open\n",
            "d.md": "---\ntype: report\nprivate: yes\n---\nqx\n",
        ]
        let journal = Self.journal(files)
        #expect(journal.reportFiles == [0])
        #expect(journal.leftOutFiles == [1])
        #expect(journal.privateFiles == [3])
        #expect(
            (0..<4).map { journal.showsLines(of: SourceRange(file: $0, bytes: 0..<4)) } == [false, false, true, false])
    }

    @Test func `a line of journal.yaml that says it is private is not shown, and counts`() {
        let text = "name: qx # private\nheadings: {private: [Geheim]}\n"
        let journal = JournalLoader.load(files: [(RelativePath("journal.yaml"), Array(text.utf8))])
        #expect(journal.hiddenRanges == [0: [0..<19]])
        #expect(journal.settings.headings == ["private": ["Geheim"]])
    }
}
