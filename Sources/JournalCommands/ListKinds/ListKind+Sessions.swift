import JournalModel

extension ListKind {
    static let sessions = ListKind(
        "sessions", about: "sessions", items: \.sessions,
        fields: [
            ListField("number") { ListValue($0.number) },
            ListField("with") { ListValue($0.with) },
            ListField("next") { ListValue($0.next) },
            ListField("held") { .flag($0.isHeld) },
            ListField("therapy") { session in
                session.therapy.map {
                    .record([
                        ("rating", .number($0.rating)), ("max", ListValue($0.max)), ("note", ListValue($0.note)),
                    ])
                } ?? .none
            },
        ])
}
