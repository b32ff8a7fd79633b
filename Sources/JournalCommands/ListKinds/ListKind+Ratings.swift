import JournalModel

extension ListKind {
    static let ratings = ListKind(
        "ratings", about: "own ratings and levels of goals", items: \.ratings,
        fields: [
            ListField("goal") { .text($0.goal) },
            ListField("rating") { ListValue($0.rating) },
            ListField("level") { ListValue($0.level) },
            ListField("note") { ListValue($0.note) },
        ])
}
