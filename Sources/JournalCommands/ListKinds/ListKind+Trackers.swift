import JournalModel

extension ListKind {
    static let trackers = ListKind(
        "trackers", about: "values of what is kept track of", items: \.trackers,
        fields: [
            ListField("name") { .text($0.name) },
            ListField("value") { .number($0.value) },
            ListField("max") { ListValue($0.max) },
            ListField("unit") { .text($0.unit.rawValue) },
        ])
}
