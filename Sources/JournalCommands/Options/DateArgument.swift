import ArgumentParser
import JournalModel

/// A day, or a span of days up to today, as it is named on the command line.
enum DateArgument: Sendable, Hashable {
    case day(NoteDay)
    /// So many days back, today included.
    case days(Int)

    /// `2w`, `30d`, or a day by any of its names.
    @Sendable static func parse(_ text: String) throws -> DateArgument {
        if let days = span(text) { return .days(days) }
        if let day = NoteDay(text) { return .day(day) }
        throw ValidationError("expected a date such as 2026-03-05, or 2w, 30d, \(NoteDay.words)")
    }

    /// `2026-03-05` only.
    @Sendable static func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else { throw ValidationError("expected a date such as 2026-03-05") }
        return date
    }

    /// The first day of a span.
    func day(asOf today: CivilDate) -> CivilDate {
        switch self {
        case .day(let day): day.date(asOf: today)
        case .days(let days): today - (days - 1)
        }
    }

    /// `2w` or `30d`, as days; at most a century.
    static func span(_ text: String) -> Int? {
        guard let unit = text.last?.lowercased(), unit == "w" || unit == "d",
            text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(text.dropLast()), (1...36_525).contains(count)
        else { return nil }
        return unit == "w" ? count * 7 : count
    }
}
