package import JournalModel
package import JournalText

/// The final scores of one questionnaire, or of one of its parts, over time.
package struct ScoreCourse: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package let date: CivilDate
        package let value: Double
        package let source: SourceRange
    }

    package let measure: Measure
    /// `nil` for the whole.
    package let subscale: String?
    /// In order, at least one; of several on a day the last.
    package let points: [Point]

    package let first: Point
    package let now: Point
    /// The one before the last; `nil` where there is none beside the first.
    package var previous: Point? { points.count > 2 ? points[points.count - 2] : nil }

    private init?(_ measure: Measure, subscale: String?, _ scores: [Score]) {
        var points: [Point] = []
        for score in scores {
            guard let value = subscale.map({ score.subscales[$0] }) ?? score.total, value.isFinite else { continue }
            if points.last?.date == score.stamp.date { points.removeLast() }
            points.append(Point(date: score.stamp.date, value: value, source: score.stamp.source))
        }
        guard let first = points.first, let now = points.last else { return nil }
        self.measure = measure
        self.subscale = subscale
        self.points = points
        self.first = first
        self.now = now
    }

    /// Every questionnaire with a final score, in the order of their first entry; one without a total by its parts.
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
            if let whole = ScoreCourse(measure, subscale: nil, scores) { return [whole] }
            return measure.subscales.compactMap { ScoreCourse(measure, subscale: $0.name, scores) }
        }
    }

    /// The label of the range that a score is in, where one is published.
    package func band(of score: Double) -> String? {
        guard let subscale else { return measure.band(of: score)?.label }
        return measure.subscales.first { $0.name == subscale }?.band(of: score)?.label
    }

    /// The labels of the ranges say no more than on which side of the cut-off a score lies (WHO-5).
    package var rangesRestateCutoff: Bool {
        caseness != nil && measure.bands.contains { $0.label.contains("cut-off") }
    }

    /// Where the published rule draws its line; for the whole only.
    package var caseness: Measure.Cutoff? { subscale == nil ? measure.caseness : nil }

    package func change(from earlier: Point) -> ScoreChange {
        ScoreChange(
            from: earlier, to: now, of: measure, threshold: subscale == nil ? ReliableChangeThreshold(measure) : nil)
    }
}
