import JournalAnalysis
import JournalModel

/// Scores that are reliably worse than the first or the previous one: said before anything that went well.
enum WorseSection: Section {
    static let id = "worse"

    static func section(_ page: PageContext) -> ReportSection? {
        let worse = told(page)
        guard !worse.isEmpty else { return nil }
        return ReportSection(
            id: id,
            blocks: worse.map { course, changes in .paragraph(line(course, changes, page)) },
            figures: .members([
                "scores": .array(
                    worse.map { course, changes in
                        .members([
                            "measure": .string(course.measure.id), "subscale": .optional(course.subscale),
                            "changes": .array(changes.map { ScoreWords.json($0, page) }),
                        ])
                    })
            ]))
    }

    /// The courses that lead the page, with the changes that are told of them.
    static func told(_ page: PageContext) -> [(course: ScoreCourse, changes: [ScoreChange])] {
        page.courses.compactMap { course in
            // A score told on an earlier page does not lead this one.
            guard page.period.looksBack || page.span.contains(course.now.date) else { return nil }
            // The first is no change; with two scores the first is the previous one.
            let earlier = course.points.count > 1 ? [course.previous, course.first].compactMap { $0 } : []
            let changes = earlier.map(course.change).filter { $0.verdict == .reliablyWorse }
            return changes.isEmpty ? nil : (course, changes)
        }
    }

    private static func line(_ course: ScoreCourse, _ changes: [ScoreChange], _ page: PageContext) -> [Inline] {
        let score = "\(NumberWords.number(course.now.value)) on \(page.dates.long(course.now.date))"
        let differences = changes.map { change in
            ScoreWords.difference(change) + " than on " + page.dates.long(change.from.date)
        }
        let cutoff = course.caseness == nil ? nil : "cut-off " + ScoreWords.cutoff(course)
        let limits = [changes.first.flatMap { ScoreWords.needed($0) }, cutoff].compactMap(\.self)
        let threshold = limits.isEmpty ? "" : " (\(limits.joined(separator: "; ")))"
        return [
            .strong([.text(ScoreWords.name(course))]), .text(": \(score), \(NumberWords.list(differences)): "),
            .strong(["reliably worse"]), .text(threshold + "."),
        ]
    }
}
