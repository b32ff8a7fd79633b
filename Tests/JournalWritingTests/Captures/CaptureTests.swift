import JournalModel
import JournalReading
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// Typed words as Markdown: what was typed is in the note, and reads back as the values it was made of.
@Suite struct CaptureTests {
    private static let date = CivilDate("2026-03-05") ?? CivilDate(dayNumber: 0)

    private static func capture(_ typed: String, time: ClockTime? = nil) throws -> Capture {
        let context = CaptureContext(date: date, time: time, now: nil, settings: JournalSettings())
        return try Capture(TypedText(typed), context) { CaptureNames(goals: ["speak-up"], trackers: ["steps"]) }
    }

    private static func place(_ capture: Capture, in bytes: [UInt8]?) -> PlacedEntry {
        NotePlace(path: RelativePath("2026-03-05.md"), date: date, settings: JournalSettings())
            .place(capture.entry, in: bytes) { capture.isRead(in: $0, $1) }
    }

    // MARK: By hand

    @Test(arguments: [
        ("# one", "\\# one"), ("#one two", "#one two"), ("####### seven", "####### seven"), ("- a", "\\- a"),
        ("-a", "-a"), ("+ a", "\\+ a"), ("* a", "\\* a"), ("*a* b", "*a* b"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("1.5 a", "1.5 a"), ("2026. a", "2026\\. a"), ("> a", "\\> a"), ("---", "\\---"), ("***", "\\***"),
        ("===", "\\==="), ("___", "\\___"), ("| a |", "\\| a |"), ("~~~", "\\~~~"), ("```", "\\`\\`\\`"),
        ("a `code * ` b", "a `code * ` b"), ("a ` b", "a \\` b"), ("[ ] a", "\\[ ] a"), ("[x] a", "\\[x] a"),
        ("[a]: b", "\\[a]: b"), ("[[a]]: b", "[[a]]: b"), ("[a](b)", "[a](b)"), ("<b>", "\\<b>"), ("5 < 6", "5 < 6"),
        ("<3", "<3"), ("a <!-- b -->", "a <\\!-- b -->"), ("<!-- private -->", "&lt;!-- private --> #private"),
        ("50%% off", "50%\\% off"), ("%%%", "%\\%\\%"), ("&amp;", "\\&amp;"), ("a & b", "a & b"), ("a\\*b", "a\\\\*b"),
        ("C:\\new", "C:\\new"), ("end\\", "end\\\\"), ("\\#no tag", "\\#no tag"), ("a_b_c", "a_b_c"),
        ("a|b", "a|b"), ("a\u{1B}b\u{0}c\td", "a␛b␀c\td"), ("--- | ---", "\\--- | ---"), (":-- | --", "\\:-- | --"),
    ]) func `a backslash stands where it is needed, and nowhere else`(_ typed: String, _ line: String) throws {
        let entry = try CaptureTests.capture("note " + typed).entry
        #expect(entry.lines == [line])
    }

    @Test func `bytes that are no UTF-8 are said to have been`() {
        #expect(TypedText([0x61, 0xFF, 0x62]).lines == ["a\u{FFFD}b"])
        #expect(TypedText([0x61, 0xFF, 0x62]).wasMended)
        #expect(!TypedText("a\u{FFFD}b\r\n").wasMended)
    }

    @Test func `the journal is looked into only where a word could be a name in it`() throws {
        struct Asked: Error {}
        let context = CaptureContext(date: CaptureTests.date, time: nil, now: nil, settings: JournalSettings())
        for typed in ["6/10 tired", "went out", "win 3", "phq9 12", "sleep:: 7", "note x 3", "3 steps"] {
            #expect(throws: Never.self) { try Capture(TypedText(typed), context) { throw Asked() } }
        }
        for typed in ["steps 3", "speak-up 4/10", "x level +1", "sleep yes"] {
            #expect(throws: Asked.self) { try Capture(TypedText(typed), context) { throw Asked() } }
        }
    }

    // MARK: Random

    /// Words with signs that Markdown and the format know, none of which is a value of the kind itself.
    private static let pieces = [
        "walked", "Sam", "#", "*", "**", "_", "|", "- x", "+", "1.", ">", "[ ]", "`", "```", "<!--", "-->", "%", "<b>",
        "</b>", "\\", "\\*", "&lt;", "~~~", "---", "===", "🙂", "שלום", "é", "e\u{301}", "[x]", "]:", "[", "(", ")",
        "$$",
        "==", "^", "{", "}", "a:b", "“so”", "\u{200F}", "***", "don't", "50%", "https://a.b/c#d", "C:\\", "=>",
    ]

    private struct Typed {
        let text: String
        /// The words that stand in it.
        let words: String
        let isRead: (NoteReading.Found, String) -> Bool
    }

    private static func random(_ seed: inout Seed) -> Typed {
        var words = (0...seed.number(0...5)).map { _ in seed.pick(pieces) }.joined(separator: " ")
        // The end of a line is where other programs keep things.
        words = "so " + words + " end"
        let number = seed.number(0...10)
        let other = seed.number(11...100)
        switch seed.number(0...7) {
        case 0:
            return Typed(text: "\(number)/10 anxious \(other) - \(words)", words: words) { found, plain in
                found.moods.count == 1 && found.moods[0].rating == Double(number)
                    && found.moods[0].emotions == [Emotion(name: "anxious", intensity: Double(other))]
                    && found.moods[0].note?.text == plain
            }
        case 1, 2:
            let marker = seed.pick([Passage.Marker.win, .setback, .discuss, .first, .helped, .event])
            return Typed(text: "\(marker.rawValue) \(words)", words: words) { found, plain in
                found.passages.map(\.marker) == [marker] && found.passages[0].text.text == plain
            }
        case 3:
            let grade = seed.number(0...10)
            return Typed(text: "activity \(words) (P\(number) M\(grade))", words: words) { found, plain in
                found.activities.count == 1 && found.activities[0].pleasure == Double(number)
                    && found.activities[0].mastery == Double(grade) && found.activities[0].what.text == plain
            }
        case 4:
            return Typed(
                text: "thought Situation: \(words); Thought: \(words) \(other)%; Emotions: fear \(other)", words: words
            ) { found, plain in
                found.thoughts.count == 1 && found.thoughts[0].situation?.text == plain
                    && found.thoughts[0].thoughts.map(\.belief) == [Double(other)]
                    && found.thoughts[0].thoughts.map(\.text.text) == [plain]
                    && found.thoughts[0].emotions.map(\.before) == [Double(other)]
            }
        case 5:
            return Typed(text: "speak-up \(number)/10 \(words)", words: words) { found, plain in
                found.ratings.map(\.rating) == [Double(number)] && found.ratings[0].goal == "speak-up"
                    && found.ratings[0].note?.text == plain
            }
        case 6:
            let answers = (0..<9).map { _ in seed.number(0...3) }
            let text = "phq9 " + answers.map(String.init).joined(separator: " ")
            return Typed(text: text, words: "") { found, _ in
                found.scores.map(\.total) == [Double(answers.reduce(0, +))]
                    && found.scores[0].answers == answers.map(Optional.some)
            }
        default:
            return Typed(text: "sleep \(number)h \(other % 60)m", words: "") { found, _ in
                found.trackers.map(\.name) == ["sleep"]
                    && found.trackers[0].value == Double(number * 60 + other % 60)
            }
        }
    }

    /// Words as a reader of Markdown shows them: what stands behind a backslash is itself.
    private static func shown(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.popFirst() {
            if first == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
                result.append(next)
                rest.removeFirst()
            } else {
                result.append(first)
            }
        }
        return result
    }

