import JournalReading

/// `6/10 anxious 70, tired — stand-up went badly #work`, with or without the word before it.
enum MoodCapture: CaptureKind {
    static let word = "mood"
    static let about = "a rating, emotions, a note; the word may be left out before a number"
    static let takesAnyWords = false

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        let line = context.line(typed.first, time: context.time ?? context.now)
        return .item(line, nesting: typed.lines.dropFirst(), in: .mood)
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.moods.isEmpty || !reading.diagnostics.isEmpty }
}
