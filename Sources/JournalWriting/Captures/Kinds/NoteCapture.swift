import JournalReading

/// `note slept badly again`: plain words, and what is none of the other kinds.
enum NoteCapture: CaptureKind {
    static let word = "note"
    static let about = "plain words"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        let more = typed.lines.dropFirst().map { TypedMarkdown.line($0, isStart: true) }
        let lines = [context.line(typed.first, time: context.time)] + more
        return NewEntry(section: nil, lines: lines, form: .paragraph)
    }

    static func isRead(_ reading: TypedReading) -> Bool { true }
}
