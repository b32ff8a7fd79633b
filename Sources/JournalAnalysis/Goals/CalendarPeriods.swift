package import JournalModel

extension CalendarPeriod {
    /// The day, week or month that a date is in.
    package func span(containing date: CivilDate, weekStarts: Weekday) -> DateSpan {
        switch self {
        case .day:
            return DateSpan(date)
        case .week:
            let first = date - (date.weekday.rawValue - weekStarts.rawValue + 7) % 7
            return DateSpan(first, through: first + 6) ?? DateSpan(date)
        case .month:
            let (year, month, day) = date.parts
            let first = date - (day - 1)
            return DateSpan(first, through: first + (CivilDate.days(inMonth: month, of: year) - 1)) ?? DateSpan(date)
        }
    }

    /// The periods that lie in `window` as a whole, in order.
    package func full(in window: DateSpan, weekStarts: Weekday) -> [DateSpan] {
        var periods: [DateSpan] = []
        var day = window.first
        while day <= window.last {
            let period = span(containing: day, weekStarts: weekStarts)
            if period.first >= window.first, period.last <= window.last { periods.append(period) }
            day = period.last + 1
        }
        return periods
    }

    /// How many of these a span of days is long, rounded, at least one.
    package func count(in span: DateSpan) -> Int {
        let length =
            switch self {
            case .day: 1.0
            case .week: 7.0
            case .month: 365.25 / 12
            }
        return max(1, Int((Double(span.count) / length).rounded()))
    }
}
