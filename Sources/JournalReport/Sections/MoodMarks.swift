import JournalAnalysis
import JournalModel

/// What the writer marked as having helped and as an event: the words where they are shared, else the days.
enum MoodMarks {
    /// `Marked as helpful: 5 Feb, 6 Feb. Events: 14 Jan.`; empty where nothing is marked.
    static func line(_ page: PageContext) -> [Inline] {
        // Looking back, what helped has a section of its own.
        let helped = page.period.looksBack ? [] : page.passages(.helped)
        let events = page.passages(.event)
        let sentences = [
            sentence("Marked as helpful", helped, page), sentence(events.count == 1 ? "Event" : "Events", events, page),
        ]
        return .joined(sentences.compactMap { $0 }, separator: " ")
    }

    private static func sentence(_ title: String, _ passages: [Passage], _ page: PageContext) -> [Inline]? {
        guard !passages.isEmpty else { return nil }
        let isShared = { (passage: Passage) in
            page.mayQuote(passage.stamp, passage.marker == .event ? "events" : "helped", passage.marker.rawValue)
        }
        var parts: [[Inline]] = passages.filter(isShared).map { passage in
            [.quoted(passage.text.unstopped), " (", page.link(passage.stamp), ")"]
        }
        let marked = page.linkedDays(passages.filter { !isShared($0) })
        if !marked.isEmpty { parts.append(marked) }
        return ([.text("\(title): ")] + .joined(parts, separator: "; ")).stopped
    }
}
