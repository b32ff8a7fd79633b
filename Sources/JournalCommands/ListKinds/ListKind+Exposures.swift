import JournalModel

extension ListKind {
    static let exposures = ListKind(
        "exposures", about: "exposures with distress before and after", items: \.exposures,
        fields: [
            ListField("what") { ListValue($0.what) },
            ListField("before") { ListValue($0.before) },
            ListField("peak") { ListValue($0.peak) },
            ListField("after") { ListValue($0.after) },
            ListField("expected") { ListValue($0.expected) },
            ListField("expectedBelief") { ListValue($0.expectedBelief) },
            ListField("happened") { ListValue($0.happened) },
            ListField("learned") { ListValue($0.learned) },
        ])
}
