import JournalModel

extension ListKind {
    static let homework = ListKind(
        "homework", about: "what was agreed in sessions", items: \.homework,
        fields: [
            ListField("text") { ListValue($0.text) },
            ListField("state") { .text($0.state.rawValue) },
            ListField("count") { homework in
                homework.count.map { .record([("part", .number($0.part)), ("whole", .number($0.whole))]) } ?? .none
            },
            ListField("obstacles") { ListValue($0.obstacles) },
            ListField("session") { ListValue($0.session) },
            ListField("doneOn") { ListValue($0.doneOn) },
            ListField("due") { ListValue($0.due) },
        ])
}
