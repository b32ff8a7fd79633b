import JournalModel
import JournalReading

/// `helped a walk before breakfast`.
enum HelpedCapture: CaptureKind {
    static let word = "helped"
    static let about = "what helped"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .helped, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .helped } }
}
