import JournalReading

/// `activity walk with Sam (P7 M4)`; `[ ]` before it says that it is only planned.
enum ActivityCapture: CaptureKind {
    static let word = "activity"
    static let about = "something done or planned: walk with Sam (P7 M4)"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        guard let boxed = BoxedLine(typed.first) else {
            return item(typed, in: .activities, time: context.time, context)
        }
        guard var entry = item(typed.replacingFirst(with: boxed.rest), in: .activities, time: context.time, context)
        else { return nil }
        entry.lines[0] = boxed.box + " " + entry.lines[0]
        return entry
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.activities.isEmpty }
}
