import JournalModel

extension ListKind {
    static let discuss = ListKind("discuss", about: "what to talk about", marker: .discuss)
}
