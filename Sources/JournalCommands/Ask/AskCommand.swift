import ArgumentParser
import JournalModel
import JournalReading
import JournalReport
import JournalWriting

/// A questionnaire, asked item by item; its answers are written into the journal.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Asks a questionnaire item by item, and writes the answers into the day's note.",
        discussion: """
            On a terminal an empty line skips an item, b goes back, ? says how it works. Nothing is written before the \
            last answer. Answers may be piped, too: one a line, or all on one line, with _ for one that is missing. \
            A form's words are shown where they are in the public domain; of others you have the sheet.
            """)

    @Argument(help: "A questionnaire's id, such as phq9; 'journal measures' lists them.")
    var measure: String

    @Option(
        help: ArgumentHelp("The day it was filled in: 2026-03-05, yesterday, mon. (default: today)", valueName: "date"),
        transform: NoteDay.parse)
    var date: NoteDay?

    @Option(help: ArgumentHelp("The time of the day, such as 08:15.", valueName: "time"), transform: TimeArgument.parse)
    var time: ClockTime?

    @Option(help: ArgumentHelp("The item order of your sheet, for a form that has several.", valueName: "name"))
    var order: String?

    @Option(
        help: ArgumentHelp("The answers of your sheet, where they are not the usual ones: 0-4.", valueName: "range"),
        transform: RangeArgument.parse)
    var range: ClosedRange<Int>?

    @Flag(help: "Say what would be written, and where; write nothing.")
    var dryRun = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let day = try date?.day(asOf: open.today) ?? open.today
        let known = try KnownMeasure.find(measure, in: KnownMeasure.all(in: open.journal.settings))
        guard !known.isOff else {
            throw Failure(
                .usage, "\(known.measure.shortName) is switched off in journal.yaml, so its answers would not be read")
        }
        let dialogue = try Dialogue()
        let crisis = CrisisLines.lines(CrisisFiles(root: open.root))
        let form =
            if dialogue.isInteractive {
                try AskingByHand(dialogue: dialogue, crisis: crisis).ask(known.measure, order: order, range: range)
            } else {
                try PipedAnswers(crisis: crisis).form(known.measure, order: order, range: range)
            }
        guard form.hasAnswers else {
            StandardError.write("no item was answered, so nothing was stored")
            return
        }
        let capture = AnswerCapture(open: open, answers: StoredAnswers(form), date: day, time: time)
        guard !dryRun else { return try StandardOutput.write(capture.preview()) }
        let (echo, place) = try capture.write()
        UnreadSettings.tell(in: open.root)
        try StandardOutput.write(echo)
        if dialogue.isInteractive {
            dialogue.say("Stored in \(place): \(form.summary). 'journal undo' takes them back.")
        }
    }
}
