package import JournalModel
package import JournalText

/// The final scores of one questionnaire, or of one of its parts, over time, all of one form.
package struct ScoreCourse: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package let date: CivilDate
        package let value: Double
        package let source: SourceRange
    }

    package let measure: Measure
    /// `nil` for the whole.
    package let subscale: String?
    /// What all its scores have in common: with other answers, or without an item, it is another course.
    package let form: ScoreForm
    /// In order, at least one; of several on a day the last.
    package let points: [Point]

    package let first: Point
    package let now: Point
    /// The one before the last; `nil` where there is none beside the first.
    package var previous: Point? { points.count > 2 ? points[points.count - 2] : nil }

    /// Of several that are equal, the last one.
    package let lowest: Point
    package let highest: Point

    private init?(_ measure: Measure, subscale: String?, _ form: ScoreForm, _ scores: [Score]) {
        var points: [Point] = []
        for score in scores {
            guard let value = subscale.map({ score.subscales[$0] }) ?? score.total, value.isFinite else { continue }
            if points.last?.date == score.stamp.date { points.removeLast() }
            points.append(Point(date: score.stamp.date, value: value, source: score.stamp.source))
        }
        guard let first = points.first, let now = points.last else { return nil }
        self.measure = measure
        self.subscale = subscale
        self.form = form
        lowest = points.reduce(first) { $1.value <= $0.value ? $1 : $0 }
        highest = points.reduce(first) { $1.value >= $0.value ? $1 : $0 }
        self.points = points
        self.first = first
        self.now = now
    }

    /// Every questionnaire with a final score, in the order of their first entry; one without a total by its parts.
    ///
    /// Scores of another form than the usual one are a course of their own, behind those of the usual form.
    package static func all(in journal: Journal) -> [ScoreCourse] {
        var order: [String] = []
        var byMeasure: [String: [Score]] = [:]
        for score in journal.scores {
            if byMeasure[score.measure] == nil { order.append(score.measure) }
            byMeasure[score.measure, default: []].append(score)
        }
        return order.flatMap { id -> [ScoreCourse] in
            guard let measure = MeasureCatalogue.measure(id, in: journal.settings), let scores = byMeasure[id] else {
                return []
            }
            return byForm(scores, measure).flatMap { form, scores -> [ScoreCourse] in
                if let whole = ScoreCourse(measure, subscale: nil, form, scores) { return [whole] }
                return measure.subscales.compactMap { ScoreCourse(measure, subscale: $0.name, form, scores) }
            }
        }
    }

    private static func byForm(_ scores: [Score], _ measure: Measure) -> [(ScoreForm, [Score])] {
        var order: [ScoreForm] = []
        var byForm: [ScoreForm: [Score]] = [:]
        for score in scores {
            let form = ScoreForm(of: score, measure)
            if byForm[form] == nil { order.append(form) }
            byForm[form, default: []].append(score)
        }
        return (order.filter(\.isUsual) + order.filter { !$0.isUsual }).map { ($0, byForm[$0] ?? []) }
    }

    /// The label of the range that a score is in, where one is published for this form.
    package func band(of score: Double) -> String? {
        guard form.isUsual else { return nil }
        guard let subscale else { return measure.band(of: score)?.label }
        return measure.subscales.first { $0.name == subscale }?.band(of: score)?.label
    }

    /// The labels of the ranges say no more than on which side of the cut-off a score lies (WHO-5).
    package var rangesRestateCutoff: Bool {
        caseness != nil && measure.bands.contains { $0.label.contains("cut-off") }
    }

    /// What is published is about the whole, in its usual form.
    private var isWholeAndUsual: Bool { subscale == nil && form.isUsual }

    /// Where the published or the computed rule draws its line.
    package var caseness: Measure.Cutoff? { isWholeAndUsual ? measure.cutoff : nil }

    package func change(from earlier: Point) -> ScoreChange {
        ScoreChange(
            from: earlier, to: now, of: measure, threshold: isWholeAndUsual ? ReliableChangeThreshold(measure) : nil)
    }

    /// The lowest score where lower is better, else the highest.
    package var best: Point { measure.direction == .higherWorse ? lowest : highest }

    /// Whether the score now is a response to the first, as its source defines it; `nil` where none does, or with a
    /// single score.
    package var isResponse: Bool? {
        guard isWholeAndUsual, points.count > 1, measure.direction == .higherWorse else { return nil }
        return measure.response?.isMet(from: first.value, to: now.value)
    }

    /// Whether the score now is one of remission, as its source defines it; `nil` where none does.
    package var isRemission: Bool? { isWholeAndUsual ? measure.remission?.isMet(by: now.value) : nil }

    /// The same of the first score: what was so from the beginning is no change.
    package var beganInRemission: Bool { isWholeAndUsual && measure.remission?.isMet(by: first.value) ?? false }
}
