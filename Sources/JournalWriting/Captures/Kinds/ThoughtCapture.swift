import JournalModel
import JournalReading

/// `thought Situation: asked for status; Thought: they think I'm useless 80%; Emotions: anxiety 80, shame 60`, or plain
/// words, which are the automatic thought.
enum ThoughtCapture: CaptureKind {
    static let word = "thought"
    static let about =
        "a thought record: Situation: …; Thought: … 80%; Emotions: anxiety 80, shame 60; or the thought alone"

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let fields = ThoughtRecordFields(context.settings.fields)
        let parts = LabelledParts(typed) { fields[$0] != nil }.parts
        guard parts.contains(where: { !$0.lines.isEmpty }) else { return nil }
        let lines = parts.flatMap { part -> [String] in
            let label = part.label ?? "Automatic thought"
            let isThought = part.label == nil || isBelieved(fields[part.name])
            let words = part.lines.enumerated().map { offset, line in
                let isLast = offset == part.lines.count - 1
                return TypedMarkdown.line(
                    isThought && isLast && part.label != nil ? bracketingShare(line) : line, isStart: offset > 0)
            }
            return ["- " + ([label + ":"] + words.prefix(1)).joined(separator: " ")]
                + words.dropFirst().map { "  " + $0 }
        }
        // A heading of its own begins a record, and must be no field's name.
        let heading = (context.time ?? context.now).map(\.description) ?? "No time noted"
        return NewEntry(section: .thoughtRecord, lines: [heading] + lines, form: .record)
    }

    private static func isBelieved(_ field: ThoughtRecordField?) -> Bool {
        field == .thought || field == .hotThought || field == .balanced
    }

    /// `… (80%)` of `… 80%`: behind a label, the share at the end is how far it is believed.
    private static func bracketingShare(_ words: String) -> String {
        guard let blank = words.lastIndex(of: " ") else { return words }
        let last = words[words.index(after: blank)...]
        guard last.hasSuffix("%"), last.count <= 4, last.dropLast().allSatisfy({ ("0"..."9").contains($0) }),
            last.count > 1, words[..<blank].last != ","
        else { return words }
        return words[..<blank] + " (" + last + ")"
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.thoughts.isEmpty }
}
