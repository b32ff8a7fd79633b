import JournalModel
import JournalText

/// Series whose points are full days, weeks or months.
extension Journal {
    /// What counts for a tag: an open box does not.
    func countedUses(of tag: String, in span: DateSpan) -> [TagUse] {
        tagUses.within(span).filter { $0.tag == tag && $0.done > 0 }
    }

    /// How many items carry the tag. In a period that counts, no mention is zero.
    func counts(of tag: String, per: CalendarPeriod, in window: GoalWindow) -> GoalSeries {
        let uses = countedUses(of: tag, in: window.span)
        let (counted, notNoted) = countedPeriods(per, in: window)
        let points = grouped(uses, into: counted, date: \.stamp.date).map { period, uses in
            GoalSeries.Point(
                span: period, value: uses.reduce(0) { $0 + $1.done }, n: uses.count, sources: uses.map(\.stamp.source))
        }
        guard per == .day else { return GoalSeries(points: points, notNoted: notNoted, per: per) }
        return GoalSeries(
            points: points, notNoted: notNoted, per: per,
            forTrend: weeklyMeans(points.map { DatedValue($0.span.first, $0.value) }, in: window),
            areWeeklyMeans: true)
    }

    /// Chances taken of chances had, week by week, in percent; a week without a chance has no share.
    func shares(of tag: String, in window: GoalWindow) -> GoalSeries {
        let uses = tagUses.within(window.span).filter { $0.tag == tag }
        let full = window.past.map { CalendarPeriod.week.full(in: $0, weekStarts: settings.weekStarts) } ?? []
        let weeks = full.filter { !window.isPaused(in: $0) }
        let points = grouped(uses, into: weeks, date: \.stamp.date).compactMap { week, uses in
            Figure.share(of: uses).map {
                GoalSeries.Point(span: week, value: $0.value, n: $0.n, sources: $0.sources)
            }
        }
        return GoalSeries(points: points, per: .week, unit: .percent)
    }

    /// Daily figures brought to one a period; a period in which nothing was noted is not noted.
    func aggregates(
        of days: [DailyFigure], by aggregate: Aggregate, per: CalendarPeriod, in window: GoalWindow,
        unit: TrackerUnit = .number
    ) -> GoalSeries {
        let (counted, empty) = countedPeriods(per, in: window)
        var notNoted = empty
        var points: [GoalSeries.Point] = []
        for (period, days) in grouped(days, into: counted, date: \.date) {
            if let value = Averages.aggregate(days.map(\.value), by: aggregate) {
                points.append(
                    GoalSeries.Point(span: period, value: value, n: days.count, sources: days.flatMap(\.sources)))
            } else {
                notNoted.append(period)
            }
        }
        notNoted.sort { $0.first < $1.first }
        // A week's mean is that of its days; any other figure of a week or a month is a point of its own.
        let isDaily = per == .day || aggregate == .mean
        return GoalSeries(
            points: points, notNoted: notNoted, per: per, unit: aggregate == .count ? .number : unit,
            forTrend: isDaily ? weeklyMeans(days.map { DatedValue($0.date, $0.value) }, in: window) : nil,
            areWeeklyMeans: isDaily)
    }

    /// How many days of a period meet the threshold, of those on which the figure was noted.
    func daysMeeting(
        _ threshold: Threshold, of days: [DailyFigure], per: CalendarPeriod, in window: GoalWindow
    ) -> GoalSeries {
        let limit = Threshold(
            comparison: threshold.comparison,
            value: threshold.unit == .clock ? ClockAverage.unwrapped(threshold.value) : threshold.value,
            unit: threshold.unit)
        let (counted, empty) = countedPeriods(per, in: window)
        var notNoted = empty
        var points: [GoalSeries.Point] = []
        for (period, days) in grouped(days, into: counted, date: \.date) {
            guard !days.isEmpty else {
                notNoted.append(period)
                continue
            }
            points.append(
                GoalSeries.Point(
                    span: period, value: Double(days.count { limit.isMet(by: $0.value) }), n: days.count,
                    sources: days.flatMap(\.sources)))
        }
        notNoted.sort { $0.first < $1.first }
        guard per == .day else { return GoalSeries(points: points, notNoted: notNoted, per: per) }
        return GoalSeries(
            points: points, notNoted: notNoted, per: per,
            forTrend: weeklyMeans(points.map { DatedValue($0.span.first, $0.value) }, in: window), areWeeklyMeans: true)
    }

    /// Means of the weeks that are over, and that no pause touches.
    func weeklyMeans(_ days: [DatedValue], in window: GoalWindow) -> [DatedValue] {
        guard let past = window.past else { return [] }
        return WeeklyMeans.of(days, weekStarts: settings.weekStarts, through: past.last).filter { week in
            DateSpan(week.date, through: week.date + 6).map { !window.isPaused(in: $0) } ?? true
        }
    }

    /// Full periods with notes on at least half of their days, and the others. One that still runs is neither, nor is one
    /// that a pause of the goal touches.
    private func countedPeriods(
        _ per: CalendarPeriod, in window: GoalWindow
    ) -> (counted: [DateSpan], notNoted: [DateSpan]) {
        guard let past = window.past else { return ([], []) }
        var counted: [DateSpan] = []
        var notNoted: [DateSpan] = []
        for period in per.full(in: past, weekStarts: settings.weekStarts) where !window.isPaused(in: period) {
            if loggedDays(in: period) * 2 >= period.count { counted.append(period) } else { notNoted.append(period) }
        }
        return (counted, notNoted)
    }

    /// Items by the period they fall in, every period once, in order. Items are in the order of their days.
    private func grouped<Element>(
        _ items: [Element], into periods: [DateSpan], date: (Element) -> CivilDate
    ) -> [(period: DateSpan, items: [Element])] {
        var next = items.startIndex
        return periods.map { period in
            while next < items.endIndex, date(items[next]) < period.first { next += 1 }
            let start = next
            while next < items.endIndex, date(items[next]) <= period.last { next += 1 }
            return (period, Array(items[start..<next]))
        }
    }
}

extension Figure {
    /// Chances taken of chances had, in percent; `n` is the chances, rounded. `nil` without a chance.
    static func share(of uses: [TagUse]) -> Figure? {
        let had = uses.reduce(0) { $0 + ($1.chances ?? max($1.done, 1)) }
        guard had > 0 else { return nil }
        let taken = uses.reduce(0) { $0 + $1.done }
        return Figure(taken / had * 100, n: Int(bounding: had), sources: uses.map(\.stamp.source))
    }
}
