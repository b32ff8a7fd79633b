import JournalText

/// `words (80%)` or `words, 80%`.
struct TrailingShare {
    let words: Range<Int>
    /// 0 to 100; `nil` where the number is outside.
    let percent: Double?
    let place: Range<Int>

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var start = range.upperBound
        // The share is the last word, or the last thing in brackets.
        if start > range.lowerBound, bytes[start - 1] == UInt8(ascii: ")") {
            guard let open = bytes[range].lastIndex(of: UInt8(ascii: "(")) else { return nil }
            start = open
        } else {
            while start > range.lowerBound, !bytes[start - 1].isWhitespace { start -= 1 }
        }
        var before = start
        while before > range.lowerBound, bytes[before - 1].isWhitespace { before -= 1 }
        let isAfterComma = before > range.lowerBound && bytes[before - 1] == UInt8(ascii: ",")
        var scanner = Scanner(bytes, start..<range.upperBound)
        let isBracketed = scanner.take(UInt8(ascii: "("))
        // `I gave it 110%` is no belief.
        guard isBracketed || isAfterComma || before == range.lowerBound else { return nil }
        if isBracketed, scanner.takeWord("belief") { scanner.skipBlanks() }
        let place = scanner.index
        guard let value = scanner.number() else { return nil }
        var whole = 100.0
        if scanner.take(UInt8(ascii: "%")) {
        } else if scanner.take(UInt8(ascii: "/")), let max = scanner.number() {
            whole = max
        } else {
            return nil
        }
        self.place = place..<scanner.index
        if isBracketed { _ = scanner.take(UInt8(ascii: ")")) }
        guard scanner.isAtEnd else { return nil }
        percent = whole > 0 && value <= whole ? value * 100 / whole : nil
        var end = start
        while end > range.lowerBound, bytes[end - 1].isWhitespace || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        words = range.lowerBound..<end
    }
}
