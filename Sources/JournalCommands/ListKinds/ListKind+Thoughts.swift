import JournalModel

extension ListKind {
    static let thoughts = ListKind(
        "thoughts", about: "thought records", items: \.thoughts,
        fields: [
            ListField("situation") { ListValue($0.situation) },
            ListField("thoughts") { .list($0.thoughts.map(believed)) },
            ListField("emotions") { record in
                .list(
                    record.emotions.map {
                        .record([
                            ("name", .text($0.name)), ("before", ListValue($0.before)), ("after", ListValue($0.after)),
                        ])
                    })
            },
            ListField("distortions") { ListValue($0.distortions) },
            ListField("evidenceFor") { ListValue($0.evidenceFor) },
            ListField("evidenceAgainst") { ListValue($0.evidenceAgainst) },
            ListField("balanced") { .list($0.balanced.map(believed)) },
            ListField("beliefAfter") { ListValue($0.beliefAfter) },
        ])

    @Sendable private static func believed(_ thought: Thought) -> ListValue {
        .record([("text", .text(thought.text.text)), ("belief", ListValue(thought.belief))])
    }
}
