import JournalAnalysis
import JournalModel

/// What the writer marked to be quoted and that stands nowhere else on the page.
enum SharedSection: Section {
    static let id = "shared"

    static func section(_ page: PageContext) -> ReportSection? {
        let passages = page.passages(.share).map { (stamp: $0.stamp, text: $0.text) }
        let items = (passages + moods(page)).sorted { Stamp.precedes($0.stamp, $1.stamp) }
        guard !items.isEmpty else { return nil }
        let lines: [[Inline]] = items.map { [.quoted($0.text), " (", page.link($0.stamp), ")"] }
        let blocks: [Block] =
            lines.count > 2
            ? [.heading(2, ["From the notes"]), .bullets(lines)]
            : [.paragraph([.strong(["From the notes:"]), " "] + .joined(lines, separator: "; ") + ["."])]
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members([
                "items": .array(
                    items.map { stamp, text in
                        .members([
                            "date": .string(stamp.date.description), "text": .string(text.text),
                            "sources": page.sources([stamp.source]),
                        ])
                    })
            ]))
    }

    private static func isQuoted(_ passage: Passage) -> Bool {
        passage.stamp.isShared || (passage.marker != .helped && passage.marker != .event)
    }

    /// Notes of moods, as far as they are not told beside the lowest or highest day or under a marker of their own.
    /// Looking back, only those that carry `#share` themselves.
    private static func moods(_ page: PageContext) -> [(stamp: Stamp, text: Excerpt)] {
        let showsMood = page.options.sections?.contains(MoodSection.id) ?? true
        let told = Set((showsMood ? MoodExtremes.quoted(page) : []).map(\.stamp.source))
            .union(page.inPeriod(page.journal.passages).filter(isQuoted).map(\.stamp.source))
        return page.inPeriod(page.journal.moods).compactMap { mood in
            guard let note = mood.note, page.mayQuoteNote(of: mood), !told.contains(mood.stamp.source),
                mood.stamp.isShared || !page.period.looksBack
            else { return nil }
            return (mood.stamp, note)
        }
    }
}
