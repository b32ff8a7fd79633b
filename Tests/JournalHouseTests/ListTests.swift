import JournalTesting
import Testing

/// Lists that a new file must be added to: a file that is forgotten there does nothing.
struct ListTests {
    struct List: Sendable, CustomTestStringConvertible {
        let folder: String
        /// The file that holds the list.
        let file: String
        /// What a listed file's name begins and ends with; what is between names its line.
        let prefix: String
        let suffix: String
        /// How its line in the list reads, with `@` for the name.
        let line: String
        var testDescription: String { file }
    }

    static let lists = [
        List(
            folder: "JournalReading/Kinds", file: "JournalReading/Kinds/Kind.swift", prefix: "", suffix: "Kind.swift",
            line: "@Kind.self,"),
        List(
            folder: "JournalReading/Rules", file: "JournalReading/Rules/ReadingRules.swift", prefix: "",
            suffix: "Rule.swift", line: ".@,"),
        List(
            folder: "JournalChecks/Rules", file: "JournalChecks/JournalRule.swift", prefix: "", suffix: "Rule.swift",
            line: "@Rule.self,"),
        List(
            folder: "JournalReport/Sections", file: "JournalReport/Sections/Section.swift", prefix: "",
            suffix: "Section.swift", line: "@Section.self,"),
        List(
            folder: "JournalReport/Explanations", file: "JournalReport/Explanations/Explanation.swift", prefix: "",
            suffix: "Explanation.swift", line: "@Explanation.self,"),
        List(
            folder: "JournalDoctor/Surveys", file: "JournalDoctor/Survey.swift", prefix: "",
            suffix: "Survey.swift", line: "@Survey.self,"),
        List(
            folder: "JournalDoctor/Vocabulary", file: "JournalDoctor/Vocabulary/Vocabulary.swift",
            prefix: "Vocabulary+", suffix: ".swift", line: ".@,"),
        List(
            folder: "JournalCommands/ListKinds", file: "JournalCommands/ListKinds/ListKind+All.swift",
            prefix: "ListKind+", suffix: ".swift", line: ".@,"),
        List(
            folder: "JournalWriting/Captures/Kinds", file: "JournalWriting/Captures/CaptureKind.swift", prefix: "",
            suffix: "Capture.swift", line: "@Capture.self,"),
        List(
            folder: "JournalModel/Measures", file: "JournalModel/Measures/MeasureCatalogue.swift", prefix: "",
            suffix: ".swift", line: ".@,"),
    ]

    private static func text(_ path: String) -> String {
        String(decoding: Files.read(Project.root + "/Sources/" + path) ?? [], as: UTF8.self)
    }

    @Test(arguments: lists)
    func `every file of a folder stands in its list`(list: List) {
        let lines = Set(Self.text(list.file).split(separator: "\n").map { $0.drop { $0 == " " }.lowercased() })
        var found = 0
        for name in Files.names(in: Project.root + "/Sources/" + list.folder)
        where name.hasPrefix(list.prefix) && name.hasSuffix(list.suffix) {
            let stem = String(name.dropFirst(list.prefix.count).dropLast(list.suffix.count))
            // The list's own file, and what serves all of the folder's files.
            guard !stem.isEmpty, stem != "All", list.folder != "JournalModel/Measures" || !stem.hasPrefix("Measure")
            else { continue }
            found += 1
            #expect(lines.contains(list.line.replacing("@", with: stem).lowercased()), "\(name) is not in \(list.file)")
        }
        #expect(found > 0)
    }
}
