package import JournalModel
package import JournalText

/// The moods of a span of days.
package struct MoodSummary: Sendable, Hashable {
    package struct EmotionCount: Sendable, Hashable {
        package let name: String
        /// How often it was named.
        package let count: Int
        /// Mean of 0 to 100 over the times it was given one.
        package let intensity: Figure?
        package let sources: [SourceRange]
    }

    package let span: DateSpan
    /// Days with a rating, in order; each day's figure is the mean of its points.
    package let days: [DailyFigure]
    /// Of days, each counted once.
    package let mean: Figure?
    /// Most frequent first, then by name.
    package let emotions: [EmotionCount]

    package init(of journal: Journal, in span: DateSpan) {
        self.span = span
        let days = journal.dailyMoods(in: span)
        self.days = days
        mean = Averages.mean(days.map(\.value)).map {
            Figure($0, n: days.count, sources: days.flatMap(\.sources))
        }
        var named: [String: [(intensity: Double?, source: SourceRange)]] = [:]
        for mood in journal.moods.within(span) {
            for emotion in mood.emotions {
                named[emotion.name, default: []].append((emotion.intensity, mood.stamp.source))
            }
        }
        emotions = named.map { name, uses in
            EmotionCount(
                name: name, count: uses.count,
                intensity: .mean(uses.compactMap { use in use.intensity.map { ($0, use.source) } }),
                sources: uses.map(\.source))
        }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// The days of the lowest mood, in order; none where fewer than two days were noted or all were alike.
    package var lowestDays: [DailyFigure] { days(of: days.lazy.map(\.value).min()) }
    /// The days of the highest mood, in order; none where fewer than two days were noted or all were alike.
    package var highestDays: [DailyFigure] { days(of: days.lazy.map(\.value).max()) }

    private func days(of value: Double?) -> [DailyFigure] {
        let found = days.filter { $0.value == value }
        return found.count < days.count ? found : []
    }

    /// Whether the mean may stand beside that of a later time: of three days at least, and of half as many.
    package func isComparable(to later: MoodSummary) -> Bool {
        days.count >= 3 && days.count * 2 >= later.days.count
    }
}
