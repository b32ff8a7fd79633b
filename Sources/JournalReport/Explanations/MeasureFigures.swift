import JournalAnalysis
import JournalModel
import JournalText

/// The figures of one measure of a goal, taken apart.
struct MeasureFigures {
    let progress: MeasureProgress
    let pace: Pace?
    let standstill: Standstill?
    let goal: Goal
    let isOneOfSeveral: Bool
    let page: PageContext

    var all: [ExplainedFigure] {
        var figures = [now, noted, values, start, target, way, trend, paceFigure, inARow, stillness].compactMap { $0 }
        if isOneOfSeveral, let text = progress.measure.text?.text {
            for index in figures.indices { figures[index].name = "\(text): \(figures[index].name)" }
        }
        return figures
    }

    private func value(_ value: Double) -> String { GoalWords.value(value, of: progress) }

    /// A number for the arithmetic, nothing rounded off that is needed to check it.
    private func exact(_ value: Double) -> String {
        if case .tracker = progress.measure.form { return Arithmetic.value(value, progress.unit) }
        return Arithmetic.value(value)
    }

    private func input(_ point: GoalSeries.Point) -> ExplainedFigure.Input {
        let days = point.span.count == 1 ? page.dates.weekday(point.span.first) : page.dates.range(point.span)
        var words = "\(days): \(exact(point.value))"
        switch progress.measure.form {
        case .share: words += "% of \(NumberWords.counted(point.n, "chance"))"
        case .tracker, .mood, .days: words += " (\(NumberWords.counted(point.n, "day")) noted)"
        default: break
        }
        return .init(words, value: point.value, sources: point.sources)
    }

    // MARK: Now

    private var now: ExplainedFigure? {
        guard let now = progress.now else { return nil }
        var figure = ExplainedFigure("Now", GoalWords.now(progress), value: now.value, n: now.n)
        switch progress.measure.form {
        case .steps:
            figure.arithmetic = ["Steps ticked, of all steps."]
            figure.inputs = goal.steps.map { step in
                let date = step.date.map { " " + page.dates.short($0) } ?? ""
                return .init(
                    [.excerpt(step.text), .text(": \(step.state.rawValue)\(date)")], sources: [step.text.source])
            }
        case .share:
            figure.arithmetic = ["Chances taken of chances had, \(page.dates.range(progress.nowSpan ?? page.span))."]
            figure.inputs = [.init("Noted", sources: now.sources)]
        default:
            let points = progress.series.points.suffix(now.n)
            figure.inputs = points.map(input)
            if let per = progress.series.per {
                let length = page.period.looksBack ? "the time since the last session" : "the page"
                let mean = Arithmetic.mean(points.map(\.value), unit)
                figure.arithmetic = [
                    now.n == 1
                        ? "The last full \(per.rawValue) that counts."
                        : "Mean of the last \(now.n) full \(per.rawValue)s that count, as many as \(length) is long: \(mean)"
                ]
            } else {
                figure.arithmetic = [
                    "The latest of \(NumberWords.counted(progress.series.points.count, GoalWords.unit(progress)))."
                ]
            }
        }
        if let last = progress.notNotedSince.last, let first = progress.notNotedSince.first,
            let gap = DateSpan(first.first, through: last.last)
        {
            figure.missing = "Nothing is known of \(page.dates.range(gap)) yet, so that this is an older figure."
            figure.missingSpans = progress.notNotedSince
        }
        return figure
    }

    private var isTracker: Bool { if case .tracker = progress.measure.form { true } else { false } }

    private var noted: ExplainedFigure? {
        guard let noted = progress.noted else { return nil }
        var figure = ExplainedFigure("Noted", NumberWords.times(noted.value), value: noted.value, n: noted.n)
        figure.arithmetic = ["No full week or month counts yet: what was noted in the page's time is told by itself."]
        figure.inputs = [.init("Noted", sources: noted.sources)]
        return figure
    }

    private var values: ExplainedFigure? {
        let points = progress.series.points
        guard !points.isEmpty else { return nil }
        let noun = progress.series.per?.rawValue ?? GoalWords.unit(progress)
        var figure = ExplainedFigure("Values", NumberWords.counted(points.count, noun), n: points.count)
        if case .share = progress.measure.form {
            figure.arithmetic = ["A week counts when it is over and had at least one chance."]
        } else if let per = progress.series.per {
            let notes = per == .day ? "has notes" : "has notes on at least half of its days"
            figure.arithmetic = [
                "A \(per.rawValue) counts when it is over, lies within the goal's time and \(notes); then no mention is 0."
            ]
        }
        figure.inputs = points.map(input)
        let notNoted = progress.series.notNoted
        if !notNoted.isEmpty {
            let spans = notNoted.suffix(12).map { span in
                "\(page.dates.range(span)) (notes on \(page.journal.loggedDays(in: span)) of \(span.count) days)"
            }
            let more = notNoted.count > 12 ? "\(notNoted.count - 12) earlier ones, " : ""
            figure.missing = "Not noted, which is never 0: \(more)\(spans.joined(separator: ", "))."
            figure.missingSpans = notNoted
        }
        return figure.revised(by: revisions(.measure))
    }

    // MARK: The way

    private var start: ExplainedFigure? {
        guard let start = progress.start else { return nil }
        var figure = ExplainedFigure("Start", value(start), value: start)
        if progress.startIsNoted {
            figure.arithmetic = ["Nothing is written, so that the first value noted stands there."]
            figure.inputs = progress.series.points.prefix(1).map(input)
        } else {
            figure.inputs = [written(progress.measure.fromPlace)]
        }
        return figure.revised(by: revisions(.from))
    }

