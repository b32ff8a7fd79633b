import JournalModel
import JournalReading
import JournalText
import JournalWriting
import Testing

struct PlaceTests {
    static let day = CivilDate(year: 2026, month: 3, day: 5) ?? CivilDate(dayNumber: 0)

    static func placed(_ example: PlaceCase, in note: [UInt8]?) -> PlacedEntry {
        NotePlace(path: RelativePath(example.path), date: day, settings: example.settings)
            .place(example.entry, in: note) { example.entry.isRead($0, $1, on: day) }
    }

    private func check(_ example: PlaceCase, _ change: (String) -> String) {
        let note = example.note.map { Array(change($0).utf8) }
        let placed = Self.placed(example, in: note)
        let bytes = (note ?? []).applying([placed.edit])
        // A byte-order mark is there only where there is a note.
        let expected = example.note == nil ? example.expected : change(example.expected)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(bytes == Array(expected.utf8))
        #expect(placed.reading.bytes == bytes)
        #expect(placed.isAsMeant == example.isAsMeant)
        #expect(placed.edit.source.bytes.isEmpty)
        let own = String(decoding: bytes[placed.range], as: UTF8.self)
        #expect(own.contains(example.entry.lines[0]) && !own.hasSuffix("\n") && !own.hasPrefix("\n"))
    }

    @Test(arguments: PlaceCase.all)
    func `new lines go where a person would write them`(_ example: PlaceCase) {
        check(example) { $0 }
    }

    @Test(arguments: PlaceCase.all)
    func `in a note with CR LF they end with CR LF`(_ example: PlaceCase) {
        // Of lines that end in nothing there is nothing to be learnt.
        guard example.note?.contains("\n") == true else { return }
        check(example) { $0.replacing("\n", with: "\r\n") }
    }

    @Test(arguments: PlaceCase.all)
    func `a byte-order mark stays where it is`(_ example: PlaceCase) {
        check(example) { "\u{FEFF}" + $0 }
    }
}
