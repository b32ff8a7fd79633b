package import JournalModel

/// What the placeholders of a template stand for in one note.
package struct TemplateValues: Sendable {
    package var date: CivilDate
    /// `nil` where the note is of another day than the clock's.
    package var time: ClockTime?
    /// One line each, by the placeholder's name.
    package var words: [String: String]
    /// Lines of Markdown, by the placeholder's name.
    package var lines: [String: [String]]

    package init(
        date: CivilDate, time: ClockTime? = nil, words: [String: String] = [:], lines: [String: [String]] = [:]
    ) {
        self.date = date
        self.time = time
        self.words = words
        self.lines = lines
    }

    /// Names whose values are one line of the writer's or of the journal's.
    package static let wordNames = [
        "title", "goal", "session", "with", "measure", "from", "to", "step", "why", "by", "status",
    ]
    /// Names whose values are lines of Markdown.
    package static let lineNames = ["homework", "questions", "what"]

    enum Value: Equatable {
        case word(String)
        case lines([String])
    }

    /// The value of a placeholder by what stands between its braces; `nil` for one that is not known.
    func value(of placeholder: String) -> Value? {
        let colon = placeholder.firstIndex(of: ":")
        let name = (colon.map { placeholder[..<$0] } ?? placeholder[...]).trimmed.lowercased()
        let format = colon.map { String(placeholder[placeholder.index(after: $0)...]) }
        switch name {
        case "date": return .word(DateText(date, time).text(format ?? "YYYY-MM-DD"))
        case "time": return .word(DateText(date, time).text(format ?? (time == nil ? "" : "HH:mm")))
        case "yesterday": return .word(DateText(date - 1).text(format ?? "YYYY-MM-DD"))
        case "tomorrow": return .word(DateText(date + 1).text(format ?? "YYYY-MM-DD"))
        case "weekday": return .word(DateText(date).text(format ?? "dddd"))
        default: break
        }
        guard format == nil else { return nil }
        if TemplateValues.wordNames.contains(name) { return .word(words[name].map(oneLine) ?? "") }
        if TemplateValues.lineNames.contains(name) { return .lines(lines[name] ?? []) }
        return nil
    }

    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String {
        var slice = self[...]
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
