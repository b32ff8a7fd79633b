import JournalModel
import JournalReading

/// `event new dose`.
enum EventCapture: CaptureKind {
    static let word = "event"
    static let about = "what happened, such as a new dose or a move"

    static let sentenceWords =
        "at for in last next on planner starts that this tomorrow tonight went with" + CaptureKinds.noneOfIt

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .events, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .event } }
}
