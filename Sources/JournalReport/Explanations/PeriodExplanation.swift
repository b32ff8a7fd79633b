import JournalAnalysis
import JournalModel

/// The days of the page: why these, which of them hold notes, and which a mood.
enum PeriodExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        [
            ExplainedSubject("period", aliases: ["days", "page"], ["The days of the page"]) { _ in
                [days(page), logged(page), moods(page)]
            }
        ]
    }

    private static func days(_ page: PageContext) -> ExplainedFigure {
        let range = page.dates.range(page.span)
        var figure = ExplainedFigure("Days", "\(page.span.count), \(range)", value: Double(page.span.count))
        figure.arithmetic = [reason(page)]
        if let before = page.period.before {
            figure.arithmetic.append(
                "Set beside them are the \(NumberWords.counted(before.count, "day")) before, \(page.dates.range(before))."
            )
        }
        let sessions = page.period.held.suffix(2)
        figure.inputs = sessions.map { session in
            let number = session.number.map { " \($0)" } ?? ""
            return ExplainedFigure.Input(
                "Session\(number): \(page.dates.weekday(session.stamp.date))", sources: [session.stamp.source])
        }
        return figure
    }

    private static func reason(_ page: PageContext) -> String {
        switch page.period.reason {
        case .session: "From the day of the last session before today up to today, both included."
        case .noSession: "No session before today is noted, so that the last \(page.span.count) days are looked at."
        case .notesBegin: "No session before today is noted, and the notes begin here."
        case .sessionLongAgo:
            "The last session is more than \(ReportPeriod.longestGap) days back, so that the last \(page.span.count) "
                + "days are looked at."
        case .date, .days: "As it was asked for, up to today, both included."
        case .firstEntry: "From the first entry up to today, both included."
        }
    }

    private static func logged(_ page: PageContext) -> ExplainedFigure {
        let days = page.span.days.filter { page.journal.days[$0]?.isLogged ?? false }
        var figure = ExplainedFigure(
            "Days with notes", "\(days.count) of \(page.span.count)", value: Double(days.count), n: page.span.count)
        figure.arithmetic = [
            "A day counts with at least one item or line that is neither private nor an empty template."
        ]
        figure.missing = page.missingDays(from: days, "without notes")
        return figure
    }

    private static func moods(_ page: PageContext) -> ExplainedFigure {
        let days = page.mood.days
        var figure = ExplainedFigure(
            "Days with a mood", "\(days.count) of \(page.span.count)", value: Double(days.count), n: page.span.count)
        figure.inputs = days.map { day in
            ExplainedFigure.Input(page.dates.weekday(day.date), value: day.value, sources: day.sources)
        }
        figure.missing = page.missingDays(from: days.map(\.date), "without a mood")
        return figure
    }
}

extension PageContext {
    /// `Days without a mood, which count as nothing: Sun 22 Feb, Tue 24 Feb.`; `nil` where none is missing.
    func missingDays(from known: [CivilDate], _ what: String) -> String? {
        let known = Set(known)
        let missing = span.days.filter { !known.contains($0) }
        guard !missing.isEmpty else { return nil }
        let days = missing.count > 31 ? "\(missing.count) of \(span.count)" : dates.weekdays(missing)
        return "Days \(what), which count as unknown and never as zero: \(days)."
    }
}
