import JournalModel
import JournalReading

/// `urge 4/5, acted no, skill: TIPP`.
enum UrgeCapture: CaptureKind {
    static let word = "urge"
    static let about = "how strong, whether acted on, a skill: urge to drink 4/5, acted no, skill: TIPP"
    static let takesAnyWords = false

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        // The word stays: with it a strength needs no maximum.
        return .item(
            context.line(word + " " + UrgeWords(typed.first).line, time: context.time),
            nesting: typed.lines.dropFirst(), in: .urges)
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.urges.isEmpty || !reading.diagnostics.isEmpty }

    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        guard let urge = reading.urges.first, reading.diagnostics.isEmpty else { return [] }
        var advice: [String] = []
        let words = Set(typed.first.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" })
        if urge.acted == nil,
            !words.isDisjoint(with: ["acted", "act", "acting", "resist", "resisting", "gave", "give"])
        {
            advice.append("whether it was acted on is not read; it is written acted no, or acted yes")
        }
        if urge.skill == nil, !words.isDisjoint(with: ["skill", "skills"]) {
            advice.append("the skill is not read; it is written skill: TIPP")
        }
        return advice
    }
}
