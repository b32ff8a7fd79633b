import JournalModel
import JournalReading

/// `win asked a question in the meeting`; `win or lose` begins a sentence.
enum WinCapture: CaptureKind {
    static let word = "win"
    static let about = "what went well"

    static let sentenceWords = "against back by for if over some the" + CaptureKinds.noneOfIt

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .wins, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .win } }
}
