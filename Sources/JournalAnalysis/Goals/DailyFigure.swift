package import JournalModel
package import JournalText

/// A figure for one day, from all that was noted on it.
package struct DailyFigure: Sendable, Hashable {
    package let date: CivilDate
    /// Rounded to nine decimals.
    package let value: Double
    package let sources: [SourceRange]

    package init(date: CivilDate, value: Double, sources: [SourceRange]) {
        self.date = date
        self.value = value.withoutNoise
        self.sources = sources.eachOnce
    }
}

extension Journal {
    /// Each day's mean mood, 0 to 10, in order; a day without a rating has none.
    package func dailyMoods(in span: DateSpan) -> [DailyFigure] {
        let ratings = moods.within(span).lazy.compactMap { mood in
            mood.value.map { (stamp: mood.stamp, value: $0) }
        }
        return daily(ratings) { Averages.mean($0) }
    }

    /// Each day's value of a tracker, several brought to one as `trackers:` says; clock times run from noon to noon.
    package func dailyReadings(of name: String, in span: DateSpan) -> [DailyFigure] {
        let tracker = settings.trackers[name] ?? JournalSettings.TrackerSettings()
        let readings = trackers.within(span).lazy.filter { $0.name == name }.map { reading in
            let isClock = tracker.isClock || reading.unit == .clock
            return (stamp: reading.stamp, value: isClock ? ClockAverage.unwrapped(reading.value) : reading.value)
        }
        return daily(readings) { Averages.aggregate($0, by: tracker.aggregate) }
    }

    /// The unit of a tracker: clock where it was declared, else that of its readings.
    package func unit(ofTracker name: String) -> TrackerUnit {
        if settings.trackers[name]?.isClock == true { return .clock }
        return trackers.first { $0.name == name }?.unit ?? .number
    }

    private func daily(
        _ values: some Sequence<(stamp: Stamp, value: Double)>, _ combined: ([Double]) -> Double?
    ) -> [DailyFigure] {
        var days: [(date: CivilDate, values: [Double], sources: [SourceRange])] = []
        for (stamp, value) in values {
            if days.last?.date == stamp.date {
                days[days.count - 1].values.append(value)
                days[days.count - 1].sources.append(stamp.source)
            } else {
                days.append((stamp.date, [value], [stamp.source]))
            }
        }
        return days.compactMap { day in
            combined(day.values).map { DailyFigure(date: day.date, value: $0, sources: day.sources) }
        }
    }

    /// Days of the span that are logged.
    package func loggedDays(in span: DateSpan) -> Int {
        span.days.count { days[$0]?.isLogged ?? false }
    }
}
