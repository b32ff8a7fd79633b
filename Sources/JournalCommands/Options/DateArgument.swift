import ArgumentParser
import JournalModel

/// A day as it is named on the command line.
enum DateArgument: Sendable, Hashable {
    case date(CivilDate)
    /// So many days back, today included.
    case days(Int)
    case yesterday

    /// `2026-03-05`, `2w`, `30d`, `yesterday` or `today`.
    @Sendable static func parse(_ text: String) throws -> DateArgument {
        switch text.lowercased() {
        case "today": return .days(1)
        case "yesterday": return .yesterday
        default:
            if let days = span(text) { return .days(days) }
            if let date = CivilDate(text) { return .date(date) }
            throw ValidationError("expected a date such as 2026-03-05, or 2w, 30d, yesterday, today")
        }
    }

    /// `2026-03-05` only.
    @Sendable static func day(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else { throw ValidationError("expected a date such as 2026-03-05") }
        return date
    }

    func day(asOf today: CivilDate) -> CivilDate {
        switch self {
        case .date(let date): date
        case .days(let days): today - (days - 1)
        case .yesterday: today - 1
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