    private var target: ExplainedFigure? {
        guard let target = progress.target else { return nil }
        var figure = ExplainedFigure(
            "Target", GoalWords.target(progress, by: goal.by.map(page.dates.short)), value: target)
        if progress.measure.holds {
            figure.arithmetic = ["To be held where it began."]
        } else if progress.measure.to == nil {
            figure.arithmetic = [progress.measure.form == .steps ? "All of the steps." : "0 is the expected level."]
        }
        figure.inputs = [progress.measure.toPlace, progress.measure.enoughPlace, goal.places[.by]].compactMap(\.self)
            .map(written)
        if let direction = progress.direction, !progress.measure.holds {
            figure.arithmetic.append("The figure is meant to go \(direction.rawValue).")
        }
        return figure.revised(by: revisions(.target) + revisions(.by))
    }

    private func written(_ place: SourceRange?) -> ExplainedFigure.Input {
        .init(place == nil ? "By the form of the measure" : "As written", sources: place.map { [$0] } ?? [])
    }

    private func revisions(_ subject: Goal.Review.Subject) -> [ExplainedFigure.Input] {
        guard progress.measure == goal.measures.first else { return [] }
        return goal.reviews.compactMap { review in
            guard let revision = review.revision, revision.subject == subject else { return nil }
            let day = review.date.map { " on " + page.dates.short($0) } ?? ""
            return .init(
                [
                    .text("Changed\(day) from "), .excerpt(Excerpt(revision.old, at: review.text.source)),
                    .text(" to "),
                    .excerpt(Excerpt(revision.new, at: review.text.source)),
                ], sources: [review.text.source])
        }
    }

    private var way: ExplainedFigure? {
        guard let fraction = progress.fraction, let start = progress.start, let target = progress.target,
            let now = progress.now
        else { return nil }
        let percent = Arithmetic.value(fraction * 100, .percent)
        var figure = ExplainedFigure("Way", percent, value: fraction)
        figure.arithmetic = [
            "Now less the start, of the target less the start: (\(exact(now.value)) - \(exact(start))) / "
                + "(\(exact(target)) - \(exact(start))) = \(percent).",
            "It is in the words of the page only beside a trend towards the target.",
        ]
        return figure
    }

    // MARK: The course

    private var trend: ExplainedFigure? {
        guard progress.trend.n > 0 else { return nil }
        var figure = TrendFigure.figure(
            progress.trend, noun: GoalWords.unit(progress), scale: progress.scale, unit: unit,
            weeklyMeans: progress.series.areWeeklyMeans)
        let since = goal.since.map { "since the goal began, \(page.dates.short($0))" }
        figure.arithmetic.append("Looked at: \(since ?? "the last \(MoodTrend.length) weeks").")
        // Values that are their own points stand above already.
        if progress.series.areWeeklyMeans {
            figure.inputs = progress.series.forTrend.suffix(progress.trend.n).map { week in
                let range = page.dates.range(DateSpan(week.date, through: week.date + 6) ?? DateSpan(week.date))
                return .init("\(range): \(exact(week.value))", value: week.value, sources: [])
            }
        }
        return figure
    }

    /// The unit of the figures as they are written: a tracker's own.
    private var unit: TrackerUnit { isTracker ? progress.unit : .number }

    private var paceFigure: ExplainedFigure? {
        guard let pace, let now = progress.now, let target = progress.target else { return nil }
        var figure = ExplainedFigure("Pace", pace.verdict.rawValue, value: pace.soFar)
        let days = pace.by - page.today
        figure.arithmetic = [
            PaceWords.sentence(pace, of: progress, by: page.dates.short(pace.by)) + ".",
            "Needed from today on: (\(exact(target)) - \(exact(now.value))) / (\(NumberWords.counted(days, "day")) / 7) = "
                + "\(exact(pace.needed)) a week.",
            "On course is said when the whole interval of the slope so far is at least that, slower when all of it is less.",
        ]
        return figure
    }

    private var inARow: ExplainedFigure? {
        guard progress.inARow > 1, !progress.measure.holds else { return nil }
        var figure = ExplainedFigure("At the target in a row", GoalWords.inARow(progress), n: progress.inARow)
        figure.arithmetic = [
            "From \(NumberWords.spelled(GoalProgress.oftenEnough)) on the page asks whether to call it met; only the writer says so."
        ]
        return figure
    }

    /// How far two values would be from each other to count as different.
    private var apart: String {
        guard let standstill else { return "" }
        if case .score = progress.measure.form { return "\(exact(standstill.threshold)) or more" }
        return "more than \(TrendFigure.change(standstill.threshold, unit))"
    }

    private var stillness: ExplainedFigure? {
        guard let standstill else { return nil }
        var figure = ExplainedFigure("Unchanged", NumberWords.counted(standstill.values, "value"), n: standstill.values)
        figure.arithmetic = [
            StandstillWords.sentence(standstill, of: progress),
            "It is said only in `journal goals`: at least \(Standstill.fewestValues) values over "
                + "\(Standstill.fewestDays) days, no two of them \(apart) apart.",
        ]
        figure.inputs = [.init("Noted", sources: standstill.sources)]
        return figure
    }
}

extension ExplainedFigure {
    fileprivate func revised(by revisions: [Input]) -> ExplainedFigure {
        var figure = self
        figure.inputs += revisions
        return figure
    }
}
