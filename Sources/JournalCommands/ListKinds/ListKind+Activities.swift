import JournalModel

extension ListKind {
    static let activities = ListKind(
        "activities", about: "activities with pleasure and mastery", items: \.activities,
        fields: [
            ListField("what") { ListValue($0.what) },
            ListField("state") { .text($0.state.rawValue) },
            ListField("pleasure") { ListValue($0.pleasure) },
            ListField("mastery") { ListValue($0.mastery) },
        ])
}
