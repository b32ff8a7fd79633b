import JournalModel

extension ListKind {
    /// In the writer's order; `date` is the day a goal began.
    static let goals = ListKind(
        "goals", about: "goals", elements: \.goals,
        fields: [
            ListField("id") { .text($0.id) },
            ListField("name") { ListValue($0.name) },
            ListField("kind") { ListValue($0.kind?.rawValue) },
            ListField("status") { .text($0.status.rawValue) },
            ListField("statusSince") { ListValue($0.statusSince) },
            ListField("measures") { .list($0.measures.map(measure)) },
            ListField("since") { ListValue($0.since) },
            ListField("by") { ListValue($0.by) },
            ListField("agreed") { ListValue($0.agreed) },
            ListField("why") { ListValue($0.why) },
            ListField("values") { ListValue($0.values) },
            ListField("supports") { ListValue($0.supports) },
            ListField("steps") { .list($0.steps.map(step)) },
            ListField("obstacles") { ListValue($0.obstacles.map(\.text)) },
            ListField("levels") { goal in
                .list((-2...2).compactMap { level in goal.levels[level].map { levelRecord(level, $0) } })
            },
            ListField("reviews") { .list($0.reviews.map(review)) },
            ListField("learned") { ListValue($0.learned) },
        ],
        row: { goal, values in
            ListRow(
                date: goal.since, time: nil, source: goal.source, tags: goal.tags, goals: [goal.id], values: values)
        })

    @Sendable private static func measure(_ measure: GoalMeasure) -> ListValue {
        .record([
            ("measure", ListValue(measure.text)), ("from", ListValue(measure.from?.value)),
            ("to", ListValue(measure.to?.value)), ("enough", ListValue(measure.enough?.value)),
            ("unit", ListValue((measure.to ?? measure.from)?.unit.rawValue)),
        ])
    }

    @Sendable private static func step(_ step: Goal.Step) -> ListValue {
        .record([
            ("text", .text(step.text.text)), ("state", .text(step.state.rawValue)), ("date", ListValue(step.date)),
        ])
    }

    @Sendable private static func levelRecord(_ level: Int, _ text: Excerpt) -> ListValue {
        .record([("level", .number(Double(level))), ("text", .text(text.text))])
    }

    @Sendable private static func review(_ review: Goal.Review) -> ListValue {
        .record([("date", ListValue(review.date)), ("text", .text(review.text.text))])
    }
}
