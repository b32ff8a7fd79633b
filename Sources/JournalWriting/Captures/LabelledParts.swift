import JournalReading
import JournalSyntax
import JournalText

/// `Situation: …; Thought: …` as its parts: a part begins where a known label stands behind a semicolon or on a new
/// line; every other semicolon belongs to the words.
struct LabelledParts {
    struct Part {
        /// As typed, without the colon; `nil` for words before the first label.
        let label: String?
        /// Folded as headings are.
        let name: String
        /// Never empty but where nothing follows the label.
        var lines: [String]
    }

    private(set) var parts: [Part] = []

    /// - Parameter isKnown: whether a label, folded as headings are, begins a part.
    init(_ typed: TypedText, isKnown: (String) -> Bool) {
        for line in typed.lines {
            let pieces = line.split(separator: ";", omittingEmptySubsequences: false)
            var isLineStart = true
            for piece in pieces {
                let text = InlineText(bytes: Array(piece.utf8), source: 0)
                let label = Label(text, text.bytes.trimmed(text.all))
                if let label, isKnown(label.name) {
                    let value = text.bytes.text(label.value)
                    parts.append(
                        Part(
                            label: text.bytes.text(label.nameRange), name: label.name,
                            lines: value.isEmpty ? [] : [value]))
                } else if !isLineStart, let last = parts.indices.last, !parts[last].lines.isEmpty {
                    // The semicolon was part of the words.
                    parts[last].lines[parts[last].lines.count - 1] += ";" + piece
                } else {
                    let words = text.bytes.text(text.all)
                    if parts.isEmpty { parts.append(Part(label: nil, name: "", lines: [])) }
                    if !words.isEmpty { parts[parts.count - 1].lines.append(words) }
                }
                isLineStart = false
            }
        }
        parts = parts.map { part in
            var part = part
            part.lines = part.lines.map { Array($0.utf8).text(0..<$0.utf8.count) }.filter { !$0.isEmpty }
            return part
        }.filter { $0.label != nil || !$0.lines.isEmpty }
    }
}
