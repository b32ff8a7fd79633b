import JournalAnalysis
import JournalModel

/// Moods as a row of bars, 0 to 10: a day each, or a week each where the days would not fit the page.
struct Sparkline {
    /// Between backticks, so that every reader of Markdown keeps the bars apart.
    let line: String
    /// Some day, or week, is without a mood.
    var hasGaps: Bool { line.contains(Sparkline.gap) }
    /// A bar stands for a week.
    let isWeekly: Bool
    /// The days from the first bar to the last.
    let span: DateSpan

    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    private static let gap: Character = "·"
    private static let widest = 62

    /// - Parameter days: in order; every day, or week, without one is a gap.
    init(_ days: [DailyFigure], in span: DateSpan, weekStarts: Weekday) {
        isWeekly = span.count > Sparkline.widest
        guard isWeekly else {
            self.span = span
            let values = Dictionary(days.map { ($0.date, $0.value) }, uniquingKeysWith: { first, _ in first })
            line = "`" + String(span.days.map { values[$0].map(Sparkline.bar) ?? Sparkline.gap }) + "`"
            return
        }
        // Before the first mood there is nothing to show.
        let first = days.first.map { max($0.date, span.first) } ?? span.last
        self.span = DateSpan(first, through: span.last) ?? span
        var weeks: [CivilDate: [Double]] = [:]
        for day in days {
            weeks[CalendarPeriod.week.span(containing: day.date, weekStarts: weekStarts).first, default: []]
                .append(day.value)
        }
        var text = ""
        var week = CalendarPeriod.week.span(containing: first, weekStarts: weekStarts).first
        while week <= span.last {
            text.append(weeks[week].flatMap { Averages.mean($0) }.map(Sparkline.bar) ?? Sparkline.gap)
            week = week + 7
        }
        line = "`" + text + "`"
    }

    private static func bar(_ value: Double) -> Character {
        let level = min(max(Int(bounding: (value / 10 * 8).rounded(.down)), 0), bars.count - 1)
        return bars[level]
    }
}
