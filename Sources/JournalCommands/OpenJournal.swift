import ArgumentParser
import JournalModel
import JournalReading
import JournalText

/// The journal that a command works on, read once, and the day it is read for.
struct OpenJournal {
    /// The journal's folder, as it was named or found.
    let root: String
    /// Everything, days after today included.
    let journal: Journal
    let today: CivilDate

    /// - Parameters:
    ///   - root: the journal's folder, where it is known.
    ///   - overlay: bytes that take the place of what files hold.
    init(_ options: GlobalOptions, root: String? = nil, overlay: [RelativePath: [UInt8]] = [:]) throws {
        let root = try root ?? JournalFolder.find(named: options.journal)
        try self.init(options, root: root) { root throws(LoadingError) in
            try JournalLoader.load(root: root, overlay: overlay)
        }
    }

    /// - Parameter load: gives the journal of a folder.
    init(_ options: GlobalOptions, root: String, load: (String) throws(LoadingError) -> Journal) throws {
        self.root = root
        let today = try options.namedToday()
        do throws(LoadingError) {
            journal = try load(root)
        } catch {
            throw Failure(.noInput, error.description)
        }
        guard let today = today ?? Clock.now(dayEnds: journal.settings.dayEnds)?.day else {
            throw Failure(.inputOutput, "the clock shows no date; name one with --today")
        }
        self.today = today
    }
}
