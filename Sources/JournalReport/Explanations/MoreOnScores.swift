import JournalAnalysis
import JournalModel

/// What is never on the page of scores: sudden gains, and the index behind a reliable change.
enum MoreOnScores {
    static func figures(_ course: ScoreCourse, _ page: PageContext) -> [ExplainedFigure] {
        [index(course), gains(course, page)].compactMap { $0 }
    }

    private static func index(_ course: ScoreCourse) -> ExplainedFigure? {
        guard course.form.isUsual, course.subscale == nil, course.points.count > 1, let norms = course.measure.norms,
            let reliability = norms.reliability, let deviation = norms.deviation ?? norms.clinical?.deviation,
            let index = ReliableChangeIndex(deviation: deviation, reliability: reliability)
        else { return nil }
        let value = index.index(from: course.first.value, to: course.now.value)
        var figure = ExplainedFigure(
            "Reliable change index since the first", NumberWords.hundredths(value), value: value)
        figure.arithmetic = [
            "The error of a difference is the root of 2, times \(Arithmetic.value(deviation)), times the root of "
                + "(1 - \(Arithmetic.value(reliability))) = \(Arithmetic.value(index.standardErrorOfDifference)).",
            "(\(Arithmetic.value(course.now.value)) - \(Arithmetic.value(course.first.value))) / "
                + "\(Arithmetic.value(index.standardErrorOfDifference)) = \(NumberWords.hundredths(value)); beyond "
                + "\(Arithmetic.value(ReliableChangeIndex.limit)) either way it is more than the error of measurement.",
        ]
        figure.rules = [
            .init(words: "the index", source: "Jacobson & Truax 1991; \(course.measure.normsSource ?? "journal.yaml")")
        ]
        return figure
    }

    private static func gains(_ course: ScoreCourse, _ page: PageContext) -> ExplainedFigure? {
        guard course.subscale == nil, course.form.isUsual, course.points.count > 3,
            let threshold = ReliableChangeThreshold(course.measure)
        else { return nil }
        let gains = SuddenGain.all(
            in: course.points.map(\.value), cut: threshold.points, direction: course.measure.direction)
        var figure = ExplainedFigure(
            "Sudden gains", gains.isEmpty ? "none" : String(gains.count), n: course.points.count)
        figure.arithmetic = [
            "From one score to the next: at least \(NumberWords.hundredths(threshold.points)) points and a quarter of the "
                + "score before, and lasting: the three scores before and the three after differ by more than their "
                + "spread. Meant for scores taken at each session."
        ]
        figure.inputs = gains.compactMap { gain in
            guard course.points.indices.contains(gain.index), gain.index > 0 else { return nil }
            let before = course.points[gain.index - 1]
            let after = course.points[gain.index]
            return .init(
                "\(page.dates.weekday(before.date)) to \(page.dates.weekday(after.date)): "
                    + "\(NumberWords.number(before.value)) to \(NumberWords.number(after.value))", value: gain.points,
                sources: [before.source, after.source])
        }
        figure.rules = [.init(words: "three criteria", source: "Tang & DeRubeis 1999")]
        return figure
    }
}
