package import JournalAnalysis
package import JournalModel

/// A score in one line, as it is told when it was just written down.
package enum ScoreLine {
    /// `PHQ-9 12 · in the range labelled moderate · since 4 March 2 higher: no reliable change (6 or more needed) ·
    /// cut-off 10 or more: not yet below`; of what is not published for this form, nothing.
    ///
    /// - Parameters:
    ///   - course: up to the score, which is its last.
    ///   - today: the day whose year is left out of dates.
    package static func words(_ course: ScoreCourse, today: CivilDate) -> String {
        var parts = [ScoreWords.name(course) + " " + NumberWords.number(course.now.value)]
        if !course.rangesRestateCutoff, let label = course.band(of: course.now.value) {
            parts.append("in the range labelled \(label)")
        }
        if course.points.count > 1 {
            let last = course.points[course.points.count - 2]
            let verdict = ScoreWords.verdict(course.change(from: last)).plainText
            parts.append("since \(DateWords(today: today).long(last.date)) \(verdict)")
        }
        let cutoff = ScoreWords.cutoff(course)
        if !cutoff.isEmpty { parts.append("cut-off \(cutoff)") }
        return parts.joined(separator: " · ")
    }

    /// `PHQ-9 1 of 9 items not answered, so there is no total`; `nil` where nothing is missing.
    package static func missing(_ result: MeasureScoring.Result, of measure: Measure) -> String? {
        let missing = result.unanswered.count
        guard missing > 0, let items = measure.items else { return nil }
        return "\(measure.shortName) \(missing) of \(items) items not answered, so there is no total"
    }
}
