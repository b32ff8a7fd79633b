import JournalAnalysis
import JournalModel

/// The mood's mean and that of the time before, its lowest and highest days, its trend over half a year, the emotions.
enum MoodExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        guard !page.mood.days.isEmpty || !page.mood.emotions.isEmpty else { return [] }
        return [
            ExplainedSubject("mood", aliases: ["moods"], ["Mood (0-10, 10 is best)"]) { more in
                var figures = [mean("Mean", page.mood, page)].compactMap { $0 }
                figures += [before(page), extreme("Lowest", page.mood.lowestDays, page)].compactMap { $0 }
                figures += [extreme("Highest", page.mood.highestDays, page), trend(page)].compactMap { $0 }
                figures += page.mood.emotions.map { emotion($0, page) }
                return more ? figures + MoreOnMood.figures(page) : figures
            }
        ]
    }

    private static func mean(_ name: String, _ mood: MoodSummary, _ page: PageContext) -> ExplainedFigure? {
        guard let mean = mood.mean else { return nil }
        var figure = ExplainedFigure(
            name, "\(NumberWords.mean(mean.value)) on \(NumberWords.counted(mean.n, "day"))", value: mean.value,
            n: mean.n)
        figure.arithmetic = [
            "A day's figure is the mean of its moods; then the days: " + Arithmetic.mean(mood.days.map(\.value))
        ]
        figure.inputs = mood.days.map { day(of: $0, page) }
        return figure
    }

    /// `Tue 10 Mar: (4 + 7) / 2 = 5.5`, from its moods.
    private static func day(of figure: DailyFigure, _ page: PageContext) -> ExplainedFigure.Input {
        let moods = page.journal.moods.filter { $0.stamp.date == figure.date }.compactMap(\.value)
        let words =
            moods.count > 1 ? Arithmetic.mean(moods).dropLast() : Substring(Arithmetic.value(figure.value))
        return ExplainedFigure.Input(
            "\(page.dates.weekday(figure.date)): \(words)", value: figure.value, sources: figure.sources)
    }

    private static func before(_ page: PageContext) -> ExplainedFigure? {
        guard let before = page.moodBefore,
            var figure = mean("Mean of the \(NumberWords.counted(before.span.count, "day")) before", before, page)
        else { return nil }
        figure.arithmetic.append(
            before.isComparable(to: page.mood)
                ? "It stands on the page, as at least three days were noted, and at least half as many as now."
                : "It is not on the page: for that at least three days have to be noted, and half as many as now.")
        return figure
    }

    private static func extreme(_ name: String, _ days: [DailyFigure], _ page: PageContext) -> ExplainedFigure? {
        guard MoodSection.showsDays(page.mood), let first = days.first else { return nil }
        var figure = ExplainedFigure(name, NumberWords.number(first.value), value: first.value, n: days.count)
        figure.inputs = days.map { day(of: $0, page) }
        return figure
    }

    private static func trend(_ page: PageContext) -> ExplainedFigure? {
        let course = page.moodTrend
        guard !course.weeks.isEmpty else { return nil }
        var figure = TrendFigure.figure(course.trend, noun: "week", scale: MoodTrend.scale, weeklyMeans: true)
        figure.inputs = course.weeks.map { week in
            let range = page.dates.range(DateSpan(week.date, through: week.date + 6) ?? DateSpan(week.date))
            return ExplainedFigure.Input("\(range): \(Arithmetic.value(week.value))", value: week.value, sources: [])
        }
        return figure
    }

    private static func emotion(_ emotion: MoodSummary.EmotionCount, _ page: PageContext) -> ExplainedFigure {
        var figure = ExplainedFigure(
            emotion.name.capitalised, NumberWords.times(emotion.count), value: Double(emotion.count), n: emotion.count)
        if let intensity = emotion.intensity {
            let values = page.mood(named: emotion.name)
            figure.arithmetic = [
                "Mean intensity in \(intensity.n) of \(emotion.count), of 100: \(Arithmetic.mean(values))"
            ]
        }
        figure.inputs = [ExplainedFigure.Input("Named", sources: emotion.sources)]
        return figure
    }
}

extension PageContext {
    /// The intensities an emotion was given in the page's time, in order.
    fileprivate func mood(named name: String) -> [Double] {
        inPeriod(journal.moods).flatMap(\.emotions).filter { $0.name == name }.compactMap(\.intensity)
    }
}
