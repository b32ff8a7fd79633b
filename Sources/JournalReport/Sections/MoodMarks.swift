import JournalAnalysis
import JournalModel

/// What the writer marked as an event, and as having helped: beside the lowest day where it stood near it.
enum MoodMarks {
    static func lines(_ page: PageContext) -> [[Inline]] {
        // Looking back, what helped has a section of its own.
        let helped = page.period.looksBack ? [] : page.passages(.helped)
        let groups = [("Event", page.passages(.event)), ("What helped", helped)]
        return groups.compactMap { title, passages in
            guard !passages.isEmpty else { return nil }
            return ([.text("\(title): ")] + .joined(passages.map { told($0, page) }, separator: ", ")).stopped
        }
    }

    /// The words where they are shared, else only that something stands there.
    private static func told(_ passage: Passage, _ page: PageContext) -> [Inline] {
        let kind = passage.marker == .event ? "events" : "helped"
        let isNear = page.mood.lowest.map { abs(passage.stamp.date - $0.date) <= 1 } ?? false
        let near: [Inline] = isNear && page.mood.days.count >= 3 ? [", near the lowest day"] : []
        guard page.mayQuote(passage.stamp, kind, passage.marker.rawValue) else {
            return ["marked on ", page.link(passage.stamp)] + near
        }
        return [.quoted(passage.text.unstopped), " ("] + [page.link(passage.stamp)] + near + [")"]
    }
}
