import JournalModel
import JournalReading

/// `first the letter from the clinic`.
enum FirstCapture: CaptureKind {
    static let word = "first"
    static let about = "what is to be talked about first"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .first, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .first } }
}
