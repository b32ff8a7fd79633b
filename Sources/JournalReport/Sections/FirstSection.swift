import JournalModel

/// What the writer wants to begin with, in their words.
enum FirstSection: Section {
    static let id = "first"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.first).filter { $0.state == .open || $0.state == .partly }
        guard !passages.isEmpty else { return nil }
        return ReportSection(
            id: id, blocks: page.told(passages, under: "First:"), figures: .members(["items": page.json(passages)]))
    }
}
