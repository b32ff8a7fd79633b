import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// A journal of a few files, read from the disk and told in lines that a table of cases can hold.
///
/// The day of every case is 5 March 2026, and a line names a day only where it is another.
struct Reading {
    let journal: Journal

    init(_ files: [String: String]) throws {
        let folder = try TemporaryJournal(files)
        journal = try JournalLoader.load(root: folder.root)
    }

    /// One note of the day, with `speak-up` and `sleep-well` for goals.
    init(_ markdown: String, at path: String = "2026-03-05.md", settings: String? = nil) throws {
        var files = [path: markdown, "goals/speak-up.md": "# Speak up\n", "goals/sleep-well.md": "# Sleep well\n"]
        if let settings { files["journal.yaml"] = settings }
        try self.init(files)
    }

    /// Every item but goals and uses of tags, kind by kind, each kind in the order of all output.
    var items: [String] {
        journal.sessions.map(tell) + journal.moods.map(tell) + journal.thoughts.map(tell)
            + journal.activities.map(tell) + journal.exposures.map(tell) + journal.urges.map(tell)
            + journal.homework.map(tell) + journal.scores.map(tell) + journal.trackers.map(tell)
            + journal.ratings.map(tell) + journal.passages.map(tell)
    }

    /// The text that each of `items` names as its source.
    var sources: [String] {
        let stamps =
            journal.sessions.map(\.stamp) + journal.moods.map(\.stamp) + journal.thoughts.map(\.stamp)
            + journal.activities.map(\.stamp) + journal.exposures.map(\.stamp) + journal.urges.map(\.stamp)
            + journal.homework.map(\.stamp) + journal.scores.map(\.stamp) + journal.trackers.map(\.stamp)
            + journal.ratings.map(\.stamp) + journal.passages.map(\.stamp)
        return stamps.map { text(at: $0.source) }
    }

    /// `did #panic 1`, `did #speak-up 1/2`.
    var uses: [String] { journal.tagUses.map(tell) }

    /// `mood-out-of-range ‹14/10›`: what was noticed, and the text it was noticed at.
    var diagnostics: [String] {
        journal.diagnostics.map { diagnostic in
            let text = text(at: diagnostic.source)
            return text.isEmpty ? diagnostic.id : diagnostic.id + " ‹" + text + "›"
        }
    }

    func text(at source: SourceRange) -> String {
        journal.files.indices.contains(source.file) ? journal.files[source.file][source.bytes] : "no such file"
    }
}

/// A piece of Markdown, and what is to be read from it.
struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let items: [String]
    let diagnostics: [String]
    let sources: [String]?
    let path: String
    let settings: String?

    init(
        _ name: String, _ markdown: String, _ items: [String] = [], diagnostics: [String] = [],
        sources: [String]? = nil, at path: String = "2026-03-05.md", settings: String? = nil
    ) {
        testDescription = name
        self.markdown = markdown
        self.items = items
        self.diagnostics = diagnostics
        self.sources = sources
        self.path = path
        self.settings = settings
    }
}
