import JournalModel
import JournalReading
import JournalTesting

/// A journal as files, made up or copied, before it is on disk.
struct PlainJournal: Sendable {
    struct File: Sendable {
        var path: String
        var text: String
    }

    let name: String
    /// In the order in which they are written.
    var files: [File]
    let today: CivilDate

    init(_ name: String, _ files: [File], today: CivilDate) {
        self.name = name
        self.files = files
        self.today = today
    }

    /// A copy of a sample.
    init(sample: String, today: CivilDate) {
        let folder = Project.root + "/samples/" + sample
        let files = Files.all(below: folder).filter { $0.hasSuffix(".md") || $0 == "journal.yaml" }.map { path in
            File(path: path, text: String(decoding: Files.read(folder + "/" + path) ?? [], as: UTF8.self))
        }
        self.init(sample, files, today: today)
    }

    /// Copies of the samples, each on a day with much behind it and something ahead.
    static let samples = [
        PlainJournal(sample: "alex", today: CivilDate.of(2026, 3, 18)),
        PlainJournal(sample: "vault", today: CivilDate.of(2026, 3, 10)),
        PlainJournal(sample: "one-file", today: CivilDate.of(2026, 3, 4)),
    ]

    func with(_ more: [File]) -> PlainJournal { PlainJournal(name, files + more, today: today) }

    /// With something added at the end of a file.
    func appending(_ text: String, to path: String) -> PlainJournal {
        var journal = self
        for index in journal.files.indices where journal.files[index].path == path {
            let end = journal.files[index].text.hasSuffix("\n") ? "\n" : "\n\n"
            journal.files[index].text += end + text
        }
        return journal
    }

    /// Written to a folder in the order of `files`, and read again.
    func read(workers: Int? = 1) throws -> Journal {
        let folder = try TemporaryJournal()
        for file in files { try folder.write(file.text, to: file.path) }
        return try JournalLoader.load(root: folder.root, workers: workers)
    }

    func figures(workers: Int? = 1) throws -> Figures { try Figures(of: read(workers: workers), today: today) }
}

extension CivilDate {
    /// A day that exists.
    static func of(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }
}
