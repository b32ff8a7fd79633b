import JournalAnalysis
import JournalModel

/// Each tracker of the page: its daily figures, and what was made of them.
enum TrackerExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        guard !page.withholds("trackers") else { return [] }
        return TrackerSummary.all(in: page.journal, span: page.span).map { tracker in
            let name = tracker.name.split(separator: "-").joined(separator: " ")
            let title: [Inline] = [.own(name.capitalised, tracker.days.flatMap(\.sources))]
            return ExplainedSubject("tracker:\(tracker.name)", aliases: [tracker.name, name], title) { _ in
                [figure(tracker, page)]
            }
        }
    }

    private static func figure(_ tracker: TrackerSummary, _ page: PageContext) -> ExplainedFigure {
        var figure: ExplainedFigure
        switch tracker.content {
        case .mean(let mean):
            let value = tracker.unit == .clock ? ClockAverage.wrapped(mean.value) : mean.value
            figure = ExplainedFigure(
                "Mean", "\(NumberWords.quantity(mean.value, tracker.unit)) on \(NumberWords.counted(mean.n, "day"))",
                value: value, n: mean.n)
            figure.arithmetic = [Arithmetic.mean(tracker.days.map(\.value), tracker.unit)]
            if tracker.unit == .clock { figure.arithmetic.append("Times run from noon to noon, round midnight.") }
        case .yes(let days, let all):
            figure = ExplainedFigure("Yes", "on \(days) of \(all.n) days noted", value: Double(days), n: all.n)
        case .peak(let noted, let above, let highest):
            figure = ExplainedFigure(
                "Days noted", "\(noted), above zero on \(above)", value: Double(noted), n: noted)
            figure.arithmetic = [
                "The highest is \(NumberWords.quantity(highest.value, tracker.unit)) on "
                    + "\(page.dates.weekday(highest.date)); no mean is taken."
            ]
        }
        let aggregate = page.journal.settings.trackers[tracker.name]?.aggregate ?? .mean
        if tracker.days.contains(where: { $0.sources.count > 1 }) {
            figure.arithmetic.append("Several values of one day are brought to one by their \(aggregate.rawValue).")
        }
        figure.inputs = tracker.days.map { day in
            .init(
                "\(page.dates.weekday(day.date)): \(Arithmetic.value(day.value, tracker.unit))", value: day.value,
                sources: day.sources)
        }
        figure.missing = page.missingDays(from: tracker.days.map(\.date), "on which it was not noted")
        return figure
    }
}
