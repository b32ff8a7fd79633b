import JournalAnalysis
import JournalModel
import JournalText

/// Thought records: the changes of belief and of each emotion, record by record, and the distortions named.
enum ThoughtExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let summary = ThoughtSummary(of: page.journal, in: page.span)
        guard !summary.records.isEmpty, !page.withholds("thought-records", "thoughts") else { return [] }
        return [
            ExplainedSubject("thoughts", aliases: ["thought-records"], ["Thought records"]) { _ in
                [count(summary, page), belief(summary, page)].compactMap { $0 }
                    + summary.emotions.map { emotion($0, summary, page) } + summary.distortions.map(distortion)
            }
        ]
    }

    private static func count(_ summary: ThoughtSummary, _ page: PageContext) -> ExplainedFigure {
        let records = summary.records
        var figure = ExplainedFigure("Records", String(records.count), value: Double(records.count), n: records.count)
        figure.inputs = records.map { .init(page.dates.weekday($0.stamp.date), sources: [$0.stamp.source]) }
        return figure
    }

    private static func belief(_ summary: ThoughtSummary, _ page: PageContext) -> ExplainedFigure? {
        guard let change = summary.beliefChange else { return nil }
        let pairs = summary.records.map { record in
            (record: record, before: record.ratedThought?.belief, after: record.beliefAfter)
        }
        return changes("Belief in the thought", change, pairs, page)
    }

    private static func emotion(
        _ emotion: ThoughtSummary.EmotionChange, _ summary: ThoughtSummary, _ page: PageContext
    ) -> ExplainedFigure {
        let pairs = summary.records.flatMap { record in
            record.emotions.filter { $0.name == emotion.name }.map {
                (record: record, before: $0.before, after: $0.after)
            }
        }
        return changes(emotion.name.capitalised, emotion.change, pairs, page)
    }

    /// The mean change over the records that hold both values.
    private static func changes(
        _ name: String, _ change: Figure, _ pairs: [(record: ThoughtRecord, before: Double?, after: Double?)],
        _ page: PageContext
    ) -> ExplainedFigure {
        let both = pairs.compactMap { pair -> (record: ThoughtRecord, before: Double, after: Double)? in
            guard let before = pair.before, let after = pair.after else { return nil }
            return (pair.record, before, after)
        }
        let words = "\(NumberWords.signed(change.value)) points of 100 on average"
        var figure = ExplainedFigure(name, words, value: change.value, n: change.n)
        figure.arithmetic = [
            "After less before, where both are noted: \(Arithmetic.mean(both.map { $0.after - $0.before }))"
        ]
        figure.inputs = both.map { pair in
            let values = "\(Arithmetic.value(pair.before)) to \(Arithmetic.value(pair.after))"
            return .init(
                "\(page.dates.weekday(pair.record.stamp.date)): \(values)", value: pair.after - pair.before,
                sources: [pair.record.stamp.source])
        }
        let rest = pairs.count - both.count
        if rest > 0 { figure.missing = "Without one of the two values, and in no mean: \(rest)." }
        return figure
    }

    private static func distortion(_ distortion: ThoughtSummary.DistortionCount) -> ExplainedFigure {
        var figure = ExplainedFigure(
            distortion.name.capitalised, NumberWords.times(distortion.count), value: Double(distortion.count),
            n: distortion.count)
        figure.inputs = [.init("Named", sources: distortion.sources)]
        return figure
    }
}
