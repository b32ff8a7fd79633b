import JournalModel
import JournalReading

/// `thought Situation: asked for status; Thought: they think I'm useless 80%; Emotions: anxiety 80, shame 60`, or plain
/// words, which are the automatic thought.
enum ThoughtCapture: CaptureKind {
    static let word = "thought"
    static let about =
        "a thought record: Situation: …; Thought: … 80%; Emotions: anxiety 80, shame 60; or the thought alone"
    static let sentenceWords = "about again back hard long lots much of over record records so through to twice"

    static func isSentence(_ rest: TypedText) -> Bool {
        CaptureKinds.goesOn(rest.firstWord, sentenceWords) && !BelievedWords(rest.first).isBelieved
            && !rest.first.contains(";")
    }

    /// Whether fields stand in the words that make a record of them without the word before: two, one of which says
    /// what happened or what was thought, and one of which begins the line.
    ///
    /// - Parameter isEvent: the line begins with a kind's word; of these only `Event:` is a field as well, where a
    ///   thought follows.
    static func isRecord(_ typed: TypedText, _ settings: JournalSettings, isEvent: Bool) -> Bool {
        let (first, fields) = fields(typed, settings)
        guard let first, !isEvent || first == EventCapture.word else { return false }
        let thoughts: Set<ThoughtRecordField> = [.thought, .hotThought, .balanced]
        let core = isEvent ? thoughts : thoughts.union([.situation])
        return !fields.isDisjoint(with: core) && fields.count > 1
    }

    /// Whether the line begins with what happened, as a record does.
    static func holdsField(_ typed: TypedText, _ settings: JournalSettings) -> Bool {
        let (first, fields) = fields(typed, settings)
        return first != nil && !fields.isDisjoint(with: [.situation, .thought, .hotThought, .balanced])
    }

    /// The label that the words begin with, and the fields that have words.
    private static func fields(
        _ typed: TypedText, _ settings: JournalSettings
    ) -> (first: String?, fields: Set<ThoughtRecordField>) {
        let names = ThoughtRecordFields(settings.fields)
        let parts = LabelledParts(typed) { names[$0] != nil }.parts
        let fields = Set(parts.filter { !$0.lines.isEmpty }.compactMap { names[$0.name] })
        return (parts.first.flatMap { $0.label == nil ? nil : $0.name }, fields.subtracting([.other]))
    }

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let fields = ThoughtRecordFields(context.settings.fields)
        let parts = LabelledParts(withoutRecord(typed, fields)) { fields[$0] != nil }.parts
        guard parts.contains(where: { !$0.lines.isEmpty }) else { return nil }
        let lines = parts.flatMap { part -> [String] in
            let label = part.label ?? "Automatic thought"
            let isThought = part.label == nil || isBelieved(fields[part.name])
            let words = part.lines.enumerated().map { offset, line in
                let isLast = offset == part.lines.count - 1
                return TypedMarkdown.line(isThought && isLast ? BelievedWords(line).line : line, isStart: offset > 0)
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

    /// `Situation: …` of `record: Situation: …`, as the heading has it.
    private static func withoutRecord(_ typed: TypedText, _ fields: ThoughtRecordFields) -> TypedText {
        guard typed.firstWord.lowercased().hasPrefix("record") else { return typed }
        let rest = typed.withoutFirstWord
        return LabelledParts(rest) { fields[$0] != nil }.parts.first?.label == nil ? typed : rest
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.thoughts.isEmpty }

    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        guard reading.thoughts.allSatisfy({ ($0.thoughts + $0.balanced).allSatisfy { $0.belief == nil } }),
            let number = typed.lines.flatMap({ $0.split(separator: ";") }).lazy
                .compactMap({ BelievedWords(String($0)).unread }).first
        else { return [] }
        return ["\(number) is kept as words; how far a thought is believed is written (\(number)%)"]
    }
}
