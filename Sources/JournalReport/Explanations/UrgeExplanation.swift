import JournalAnalysis
import JournalModel
import JournalText

/// Urges: the days, the highest, and apart from them what was done.
enum UrgeExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let summary = UrgeSummary(of: page.journal, in: page.span)
        guard let highest = summary.highest, !page.withholds("urges") else { return [] }
        return [
            ExplainedSubject("urges", ["Urges"]) { _ in
                [days(summary, page), top(highest, page)]
                    + [
                        ("Acted on", summary.acted), ("Not acted on", summary.notActed),
                        ("With a skill noted", summary.withSkill),
                    ].filter { !$0.1.isEmpty }.map { count($0, $1) }
            }
        ]
    }

    private static func days(_ summary: UrgeSummary, _ page: PageContext) -> ExplainedFigure {
        var figure = ExplainedFigure(
            "Days noted", "\(summary.daysNoted), above zero on \(summary.daysAboveZero)",
            value: Double(summary.daysNoted), n: summary.urges.count)
        figure.inputs = summary.urges.map { urge in
            .init(
                "\(page.dates.weekday(urge.stamp.date)): \(value(urge))", value: urge.urge, sources: [urge.stamp.source]
            )
        }
        return figure
    }

    private static func top(_ urge: Urge, _ page: PageContext) -> ExplainedFigure {
        var figure = ExplainedFigure("Highest", value(urge), value: urge.urge, n: 1)
        figure.arithmetic = ["Compared as parts of their scales; of several alike the last."]
        figure.inputs = [.init(page.dates.weekday(urge.stamp.date), sources: [urge.stamp.source])]
        return figure
    }

    private static func count(_ name: String, _ sources: [SourceRange]) -> ExplainedFigure {
        var figure = ExplainedFigure(
            name, NumberWords.times(sources.count), value: Double(sources.count), n: sources.count)
        figure.inputs = [.init("Noted", sources: sources)]
        return figure
    }

    private static func value(_ urge: Urge) -> String {
        Arithmetic.value(urge.urge) + (urge.max.map { " of \(Arithmetic.value($0))" } ?? "")
    }
}
