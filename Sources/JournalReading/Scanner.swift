import JournalText

/// Reads small things, one after the other, from a range of bytes.
struct Scanner {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = max(range.lowerBound, 0)
        end = min(range.upperBound, bytes.count)
    }

    init(_ text: some Sequence<UInt8>) {
        let bytes = Array(text)
        self.init(bytes, 0..<bytes.count)
    }

    var isAtEnd: Bool { index >= end }
    /// What is left.
    var rest: Range<Int> { min(index, end)..<end }
    /// The next byte, 0 at the end.
    var next: UInt8 { index < end ? bytes[index] : 0 }
    func peek(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] : 0 }
    /// The byte before the next one, 0 at the very start.
    var previous: UInt8 { index > 0 && index <= bytes.count ? bytes[index - 1] : 0 }

    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = index
        while index < end, bytes[index].isWhitespace { index += 1 }
        return index > start
    }

    /// Takes a byte if it is next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard index < end, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Takes bytes if they are next, ASCII letters compared without case.
    mutating func take(_ text: StaticString) -> Bool {
        guard end - index >= text.utf8CodeUnitCount,
            bytes[index..<index + text.utf8CodeUnitCount].equalsIgnoringCase(text)
        else { return false }
        index += text.utf8CodeUnitCount
        return true
    }

    /// Takes a whole word if it is next, ASCII letters compared without case.
    mutating func takeWord(_ text: StaticString) -> Bool {
        let start = index
        if take(text), !next.isWordLike { return true }
        index = start
        return false
    }

    /// A run of letters, digits and `-_'`, as bytes.
    mutating func word() -> Range<Int>? {
        let start = index
        while index < end,
            bytes[index].isWordLike || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "'")
                || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        return index > start ? start..<index : nil
    }

    /// Digits as a number of at most nine figures.
    mutating func integer(maxDigits: Int = 9) -> Int? {
        let start = index
        var value = 0
        while index < end, bytes[index].isDigit, index - start <= maxDigits {
            value = value * 10 + bytes[index].digitValue
            index += 1
        }
        guard index > start, index - start <= maxDigits else {
            index = start
            return nil
        }
        return value
    }

    /// A number without sign: digits with a decimal point, or a comma where commas are decimal marks.
    mutating func number(comma: Bool = false) -> Double? {
        let start = index
        guard let whole = integer() else { return nil }
        guard next == UInt8(ascii: ".") || comma && next == UInt8(ascii: ","), peek(1).isDigit else {
            return Double(whole)
        }
        index += 1
        var value = Double(whole)
        var scale = 1.0
        var digits = 0
        while next.isDigit {
            if digits < 9 {
                scale *= 10
                value = value * 10 + Double(next.digitValue)
                digits += 1
            }
            index += 1
        }
        if next.isDigit { index = start; return nil }
        return value / scale
    }

    /// `→`, `->`, `=>` or the word `to`, with white space around.
    mutating func arrow() -> Bool {
        let start = index
        skipBlanks()
        if take("->") || take("=>") || take("\u{2192}") || takeWord("to") {
            skipBlanks()
            return true
        }
        index = start
        return false
    }
}

/// ` - `, ` – `, ` — ` or ` -- `: what parts a note from what is before it.
enum Dash {
    /// The first dash in a range: where the text before it ends, and where the note begins.
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> (before: Int, after: Int)? {
        var index = range.lowerBound
        while index < range.upperBound {
            if index == range.lowerBound || bytes[index - 1].isWhitespace,
                let width = width(bytes, index, range.upperBound)
            {
                let after = index + width
                if after == range.upperBound || bytes[after].isWhitespace {
                    return (index, min(after + 1, range.upperBound))
                }
            }
            index += 1
        }
        return nil
    }

    private static func width(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "-") {
            return index + 1 < end && bytes[index + 1] == UInt8(ascii: "-") ? 2 : 1
        }
        if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
        {
            return 3
        }
        return nil
    }
}
