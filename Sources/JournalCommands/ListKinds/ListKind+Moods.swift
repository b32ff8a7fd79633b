import JournalModel

extension ListKind {
    static let moods = ListKind(
        "moods", about: "moods as noted, with emotions", items: \.moods,
        fields: [
            ListField("rating") { ListValue($0.rating) },
            ListField("max") { ListValue($0.max) },
            ListField("value") { ListValue($0.value) },
            ListField("emotions") { mood in
                .list(
                    mood.emotions.map {
                        .record([("name", .text($0.name)), ("intensity", ListValue($0.intensity))])
                    })
            },
            ListField("note") { ListValue($0.note) },
        ])
}
