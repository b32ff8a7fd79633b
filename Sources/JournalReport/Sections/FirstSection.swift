import JournalAnalysis
import JournalModel

/// What the writer wants to begin with, in their words; looking back only what was marked since the last session.
enum FirstSection: Section {
    static let id = "first"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.first).filter { passage in
            page.period.recent.contains(passage.stamp.date) && (passage.state == .open || passage.state == .partly)
        }
        guard !passages.isEmpty else { return nil }
        return ReportSection(
            id: id, blocks: page.told(passages, under: "First:"), figures: .members(["items": page.json(passages)]))
    }
}
