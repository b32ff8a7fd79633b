import JournalModel

extension ListKind {
    static let first = ListKind("first", about: "what comes first on the page", marker: .first)
}
