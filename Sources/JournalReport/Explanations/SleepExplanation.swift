import JournalAnalysis
import JournalModel

/// Nights of a sleep diary: time in bed, time asleep, and how much of the one the other is.
enum SleepExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let nights = SleepNights(of: page.journal, in: page.span)
        guard !nights.nights.isEmpty, !page.withholds("trackers") else { return [] }
        return [ExplainedSubject("sleep-diary", ["Sleep diary"]) { _ in [efficiency(nights, page)].compactMap { $0 } }]
    }

    private static func efficiency(_ nights: SleepNights, _ page: PageContext) -> ExplainedFigure? {
        let known = nights.nights.compactMap { night in night.diary.efficiency.map { (night: night, percent: $0) } }
        guard let mean = Averages.mean(known.map(\.percent)) else { return nil }
        var figure = ExplainedFigure(
            "Sleep efficiency", "\(NumberWords.whole(mean))% on \(NumberWords.counted(known.count, "night"))",
            value: mean,
            n: known.count)
        figure.arithmetic = [
            "Time asleep of time in bed, each night; then the nights: \(Arithmetic.mean(known.map(\.percent), .percent))"
        ]
        figure.inputs = known.map { night, percent in
            let asleep = NumberWords.minutes(night.diary.totalSleepTime)
            let inBed = NumberWords.minutes(night.diary.timeInBed)
            return .init(
                "\(page.dates.weekday(night.date)): \(asleep) of \(inBed), \(Arithmetic.value(percent, .percent))",
                value: percent, sources: night.sources)
        }
        if !nights.incomplete.isEmpty {
            figure.missing =
                "Nights with a column missing, and so in no mean: \(page.dates.weekdays(nights.incomplete))."
        }
        figure.rules = [.init(words: "columns of the Consensus Sleep Diary", source: "Carney et al. 2012")]
        return figure
    }
}
