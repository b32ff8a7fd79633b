import ArgumentParser
import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// Writes a line into the day's note.
struct LogCommand: ParsableCommand {
    static let name = "log"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Writes what you type into the day's note.",
        usage: "journal log [--date <date>] [--time <time>] [--dry-run] <words> ...",
        discussion: """
            Whatever is typed is written; what was understood of it is said. The first word tells what it is:

            """
                + CaptureKinds.all.map { "  \($0.word.padded(to: 10))\($0.about)" }.joined(separator: "\n") + """


                    A number alone is a mood: journal log "6/10 anxious 70, tired — stand-up went badly #work"
                    A tracker, a questionnaire or a goal goes by its own name: sleep 7h, phq9 12, speak-up 4/10.
                    What is for nobody else begins with private: journal log "private: …", or "win: private: …".
                    Words that begin with a dash stand behind --, as in: journal log -- -5 points
                    '-' alone reads standard input. 'journal undo' takes the last entry back.
                    """)

    @Argument(
        parsing: .allUnrecognized, help: ArgumentHelp("What to write.", valueName: "words"),
        completion: .list(CaptureKinds.words))
    var words: [String] = []

    @Option(
        help: ArgumentHelp("The day it is about: 2026-03-05, yesterday, mon. (default: today)", valueName: "date"),
        transform: NoteDay.parse)
    var date: NoteDay?

    @Option(
        help: ArgumentHelp("The time it is about. (default: now, for a mood of today)", valueName: "time"),
        transform: TimeArgument.parse)
    var time: ClockTime?

    @Flag(help: "Say what would be written and where, and write nothing.")
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let words = LogWords(words)
        let typed = try words.typed()
        if typed.wasMended {
            StandardError.write("some bytes were not UTF-8; \u{FFFD} stands in the place of each")
        }
        if words.holdLikelyOption {
            StandardError.write(
                "'log' has no option like the word that begins with '--', so that is taken as one of your words")
        }
        let answer: LogAnswer
        do {
            answer = try log(typed)
        } catch let nothing as Capture.NothingTyped {
            let what = nothing.kind.map { "after '\($0)'" } ?? "to write"
            throw Failure(.usage, "there is nothing \(what); type some words, or - to read them from standard input")
        } catch let failure as Failure {
            throw failure.handingBack(typed)
        } catch let error as WritingError {
            throw Failure(error).handingBack(typed)
        }
        if dryRun { try answer.writeDry() } else { try answer.write() }
    }

    /// Stores the words, but for a dry run. What is thrown is thrown before they are stored.
    private func log(_ typed: TypedText) throws -> LogAnswer {
        let journal = try WritableJournal(options)
        let day = try date?.day(asOf: journal.today) ?? journal.today
        let context = CaptureContext(
            date: day, time: time, now: day == journal.clock?.day ? journal.clock?.time : nil,
            settings: journal.settings, isAhead: day > journal.today)
        let capture = try Capture(typed, context) {
            CaptureNames(try OpenJournal(options, root: journal.root).journal)
        }
        let path = DayFile.path(of: day, settings: journal.settings)
        let place = NotePlace(path: path, date: day, settings: journal.settings)
        func placed(_ bytes: [UInt8]?) -> PlacedEntry {
            place.place(capture.entry, in: bytes) { capture.isRead(in: $0, $1) }
        }
        // Before the lock, since a long note takes a while to read; behind it nothing is left to do but to look whether
        // the note is still the same.
        let found = JournalLoader.bytes(of: path, root: journal.root)
        let foreseen = placed(found)
        if dryRun { return LogAnswer(capture, foreseen, journal.settings, path, root: journal.root) }
        let writer = try JournalWriter(root: journal.root, newFiles: journal.settings.newFiles)
        let folders = try writer.foldersFound(path)
        let root = JournalFolder.absolute(journal.root)
        var entry = foreseen
        let written = try writer.edit(path) { bytes throws(WritingError) in
            entry = bytes == found ? foreseen : placed(bytes)
            UndoMemory.forgetLast(of: root)
            return [entry.edit]
        }
        if let root {
            UndoMemory.remember(
                UndoRecord(
                    root: root, path: path, edit: entry.edit, entry: entry.range, before: written.before,
                    foldersFound: folders))
        }
        for warning in WriteWarnings.lines(of: written, path) { StandardError.write(warning) }
        if journal.isWithoutItsSettings { UnreadSettings.tell() }
        return LogAnswer(capture, entry, journal.settings, path, root: journal.root)
    }
}
