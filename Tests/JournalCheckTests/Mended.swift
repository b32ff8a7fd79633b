import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// A file as it is, and as its fixes make it.
struct Mended {
    let bytes: [UInt8]
    let journal: Journal
    let found: [Diagnostic]
    let path: String

    init(_ bytes: [UInt8], at path: String) throws {
        self.bytes = bytes
        self.path = path
        let folder = try TemporaryJournal()
        try folder.write(bytes: bytes, to: path)
        journal = try JournalLoader.load(root: folder.root)
        found = CheckRun(CheckContext(journal, today: try #require(CivilDate(RuleExample.today)))).found
    }

    func fixes(_ certainty: Fix.Certainty) -> [Fix] {
        found.compactMap(\.fix).filter { $0.certainty == certainty }
    }

    /// The bytes with all fixes of a kind, from the last edit to the first.
    func applying(_ certainty: Fix.Certainty) -> [UInt8] {
        var bytes = bytes
        let edits = fixes(certainty).flatMap(\.edits).sorted { $0.source < $1.source }
        for edit in edits.reversed() { bytes.replaceSubrange(edit.source.bytes, with: edit.replacement) }
        return bytes
    }

    /// What anybody may read of the file, and whether something of it or all of it is hidden.
    var open: [String] {
        journal.passages.map { "\($0.text.text)" } + journal.moods.map { "mood \($0.value ?? -1)" }
            + journal.trackers.map { "\($0.name) \($0.value)" } + journal.goals.map { "goal \($0.id) \($0.name.text)" }
            + (journal.privateFiles.isEmpty ? [] : ["a private file"])
            + (journal.days.values.contains { $0.hasPrivate } ? ["something private"] : [])
    }
}
