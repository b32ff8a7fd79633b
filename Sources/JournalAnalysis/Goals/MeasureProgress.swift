package import JournalModel
import JournalText

/// How far one measure of a goal has come.
package struct MeasureProgress: Sendable, Hashable {
    package enum Direction: Sendable, Hashable { case up, down }

    package let measure: GoalMeasure
    package let series: GoalSeries
    /// What the figures are: that of `from` and `to`, too.
    package var unit: TrackerUnit { series.unit }
    /// In the terms of `series`; `nil` where nothing is known.
    package let now: Figure?
    /// The days that *now* stands for.
    package let nowSpan: DateSpan?
    /// The full weeks or months since *now* that are not noted; empty unless the last one that is over is among them
    /// and ends in the page's time: then *now* is an older figure.
    package let notNotedSince: [DateSpan]
    /// What was counted in the page's time though no week or month counts yet; `nil` where there is a *now*.
    package let noted: Figure?
    /// `from:` as written, else the first value noted.
    package let start: Double?
    /// Nothing was written, and `start` is the first value noted.
    package let startIsNoted: Bool
    package let target: Double?
    package let enough: Double?
    /// By `from` and `to`; for a questionnaire by the measure.
    package let direction: Direction?
    package let trend: Trend

    /// How much of the way from `from` to `to` is gone: below 0 and above 1 beyond the ends; `nil` where either is
    /// not written.
    package var fraction: Double? {
        guard !startIsNoted, let start, let target, let now, start != target else { return nil }
        return ((now.value - start) / (target - start)).withoutNoise
    }

    /// Whether *now* is at the target or beyond; `nil` without direction.
    package var isAtTarget: Bool? { target.flatMap(reaches) }
    /// Whether *now* is at the good-enough level or beyond; `nil` without one.
    package var isGoodEnough: Bool? { enough.flatMap(reaches) }

    /// Whether the trend goes towards the target; `nil` where it has no direction or the goal none.
    package var isTowardsTarget: Bool? {
        guard let direction else { return nil }
        switch trend.word {
        case .rising: return direction == .up
        case .falling: return direction == .down
        case .tooFew, .notClear, .steady: return nil
        }
    }

    private func reaches(_ level: Double) -> Bool? {
        guard let now else { return nil }
        // Means of whole counts may miss the level by the last bit.
        switch direction {
        case .up: return now.value >= level - 1e-9
        case .down: return now.value <= level + 1e-9
        case nil: return nil
        }
    }
}

extension MeasureProgress {
    /// - Parameters:
    ///   - window: the days whose entries belong to the goal.
    ///   - period: what the page is about; decides over how many weeks *now* is taken. For a goal that is over, as
    ///     many days up to its end.
    package init(_ measure: GoalMeasure, of goal: Goal, in journal: Journal, window: GoalWindow, period: DateSpan) {
        self.measure = measure
        let end = window.span.last
        let period = window.runs ? period : DateSpan(end - (period.count - 1), through: end) ?? period
        let series = GoalSeries(of: measure.form, goal: goal.id, in: journal, window: window)
        self.series = series
        func inTerms(_ quantity: Quantity?) -> Double? {
            quantity.map { measure.form.value(of: $0, unit: series.unit).withoutNoise }
        }

        let to: Double?
        switch measure.form {
        case .steps:
            let done = goal.steps.filter { $0.state == .done }
            let ticked = Figure(Double(done.count), n: goal.steps.count, sources: goal.steps.map(\.text.source))
            now = goal.steps.isEmpty ? nil : ticked
            nowSpan = now == nil ? nil : DateSpan(window.span.last)
            to = inTerms(measure.to) ?? (goal.steps.isEmpty ? nil : Double(goal.steps.count))
        case .share(let tag):
            let uses = journal.tagUses.filter {
                $0.tag == tag && window.span.contains($0.stamp.date) && period.contains($0.stamp.date)
            }
            now = Figure.share(of: uses)
            nowSpan = now == nil ? nil : period
            to = inTerms(measure.to)
        default:
            (now, nowSpan) = MeasureProgress.now(of: series, period: period)
            to = inTerms(measure.to)
        }
        notNotedSince = MeasureProgress.gap(in: series, period: period)
        noted = now == nil ? MeasureProgress.noted(measure.form, in: journal, window: window, period: period) : nil
        target = to
        let from = inTerms(measure.from) ?? (measure.form == .steps ? 0 : nil)
        start = from ?? series.points.first?.value
        startIsNoted = from == nil && start != nil
        enough = inTerms(measure.enough)
        direction = MeasureProgress.direction(measure.form, from: from, to: to, in: journal)

        // Without a `since`, half a year is looked at.
        let earliest = goal.since ?? window.span.last - 26 * 7
        trend = Trend(
            series.forTrend.filter { $0.date >= earliest },
            scale: measure.form.scale(in: journal) ?? from.flatMap { from in to.map { abs($0 - from) } },
            areWeeklyMeans: series.areWeeklyMeans)
    }

