import JournalReport
import JournalTesting
import Testing

/// Something put into a journal that must change no figure.
struct Addition: Sendable {
    let name: String
    let change: @Sendable (PlainJournal) -> PlainJournal

    init(_ name: String, _ change: @escaping @Sendable (PlainJournal) -> PlainJournal) {
        self.name = name
        self.change = change
    }

    init(_ name: String, appending text: String, to path: String) {
        self.init("\(name) in \(path)") { $0.appending(text, to: path) }
    }

    init(_ name: String, file path: String, _ text: String) {
        self.init("\(name), \(path)") { $0.with([.init(path: path, text: text)]) }
    }

    /// All at once, since one that changed something would be seen among them; if so, each by itself, to name it.
    static func expectNoChange(
        _ additions: [Addition], to journal: PlainJournal
    ) throws {
        let before = try journal.figures()
        func differences(_ additions: [Addition]) throws -> [String] {
            let after = additions.reduce(journal) { $1.change($0) }
            return try after.figures().differences(from: before) { $0.withoutEnds }
        }
        guard try !differences(additions).isEmpty else { return }
        var named = 0
        for addition in additions where named < 3 {
            let found = try differences([addition])
            named += found.isEmpty ? 0 : 1
            #expect(found.first == nil, "\(addition.name), into \(journal.name)")
        }
        #expect(named > 0, "only together: \(additions.map(\.name)), into \(journal.name)")
    }
}
