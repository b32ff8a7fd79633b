import ArgumentParser
import JournalModel

/// A day as it is named on the command line: the one place that knows the names of days.
enum NoteDay: Sendable, Hashable {
    case date(CivilDate)
    /// From today, negative for the past.
    case days(Int)
    /// The last such day, today included.
    case last(Weekday)

    /// What may be typed besides a date, for a person.
    static let words = "today, yesterday, tomorrow, mon"

    /// `2026-03-05`, `today`, `yesterday`, `tomorrow`, or a weekday such as `mon`; `nil` for anything else.
    init?(_ text: String) {
        let word = text.lowercased()
        let weekday = Weekday.allCases.first { word == $0.name || word == $0.abbreviation.lowercased() }
        switch word {
        case "today": self = .days(0)
        case "yesterday": self = .days(-1)
        case "tomorrow": self = .days(1)
        default:
            if let date = CivilDate(text) {
                self = .date(date)
            } else if let weekday {
                self = .last(weekday)
            } else {
                return nil
            }
        }
    }

    @Sendable static func parse(_ text: String) throws -> NoteDay {
        guard let day = NoteDay(text) else {
            throw ValidationError("expected a date such as 2026-03-05, or \(words)")
        }
        return day
    }

    func date(asOf today: CivilDate) -> CivilDate {
        switch self {
        case .date(let date): date
        case .days(let days): today + days
        case .last(let weekday): today - (today.weekday.rawValue - weekday.rawValue + 7) % 7
        }
    }

    /// The day of a note. Refuses one before year 1 or after 9999: no file has such a date for its name.
    func day(asOf today: CivilDate) throws(Failure) -> CivilDate {
        let day = date(asOf: today)
        guard (1...9999).contains(day.parts.year) else {
            throw Failure(.usage, "that day is outside the years 0001 to 9999; name another with --date")
        }
        return day
    }
}
