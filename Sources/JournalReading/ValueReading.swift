import JournalModel
import JournalText

/// A value as a tracker may have it, before it is known what unit rules.
package enum TrackerValue: Hashable, Sendable {
    case number(Double)
    case fraction(Double, of: Double)
    /// In minutes; and what a bare number beside it would be in: 60 for hours, 1 for minutes.
    case duration(Double, scale: Double)
    case percent(Double)
    case yesNo(Bool)
    /// `23:30`: a time of day or a duration, as the tracker is set.
    case colon(hours: Int, minutes: Int)

    /// Reads a text that is wholly a value.
    package init?(_ text: some Sequence<UInt8>, comma: Bool) {
        var scanner = Scanner(text)
        scanner.skipBlanks()
        guard let value = scanner.trackerValue(comma: comma) else { return nil }
        scanner.skipBlanks()
        guard scanner.isAtEnd else { return nil }
        self = value
    }
}

extension Scanner {
    fileprivate mutating func trackerValue(comma: Bool) -> TrackerValue? {
        let isNegative = take(UInt8(ascii: "-")) && next.isDigit
        if isNegative { return number(comma: true).map { .number(-$0) } }
        guard next.isDigit else {
            if takeWord("yes") || takeWord("true") { return .yesNo(true) }
            if takeWord("no") || takeWord("false") { return .yesNo(false) }
            return nil
        }
        let start = index
        // Grouped thousands, as in `5,400`, are a number; a decimal comma is told by what follows it.
        if let grouped = groupedNumber() { return .number(grouped) }
        guard let value = number(comma: true) else { return nil }
        let hadComma = bytes[start..<index].contains(UInt8(ascii: ","))
        if take(UInt8(ascii: ":")) {
            guard let minutes = digits(2), minutes < 60, value == value.rounded(), value < 1000 else { return nil }
            return .colon(hours: Int(value), minutes: minutes)
        }
        if take(UInt8(ascii: "%")) { return .percent(value) }
        let afterNumber = index
        skipBlanks()
        if take(UInt8(ascii: "/")) {
            skipBlanks()
            guard let whole = number(comma: true), whole > 0 else { return nil }
            return .fraction(value, of: whole)
        }
        if next.isLetterLike, let duration = duration(of: value) { return duration }
        index = afterNumber
        if hadComma, !comma { return nil }
        return .number(value)
    }

    /// Takes the unit that makes a duration of a number.
    private mutating func duration(of value: Double) -> TrackerValue? {
        if takeUnit(["hours", "hour", "hrs", "hr", "h"]) {
            var minutes = value * 60
            skipBlanks()
            if let more = number() {
                skipBlanks()
                _ = takeUnit(["minutes", "minute", "mins", "min", "m"])
                minutes += more
            }
            return .duration(minutes, scale: 60)
        }
        return takeUnit(["minutes", "minute", "mins", "min", "m"]) ? .duration(value, scale: 1) : nil
    }

    private mutating func takeUnit(_ names: [StaticString]) -> Bool {
        for name in names {
            let start = index
            if take(name), !next.isLetterLike { return true }
            index = start
        }
        return false
    }

    private mutating func groupedNumber() -> Double? {
        let start = index
        guard let lead = integer(maxDigits: 3), next == UInt8(ascii: ",") else {
            index = start
            return nil
        }
        var value = lead
        var groups = 0
        while groups < 2, next == UInt8(ascii: ","), peek(1).isDigit, peek(2).isDigit, peek(3).isDigit, !peek(4).isDigit
        {
            index += 1
            value = value * 1000 + (digits(3) ?? 0)
            groups += 1
        }
        guard groups > 0, !next.isWordLike, next != UInt8(ascii: "."), next != UInt8(ascii: ","),
            next != UInt8(ascii: "/")
        else {
            index = start
            return nil
        }
        return Double(value)
    }

    /// An intensity, belief or distress: `70`, `70%`, `7/10`, `(70%)`; the number, and what it is of where that is written.
    mutating func share() -> (value: Double, of: Double?)? {
        let start = index
        let isBracketed = take(UInt8(ascii: "("))
        guard let value = number() else {
            index = start
            return nil
        }
        var whole: Double?
        if take(UInt8(ascii: "%")) {
            whole = 100
        } else if next == UInt8(ascii: "/"), peek(1).isDigit {
            index += 1
            whole = number()
        }
        if isBracketed, !take(UInt8(ascii: ")")) {
            index = start
            return nil
        }
        guard !next.isWordLike else {
            index = start
            return nil
        }
        return (value, whole)
    }
}

extension Quantity {
    /// A quantity as a goal's `from`, `to` or threshold has it: the first value in a text.
    init?(text: String, comma: Bool) {
        let bytes = Array(text.utf8)
        let trimmed = Array(bytes[bytes.trimmed(0..<bytes.count)])
        if let value = TrackerValue(trimmed, comma: comma) {
            self.init(value)
            return
        }
        // `2 a week`, `7h per night`: the value, then words.
        for end in trimmed.indices.reversed() where trimmed[end].isBlank {
            if let value = TrackerValue(trimmed[..<end], comma: comma) {
                self.init(value)
                return
            }
        }
        var scanner = Scanner(trimmed)
        let isNegative = scanner.take(UInt8(ascii: "-"))
        _ = scanner.take(UInt8(ascii: "+"))
        guard let number = scanner.number(comma: comma), scanner.isAtEnd else { return nil }
        self.init(isNegative ? -number : number)
    }

    init(_ value: TrackerValue) {
        switch value {
        case .number(let number): self.init(number)
        case .fraction(let part, let whole): self.init(part, max: whole)
        case .duration(let minutes, _): self.init(minutes, unit: .duration)
        case .percent(let percent): self.init(percent, unit: .percent)
        case .yesNo(let isYes): self.init(isYes ? 1 : 0, unit: .yesNo)
        case .colon(let hours, let minutes): self.init(Double(hours * 60 + minutes), unit: .duration)
        }
    }
}
