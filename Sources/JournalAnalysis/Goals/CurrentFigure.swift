import JournalModel
import JournalText

/// Where a measure stands: the figure, and the days it stands for.
struct CurrentFigure {
    let figure: Figure?
    let span: DateSpan?
    /// What was counted in the page's time though no week or month counts yet; `nil` where there is a figure.
    let noted: Figure?

    init(
        of form: MeasureForm, series: GoalSeries, _ goal: Goal, in journal: Journal, window: GoalWindow,
        period: DateSpan
    ) {
        switch form {
        case .steps:
            let done = goal.steps.filter { $0.state == .done }
            let ticked = Figure(Double(done.count), n: goal.steps.count, sources: goal.steps.map(\.text.source))
            figure = goal.steps.isEmpty ? nil : ticked
            span = figure == nil ? nil : DateSpan(window.span.last)
        case .share(let tag):
            figure = Figure.share(
                of: journal.tagUses.filter {
                    $0.tag == tag && window.span.contains($0.stamp.date) && period.contains($0.stamp.date)
                })
            span = figure == nil ? nil : period
        default:
            (figure, span) = CurrentFigure.latest(of: series, period: period)
        }
        noted = figure == nil ? CurrentFigure.noted(form, in: journal, window: window, period: period) : nil
    }

    /// The mean of the last periods that count, as many as the page's period is long; of entries the latest.
    private static func latest(of series: GoalSeries, period: DateSpan) -> (Figure?, DateSpan?) {
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

    private static func noted(
        _ form: MeasureForm, in journal: Journal, window: GoalWindow, period: DateSpan
    ) -> Figure? {
        guard case .count(let tag, _) = form else { return nil }
        let uses = journal.countedUses(of: tag, in: window.span).filter { period.contains($0.stamp.date) }
        guard !uses.isEmpty else { return nil }
        return Figure(uses.reduce(0) { $0 + $1.done }, n: uses.count, sources: uses.map(\.stamp.source))
    }
}
