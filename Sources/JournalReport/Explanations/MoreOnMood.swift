import JournalAnalysis
import JournalModel

/// What is never on the page of mood: how much it moves, its smoothed course, and what went together with it.
enum MoreOnMood {
    static func figures(_ page: PageContext) -> [ExplainedFigure] {
        [instability(page), leaning(page), smoothed(page)].compactMap { $0 } + associations(page)
    }

    private static func instability(_ page: PageContext) -> ExplainedFigure? {
        let moods = page.inPeriod(page.journal.moods).filter { $0.value != nil }
        let points = moments(moods)
        let instability = Instability(byDay: points)
        guard let mssd = instability.mssd, let rmssd = instability.rmssd else { return nil }
        var figure = ExplainedFigure(
            "From one mood to the next", NumberWords.number(rmssd), value: rmssd, n: instability.steps)
        figure.arithmetic = [
            "RMSSD, the root of the mean square of \(NumberWords.counted(instability.steps, "step")) within a day or "
                + "to the day after: the root of \(Arithmetic.value(mssd)) is \(Arithmetic.value(rmssd)). Over a gap "
                + "of days nothing is known, and moods of one moment are one."
        ]
        if let deviation = instability.standardDeviation {
            figure.arithmetic.append(
                "The standard deviation of all \(points.count) is \(Arithmetic.value(deviation)).")
        }
        figure.inputs = [.init("Moods", sources: moods.map(\.stamp.source))]
        figure.rules = [
            .init(words: "mean square successive difference", source: "von Neumann et al. 1941; Jahng et al. 2008")
        ]
        return figure
    }

    /// The moods in order; those of one moment, which have no order, are one, their mean.
    private static func moments(_ moods: [Mood]) -> [(day: CivilDate, value: Double)] {
        var moments: [(stamp: Stamp, values: [Double])] = []
        for mood in moods {
            guard let value = mood.value else { continue }
            if let last = moments.last?.stamp, last.date == mood.stamp.date, last.sortMinutes == mood.stamp.sortMinutes
            {
                moments[moments.count - 1].values.append(value)
            } else {
                moments.append((mood.stamp, [value]))
            }
        }
        return moments.compactMap { moment in
            Averages.mean(moment.values).map { (day: moment.stamp.date, value: $0) }
        }
    }

    /// Only where the days follow on each other without a gap is there a next one to each.
    private static func leaning(_ page: PageContext) -> ExplainedFigure? {
        let days = longestRun(page.mood.days)
        guard days.count >= 5, let first = days.first, let last = days.last else { return nil }
        let run = Instability(days.map(\.value))
        guard let lag = run.lag1Autocorrelation, let ratio = run.vonNeumannRatio else { return nil }
        var figure = ExplainedFigure("Each day beside the next", NumberWords.hundredths(lag), value: lag, n: days.count)
        let range = page.dates.range(DateSpan(first.date, through: last.date) ?? page.span)
        figure.arithmetic = [
            "Correlation of each day with the next over the longest time without a gap, \(range); von Neumann's ratio "
                + "there is \(NumberWords.hundredths(ratio)), 2 where days do not lean on one another."
        ]
        figure.inputs = [.init("Days", sources: days.flatMap(\.sources))]
        return figure
    }

    private static func longestRun(_ days: [DailyFigure]) -> ArraySlice<DailyFigure> {
        var best = days[0..<0]
        var start = 0
        for index in days.indices {
            if index > start, days[index].date - days[index - 1].date != 1 { start = index }
            if index - start + 1 > best.count { best = days[start...index] }
        }
        return best
    }

    private static func smoothed(_ page: PageContext) -> ExplainedFigure? {
        let days = page.mood.days
        let curve = Smoothing.exponential(days.map(\.value))
        guard days.count >= 5, let last = curve.last else { return nil }
        var figure = ExplainedFigure("Smoothed", NumberWords.number(last), value: last, n: days.count)
        figure.arithmetic = [
            "Each day noted moves it by three tenths of the way: "
                + curve.map { NumberWords.number($0) }.joined(separator: ", ") + "."
        ]
        figure.rules = [.init(words: "exponentially weighted mean", source: "Roberts 1959")]
        return figure
    }

    /// With each tracker, over the half year that the direction is looked for in.
    private static func associations(_ page: PageContext) -> [ExplainedFigure] {
        let span = MoodTrend.span(today: page.today)
        let moods = page.journal.dailyMoods(in: span).map { DatedValue($0.date, $0.value) }
        let names = Set(page.journal.trackers.within(span).lazy.map(\.name)).sorted()
        return names.compactMap { name in
            let days = page.journal.dailyReadings(of: name, in: span)
            guard !page.withholds("trackers"),
                let association = Association(moods, days.map { DatedValue($0.date, $0.value) })
            else { return nil }
            let shown = name.split(separator: "-").joined(separator: " ")
            var figure = ExplainedFigure(
                "Mood and \(shown)", NumberWords.hundredths(association.rho), value: association.rho, n: association.n)
            let direction =
                association.rho < 0
                ? "high days of the one went together with low days of the other" : "they went together"
            figure.arithmetic = [
                "On \(association.n) days both were noted; by ranks, from -1 to 1, \(direction) by "
                    + "\(NumberWords.hundredths(abs(association.rho))). It says nothing of why, nor of which came first."
            ]
            figure.inputs = [.init("Days of \(shown)", sources: days.flatMap(\.sources))]
            figure.rules = [
                .init(
                    words: "rank correlation, from \(Association.fewestDays) days with both on", source: "Spearman 1904"
                )
            ]
            return figure
        }
    }
}
