import JournalModel

/// How many of the last values in a row are at a level or beyond it.
///
/// Weeks and months have to follow on each other: one that is not noted, or paused, ends the row. Of chances taken
/// only weeks with a chance count. Values of single days, and entries of most days, are taken as weekly means.
enum TargetStreak {
    static func count(in series: GoalSeries, of form: MeasureForm, reaching: (Double) -> Bool?) -> Int {
        var spans = series.points.map { ($0.span, $0.value) }
        if series.per == .day || series.per == nil && series.areWeeklyMeans {
            spans = series.forTrend.compactMap { point in
                DateSpan(point.date, through: point.date + 6).map { ($0, point.value) }
            }
        }
        var needsNeighbour = series.per != nil || series.areWeeklyMeans
        if case .share = form { needsNeighbour = false }
        var count = 0
        var next: CivilDate?
        for (span, value) in spans.reversed() {
            if needsNeighbour, let next, span.last + 1 != next { break }
            guard reaching(value) == true else { break }
            count += 1
            next = span.first
        }
        return count
    }
}
