import JournalModel

extension ListKind {
    static let events = ListKind("events", about: "events", marker: .event)
}
