package import JournalModel

/// Where somebody stood to a questionnaire's cut-off at first, and where now.
package struct Recovery: Sendable, Hashable {
    package let first: ScoreCourse.Point
    package let now: ScoreCourse.Point
    package let cutoff: Measure.Cutoff

    /// `nil` where there is no cut-off, or only one score. A cut-off that only screens, WHO-5's, makes nobody a case.
    package init?(_ course: ScoreCourse) {
        guard let cutoff = course.caseness, course.points.count > 1, !course.rangesRestateCutoff else { return nil }
        first = course.first
        now = course.now
        self.cutoff = cutoff
    }

    package var wasCase: Bool { cutoff.isMet(by: first.value) }
    package var isCase: Bool { cutoff.isMet(by: now.value) }
    /// A case at first, and past the cut-off now.
    package var isRecovered: Bool { wasCase && !isCase }
}
