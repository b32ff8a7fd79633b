import JournalModel
import JournalReading
import JournalText

/// A way of writing dates that `date-pattern:` can say; where it is numbers alone, in both orders of day and month.
struct DateStyle: Sendable, Hashable {
    /// Day before month, or the only order there is. Numbers without leading zeros are read as well.
    let pattern: String
    /// Month before day, where the writing alone does not tell.
    let monthFirst: String?

    private init(_ pattern: String, monthFirst: String? = nil) {
        self.pattern = pattern
        self.monthFirst = monthFirst
    }

    /// In the order in which a text is compared with them.
    static let all: [DateStyle] = {
        var styles: [DateStyle] = []
        for separator in [".", "-", "/", "_", " ", ". "] {
            let day = "D\(separator)M\(separator)YYYY"
            let month = "M\(separator)D\(separator)YYYY"
            styles.append(DateStyle(day, monthFirst: month))
            styles.append(DateStyle("\(day) dddd", monthFirst: "\(month) dddd"))
            for weekday in ["dddd ", "dddd, "] {
                styles.append(DateStyle(weekday + day, monthFirst: weekday + month))
            }
            styles.append(DateStyle("YYYY\(separator)M\(separator)D"))
            styles.append(DateStyle("YYYY\(separator)M\(separator)D dddd"))
        }
        for date in ["D MMMM YYYY", "D. MMMM YYYY", "MMMM D, YYYY", "MMMM D YYYY", "YYYY MMMM D"] {
            styles.append(DateStyle(date))
            styles.append(DateStyle(date + " dddd"))
            styles.append(DateStyle("dddd " + date))
            styles.append(DateStyle("dddd, " + date))
        }
        styles.append(DateStyle("YYYYMMDD"))
        return styles
    }()

    /// A style whose patterns are ready to be compared.
    struct Matcher: Sendable {
        let style: DateStyle
        private let first: DatePattern?
        private let second: DatePattern?
        private let weekday: Weekday

        /// Where the day's name stands.
        private enum Weekday { case none, first, last }

        init(_ style: DateStyle) {
            self.style = style
            first = DatePattern(style.pattern)
            second = style.monthFirst.flatMap { DatePattern($0) }
            weekday = style.pattern.hasPrefix("dddd") ? .first : style.pattern.hasSuffix("dddd") ? .last : .none
        }

        static let all = DateStyle.all.map(Matcher.init)

        /// What stands at the head of a text.
        func match(_ text: [UInt8]) -> Match? {
            let first = first?.match(text)
            let second = second?.match(text)
            guard let end = first?.end ?? second?.end, hasWeekday(text, end) else { return nil }
            let hasZeros = text[..<end].count { $0.isDigit } == 8
            return Match(
                isDayFirst: first?.date != nil, isMonthFirst: second?.date != nil, end: end, hasZeros: hasZeros)
        }

        /// Any word would do for the pattern; here it must be the name of a day.
        private func hasWeekday(_ text: [UInt8], _ end: Int) -> Bool {
            let isLetter: (UInt8) -> Bool = { $0.isLetterLike || $0 == UInt8(ascii: "-") }
            switch weekday {
            case .none: return true
            case .first: return DateStyle.isWeekday(text[..<end].prefix(while: isLetter))
            case .last:
                return DateStyle.isWeekday(
                    text[..<end].suffix(from: text[..<end].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0))
            }
        }
    }

    struct Match {
        let isDayFirst: Bool
        let isMonthFirst: Bool
        let end: Int
        /// Day and month have two digits each.
        let hasZeros: Bool
    }

    /// A weekday's name in a known language, or its first two letters or more.
    private static func isWeekday(_ word: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: word, as: UTF8.self).lowercased()
        return name.count >= 2 && Words.weekdays.contains { $0.hasPrefix(name) }
    }

    /// The pattern as it is set: with two digits where all of them have two.
    static func spelled(_ pattern: String, hasZeros: Bool) -> String {
        guard hasZeros, !pattern.contains("MM") else { return pattern }
        var spelled = ""
        for character in pattern {
            // Of `dddd` nothing is doubled.
            spelled += character == "D" || character == "M" ? String(repeating: character, count: 2) : String(character)
        }
        return spelled
    }
}
