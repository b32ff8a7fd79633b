import ArgumentParser
import JournalModel
import JournalReport

/// Where a page begins, as it is named on the command line.
enum SinceArgument: Sendable, Hashable {
    case lastSession
    case start
    case day(DateArgument)

    /// `last-session`, `start`, or what `DateArgument` takes.
    @Sendable static func parse(_ text: String) throws -> SinceArgument {
        switch text.lowercased() {
        case "last-session": return .lastSession
        case "start": return .start
        default:
            guard let date = try? DateArgument.parse(text) else {
                throw ValidationError("expected a date such as 2026-03-05, or last-session, start, 2w, 30d")
            }
            return .day(date)
        }
    }

    func since(asOf today: CivilDate) -> ReportOptions.Since {
        switch self {
        case .lastSession: .lastSession
        case .start: .start
        case .day(.days(let days)): .days(days)
        case .day(let date): .date(date.day(asOf: today))
        }
    }
}
