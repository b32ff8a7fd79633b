import JournalModel
import Testing

/// What is bounded so that no line can hold the program is told where it bites.
struct MoreThanIsReadTests {
    private static func many(_ count: Int, _ piece: (Int) -> String) -> String {
        (1...count).map(piece).joined(separator: " ")
    }

    /// A note, how many there may be, and what is found at the first beyond.
    static let notes: [(note: @Sendable (Int) -> String, most: Int, found: String)] = [
        ({ "- spoke up \(many($0) { "#t\($0)" })\n" }, 100, "#t101"),
        ({ "Saw \(many($0) { "[[n\($0)]]" })\n" }, 100, "[[n101]]"),
        ({ "## Day \(many($0) { "#t\($0)" })\n\n- spoke up\n" }, 50, "#t51"),
        ({ "## Day \(many($0) { "[[n\($0)]]" })\n\n- spoke up\n" }, 50, "[[n51]]"),
        ({ "---\ntags: [\(many($0) { "t\($0)," }) last]\n---\n- spoke up\n" }, 49, ""),
        ({ "---\ngoals: [\(many($0) { "t\($0)," }) last]\n---\n- spoke up\n" }, 49, ""),
        (
            { "|\(many($0) { "c\($0) |" })\n|\(many($0) { _ in "- |" })\n|\(many($0) { "\($0) |" })\n" }, 100, "c101"
        ),
    ]

    @Test(arguments: notes.indices)
    func `the first tag, link or column beyond what is read is named, and none before`(index: Int) throws {
        let (note, most, found) = Self.notes[index]
        #expect(try Reading(["2026-03-05.md": note(most)]).diagnostics.filter { $0.contains("more-than") } == [])
        let told = try Reading(["2026-03-05.md": note(most + 1)]).diagnostics.filter { $0.contains("more-than") }
        #expect(told.count == 1)
        #expect(told.allSatisfy { $0.hasPrefix("more-than-is-read") && $0.contains(found) })
    }

    @Test func `what is beyond is not kept with the item, and each tag is counted`() throws {
        let reading = try Reading(["2026-03-05.md": "- Mood: 6/10 \(Self.many(150) { "#t\($0)" })\n"])
        #expect(reading.journal.moods.first?.stamp.tags == (1...100).map { "t\($0)" })
        #expect(reading.journal.tagUses.count == 150)
    }
}
