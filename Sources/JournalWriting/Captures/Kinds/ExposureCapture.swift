import JournalModel
import JournalReading

/// `exposure asked a question: SUDS 80 -> 35; Expected: they laugh (90%); Learned: nobody minds`.
enum ExposureCapture: CaptureKind {
    static let word = "exposure"
    static let about = "what was faced: asked a question: SUDS 80 -> 35; Expected: …; Happened: …; Learned: …"

    static let sentenceWords =
        "again at exercise exercises felt hierarchy homework ladder session sessions therapy to work went"

    static func isSentence(_ rest: TypedText) -> Bool {
        CaptureKinds.goesOn(rest.firstWord, sentenceWords) && PlannedWords.planned(rest.first) == nil
            && !rest.lines.contains { $0.lowercased().contains("suds") || $0.contains(";") }
    }

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let parts = LabelledParts(typed) { TypedReading.isExposureField($0) }.parts
        guard let what = parts.first, what.label == nil, let first = what.lines.first else { return nil }
        let boxed = BoxedLine(first)
        let isRated = first.lowercased().contains("suds")
        let planned = boxed == nil && !isRated ? PlannedWords.planned(first) : nil
        let isPlanned = planned != nil || context.isAhead && !isRated
        let box = boxed?.box ?? (isPlanned ? "[ ]" : nil)
        let words = boxed.map { String($0.rest) } ?? planned ?? first
        let line = context.line(DistressWords(words, context.settings).line, time: context.time)
        let more = what.lines.dropFirst().map { "  - " + TypedMarkdown.line($0, isStart: true) }
        let fields = parts.dropFirst().flatMap { part -> [String] in
            let words = part.lines.enumerated().map { TypedMarkdown.line($0.element, isStart: $0.offset > 0) }
            let label = (part.label ?? "") + ":"
            return ["  - " + ([label] + words.prefix(1)).joined(separator: " ")]
                + words.dropFirst().map { "    " + $0 }
        }
        return NewEntry(
            section: .exposure, lines: [(box.map { $0 + " " } ?? "") + line] + more + fields, form: .item)
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.exposures.isEmpty }

    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        guard let exposure = reading.exposures.first, reading.diagnostics.isEmpty,
            let words = typed.lines.lazy.compactMap({ DistressWords.behindWord($0) }).first
        else { return [] }
        let tokens = words.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace)
        let numbers = tokens.indices.flatMap { index -> [Double] in
            let isCount = index + 1 < tokens.count && MoodWords.beginsWithCounted(tokens[index + 1])
            return isCount ? [] : tokens[index].split { !($0.isASCII && $0.isNumber) }.compactMap { Double($0) }
        }
        let read = [exposure.before, exposure.peak, exposure.after].compactMap(\.self)
        guard !numbers.isEmpty else { return [] }
        if read.isEmpty { return ["no SUDS was read; it is written SUDS 80 -> 35"] }
        if read.count == 1, numbers.count > 1, !words.contains("/") {
            return ["of the SUDS only the first number is read; both are written SUDS 80 -> 35"]
        }
        let isSmall =
            numbers.allSatisfy { $0 <= 10 } && !words.contains("/") && read == numbers && read.contains { $0 > 0 }
        return isSmall ? ["the SUDS are counted as of 100; of 10 they are written SUDS 8/10 -> 2/10"] : []
    }
}
