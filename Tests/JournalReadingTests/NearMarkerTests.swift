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

    /// Headings that hide their section, exactly or nearly.
    static let hiding = [
        "Private: notes", "Private notes", "Privat - über Mama", "private thoughts", "PRIVATE!", "Private (for me)",
        "Private — not for Dr M.", "Private – later", "Private, please", "Private. Keep out", "Private [later]",
        "\"Private\" thoughts", "Private stuff from the weekend", "Private & personal", "Private for me",
        "Pirvate notes", "Private notes #share", "2026-03-12 Private notes", "Thursday: private thoughts",
        "Private … notes", "Private only", "Private entries", "Notes: private",
        "Privé", "PRIVÉ : maman", "Privé, rien que pour moi", "Pensées privées", "Journal privé", "Prive notities",
        "Privado", "Privado: mamá", "Notas privadas", "Diario privado", "Solo privado", "Privato: casa",
        "Pensieri privati", "Note private", "Pensamentos privados",
        "Private Gedanken", "Privates Tagebuch", "Privater Teil", "Privat nur für mich", "Privat und vertraulich",
        "Privata tankar", "Private tanker", "Privé gedachten",
    ]

    @Test(arguments: hiding)
    func `a heading that nearly says private hides its section, and is told`(heading: String) throws {
        let reading = try Reading(
            "## Wins\n\n- openly\n\n## \(heading)\n\n- hidden #win\n\n### Wins\n\n- hidden too\n\n## Wins\n\n- later\n")
        #expect(reading.items == ["win “openly”", "win “later”"])
        #expect(reading.journal.diagnostics.map(\.id) == ["nearly-private"])
        let place = try #require(reading.journal.diagnostics.first?.source)
        #expect(heading.contains(reading.text(at: place)))
    }

    /// Headings in which private is said of something else.
    static let open = [
        "Private practice visit", "Private school letter", "Private view at the gallery", "Private-practice visit",
        "Private lessons", "Private's dog", "My privacy", "Privately", "Privatdozent Maier", "Privatschule",
        "Privat versichert", "Private conversation with Sam", "Private/public", "Primate notes", "Privater Termin",
        "Private health insurance (again)", "École privée", "Clase privada", "Privilege: what I have", "Prive to Kim",
        "A note: my private practice", "Privaten Termin absagen - Montag", "In private: a talk",
    ]

    @Test(arguments: open)
    func `a heading that speaks of something private stays open`(heading: String) throws {
        let reading = try Reading("## \(heading)\n\n- openly #win\n")
        #expect(reading.items == ["win “openly”"])
        #expect(reading.diagnostics == [])
    }

    @Test func `the writer's own word for private has such headings, too`() throws {
        let settings = "headings: {private: [Geheim], thought-record: [Private thoughts]}\n"
        let near = try Reading("## Geheim: Mama\n\n- hidden #win\n", settings: settings)
        #expect(near.items == [])
        #expect(near.diagnostics == ["nearly-private ‹Geheim: Mama›"])
        #expect(try Reading("## Geheim\n\n- hidden #win\n", settings: settings).diagnostics == [])
        // What the settings name is what they say.
        let named = try Reading("## Private thoughts\n\n- Situation: openly\n", settings: settings)
        #expect(named.items == ["thought-record situation “openly”"])
        #expect(named.diagnostics == [])
    }

    @Test func `such a heading is mended by a tag behind it, which hides the same`() throws {
        let text = "Woke.\n\n## Private notes ##\n\n- hidden #win\n"
        let reading = try Reading(text)
        let fix = try #require(reading.journal.diagnostics.first?.fix)
        #expect(fix.certainty == .suggestion)
        let edit = try #require(fix.edits.first)
        var mended = Array(text.utf8)
        mended.replaceSubrange(edit.source.bytes, with: edit.replacement)
        #expect(String(decoding: mended, as: UTF8.self) == "Woke.\n\n## Private notes #private ##\n\n- hidden #win\n")
        #expect(try Reading(String(decoding: mended, as: UTF8.self)).diagnostics == [])
    }
}
