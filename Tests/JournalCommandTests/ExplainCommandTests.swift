import JournalTesting
import Testing

/// `journal explain` from outside, on a sample with one of everything.
struct ExplainCommandTests {
    private static let sample = ["--journal", Project.root + "/samples/alex", "--today", "2026-03-18"]

    private static func run(_ arguments: [String]) throws -> Executable.Result {
        try Executable.run(["explain"] + arguments + sample)
    }

    @Test func `without a name it lists what can be explained, and each of them is`() throws {
        let list = try Self.run([])
        #expect(list.status == 0)
        let subjects = list.text.split(separator: "\n").filter { $0.hasPrefix("- ") }
            .compactMap { $0.dropFirst(2).split(separator: ": ").first.map(String.init) }
        #expect(Set(subjects).isSuperset(of: ["period", "homework", "goal:speak-up", "mood", "tracker:sleep"]))
        for subject in subjects {
            for format in ["text", "json", "markdown"] {
                let result = try Self.run([subject, "--more", "--format", format])
                #expect(result.status == 0, "\(subject): \(result.error)")
                #expect(!result.text.isEmpty && result.error.isEmpty)
            }
        }
    }

    @Test func `places in it lead to the lines they name`() throws {
        // The mood of Wednesday 11 March stands in the front matter's second line.
        let text = try Self.run(["mood"]).text
        #expect(text.contains("- Wed 11 Mar: 5 (days/2026/2026-03-11.md:3)"))
        let line = Files.read(Project.root + "/samples/alex/days/2026/2026-03-11.md").map { bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[2]
        }
        #expect(line?.contains("5") == true && line?.contains("mood") == true)
    }

    @Test func `a name that is not on the page ends with 64 and says what there is`() throws {
        let result = try Self.run(["nothing-such"])
        #expect(result.status == 64)
        #expect(result.error.contains("goal:speak-up"))
    }

    @Test func `its JSON names the schema and every figure's sources`() throws {
        let json = try Self.run(["goal:speak-up", "--format", "json"]).text
        #expect(json.hasPrefix("{\n  \"schema\": \"journal.explain/1\",\n  \"subject\": \"goal:speak-up\""))
        #expect(json.contains("\"file\": \"days/2026/2026-03-12.md\""))
    }
}
