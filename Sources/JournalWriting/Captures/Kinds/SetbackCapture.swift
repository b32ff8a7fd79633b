import JournalModel
import JournalReading

/// `setback stayed in bed`.
enum SetbackCapture: CaptureKind {
    static let word = "setback"
    static let about = "what you call a setback"

    static let sentenceWords = "for not" + CaptureKinds.noneOfIt

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .setbacks, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .setback } }
}
