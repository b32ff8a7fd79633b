import JournalAnalysis
import JournalModel

/// A questionnaire: every score with its answers, the changes with their threshold, the cut-off, the range, the risk item.
enum MeasureExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        var order: [String] = []
        for score in page.journal.scores where !order.contains(score.measure) { order.append(score.measure) }
        let courses = ScoreCourse.all(in: page.journal)
        return order.compactMap { id in
            guard let measure = MeasureCatalogue.measure(id, in: page.journal.settings) else { return nil }
            return ExplainedSubject(
                id, aliases: [measure.shortName, measure.name] + measure.aliases, [.text(measure.name)]
            ) { more in
                let own = courses.filter { $0.measure.id == id }
                let isSingle = own.count == 1
                return own.flatMap { course in
                    var figures = CourseFigures(course: course, page: page).all
                    if more { figures += MoreOnScores.figures(course, page) }
                    guard !isSingle else { return figures }
                    for index in figures.indices {
                        figures[index].name = "\(ScoreWords.name(course)): \(figures[index].name)"
                    }
                    return figures
                } + [pair(own, courses, page), incomplete(measure, page)].compactMap { $0 }
                    + RiskItemStatus.all(in: page.journal).filter { $0.measure.id == id }.map { risk($0, page) }
            }
        }
    }

    /// The rule over two questionnaires, beside each of them.
    private static func pair(_ own: [ScoreCourse], _ all: [ScoreCourse], _ page: PageContext) -> ExplainedFigure? {
        guard own.contains(where: { PairRecovery.measures.contains($0.measure.id) }), let pair = PairRecovery(all)
        else {
            return nil
        }
        let names = "\(Measure.phq9.shortName) and \(Measure.gad7.shortName)"
        var figure = ExplainedFigure("\(names) together", pair.isRecovered ? "recovery" : "no recovery")
        figure.arithmetic = [
            "Recovery is at or above either cut-off at first, which \(pair.wasCase ? "holds" : "does not hold"), and "
                + "below both now, which \(pair.isCase ? "does not hold" : "holds")."
        ]
        figure.inputs = [pair.depression, pair.anxiety].flatMap { [$0.first, $0.now] }.map { point in
            .init(
                "\(page.dates.weekday(point.date)): \(NumberWords.number(point.value))", value: point.value,
                sources: [point.source])
        }
        figure.rules = [.init(words: "recovery over both", source: PairRecovery.source)]
        return figure
    }

    /// Entries that have no total, and why.
    private static func incomplete(_ measure: Measure, _ page: PageContext) -> ExplainedFigure? {
        let scores = page.journal.scores.filter { score in
            guard score.measure == measure.id, !score.isComplete else { return false }
            // A form of parts has no total by its nature.
            let answers = score.answers?.prefix(measure.items ?? 0)
            return measure.total != nil || answers?.contains(nil) ?? true || score.subscales.isEmpty
        }
        guard !scores.isEmpty else { return nil }
        var figure = ExplainedFigure("Without a total", String(scores.count), n: scores.count)
        figure.arithmetic = [
            "An answer that is missing or cannot be leaves no total: nothing is filled in, and nothing scaled up."
        ]
        figure.inputs = scores.map { score in
            let missing = score.answers.map { $0.prefix(measure.items ?? $0.count).count { $0 == nil } } ?? 0
            let words = missing > 0 ? ": \(missing) not answered" : ""
            return .init(page.dates.weekday(score.stamp.date) + words, sources: [score.stamp.source])
        }
        return figure
    }

    private static func risk(_ risk: RiskItemStatus, _ page: PageContext) -> ExplainedFigure {
        var figure = ExplainedFigure(
            "Item \(risk.item.item) (\(risk.item.topic))", RiskSection.words(risk, page),
            value: risk.lastAnswer.map { Double($0.value) })
        figure.arithmetic = [
            "An answer of \(risk.item.atLeast) or more is named first on the page, until a later answer takes its place; a "
                + "total does not, and an item that was left out is not 0. Notes are not searched for risk."
        ]
        figure.inputs = risk.lastAnswer.map { [.init("Answered", value: Double($0.value), sources: [$0.source])] } ?? []
        return figure
    }
}