    private static let notes = [
        "", "# Day\n\nprose\n", "## Mood\r\n- 5/10\r\n\r\n## Wins\r\n* one\r\n", "---\nmood: 6\n---\nno end",
        "| Mood | Note |\n|---|---|\n| 5 | x |\n", "```\ncode\n```\n", "> quote\n\n1. one\n   - two\n",
        "## Thought record\n- Situation: x\n", "text\n%% comment %%\n\n## Goals\n",
    ]

    @Test(arguments: 0..<40) func `random words of every kind read back as what they were made of`(_ round: Int) throws
    {
        var seed = Seed(UInt64(round))
        for _ in 0..<10 {
            let typed = CaptureTests.random(&seed)
            let before = Array(seed.pick(CaptureTests.notes).utf8)
            let capture = try CaptureTests.capture(typed.text)
            let placed = CaptureTests.place(capture, in: before)
            #expect(placed.isAsMeant, "\(typed.text)")
            #expect(before.applying([placed.edit]) == placed.reading.bytes)
            let lines = String(decoding: placed.reading.bytes[placed.range], as: UTF8.self)
            #expect(CaptureTests.shown(lines).contains(typed.words), "\(typed.text) in \(lines)")
            let found = placed.reading.items(in: placed.range)
            let plain = CaptureTests.excerpts(found).first { CaptureTests.shown($0) == typed.words }
            #expect(typed.isRead(found, plain ?? typed.words), "\(typed.text) in \(lines)")
        }
    }

    private static func excerpts(_ found: NoteReading.Found) -> [String] {
        found.moods.compactMap { $0.note?.text } + found.passages.map(\.text.text)
            + found.activities.map(\.what.text) + found.thoughts.flatMap { $0.thoughts.map(\.text.text) }
            + found.ratings.compactMap { $0.note?.text }
    }

    @Test(arguments: 0..<20) func `what is put in and taken out leaves the note as it was`(_ round: Int) throws {
        var seed = Seed(UInt64(round) + 1000)
        let before = Array(seed.pick(CaptureTests.notes).utf8)
        let placed = CaptureTests.place(try CaptureTests.capture(CaptureTests.random(&seed).text), in: before)
        let path = RelativePath(bytes: Array("a b\n".utf8) + [0xFF])
        let record = UndoRecord(
            root: "/a\nb", path: path, edit: placed.edit, entry: placed.range, before: before, foldersFound: 2)
        #expect(UndoRecord(bytes: record.bytes) == record)
        let after = placed.reading.bytes
        #expect(record.edit(of: after).map { after.applying([$0]) } == before)
        for _ in 0..<20 {
            var changed = after
            changed[seed.number(0...changed.count - 1)] ^= 1
            #expect(record.edit(of: changed) == nil)
        }
        #expect(record.line(in: Array("new\n".utf8) + after) != nil)
    }
}
