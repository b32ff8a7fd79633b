import JournalAnalysis
import JournalModel

/// What the writer marked as an event, and as having helped: beside the lowest day where it stood near it.
enum MoodMarks {
    static func lines(_ page: PageContext) -> [[Inline]] {
        // Looking back, what helped has a section of its own.
        let helped = page.period.looksBack ? [] : page.passages(.helped)
        return [line("Event", page.passages(.event), page), line("What helped", helped, page)].compactMap { $0 }
    }

    /// The words where they are shared; of the others the days on which something is marked.
    private static func line(_ title: String, _ passages: [Passage], _ page: PageContext) -> [Inline]? {
        guard !passages.isEmpty else { return nil }
        let isShared = { (passage: Passage) in
            page.mayQuote(passage.stamp, passage.marker == .event ? "events" : "helped", passage.marker.rawValue)
        }
        var parts: [[Inline]] = passages.filter(isShared).map { passage in
            [.quoted(passage.text.unstopped), " (", page.link(passage.stamp), .text(near(passage, page) + ")")]
        }
        let marked = page.linkedDays(passages.filter { !isShared($0) }) { near($0, page) }
        if !marked.isEmpty { parts.append(["marked on "] + marked) }
        return ([.text("\(title): ")] + .joined(parts, separator: "; ")).stopped
    }

    private static func near(_ passage: Passage, _ page: PageContext) -> String {
        let isNear = page.mood.lowest.map { abs(passage.stamp.date - $0.date) <= 1 } ?? false
        return isNear && page.mood.days.count >= 3 ? ", near the lowest day" : ""
    }
}
