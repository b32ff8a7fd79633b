package import JournalModel

/// Dates as the page writes them. The year is left out where it is today's.
package struct DateWords {
    let today: CivilDate

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `10 Mar`.
    func short(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(DateWords.month(month).prefix(3))" + suffix(year)
    }

    /// `4 March`.
    func long(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(DateWords.month(month))" + suffix(year)
    }

    /// `Tue 10 Mar`.
    func weekday(_ date: CivilDate) -> String {
        date.weekday.abbreviation + " " + short(date)
    }

    /// `Wed 4 to Wed 18 Mar`: what both ends share is said once.
    func weekdays(_ span: DateSpan) -> String {
        let (year, month, day) = span.first.parts
        let end = span.last.parts
        let start =
            year == end.year && month == end.month
            ? span.first.weekday.abbreviation + " \(day)" : weekday(span.first)
        return start + " to " + weekday(span.last)
    }

    /// `Mon 26 and Tue 27 Jan`: a month that the next one shares is said with that.
    func weekdays(_ dates: [CivilDate]) -> String {
        let words = dates.enumerated().map { index, date in
            let (year, month, day) = date.parts
            guard index + 1 < dates.count else { return weekday(date) }
            let next = dates[index + 1].parts
            return next.year == year && next.month == month ? date.weekday.abbreviation + " \(day)" : weekday(date)
        }
        return NumberWords.list(words)
    }

    /// `9 to 15 Mar`.
    func range(_ span: DateSpan) -> String {
        let (year, month, day) = span.first.parts
        let end = span.last.parts
        guard span.count > 1 else { return short(span.last) }
        return (year == end.year && month == end.month ? String(day) : short(span.first)) + " to " + short(span.last)
    }

    /// `18 March 2026`.
    static func full(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(DateWords.month(month)) \(year)"
    }

    /// `18 Mar 2026`: for what is read on other days, too.
    package static func dated(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(DateWords.month(month).prefix(3)) \(year)"
    }

    private func suffix(_ year: Int) -> String {
        year == today.parts.year ? "" : " \(year)"
    }

    private static func month(_ month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : ""
    }
}
