import JournalAnalysis
import JournalModel
import JournalText

/// A goal: for each of its measures the values, *now*, the way, the trend and the pace; then its review.
enum GoalExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        page.goals.map { progress in
            ExplainedSubject(
                "goal:\(progress.goal.id)", aliases: [progress.goal.id, progress.goal.name.text],
                [.excerpt(progress.goal.name)]
            ) { more in
                let measures = progress.measures.indices.flatMap { index in
                    MeasureFigures(
                        progress: progress.measures[index], pace: progress.paces[index],
                        standstill: progress.standstills[index], goal: progress.goal,
                        isOneOfSeveral: progress.measures.count > 1, page: page
                    ).all
                }
                let rest = [status(progress, page), review(progress, page)].compactMap { $0 }
                return measures + rest + (more ? MoreOnGoals.figures(progress, page) : [])
            }
        }
    }

    private static func status(_ progress: GoalProgress, _ page: PageContext) -> ExplainedFigure {
        let goal = progress.goal
        let since = goal.statusSince.map { " since \(page.dates.short($0))" } ?? ""
        var figure = ExplainedFigure("Status", goal.status.rawValue + since)
        figure.inputs = [.init("As written", sources: [goal.places[.status], goal.places[.since]].compactMap(\.self))]
        if let window = progress.measures.first?.window {
            figure.arithmetic.append("Its figures are those of \(page.dates.range(window.span)).")
            figure.arithmetic += window.pauses.map {
                "It was paused from \(page.dates.range($0)): weeks that a pause touches are left out."
            }
        }
        return figure
    }

    private static func review(_ progress: GoalProgress, _ page: PageContext) -> ExplainedFigure? {
        guard let due = progress.reviewDue else { return nil }
        let goal = progress.goal
        var figure = ExplainedFigure("Review due", page.dates.weekday(due))
        let last = goal.reviews.compactMap(\.date).max()
        let from = last ?? goal.agreed ?? goal.since
        let what = last != nil ? "its last review" : goal.agreed != nil ? "the day it was agreed" : "its beginning"
        let cadence = goal.review ?? page.journal.settings.reviewCadence
        if let from, let cadence {
            figure.arithmetic = [
                "\(NumberWords.counted(cadence.count, cadence.unit.rawValue).capitalised) after \(what), "
                    + "\(page.dates.weekday(from))."
            ]
        }
        let beginning = goal.places[goal.agreed == nil ? .since : .agreed]
        let counted = last == nil ? beginning : goal.reviews.last { $0.date == last }?.text.source
        figure.inputs = [.init("As written", sources: [counted, goal.places[.review]].compactMap(\.self))]
        return figure
    }
}
