import JournalModel
import JournalText
import Testing

/// What is nearly a marker for private text hides, and is told once, at its place.
struct NearMarkerTests {
    /// A text, what is told at which words, and what its sentence says and does not say.
    static let comments: [(String, [String], says: String, not: String)] = [
        (
            "Woke.\n\n<!-- private: x -->\nCalled.\n", ["nearly-private ‹<!-- private: x -->›"],
            "to the end of the file", "not opened"
        ),
        (
            "Woke.\n\n<!-- privat -->\nCalled.\n", ["nearly-private ‹<!-- privat -->›"],
            "to the end of the file", "not opened"
        ),
        (
            "Woke.\n\n<!-- privat -->\nCalled.\n<!-- /private -->\n", ["nearly-private ‹<!-- privat -->›"],
            "is taken for one", "to the end of the file"
        ),
        (
            "Woke.\n\nCalled.\n<!-- /privat -->\n", ["nearly-private ‹<!-- /privat -->›"],
            "a private region that was not opened", "to the end of the file"
        ),
        (
            "<!-- private -->\nWoke.\n<!-- /privat -->\n", ["nearly-private ‹<!-- /privat -->›"],
            "is taken for one", "not opened"
        ),
        // Of two that are open, the first one hides to the end.
        (
            "<!-- private -->\nWoke.\n<!-- privat -->\nCalled.\n",
            ["private-unclosed ‹<!-- private -->›", "nearly-private ‹<!-- privat -->›"],
            "is taken for one", "to the end of the file"
        ),
    ]

    @Test(arguments: comments)
    func `a comment that is nearly a marker is told once, with what comes of it`(
        markdown: String, told: [String], says: String, not: String
    ) throws {
        let reading = try Reading(markdown)
        #expect(reading.diagnostics == told)
        let near = try #require(reading.journal.diagnostics.first { $0.id == "nearly-private" })
        #expect(near.message.contains(says))
        #expect(!near.message.contains(not))
    }

    @Test func `what a half-written beginning can be mended by is a beginning, else an end`() throws {
        func fixes(_ markdown: String) throws -> [String] {
            try Reading(markdown).journal.diagnostics.flatMap { $0.fix?.edits ?? [] }.map {
                String(decoding: $0.replacement, as: UTF8.self)
            }
        }
        #expect(try fixes("<!-- privat -->\nWoke.\n") == ["private"])
        #expect(try fixes("<!-- private: x -->\nWoke.\n") == ["<!-- /private -->\n"])
        #expect(try fixes("Woke.\n<!-- /private: x -->\n") == [])
    }
}
