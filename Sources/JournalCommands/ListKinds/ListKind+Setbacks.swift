import JournalModel

extension ListKind {
    static let setbacks = ListKind("setbacks", about: "setbacks, in the writer's word", marker: .setback)
}
