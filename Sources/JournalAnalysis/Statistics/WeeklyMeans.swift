package import JournalModel

/// Daily values brought to one a week, which lean much less on one another than days do.
///
/// Where each day correlates with the day before by .5 and no longer, full weeks correlate with the week before by
/// .12; by .05 for days at .3, and by .26 for days at .7.
package enum WeeklyMeans {
    /// A week with fewer noted days has no mean.
    package static let fewestDays = 3

    /// Means of the weeks with at least three noted days, each on the first day of its week.
    /// - Parameters:
    ///   - days: in order of time; several values on a day are one, their mean.
    ///   - weekStarts: the first day of the week.
    ///   - last: the last day that is over; a week that goes beyond it still runs and has no mean. `nil` takes all.
    package static func of(_ days: [DatedValue], weekStarts: Weekday, through last: CivilDate? = nil) -> [DatedValue] {
        var weeks: [(first: CivilDate, values: [Double])] = []
        for day in days.oneADay {
            let first = CalendarPeriod.week.span(containing: day.date, weekStarts: weekStarts).first
            if weeks.last?.first == first {
                weeks[weeks.count - 1].values.append(day.value)
            } else {
                weeks.append((first, [day.value]))
            }
        }
        return weeks.compactMap { week in
            if let last, week.first + 6 > last { return nil }
            guard week.values.count >= fewestDays, let mean = Averages.mean(week.values) else { return nil }
            return DatedValue(week.first, mean)
        }
    }
}
