import JournalText

/// `Anxiety: 7/10`, `anxiety 7/10.`: a name and a rating that are all of a line. Nothing reads them but moods and urges.
struct ProseRating: Sendable {
    /// In lower case.
    let name: String

    /// - Parameter line: without date, time and mark at its head.
    init?(_ line: String) {
        let bytes = Array(line.utf8)
        var index = 0
        var words: [ArraySlice<UInt8>] = []
        func skip(_ isSkipped: (UInt8) -> Bool) { while index < bytes.count, isSkipped(bytes[index]) { index += 1 } }
        let isEmphasis: (UInt8) -> Bool = { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        skip(isEmphasis)
        while index < bytes.count, bytes[index].isLetterLike {
            let start = index
            skip { $0.isLetterLike || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
            words.append(bytes[start..<index])
            skip(isEmphasis)
            skip(\.isBlank)
        }
        guard (1...3).contains(words.count) else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            index += 1
            skip(isEmphasis)
            skip(\.isBlank)
        }
        guard let rating = ProseRating.number(bytes, &index), index < bytes.count, bytes[index] == UInt8(ascii: "/")
        else { return nil }
        index += 1
        guard let max = ProseRating.number(bytes, &index), [5, 10, 100].contains(max), rating <= max else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
        let rest = bytes[index...]
        guard rest.isEmpty || rest.first?.isBlank == true else { return nil }
        // Tags may follow: they end a field's value as well.
        guard rest.split(whereSeparator: \.isBlank).allSatisfy({ $0.first == UInt8(ascii: "#") }) else { return nil }
        let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ").lowercased()
        guard !ProseRating.counted.contains(name) else { return nil }
        self.name = name
    }

    /// Whether a line begins with a mood that ends in a full stop, and goes on: `Mood 3. Woke early.`
    ///
    /// - Parameter isMood: Whether a word, in lower case, stands for mood.
    static func isMood(_ line: String, isMood: (String) -> Bool) -> Bool {
        let bytes = Array(line.utf8)
        var index = bytes.firstIndex { !$0.isLetterLike } ?? bytes.count
        guard index > 0, isMood(String(decoding: bytes[..<index], as: UTF8.self).lowercased()) else { return false }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        let digits = bytes[index...].drop(while: \.isBlank)
        index = digits.startIndex
        guard number(bytes, &index) != nil else { return false }
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
            index += 1
            guard number(bytes, &index) != nil else { return false }
        }
        return index + 1 < bytes.count && bytes[index] == UInt8(ascii: ".") && bytes[index + 1].isBlank
    }

    /// What people count up to 5, 10 or 100 and do not rate, and what is read where it belongs.
    private static let counted: Set<String> = [
        "page", "pages", "chapter", "part", "day", "days", "week", "weeks", "month", "step", "steps", "session",
        "lesson", "episode", "round", "set", "level", "number", "nr", "no", "seite", "kapitel", "teil", "tag", "woche",
        "monat", "folge", "jour", "semaine", "semana", "día", "dia", "giorno", "settimana",
        "therapy",
    ]

    /// Digits, and a decimal point or comma with more of them.
    private static func number(_ bytes: [UInt8], _ index: inout Int) -> Double? {
        var value = 0.0
        var scale = 0.0
        let start = index
        while index < bytes.count, index - start < 6 {
            if bytes[index].isDigit {
                value = value * 10 + Double(bytes[index].digitValue)
                scale *= 10
            } else if scale == 0, index > start, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
                index + 1 < bytes.count, bytes[index + 1].isDigit
            {
                scale = 1
            } else {
                break
            }
            index += 1
        }
        return index == start ? nil : scale == 0 ? value : value / scale
    }
}
