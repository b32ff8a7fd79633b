import ArgumentParser
import JournalModel

/// The day of a note that is written, as it is named on the command line.
enum NoteDay: Sendable, Hashable {
    case date(CivilDate)
    /// From today, negative for the past.
    case days(Int)
    /// The last such day, today included.
    case last(Weekday)

    /// `2026-03-05`, `today`, `yesterday`, `tomorrow`, or a weekday such as `mon`.
    @Sendable static func parse(_ text: String) throws -> NoteDay {
        let word = text.lowercased()
        switch word {
        case "today": return .days(0)
        case "yesterday": return .days(-1)
        case "tomorrow": return .days(1)
        default:
            if let date = CivilDate(text) { return .date(date) }
            let weekday = Weekday.allCases.first { word == $0.name || word == $0.abbreviation.lowercased() }
            if let weekday { return .last(weekday) }
            throw ValidationError("expected a date such as 2026-03-05, or today, yesterday, tomorrow, mon")
        }
    }

    /// Refuses a day before year 1 or after 9999: no file has such a date for its name.
    func day(asOf today: CivilDate) throws(Failure) -> CivilDate {
        let day =
            switch self {
            case .date(let date): date
            case .days(let days): today + days
            case .last(let weekday): today - (today.weekday.rawValue - weekday.rawValue + 7) % 7
            }
        guard (1...9999).contains(day.parts.year) else {
            throw Failure(.usage, "that day is outside the years 0001 to 9999; name another with --date")
        }
        return day
    }
}
