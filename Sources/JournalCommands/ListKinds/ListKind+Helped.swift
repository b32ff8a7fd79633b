import JournalModel

extension ListKind {
    static let helped = ListKind("helped", about: "what helped", marker: .helped)
}
