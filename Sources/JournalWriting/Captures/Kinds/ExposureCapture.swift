import JournalReading

/// `exposure asked a question: SUDS 80 -> 35; Expected: they laugh (90%); Learned: nobody minds`.
enum ExposureCapture: CaptureKind {
    static let word = "exposure"
    static let about = "what was faced: asked a question: SUDS 80 -> 35; Expected: …; Happened: …; Learned: …"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let parts = LabelledParts(typed) { TypedReading.isExposureField($0) }.parts
        guard let what = parts.first, what.label == nil, let first = what.lines.first else { return nil }
        let boxed = BoxedLine(first)
        let words = boxed.map { String($0.rest) } ?? first
        let line = context.line(words, time: context.time)
        let more = what.lines.dropFirst().map { "  - " + TypedMarkdown.line($0, isStart: true) }
        let fields = parts.dropFirst().flatMap { part -> [String] in
            let words = part.lines.enumerated().map { TypedMarkdown.line($0.element, isStart: $0.offset > 0) }
            let label = (part.label ?? "") + ":"
            return ["  - " + ([label] + words.prefix(1)).joined(separator: " ")]
                + words.dropFirst().map { "    " + $0 }
        }
        return NewEntry(
            section: .exposure, lines: [(boxed.map { $0.box + " " } ?? "") + line] + more + fields, form: .item)
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.exposures.isEmpty }
}
