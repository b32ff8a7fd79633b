import JournalModel
import JournalText

/// Series whose points are single entries.
extension Journal {
    /// Entries as a series. Those that come on most days lean on the day before as moods do: a trend is then looked for
    /// in their weekly means.
    func entrySeries(of form: MeasureForm, goal: String, in window: GoalWindow) -> GoalSeries {
        let points = entries(of: form, goal: goal, in: window)
        guard points.count >= 14, let first = points.first?.span.first, let last = points.last?.span.last,
            last - first < points.count * 3
        else { return GoalSeries(points: points) }
        let weeks = weeklyMeans(points.map { DatedValue($0.span.first, $0.value) }, in: window)
        return GoalSeries(points: points, forTrend: weeks, areWeeklyMeans: true)
    }

    /// Ratings, levels, scores, and belief or distress of the items that refer to a goal.
    func entries(of form: MeasureForm, goal: String, in window: GoalWindow) -> [GoalSeries.Point] {
        let values: [(stamp: Stamp, value: Double?)] =
            switch form {
            case .rating: ratings.filter { $0.goal == goal }.map { ($0.stamp, $0.rating) }
            case .levels: ratings.filter { $0.goal == goal }.map { ($0.stamp, $0.level.map(Double.init)) }
            case .score(let measure, let subscale):
                scores.filter { $0.measure == measure }.map { score in
                    (score.stamp, subscale.map { score.subscales[$0] } ?? score.total)
                }
            case .belief:
                // After the record, where that was noted: what is still believed.
                thoughts.filter { $0.stamp.goals.contains(goal) }.map { record in
                    (record.stamp, record.beliefAfter ?? record.ratedThought?.belief)
                }
            case .suds:
                // Before, where that was noted: what the repeated step still costs.
                exposures.filter { $0.stamp.goals.contains(goal) }.map { exposure in
                    (exposure.stamp, exposure.before ?? exposure.peak ?? exposure.after)
                }
            default: []
            }
        return values.compactMap { stamp, value in
            guard let value, window.span.contains(stamp.date) else { return nil }
            return GoalSeries.Point(span: DateSpan(stamp.date), value: value, n: 1, sources: [stamp.source])
        }
    }
}
