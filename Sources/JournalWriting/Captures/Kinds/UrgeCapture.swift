import JournalReading

/// `urge 4/5, acted no, skill: TIPP`.
enum UrgeCapture: CaptureKind {
    static let word = "urge"
    static let about = "how strong, whether acted on, a skill: urge to drink 4/5, acted no, skill: TIPP"
    static let takesAnyWords = false

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        // The word stays: with it a strength needs no maximum.
        return .item(
            context.line(word + " " + typed.first, time: context.time), nesting: typed.lines.dropFirst(), in: .urges)
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.urges.isEmpty || !reading.diagnostics.isEmpty }
}
