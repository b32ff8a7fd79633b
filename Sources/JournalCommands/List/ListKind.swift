import JournalModel
import JournalText

/// One item in a list: what all kinds have, then the kind's own values.
struct ListRow: Sendable {
    let date: CivilDate?
    let time: ClockTime?
    let source: SourceRange
    let tags: [String]
    let goals: [String]
    /// As many as the kind has fields, in their order.
    let values: [ListValue]
}

/// A field of a kind: its name in JSON and at the head of a column, and how an item fills it.
struct ListField<Element>: Sendable {
    let name: String
    let value: @Sendable (Element) -> ListValue

    init(_ name: String, _ value: @escaping @Sendable (Element) -> ListValue) {
        self.name = name
        self.value = value
    }
}

/// A kind of item that `journal list` knows.
struct ListKind: Sendable {
    let name: String
    /// What it holds, in a few words.
    let about: String
    let fields: [String]
    /// Every item of the kind, in the order of all output.
    let rows: @Sendable (Journal) -> [ListRow]

    /// A kind whose items are dated and placed by their stamp.
    init<Element: Item>(
        _ name: String, about: String, items: @escaping @Sendable (Journal) -> [Element],
        fields: [ListField<Element>]
    ) {
        self.name = name
        self.about = about
        self.fields = fields.map(\.name)
        rows = { journal in
            items(journal).map { item in
                ListRow(
                    date: item.stamp.date, time: item.stamp.time, source: item.stamp.source, tags: item.stamp.tags,
                    goals: item.stamp.goals, values: fields.map { $0.value(item) })
            }
        }
    }

    /// A kind whose items make their rows themselves.
    init<Element>(
        _ name: String, about: String, elements: @escaping @Sendable (Journal) -> [Element],
        fields: [ListField<Element>], row: @escaping @Sendable (Element, [ListValue]) -> ListRow
    ) {
        self.name = name
        self.about = about
        self.fields = fields.map(\.name)
        rows = { journal in
            elements(journal).map { element in row(element, fields.map { $0.value(element) }) }
        }
    }

    /// What the writer marked in one way.
    init(_ name: String, about: String, marker: Passage.Marker) {
        self.init(
            name, about: about, items: { $0.passages.filter { $0.marker == marker } },
            fields: [
                ListField("text") { ListValue($0.text) },
                ListField("state") { .text($0.state.rawValue) },
                ListField("doneOn") { ListValue($0.doneOn) },
            ])
    }
}
