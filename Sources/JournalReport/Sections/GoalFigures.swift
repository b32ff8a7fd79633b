package import JournalAnalysis
import JournalModel

/// A goal's figures as data.
package enum GoalFigures {
    static func json(_ progress: GoalProgress, _ page: PageContext) -> JSONValue {
        let goal = progress.goal
        return .members([
            "id": .string(goal.id), "name": .string(goal.name.text), "status": .string(goal.status.rawValue),
            "statusSince": .optional(goal.statusSince), "kind": .optional(goal.kind?.rawValue),
            "since": .optional(goal.since), "by": .optional(goal.by),
            "measures": .array(
                progress.measures.indices.map { index in
                    measure(progress.measures[index], progress.paces[index], page)
                }),
            "nextStep": .optional(progress.nextStep?.text.text), "reviewDue": .optional(progress.reviewDue),
            "sources": page.sources([goal.source]),
        ])
    }

    /// The pace so far and the pace needed, a week; for the page and for `journal goals`.
    package static func pace(_ pace: Pace?) -> JSONValue {
        guard let pace else { return .null }
        return .members([
            "by": .string(pace.by.description), "soFarPerWeek": .number(pace.soFar),
            "soFarLow": .number(pace.interval.lowerBound), "soFarHigh": .number(pace.interval.upperBound),
            "neededPerWeek": .number(pace.needed), "verdict": .string(pace.verdict.rawValue),
        ])
    }

    private static func measure(_ progress: MeasureProgress, _ pace: Pace?, _ page: PageContext) -> JSONValue {
        .members([
            "measure": .optional(progress.measure.text?.text), "unit": .string(progress.unit.rawValue),
            "start": .optional(progress.start), "startIsNoted": .bool(progress.startIsNoted),
            "now": page.figure(progress.now), "nowPeriod": .span(progress.nowSpan),
            "noted": page.figure(progress.noted), "notNotedSince": .array(progress.notNotedSince.map(JSONValue.span)),
            "target": .optional(progress.target), "enough": .optional(progress.enough),
            "fraction": .optional(progress.fraction), "isAtTarget": .optional(progress.isAtTarget),
            "isGoodEnough": .optional(progress.isGoodEnough), "isPastTarget": .optional(progress.isPastTarget),
            "holds": .bool(progress.measure.holds), "direction": .optional(progress.direction?.rawValue),
            "inARow": .int(progress.inARow), "pace": GoalFigures.pace(pace),
            "trend": .trend(
                progress.trend, sources: page.sources(progress.series.points.flatMap(\.sources))),
            "points": .array(
                progress.series.points.map { point in
                    .members([
                        "from": .string(point.span.first.description), "to": .string(point.span.last.description),
                        "value": .number(point.value), "n": .int(point.n), "sources": page.sources(point.sources),
                    ])
                }),
            "notNoted": .array(progress.series.notNoted.map(JSONValue.span)),
        ])
    }
}
