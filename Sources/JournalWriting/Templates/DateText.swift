package import JournalModel

/// A day and a time, written as a pattern says.
///
/// The letters are those of Moment.js (`Moment.js, Display, Format`), which Obsidian takes as well, so that templates and
/// patterns written for it give the same here: `YYYY-MM-DD`, `dddd, D MMMM`, `HH:mm`. Text in square brackets stands as
/// it is.
package struct DateText {
    private let date: CivilDate
    private let time: ClockTime?

    package init(_ date: CivilDate, _ time: ClockTime? = nil) {
        self.date = date
        self.time = time
    }

    /// Longest first, so that `MMMM` is not read as two `MM`.
    private static let tokens = [
        "YYYY", "MMMM", "dddd", "MMM", "DDDD", "DDD", "ddd", "YY", "MM", "DD", "Do", "dd", "WW", "GGGG", "HH", "hh",
        "mm",
        "ss", "M", "D", "d", "E", "W", "H", "h", "m", "s", "A", "a", "Q",
    ].sorted { $0.utf8.count > $1.utf8.count }

    package func text(_ pattern: String) -> String {
        var result = ""
        var rest = pattern[...]
        while let first = rest.first {
            if first == "[", let end = rest.firstIndex(of: "]") {
                result += rest[rest.index(after: rest.startIndex)..<end]
                rest = rest[rest.index(after: end)...]
            } else if let token = DateText.tokens.first(where: rest.hasPrefix) {
                result += value(of: token)
                rest = rest.dropFirst(token.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private func value(of token: String) -> String {
        let (year, month, day) = date.parts
        switch token {
        case "YYYY": return DateText.padded(year, 4)
        case "YY": return DateText.padded(year % 100, 2)
        case "MMMM": return DateText.months[month - 1]
        case "MMM": return String(DateText.months[month - 1].prefix(3))
        case "MM": return DateText.padded(month, 2)
        case "M": return String(month)
        case "Q": return String((month + 2) / 3)
        case "DDDD": return DateText.padded(dayOfYear, 3)
        case "DDD": return String(dayOfYear)
        case "DD": return DateText.padded(day, 2)
        case "Do": return String(day) + DateText.ending(day)
        case "D": return String(day)
        case "dddd": return DateText.capitalised(date.weekday.name)
        case "ddd": return date.weekday.abbreviation
        case "dd": return String(date.weekday.abbreviation.prefix(2))
        case "d": return String((date.weekday.rawValue + 1) % 7)
        case "E": return String(date.weekday.rawValue + 1)
        case "GGGG": return DateText.padded(thursday.parts.year, 4)
        case "WW": return DateText.padded(isoWeek, 2)
        case "W": return String(isoWeek)
        default: return clock(token)
        }
    }

    /// What of the time a pattern asks for; nothing where there is none.
    private func clock(_ token: String) -> String {
        guard let time else { return "" }
        let (hour, minute) = (time.minutes / 60, time.minutes % 60)
        let onDial = hour % 12 == 0 ? 12 : hour % 12
        switch token {
        case "HH": return DateText.padded(hour, 2)
        case "H": return String(hour)
        case "hh": return DateText.padded(onDial, 2)
        case "h": return String(onDial)
        case "mm": return DateText.padded(minute, 2)
        case "m": return String(minute)
        case "ss": return "00"
        case "s": return "0"
        case "A": return hour < 12 ? "AM" : "PM"
        case "a": return hour < 12 ? "am" : "pm"
        default: return token
        }
    }

    private var firstOfYear: CivilDate {
        CivilDate(year: date.parts.year, month: 1, day: 1) ?? date
    }
    /// From 1.
    private var dayOfYear: Int { date - firstOfYear + 1 }
    /// Of the date's week; its year is the week's (ISO 8601).
    private var thursday: CivilDate { date + (3 - date.weekday.rawValue) }
    private var isoWeek: Int {
        (thursday - (CivilDate(year: thursday.parts.year, month: 1, day: 1) ?? thursday)) / 7 + 1
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func ending(_ day: Int) -> String {
        switch (day % 10, day / 10) {
        case (_, 1): "th"
        case (1, _): "st"
        case (2, _): "nd"
        case (3, _): "rd"
        default: "th"
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
