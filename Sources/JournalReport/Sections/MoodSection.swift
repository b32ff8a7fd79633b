import JournalAnalysis
import JournalModel

/// Moods day by day, the lowest and the highest, their mean beside the period before, and the emotions named.
enum MoodSection: Section {
    static let id = "mood"

    static func section(_ page: PageContext) -> ReportSection? {
        let mood = page.mood
        var lines: [[Inline]] = []
        if showsDays(mood) {
            lines.append(MoodExtremes.line(page))
            // Where all days are alike their mean is told only beside another.
            let tellsMean = !mood.lowestDays.isEmpty || page.comparableMood != nil
            let sentences = [tellsMean ? mean(mood, page.comparableMood) : nil, direction(page)].compactMap { $0 }
            if !sentences.isEmpty { lines.append([.text(sentences.joined(separator: " "))]) }
        } else if !mood.days.isEmpty {
            lines.append([.text(few(mood.days, page))])
        }
        lines.append(MoodMarks.line(page))
        if let emotions = emotions(mood) { lines.append(emotions) }
        lines.removeAll(where: \.isEmpty)
        guard !lines.isEmpty else { return nil }

        var blocks: [Block] = [.heading(2, ["Mood (0-10, 10 is best)"])]
        if showsDays(mood) { blocks.append(.paragraph([.text(days(mood, page))])) }
        blocks.append(.bullets(lines))
        return ReportSection(id: id, blocks: blocks, figures: figures(mood, page.moodBefore, page))
    }

    /// From three days on there is a row of them, a lowest and a highest, and a mean.
    static func showsDays(_ mood: MoodSummary) -> Bool { mood.days.count >= 3 }

    private static func days(_ mood: MoodSummary, _ page: PageContext) -> String {
        let spark = Sparkline(mood.days, in: page.span, weekStarts: page.journal.settings.weekStarts)
        var legend = spark.isWeekly ? "; a bar is a week's mean" : ""
        if spark.hasGaps {
            legend += spark.isWeekly ? ", a dot a week without a mood" : "; a dot is a day without a mood"
        }
        return "\(spark.line) \(page.dates.weekdays(spark.span))\(legend)"
    }

    /// One or two days: as they are, without a mean.
    private static func few(_ days: [DailyFigure], _ page: PageContext) -> String {
        days.map { "\(page.dates.weekday($0.date)): \(NumberWords.number($0.value))" }.joined(separator: ". ") + "."
    }

    private static func mean(_ mood: MoodSummary, _ before: MoodSummary?) -> String {
        guard let mean = mood.mean else { return "" }
        var words = "Mean \(NumberWords.mean(mean.value)) on \(NumberWords.counted(mean.n, "day"))"
        if let before, let earlier = before.mean {
            words +=
                "; in the \(NumberWords.counted(before.span.count, "day")) before, "
                + "\(NumberWords.mean(earlier.value)) on \(NumberWords.counted(earlier.n, "day"))"
        }
        return words + "."
    }

    /// The direction of half a year, where the weeks have one: that none was found is no news.
    private static func direction(_ page: PageContext) -> String? {
        let trend = page.moodTrend.trend
        guard [.rising, .falling, .steady].contains(trend.word) else { return nil }
        return "By weekly means \(trend.word.rawValue) over \(NumberWords.counted(trend.n, "week"))."
    }

    /// `Anxious 9 times (mean 62 of 100), tired 6, calm 5.` The names are the writer's.
    private static func emotions(_ mood: MoodSummary) -> [Inline]? {
        let shown = mood.emotions.prefix(5).filter { $0.count > 1 || mood.emotions.count == 1 }
        guard !shown.isEmpty else { return nil }
        let parts: [[Inline]] = shown.enumerated().map { index, emotion in
            let count = index == 0 ? NumberWords.times(emotion.count) : String(emotion.count)
            return [
                .own(index == 0 ? emotion.name.capitalised : emotion.name, emotion.sources),
                .text(" \(count)" + intensity(emotion, isFirst: index == 0)),
            ]
        }
        return .joined(parts, separator: ", ") + ["."]
    }

    private static func intensity(_ emotion: MoodSummary.EmotionCount, isFirst: Bool) -> String {
        guard let mean = emotion.intensity else { return "" }
        let part = mean.n == emotion.count ? "" : " in \(mean.n)"
        let value = (mean.n == 1 ? "" : "mean ") + NumberWords.whole(mean.value)
        return " (\(value)\(isFirst ? " of 100" : "")\(part))"
    }

    private static func figures(_ mood: MoodSummary, _ before: MoodSummary?, _ page: PageContext) -> JSONValue {
        func day(_ figure: DailyFigure) -> JSONValue {
            .members([
                "date": .string(figure.date.description), "value": .number(figure.value),
                "n": .int(figure.sources.count), "sources": page.sources(figure.sources),
            ])
        }
        return .members([
            "mean": page.figure(mood.mean), "ofDays": .int(mood.span.count), "meanBefore": page.figure(before?.mean),
            "lowest": .array(mood.lowestDays.map(day)), "highest": .array(mood.highestDays.map(day)),
            "days": .array(mood.days.map(day)),
            "trend": .trend(page.moodTrend.trend, sources: page.sources(page.moodTrend.sources)),
            "emotions": .array(
                mood.emotions.map { emotion in
                    .members([
                        "name": .string(emotion.name), "count": page.count(emotion.sources),
                        "intensity": page.figure(emotion.intensity),
                    ])
                }),
        ])
    }
}
