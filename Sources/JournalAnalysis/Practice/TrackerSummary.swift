package import JournalModel

/// One tracker over a span of days.
package struct TrackerSummary: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// The mean of daily figures; `n` is the days. Clock times run from noon to noon.
        case mean(Figure)
        /// Days above zero of the days noted, and the highest day: never a mean.
        case peak(daysNoted: Int, daysAboveZero: Int, highest: DailyFigure)
        /// Days with a yes, of the days noted.
        case yes(days: Int, of: Figure)
    }

    package let name: String
    package let unit: TrackerUnit
    /// The `m` of `n/m`, where all values of the span were written on one scale.
    package let max: Double?
    package let days: [DailyFigure]
    package let content: Content

    private init?(_ name: String, in journal: Journal, span: DateSpan) {
        let days = journal.dailyReadings(of: name, in: span)
        guard let mean = Averages.mean(days.map(\.value)), let first = days.first else { return nil }
        self.name = name
        self.days = days
        unit = journal.unit(ofTracker: name)
        let scales = Set(journal.trackers.within(span).lazy.filter { $0.name == name }.map(\.max))
        max = scales.count == 1 ? scales.first ?? nil : nil
        let figure = Figure(mean, n: days.count, sources: days.flatMap(\.sources))
        if journal.settings.trackers[name]?.show == .peak {
            content = .peak(
                daysNoted: days.count, daysAboveZero: days.count { $0.value > 0 },
                highest: days.dropFirst().reduce(first) { $1.value >= $0.value ? $1 : $0 })
        } else if unit == .yesNo {
            content = .yes(days: days.count { $0.value > 0 }, of: figure)
        } else {
            content = .mean(figure)
        }
    }

    /// Every tracker with a value in the span: those noted on most days first, then by name.
    package static func all(in journal: Journal, span: DateSpan) -> [TrackerSummary] {
        Set(journal.trackers.within(span).lazy.map(\.name))
            .compactMap { TrackerSummary($0, in: journal, span: span) }
            .sorted { ($1.days.count, $0.name) < ($0.days.count, $1.name) }
    }
}
