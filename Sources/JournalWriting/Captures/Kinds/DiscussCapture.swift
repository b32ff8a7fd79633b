import JournalModel
import JournalReading

/// `discuss why do Mondays hurt?`.
enum DiscussCapture: CaptureKind {
    static let word = "discuss"
    static let about = "a question or a matter for the next session"

    static let sentenceWords = "it later that tomorrow with" + CaptureKinds.noneOfIt

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .discuss, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .discuss } }
}
