import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// A rule's example as a journal on the disk, checked.
struct ExampleJournal {
    /// Where a form of an example was made of it, for the words of a test that goes red.
    let text: String
    let journal: Journal
    let found: [Diagnostic]

    /// - Parameters:
    ///   - text: of the file that is shown, without signs.
    ///   - path: where it is put; `nil` for its own place.
    ///   - content: what is put there in the text's place.
    init(
        _ example: RuleExample, text: [UInt8], at path: String? = nil, settings: String = "",
        content: RuleExample.Content = .text
    ) throws {
        let path = path ?? example.path
        self.text = String(decoding: text, as: UTF8.self)
        var files = example.beside
        if !settings.isEmpty { files["journal.yaml", default: ""] += settings }
        let folder = try TemporaryJournal(files)
        var own = text
        if path == "journal.yaml" { own += Array(settings.utf8) }
        switch content {
        case .text: try folder.write(bytes: own, to: path)
        case .bytes(let bytes): try folder.write(bytes: bytes(), to: path)
        case .pipe: try folder.makePipe(at: path)
        case .link(let target): try folder.makeLink(at: path, to: target)
        }
        journal = try JournalLoader.load(root: folder.root)
        let today = try #require(CivilDate(RuleExample.today))
        var versionControl = VersionControl()
        if example.isInGit {
            versionControl.remotes = ["origin"]
            versionControl.remoteCount = 1
            versionControl.pages = journal.reportFiles.sorted()
        }
        found = CheckRun(CheckContext(journal, today: today, versionControl)).found
    }

    /// The ranges of the bytes at which a rule finds something in the example's file, in order.
    func ranges(_ id: String, in path: String) -> [Range<Int>] {
        found.filter { $0.id == id && journal.path(of: $0.source)?.description == path }.map(\.source.bytes).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
    }
}
