import JournalAnalysis
import JournalModel
import JournalText

/// The figures of one course of scores, taken apart.
struct CourseFigures {
    let course: ScoreCourse
    let page: PageContext

    var all: [ExplainedFigure] {
        let changes = course.points.count > 1 ? [("Since the first", course.first)] : []
        let previous = course.previous.map { [("Since the previous", $0)] } ?? []
        return [scores] + (changes + previous).map { change($0.0, from: $0.1) }
            + [best, cutoff, range, recovery, response, remission, trend].compactMap { $0 }
    }

    private func day(_ point: ScoreCourse.Point) -> String {
        "\(page.dates.weekday(point.date)): \(NumberWords.number(point.value))"
    }

    private var scores: ExplainedFigure {
        var figure = ExplainedFigure(
            "Scores", "now \(NumberWords.number(course.now.value))", value: course.now.value, n: course.points.count)
        figure.arithmetic = ["Of several on one day the last counts."] + scoring
        figure.inputs = course.points.map { point in
            .init(day(point) + origin(of: point), value: point.value, sources: [point.source])
        }
        if let source = course.measure.structureSource {
            figure.rules = [.init(words: "how it is scored", source: source)]
        }
        return figure
    }

    /// What becomes of answers, where any were entered.
    private var scoring: [String] {
        guard course.points.contains(where: { answers(at: $0) != nil }) else { return [] }
        var words: [String] = []
        if !course.measure.reverse.isEmpty {
            let items = course.measure.reverse.map { String($0) }
            words.append("Reversed before they are added: items \(NumberWords.list(items)).")
        }
        if course.measure.multiplier != 1 {
            words.append("The sum is multiplied by \(NumberWords.number(course.measure.multiplier)).")
        }
        return words
    }

    private func answers(at point: ScoreCourse.Point) -> [Int?]? {
        page.journal.scores.first { $0.stamp.source == point.source && $0.measure == course.measure.id }?.answers
    }

    /// ` (1 + 2 + 0 = 3)` of answers that are only added, ` (from the answers 1 2 0)` of others, ` (as entered)`.
    private func origin(of point: ScoreCourse.Point) -> String {
        guard let answers = answers(at: point) else { return " (as entered)" }
        let counted = answers.prefix(course.measure.items ?? answers.count)
        let isPlain =
            course.subscale == nil && course.measure.reverse.isEmpty && course.measure.reverseByOrder.isEmpty
            && course.measure.multiplier == 1
        if isPlain, !counted.contains(nil) {
            return " (\(Arithmetic.sum(counted.compactMap { $0.map(Double.init) })))"
        }
        return " (from the answers \(counted.map { $0.map { String($0) } ?? "_" }.joined(separator: " ")))"
    }

    // MARK: Change

    private func change(_ name: String, from point: ScoreCourse.Point) -> ExplainedFigure {
        let change = course.change(from: point)
        var figure = ExplainedFigure(name, ScoreWords.verdict(change).plainText, value: change.difference, n: 2)
        figure.arithmetic = [
            "\(NumberWords.number(course.now.value)) - \(NumberWords.number(point.value)) = "
                + "\(NumberWords.number(change.difference))."
        ]
        figure.inputs = [point, course.now].map { .init(day($0), value: $0.value, sources: [$0.source]) }
        if let threshold = change.threshold, let needed = ScoreWords.needed(change) {
            figure.rules = [.init(words: "a reliable change is \(needed)", source: threshold.source)]
        } else {
            figure.arithmetic.append("No threshold was seen in a source, so that the difference stands alone.")
        }
        return figure
    }

    private var best: ExplainedFigure? {
        guard course.points.count > 2 else { return nil }
        let isLowest = course.measure.direction == .higherWorse
        var figure = ExplainedFigure(
            isLowest ? "Lowest" : "Highest", NumberWords.number(course.best.value), value: course.best.value, n: 1)
        figure.arithmetic = [
            "The best of several is no fair measure of a change: most scores are worse by chance alone."
        ]
        figure.inputs = [.init(day(course.best), value: course.best.value, sources: [course.best.source])]
        return figure
    }

    // MARK: Where it stands

    private var cutoff: ExplainedFigure? {
        guard let cutoff = course.caseness else { return nil }
        var figure = ExplainedFigure("Cut-off", ScoreWords.cutoff(course), value: cutoff.value)
        figure.rules = [.init(words: ScoreWords.line(cutoff), source: cutoff.source)]
        return figure
    }

    private var range: ExplainedFigure? {
        guard let label = course.band(of: course.now.value) else { return nil }
        var figure = ExplainedFigure("Range", "labelled \(label)")
        figure.arithmetic = ["A label of the range that the score is in, and no more."]
        if let source = course.measure.bandsSource { figure.rules = [.init(words: "the labels", source: source)] }
        return figure
    }

    private var recovery: ExplainedFigure? {
        guard let recovery = Recovery(course) else { return nil }
        var figure = ExplainedFigure("Recovery", recovery.isRecovered ? "yes" : "no")
        figure.arithmetic = ["It needs a case at first and none now."]
        figure.inputs = [recovery.first, recovery.now].map { .init(day($0), value: $0.value, sources: [$0.source]) }
        figure.rules = [.init(words: ScoreWords.line(recovery.cutoff), source: recovery.cutoff.source)]
        return figure
    }

    private var response: ExplainedFigure? {
        guard let isMet = course.isResponse, let response = course.measure.response else { return nil }
        var figure = ExplainedFigure("Response", isMet ? "yes" : "no")
        let percent = course.first.value == 0 ? 0 : (course.first.value - course.now.value) / course.first.value * 100
        figure.arithmetic = [
            "(\(NumberWords.number(course.first.value)) - \(NumberWords.number(course.now.value))) / "
                + "\(NumberWords.number(course.first.value)) = \(Arithmetic.value(percent, .percent)) lower."
        ]
        figure.inputs = [course.first, course.now].map { .init(day($0), value: $0.value, sources: [$0.source]) }
        let atMost = response.atMost.map { ", and \(NumberWords.number($0)) or less" } ?? ""
        figure.rules = [
            .init(words: "\(NumberWords.number(response.percent))% lower or more\(atMost)", source: response.source)
        ]
        return figure
    }

    private var remission: ExplainedFigure? {
        guard let isMet = course.isRemission, let remission = course.measure.remission else { return nil }
        var figure = ExplainedFigure("Remission", isMet ? "yes" : "no")
        figure.inputs = [.init(day(course.now), value: course.now.value, sources: [course.now.source])]
        figure.rules = [.init(words: ScoreWords.line(remission), source: remission.source)]
        return figure
    }

    private var trend: ExplainedFigure? {
        guard course.points.count > 1 else { return nil }
        let earliest = page.today - MoodTrend.length * 7
        let scale = course.subscale == nil ? course.measure.total.map { $0.upperBound - $0.lowerBound } : nil
        let points = course.points.filter { $0.date > earliest }.map { DatedValue($0.date, $0.value) }
        return TrendFigure.figure(Trend(points, scale: scale), noun: "score", scale: scale, weeklyMeans: false)
    }
}
