package import JournalModel

/// Values as they stand in a revision: `target from 7h 30m to 7h`, `by from 2026-03-31 to 2026-05-31`.
package enum WrittenValue {
    /// `2026-03-31`, or a number of eight digits.
    package static func date(_ text: String) -> CivilDate? {
        let digits = text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
        guard digits.count == 8, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// A number, `n/m`, a percentage, a duration (`7h 30m`, `7:30`, `450 min`) or yes and no; words after a
    /// plain number (`3 a week`) are left aside.
    package static func quantity(_ text: String) -> Quantity? {
        var rest = Substring(text.lowercased()).drop(while: \.isWhitespace)
        let word = rest.prefix(while: \.isLetter)
        if word == "yes" || word == "no" { return Quantity(word == "yes" ? 1 : 0, unit: .yesNo) }
        guard let first = takeNumber(&rest) else { return nil }
        if rest.hasPrefix(":") {
            rest.removeFirst()
            guard let minutes = takeNumber(&rest) else { return nil }
            return Quantity(first * 60 + minutes, unit: .duration)
        }
        if rest.hasPrefix("/") {
            rest.removeFirst()
            return Quantity(first, max: takeNumber(&rest))
        }
        rest = rest.drop(while: \.isWhitespace)
        let unit = rest.prefix(while: \.isLetter)
        if rest.hasPrefix("%") { return Quantity(first, unit: .percent) }
        if ["h", "hr", "hrs", "hour", "hours"].contains(unit) {
            rest = rest.dropFirst(unit.count).drop(while: \.isWhitespace)
            return Quantity(first * 60 + (takeNumber(&rest) ?? 0), unit: .duration)
        }
        if ["m", "min", "mins", "minute", "minutes"].contains(unit) { return Quantity(first, unit: .duration) }
        return Quantity(first)
    }

    /// Digits with at most one decimal mark, after a sign.
    private static func takeNumber(_ text: inout Substring) -> Double? {
        var digits = ""
        var hasMark = false
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if digits.isEmpty, character == "-" || character == "+" {
                digits.append(character)
            } else if character == "." || character == ",", !hasMark, digits.last?.isNumber == true {
                hasMark = true
                digits.append(".")
            } else {
                break
            }
            index = text.index(after: index)
        }
        guard let value = Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits) else { return nil }
        text = text[index...]
        return value
    }
}
