import JournalSyntax
import JournalText

/// A template that nobody filled in says nothing of its day.
enum Unfilled {
    /// Whether two colons stand together anywhere from the first one on.
    private static func mayHoldField(_ bytes: [UInt8], from first: Int?, to end: Int) -> Bool {
        var colon = first
        while let place = colon {
            let next = bytes.firstPlace(of: UInt8(ascii: ":"), from: place + 1, to: end)
            if next == place + 1 { return true }
            colon = next
        }
        return false
    }

    /// Whether an entry has words of its own, beyond a label and blanks to fill.
    static func hasWords(_ entry: Entry) -> Bool {
        if entry.children.contains(where: hasWords) { return true }
        let bytes = entry.text.bytes
        var range = bytes.trimmed(entry.content)
        let colon = bytes.firstPlace(of: UInt8(ascii: ":"), from: range.lowerBound, to: range.upperBound)
        // A letter that is no part of a label's name.
        if bytes[(colon ?? range.lowerBound)..<range.upperBound].contains(where: \.isLetterLike),
            !mayHoldField(bytes, from: colon, to: range.upperBound)
        {
            return true
        }
        if let label = Label(entry.text, range) { range = label.value }
        if let colons = entry.text.fields(in: entry.content).first, colons.valueRange.isEmpty { return false }
        guard !range.isEmpty else { return false }
        let hasBlank = bytes[range].contains(UInt8(ascii: "_"))
        return bytes[range].contains { $0.isLetterLike } || !hasBlank && bytes[range].contains { $0.isDigit }
            || entry.shape == .row && bytes[range].contains { $0.isDigit }
    }
}
