import JournalAnalysis
import JournalHistory
import JournalModel
import JournalReport
import JournalText

/// Goals with their figures as data, schema `journal.goals/1`.
struct GoalsJSON {
    let goals: [GoalProgress]
    let today: CivilDate
    let places: Places
    /// By the goals' ids; `nil` where nobody asked.
    var histories: [String: GoalHistory]?

    var json: JSONValue {
        .object([
            .init("schema", .string("journal.goals/1")),
            .init("today", .string(today.description)),
            .init("goals", .array(goals.map(goal))),
        ])
    }

    /// What `journal list goals` has, then the figures.
    private func goal(_ progress: GoalProgress) -> JSONValue {
        let kind = ListKind.goals
        var only = Journal()
        only.goals = [progress.goal]
        let fields = kind.rows(only).flatMap { row in
            zip(kind.fields, row.values).map { JSONValue.Member($0, $1.json) }
        }
        let history = histories?[progress.goal.id]
        return .object(
            fields + [
                .init("source", places.json(progress.goal.source)),
                .init("reviewDue", date(progress.reviewDue)),
                .init("mayBeMet", .bool(progress.mayBeMet)),
                .init("nextStepSince", date(progress.nextStepSince)),
                .init(
                    "progress",
                    .array(
                        progress.measures.indices.map { index in
                            measure(progress.measures[index], progress.paces[index], progress.standstills[index])
                        })),
                .init("ratings", .array(progress.ratings.map(rating))),
                .init("history", history.map { .array($0.revisions.map(revision)) } ?? .null),
                .init("historyNote", history?.gap.map { .string($0.sentence) } ?? .null),
            ])
    }

    private func revision(_ revision: GoalRevision) -> JSONValue {
        RevisionWords.json(revision, place: places.json)
    }

    private func measure(_ measure: MeasureProgress, _ pace: Pace?, _ standstill: Standstill?) -> JSONValue {
        .object([
            .init("measure", measure.measure.text.map { .string($0.text) } ?? .null),
            .init("unit", .string(measure.unit.rawValue)),
            .init("start", number(measure.start)),
            .init("startIsNoted", .bool(measure.startIsNoted)),
            .init("now", measure.now.map { figure($0, over: measure.nowSpan) } ?? .null),
            .init("target", number(measure.target)),
            .init("enough", number(measure.enough)),
            .init("fraction", number(measure.fraction)),
            .init("holds", .bool(measure.measure.holds)),
            .init("direction", measure.direction.map { .string($0.rawValue) } ?? .null),
            .init("inARow", .number(Double(measure.inARow))),
            .init(
                "trend",
                .trend(
                    measure.trend,
                    sources: .array(measure.series.points.flatMap(\.sources).eachOnce.map(places.json)))),
            .init("pace", GoalFigures.pace(pace)),
            .init("standstill", standstill.map(still) ?? .null),
        ])
    }

    private func still(_ standstill: Standstill) -> JSONValue {
        .object([
            .init("values", .number(Double(standstill.values))),
            .init("from", date(standstill.span.first)),
            .init("to", date(standstill.span.last)),
            .init("spread", .number(standstill.spread)),
            .init("threshold", .number(standstill.threshold)),
            .init("sources", .array(standstill.sources.map(places.json))),
        ])
    }

    private func figure(_ figure: Figure, over span: DateSpan?) -> JSONValue {
        .object([
            .init("value", .number(figure.value)),
            .init("n", .number(Double(figure.n))),
            .init("from", date(span?.first)),
            .init("to", date(span?.last)),
            .init("sources", .array(figure.sources.map(places.json))),
        ])
    }

    private func rating(_ rating: GoalRating) -> JSONValue {
        .object([
            .init("date", .string(rating.stamp.date.description)),
            .init("rating", number(rating.rating)),
            .init("level", rating.level.map { .number(Double($0)) } ?? .null),
            .init("note", rating.note.map { .string($0.text) } ?? .null),
            .init("source", places.json(rating.stamp.source)),
        ])
    }

    private func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    private func date(_ date: CivilDate?) -> JSONValue { date.map { .string($0.description) } ?? .null }
}
