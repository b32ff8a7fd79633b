import JournalModel

/// What the writer marked to be quoted and that is nothing else.
enum SharedSection: Section {
    static let id = "shared"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.share)
        guard !passages.isEmpty else { return nil }
        let lines: [[Inline]] = passages.map { [.quoted($0.text), " (", page.link($0.stamp), ")"] }
        return ReportSection(
            id: id, blocks: [.heading(2, ["From the notes"]), .bullets(lines)],
            figures: .members(["items": page.json(passages)]))
    }
}
