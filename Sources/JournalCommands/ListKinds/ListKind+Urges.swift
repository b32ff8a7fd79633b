import JournalModel

extension ListKind {
    static let urges = ListKind(
        "urges", about: "urges, and whether they were acted on", items: \.urges,
        fields: [
            ListField("what") { ListValue($0.what) },
            ListField("urge") { ListValue($0.urge) },
            ListField("max") { ListValue($0.max) },
            ListField("acted") { ListValue($0.acted) },
            ListField("skill") { ListValue($0.skill) },
        ])
}
