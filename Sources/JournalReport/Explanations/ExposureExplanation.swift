import JournalAnalysis
import JournalModel

/// Distress before, at the highest and after, over the exposures where it is known before and after.
enum ExposureExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let summary = ExposureSummary(of: page.journal, in: page.span)
        guard !summary.done.isEmpty, !page.withholds("exposures") else { return [] }
        return [
            ExplainedSubject("exposures", ["Exposures"]) { _ in
                let both = summary.done.filter { $0.before != nil && $0.after != nil }
                return [
                    count(summary.done, both.count, page),
                    mean("Before", summary.before, both, \.before, page),
                    mean("At the highest", summary.peak, both, \.peak, page),
                    mean("After", summary.after, both, \.after, page),
                ].compactMap { $0 }
            }
        ]
    }

    private static func count(_ done: [Exposure], _ both: Int, _ page: PageContext) -> ExplainedFigure {
        var figure = ExplainedFigure("Exposures", String(done.count), value: Double(done.count), n: done.count)
        figure.inputs = done.map { .init(page.dates.weekday($0.stamp.date), sources: [$0.stamp.source]) }
        if both < done.count {
            figure.missing = "Without distress before or after, and so in no mean: \(done.count - both)."
        }
        return figure
    }

    private static func mean(
        _ name: String, _ figure: Figure?, _ both: [Exposure], _ value: (Exposure) -> Double?, _ page: PageContext
    ) -> ExplainedFigure? {
        guard let figure else { return nil }
        let noted = both.compactMap { exposure in value(exposure).map { (stamp: exposure.stamp, value: $0) } }
        return ExplainedFigure(name, "\(NumberWords.whole(figure.value)) of 100", mean: figure, of: noted, page)
    }
}
