import JournalAnalysis
import JournalModel

/// What was done, with its pleasure and mastery; the words only where they are shared.
enum ActivitySection: Section {
    static let id = "activities"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = ActivitySummary(of: page.journal, in: page.span)
        guard !summary.done.isEmpty || !summary.open.isEmpty, !page.withholds("activities") else { return nil }
        let words = " " + words(summary)
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

    /// `9 done, 1 more planned; on average pleasure 6.0 and mastery 4.3 of 10 (8 rated)`.
    private static func words(_ summary: ActivitySummary) -> String {
        guard !summary.done.isEmpty else { return "\(summary.open.count) planned" }
        var words = "\(summary.done.count) done"
        let planned = summary.open.isEmpty ? "" : ", \(summary.open.count) more planned"
        let ratings = [("pleasure", summary.pleasure), ("mastery", summary.mastery)].compactMap { name, figure in
            figure.map { (name: name, figure: $0) }
        }
        guard let rated = ratings.first?.figure.n else { return words + planned }
        let isMean = ratings.contains { $0.figure.n > 1 }
        let isAlike = ratings.allSatisfy { $0.figure.n == rated }
        let told = ratings.map { name, figure in
            let value = figure.n > 1 ? NumberWords.mean(figure.value) : NumberWords.number(figure.value)
            return "\(name) \(value)" + (isAlike ? "" : " (\(figure.n) rated)")
        }
        if summary.done.count == 1 { return words + " (\(told.joined(separator: ", ")) of 10)" + planned }
        words += planned + (isMean ? "; on average " : "; ") + NumberWords.list(told) + " of 10"
        return words + (isAlike && rated < summary.done.count ? " (\(rated) rated)" : "")
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
