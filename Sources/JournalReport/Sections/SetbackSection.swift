import JournalModel

/// What the writer called a setback, in their words. The word is theirs alone.
enum SetbackSection: Section {
    static let id = "setbacks"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.setback)
        guard !passages.isEmpty else { return nil }
        return ReportSection(
            id: id, blocks: page.told(passages, under: passages.count == 1 ? "Setback:" : "Setbacks:"),
            figures: .members(["items": page.json(passages)]))
    }
}
