import JournalAnalysis
import JournalModel

/// Activities done and planned, and the means of their pleasure and mastery.
enum ActivityExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let summary = ActivitySummary(of: page.journal, in: page.span)
        guard !summary.done.isEmpty || !summary.open.isEmpty, !page.withholds("activities") else { return [] }
        return [
            ExplainedSubject("activities", ["Activities"]) { _ in
                [
                    count("Done", summary.done, page), count("Planned", summary.open, page),
                    mean("Pleasure", summary.pleasure, summary.done, \.pleasure, page),
                    mean("Mastery", summary.mastery, summary.done, \.mastery, page),
                ].compactMap { $0 }
            }
        ]
    }

    private static func count(_ name: String, _ activities: [Activity], _ page: PageContext) -> ExplainedFigure? {
        guard !activities.isEmpty else { return nil }
        var figure = ExplainedFigure(
            name, String(activities.count), value: Double(activities.count), n: activities.count)
        figure.inputs = activities.map { .init(page.dates.weekday($0.stamp.date), sources: [$0.stamp.source]) }
        return figure
    }

    private static func mean(
        _ name: String, _ figure: Figure?, _ done: [Activity], _ grade: (Activity) -> Double?, _ page: PageContext
    ) -> ExplainedFigure? {
        guard let figure else { return nil }
        let rated = done.compactMap { activity in grade(activity).map { (stamp: activity.stamp, value: $0) } }
        var explained = ExplainedFigure(
            name, "\(NumberWords.mean(figure.value)) of 10", mean: figure, of: rated, page)
        if rated.count < done.count {
            explained.missing = "Done and not rated, and so in no mean: \(done.count - rated.count)."
        }
        return explained
    }
}
