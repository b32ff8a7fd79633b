package import JournalModel
package import JournalText

/// The direction of mood over half a year, by weekly means.
package struct MoodTrend: Sendable, Hashable {
    /// Means of the weeks that are over and have at least three noted days, each on the first day of its week.
    package let weeks: [DatedValue]
    package let trend: Trend
    /// Every mood of the time.
    package let sources: [SourceRange]

    /// Moods go from 0 to 10.
    package static let scale = 10.0
    /// How far back is looked, in weeks.
    package static let length = 26

    /// The days that are looked at, today the last.
    package static func span(today: CivilDate) -> DateSpan {
        DateSpan(today - (length * 7 - 1), through: today) ?? DateSpan(today)
    }

    /// - Parameter journal: as of today.
    package init(of journal: Journal, today: CivilDate) {
        let days = journal.dailyMoods(in: MoodTrend.span(today: today))
        sources = days.flatMap(\.sources)
        weeks = WeeklyMeans.of(
            days.map { DatedValue($0.date, $0.value) }, weekStarts: journal.settings.weekStarts, through: today - 1)
        trend = Trend(weeks, scale: MoodTrend.scale, areWeeklyMeans: true)
    }
}
