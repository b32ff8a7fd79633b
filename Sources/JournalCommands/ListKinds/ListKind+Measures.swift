import JournalModel

extension ListKind {
    static let measures = ListKind(
        "measures", about: "questionnaires", items: \.scores,
        fields: [
            ListField("measure") { .text($0.measure) },
            ListField("total") { ListValue($0.total) },
            ListField("complete") { .flag($0.isComplete) },
            ListField("answers") { score in
                score.answers.map { .list($0.map { ListValue($0) }) } ?? .none
            },
            ListField("subscales") { score in
                .record(score.subscales.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })
            },
        ])
}
