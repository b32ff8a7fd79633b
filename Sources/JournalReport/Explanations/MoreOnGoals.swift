import JournalAnalysis
import JournalModel

/// What is never on the page of a goal: the T-score over goals rated by levels, and the time before the goal began.
enum MoreOnGoals {
    static func figures(_ progress: GoalProgress, _ page: PageContext) -> [ExplainedFigure] {
        let isCounted = progress.goal.status != .draft && progress.goal.status != .letGo
        let hasLevels = isCounted && progress.measures.contains { $0.measure.form == .levels }
        return progress.measures.compactMap { baseline($0, progress.goal, page) }
            + (hasLevels ? attainment(page).map { [$0] } ?? [] : [])
    }

    private static func baseline(
        _ measure: MeasureProgress, _ goal: Goal, _ page: PageContext
    ) -> ExplainedFigure? {
        guard let comparison = BaselineComparison(measure, of: goal, in: page.journal) else { return nil }
        let overlap = comparison.overlap
        var figure = ExplainedFigure(
            "Beside the time before", NumberWords.hundredths(overlap.nap), value: overlap.nap,
            n: overlap.countBefore + overlap.countAfter)
        figure.arithmetic = [
            "Of all pairs of one of \(overlap.countBefore) values before the goal began and one of "
                + "\(overlap.countAfter) since, the share in which the later one is nearer the target (NAP), 0.5 by "
                + "chance. It is no test and says nothing of why.",
            "Pairs nearer less pairs farther, as a share of all (Tau): \(NumberWords.hundredths(overlap.tau)); less the "
                + "direction that was there before (Tau-U): \(NumberWords.hundredths(overlap.tauU)).",
        ]
        figure.arithmetic.append(
            "Counted in other ways: PND \(NumberWords.hundredths(overlap.pnd)), PAND "
                + "\(NumberWords.hundredths(overlap.pand)), PEM \(NumberWords.hundredths(overlap.pem)), IRD "
                + "\(NumberWords.hundredths(overlap.ird)).")
        if let corrected = overlap.tauBC {
            figure.arithmetic.append(
                "With the earlier line taken out of both (Tau-BC): \(NumberWords.hundredths(corrected)). Where this is far "
                    + "lower, it was on its way before.")
        }
        figure.inputs = comparison.before.points.map { point in
            .init(
                "\(page.dates.range(point.span)): \(Arithmetic.value(point.value))", value: point.value,
                sources: point.sources)
        }
        figure.rules = [
            .init(
                words: "nonoverlap of two phases",
                source: "Parker & Vannest 2009; Parker, Vannest, Davis & Sauber 2011; Tarlow 2017")
        ]
        return figure
    }

    private static func attainment(_ page: PageContext) -> ExplainedFigure? {
        guard let score = AttainmentScore(page.goals) else { return nil }
        var figure = ExplainedFigure(
            "T-score over goals",
            "\(NumberWords.mean(score.now)), \(NumberWords.mean(score.first)) at the first ratings",
            value: score.now, n: score.parts.count)
        let products = score.parts.map { Arithmetic.value($0.weight) + " x " + Arithmetic.value($0.now.value) }
        figure.arithmetic = [
            "50 is what was expected of all goals together. 50 + 10 x (\(products.joined(separator: " + "))) / the root "
                + "of (0.7 x the sum of squared weights + 0.3 x the squared sum of weights) = "
                + "\(Arithmetic.value(score.now))."
        ]
        figure.inputs = score.parts.map { part in
            let weight = part.weight == 1 ? "" : ", weight \(Arithmetic.value(part.weight))"
            let levels =
                "level \(NumberWords.signed(part.first.value)) at first, \(NumberWords.signed(part.now.value)) now"
            return .init(
                [.named(part.goal.name), .text(": \(levels)\(weight)")], value: part.now.value,
                sources: part.first.sources + part.now.sources)
        }
        figure.rules = [
            .init(words: "goal attainment scaling, with a correlation of 0.3", source: "Kiresuk & Sherman 1968")
        ]
        return figure
    }
}
