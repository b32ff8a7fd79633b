package import JournalModel
import JournalText

/// How far one measure of a goal has come.
package struct MeasureProgress: Sendable, Hashable {
    package let measure: GoalMeasure
    /// The days whose entries belong to the goal.
    package let window: GoalWindow
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
    /// `to:` as written; of steps all of them, of levels 0, the expected one, and of `hold` the start.
    package let target: Double?
    package let enough: Double?
    package let direction: MeasureDirection?
    /// How far the figure can go in all, or has to go from `from` to `to`; `nil` where neither is known.
    package let scale: Double?
    package let trend: Trend

    /// How much of the way from `from` to `to` is gone: below 0 and above 1 beyond the ends; `nil` where either is
    /// not written.
    package var fraction: Double? {
        guard !startIsNoted, let start, let target, let now, start != target else { return nil }
        return ((now.value - start) / (target - start)).withoutNoise
    }

    /// Whether *now* is at the target or beyond; `nil` without direction.
    package var isAtTarget: Bool? { target.flatMap { target in now.flatMap { reaches(target, $0.value) } } }
    /// Whether *now* is beyond the target; `nil` without direction.
    package var isPastTarget: Bool? {
        guard let target, let now, let direction else { return nil }
        return direction.along(now.value - target) > MeasureProgress.noise
    }
    /// Whether *now* is at the good-enough level or beyond; `nil` without one.
    package var isGoodEnough: Bool? { enough.flatMap { enough in now.flatMap { reaches(enough, $0.value) } } }

    /// How many of the last values in a row reach the target; 0 where the last one does not.
    package var inARow: Int {
        guard let target else { return 0 }
        return TargetStreak.count(in: series, of: measure.form) { reaches(target, $0) }
    }

    /// Whether the trend goes towards the target; `nil` where it has no direction or the goal none.
    package var isTowardsTarget: Bool? {
        guard let direction else { return nil }
        switch trend.word {
        case .rising: return direction == .up
        case .falling: return direction == .down
        case .tooFew, .notClear, .steady: return nil
        }
    }

    /// Means of whole counts may miss a level by the last bit.
    private static let noise = 1e-9

    private func reaches(_ level: Double, _ value: Double) -> Bool? {
        direction.map { $0.along(value - level) >= -MeasureProgress.noise }
    }
}

extension MeasureProgress {
    /// - Parameters:
    ///   - window: the days whose entries belong to the goal.
    ///   - period: what the page is about; decides over how many weeks *now* is taken. For a goal that is over, as
    ///     many days up to its end.
    package init(_ measure: GoalMeasure, of goal: Goal, in journal: Journal, window: GoalWindow, period: DateSpan) {
        self.measure = measure
        self.window = window
        let end = window.span.last
        let period = window.runs ? period : DateSpan(end - (period.count - 1), through: end) ?? period
        let series = GoalSeries(of: measure.form, goal: goal.id, in: journal, window: window)
        self.series = series
        func inTerms(_ quantity: Quantity?) -> Double? {
            quantity.map { measure.form.value(of: $0, unit: series.unit).withoutNoise }
        }
        let current = CurrentFigure(of: measure.form, series: series, goal, in: journal, window: window, period: period)
        now = current.figure
        nowSpan = current.span
        noted = current.noted
        notNotedSince = MeasureProgress.gap(in: series, period: period)

        let from = inTerms(measure.from) ?? (measure.form == .steps ? 0 : nil)
        start = from ?? series.points.first?.value
        startIsNoted = from == nil && start != nil
        let to = inTerms(measure.to) ?? measure.form.impliedTarget(of: goal)
        target = to ?? (measure.holds ? start : nil)
        enough = inTerms(measure.enough)
        direction = MeasureDirection(measure.form, from: from, to: target, enough: enough, in: journal)
        scale = measure.form.scale(in: journal) ?? from.flatMap { from in to.map { abs($0 - from) } }

        // Without a `since`, half a year is looked at.
        let earliest = goal.since ?? window.span.last - 26 * 7
        trend = Trend(
            series.forTrend.filter { $0.date >= earliest }, scale: scale, areWeeklyMeans: series.areWeeklyMeans)
    }

    private static func gap(in series: GoalSeries, period: DateSpan) -> [DateSpan] {
        // Of single days one is easily missed, and tells nothing.
        guard series.per == .week || series.per == .month, let last = series.points.last?.span.last,
            let newest = series.notNoted.last, newest.first > last, period.contains(newest.last)
        else { return [] }
        return series.notNoted.filter { $0.first > last }
    }
}
