/// A date on the calendar, without time or zone: what a person writes at the head of a page.
///
/// Kept as a day number, so that differences are exact and no clock change can alter them. Years 1 to 9999
/// of the proleptic Gregorian calendar.
package struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1 January 1970; negative before.
    package let dayNumber: Int

    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// `nil` for a date that does not exist, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the
        // leap day is a year's last.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// A date as `description` writes it, `2026-03-05`; `nil` for anything else, and for a date that does not exist.
    package init?(_ description: some StringProtocol) {
        let parts = description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { part in
            part.allSatisfy { (0x30...0x39).contains($0) } ? Int(String(decoding: part, as: UTF8.self)) : nil
        }
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Year, month from 1 and day from 1.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7) ?? .monday
    }

    /// `2026-03-05`.
    package var description: String {
        let (year, month, day) = parts
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
    /// Days from `right` to `left`.
    package static func - (left: CivilDate, right: CivilDate) -> Int { left.dayNumber - right.dayNumber }
    package static func + (date: CivilDate, days: Int) -> CivilDate {
        CivilDate(dayNumber: date.dayNumber + days)
    }
    package static func - (date: CivilDate, days: Int) -> CivilDate {
        CivilDate(dayNumber: date.dayNumber - days)
    }
}

/// The days of the week, Monday first.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// In English, lower case.
    package var name: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }
    /// `Mon`.
    package var abbreviation: String { String(name.prefix(1).uppercased() + name.dropFirst().prefix(2)) }
}

/// A range of days, both ends included.
package struct DateSpan: Sendable, Hashable {
    package let first: CivilDate
    package let last: CivilDate

    /// `nil` when the last day is before the first.
    package init?(_ first: CivilDate, through last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// The one day.
    package init(_ day: CivilDate) {
        first = day
        last = day
    }

    /// How many days, at least one.
    package var count: Int { last - first + 1 }
    package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }
    package var days: some Sequence<CivilDate> {
        (first.dayNumber...last.dayNumber).lazy.map(CivilDate.init(dayNumber:))
    }
    /// The period of the same length that ends on the day before this one.
    package var before: DateSpan {
        DateSpan(first - count, through: first - 1) ?? self
    }
}

/// A time on the wall, in minutes after midnight, 0 to 1439.
package struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let minutes: Int

    /// `nil` for a time that no clock shows.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// `08:15`.
    package var description: String {
        let hour = minutes / 60
        let minute = minutes % 60
        return (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
