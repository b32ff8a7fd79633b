import JournalModel

/// Looking back: what the writer marked as having helped; the words only where they are shared.
enum HelpedSection: Section {
    static let id = "helped"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.helped)
        guard !passages.isEmpty else { return nil }
        let shared = passages.filter { page.mayQuote($0.stamp, "helped") }
        var lines: [[Inline]] = shared.map { [.quoted($0.text.unstopped), " (", page.link($0.stamp), ")"] }
        let others = passages.filter { !page.mayQuote($0.stamp, "helped") }
        if !others.isEmpty {
            lines.append(
                [.text(shared.isEmpty ? "Marked on " : "Also marked on ")] + page.linkedDays(others) + ["."])
        }
        return ReportSection(
            id: id, blocks: [.heading(2, ["What helped"]), .bullets(lines)],
            figures: .members([
                "items": page.json(shared), "count": page.count(passages.map(\.stamp.source)),
            ]))
    }
}
