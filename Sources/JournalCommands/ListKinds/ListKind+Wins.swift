import JournalModel

extension ListKind {
    static let wins = ListKind("wins", about: "what went well", marker: .win)
}
