import JournalAnalysis
import JournalModel

/// What was done, with its pleasure and mastery; the words only where they are shared.
enum ActivitySection: Section {
    static let id = "activities"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = ActivitySummary(of: page.journal, in: page.span)
        guard !summary.done.isEmpty || !summary.open.isEmpty, !page.withholds("activities") else { return nil }
        var words = " \(summary.done.count) done"
        if !summary.open.isEmpty { words += ", \(summary.open.count) planned and not ticked" }
        let ratings = [rating("pleasure", summary.pleasure), rating("mastery", summary.mastery)].compactMap { $0 }
        if !ratings.isEmpty {
            words += ". " + (NumberWords.list(ratings) + ", of 10").capitalised
        }
        var blocks: [Block] = [.paragraph([.strong(["Activities:"]), .text(words + ".")])]
        let shared = summary.done.filter { page.mayQuote($0.stamp, "activities") }
        if !shared.isEmpty { blocks.append(.bullets(shared.map { line($0, page) })) }
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members([
                "done": page.count(summary.done.map(\.stamp.source)),
                "open": page.count(summary.open.map(\.stamp.source)),
                "pleasure": page.figure(summary.pleasure), "mastery": page.figure(summary.mastery),
            ]))
    }

    /// `mean pleasure 6.2 (5 rated)`.
    private static func rating(_ name: String, _ figure: Figure?) -> String? {
        figure.map { figure in
            figure.n == 1
                ? "\(name) \(NumberWords.number(figure.value)) (1 rated)"
                : "mean \(name) \(NumberWords.mean(figure.value)) (\(figure.n) rated)"
        }
    }

    private static func line(_ activity: Activity, _ page: PageContext) -> [Inline] {
        let ratings = [
            activity.pleasure.map { "pleasure \(NumberWords.number($0))" },
            activity.mastery.map { "mastery \(NumberWords.number($0))" },
        ].compactMap { $0 }
        let remark = ratings.isEmpty ? "" : ", " + ratings.joined(separator: ", ")
        return [.excerpt(activity.what.unstopped), " (", page.link(activity.stamp), .text(remark + ")")]
    }
}
