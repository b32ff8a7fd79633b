import JournalModel
import JournalReading
import JournalText
import JournalWriting
import Testing

/// What is typed, the lines it becomes, and what is said of it.
struct TypedCase: Sendable, CustomTestStringConvertible {
    let typed: String
    let lines: [String]
    let echo: String
    var testDescription: String { typed }

    init(_ typed: String, _ line: String, _ echo: String) {
        self.init(typed, [line], echo)
    }

    init(_ typed: String, _ lines: [String], _ echo: String) {
        self.typed = typed
        self.lines = lines
        self.echo = echo
    }

    static let date = CivilDate("2026-03-05") ?? CivilDate(dayNumber: 0)

    /// In a journal with the goal speak-up and the trackers steps, pain and commute, a length of time.
    static func capture(_ typed: String, _ settings: JournalSettings = JournalSettings()) throws -> Capture {
        let context = CaptureContext(date: date, time: nil, now: nil, settings: settings)
        return try Capture(TypedText(typed), context) {
            CaptureNames(goals: ["speak-up"], trackers: ["steps", "commute", "pain"], lengths: ["commute"])
        }
    }

    func expect() throws {
        let capture = try TypedCase.capture(typed)
        #expect(capture.entry.lines == lines)
        #expect(CaptureEcho(capture, isAsMeant: true, JournalSettings()).text == echo)
        #expect(!capture.isPrivate)
        // It is read from the note as it was understood, wherever the note puts it.
        let placed = NotePlace(path: RelativePath("2026-03-05.md"), date: TypedCase.date, settings: JournalSettings())
            .place(capture.entry, in: Array("# Day\n\nprose\n".utf8)) { capture.isRead(in: $0, $1) }
        #expect(placed.isAsMeant)
    }
}