    /// The mean of the last periods that count, as many as the page's period is long; of entries the latest.
    private static func now(of series: GoalSeries, period: DateSpan) -> (Figure?, DateSpan?) {
        guard let last = series.points.last else { return (nil, nil) }
        guard let per = series.per else {
            return (Figure(last.value, n: 1, sources: last.sources), last.span)
        }
        let points = series.points.suffix(per.count(in: period))
        guard let mean = Averages.mean(points.map(\.value)), let first = points.first else { return (nil, nil) }
        return (
            Figure(mean, n: points.count, sources: points.flatMap(\.sources)),
            DateSpan(first.span.first, through: last.span.last)
        )
    }

    private static func gap(in series: GoalSeries, period: DateSpan) -> [DateSpan] {
        // Of single days one is easily missed, and tells nothing.
        guard series.per == .week || series.per == .month, let last = series.points.last?.span.last,
            let newest = series.notNoted.last, newest.first > last, period.contains(newest.last)
        else { return [] }
        return series.notNoted.filter { $0.first > last }
    }

    private static func noted(
        _ form: MeasureForm, in journal: Journal, window: GoalWindow, period: DateSpan
    ) -> Figure? {
        guard case .count(let tag, _) = form else { return nil }
        let uses = journal.countedUses(of: tag, in: window.span).filter { period.contains($0.stamp.date) }
        guard !uses.isEmpty else { return nil }
        return Figure(uses.reduce(0) { $0 + $1.done }, n: uses.count, sources: uses.map(\.stamp.source))
    }

    private static func direction(
        _ form: MeasureForm, from: Double?, to: Double?, in journal: Journal
    ) -> Direction? {
        if let from, let to, from != to { return to > from ? .up : .down }
        if case .score(let id, _) = form, let measure = MeasureCatalogue.measure(id, in: journal.settings) {
            return measure.direction == .higherBetter ? .up : .down
        }
        return nil
    }
}

extension MeasureForm {
    /// A written quantity in the terms of the series.
    func value(of quantity: Quantity, unit: TrackerUnit) -> Double {
        switch self {
        case .share:
            // `1/4` and `0.25` are shares, too.
            if let max = quantity.max, max > 0 { return quantity.value / max * 100 }
            return quantity.unit != .percent && quantity.value <= 1 ? quantity.value * 100 : quantity.value
        case .tracker where unit == .clock:
            return ClockAverage.unwrapped(quantity.value)
        case .tracker where unit == .duration && quantity.unit == .number:
            // A bare `7` for a duration is hours, as it is written: nobody aims at seven minutes of sleep.
            return quantity.value <= 24 ? quantity.value * 60 : quantity.value
        default:
            return quantity.value
        }
    }

    /// How far the figure can go in all; `nil` where it has no bounds.
    func scale(in journal: Journal) -> Double? {
        switch self {
        case .rating, .mood: 10
        case .levels: 4
        case .share, .belief, .suds: 100
        case .score(let id, nil):
            MeasureCatalogue.measure(id, in: journal.settings)?.total.map { $0.upperBound - $0.lowerBound }
        default: nil
        }
    }
}
