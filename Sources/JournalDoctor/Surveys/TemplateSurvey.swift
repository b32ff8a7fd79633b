import JournalReading
import JournalText

/// Folders of templates that are not called so in English.
struct TemplateSurvey: Survey {
    private let context: SurveyContext
    private var folders = Tally()

    init(_ context: SurveyContext) { self.context = context }

    static var looksAtTemplates: Bool { true }

    mutating func look(at note: NoteDigest) {
        guard let folder = TemplateSurvey.folder(of: note.path) else { return }
        folders.add(folder, at: note.place(0..<0))
    }

    /// The folder of templates that a note lies in.
    static func folder(of path: RelativePath) -> String? {
        let folders = path.components.dropLast().map { String(decoding: $0, as: UTF8.self) }
        guard let index = folders.firstIndex(where: { Words.templates.contains($0.lowercased()) }) else { return nil }
        return folders[...index].joined(separator: "/")
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        let found = folders.sorted
        guard let first = found.first else { return result }
        let evidence = found.dropFirst().reduce(first.evidence) { $0.joined($1.evidence) }
        let count = evidence.count.of("note")
        let globs = found.map { $0.name + "/**" }.sorted()
        guard !context.isSet("ignore") else {
            result.questions.append(
                Question(
                    id: "templates",
                    words: "\(count) in what looks like a folder of templates. Should "
                        + "\(globs.joined(separator: ", ")) stand under ignore: as well?", evidence: evidence))
            return result
        }
        result.proposals.append(
            Proposal(
                "ignore", SettingsText.list(globs), why: "\(count) in what looks like a folder of templates",
                evidence: evidence))
        return result
    }
}
