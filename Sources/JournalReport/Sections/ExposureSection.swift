import JournalAnalysis
import JournalModel

/// Exposures: distress before and after; what was expected and what happened only where that is shared.
enum ExposureSection: Section {
    static let id = "exposures"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = ExposureSummary(of: page.journal, in: page.span)
        guard !summary.done.isEmpty, !page.withholds("exposures") else { return nil }
        var blocks: [Block] = [
            .paragraph([.strong([.text("Exposures: \(summary.done.count).")]), .text(distress(summary))])
        ]
        // Looking back, the figures are enough.
        let shared = page.period.looksBack ? [] : summary.done.filter { page.mayQuote($0.stamp, "exposures") }
        if !shared.isEmpty { blocks.append(.bullets(shared.map { line($0, page) })) }
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members([
                "count": page.count(summary.done.map(\.stamp.source)), "before": page.figure(summary.before),
                "peak": page.figure(summary.peak), "after": page.figure(summary.after),
            ]))
    }

    /// ` Distress (0-100) on average 78 before, 90 at the highest, 43 after (all 2).`
    private static func distress(_ summary: ExposureSummary) -> String {
        guard let before = summary.before, let after = summary.after else { return "" }
        var values = ["\(NumberWords.whole(before.value)) before"]
        if let peak = summary.peak {
            let basis = peak.n < before.n ? " (noted in \(peak.n))" : ""
            values.append("\(NumberWords.whole(peak.value)) at the highest" + basis)
        }
        values.append("\(NumberWords.whole(after.value)) after")
        let all = summary.done.count
        let basis = before.n < all ? " (\(before.n) of \(all) rated)" : all == 1 ? "" : " (all \(all))"
        let lead = " Distress (0-100) " + (before.n == 1 ? "" : "on average ")
        return lead + values.joined(separator: ", ") + basis + "."
    }

    private static func line(_ exposure: Exposure, _ page: PageContext) -> [Inline] {
        var sentences: [[Inline]] = []
        let suds = [exposure.before, exposure.peak, exposure.after].compactMap { $0 }.map(NumberWords.whole)
        let distress = suds.isEmpty ? "" : ", distress " + suds.joined(separator: " to ")
        sentences.append([.excerpt(exposure.what.unstopped), " (", page.link(exposure.stamp), .text(distress + ")")])
        if let expected = exposure.expected {
            let belief = exposure.expectedBelief.map { " (\(NumberWords.whole($0))%)" } ?? ""
            sentences.append(["Expected: ", .quoted(expected.unstopped), .text(belief)])
        }
        if let happened = exposure.happened { sentences.append(["Happened: ", .quoted(happened.unstopped)]) }
        if let learned = exposure.learned { sentences.append(["Learned: ", .quoted(learned.unstopped)]) }
        return .joined(sentences.map(\.stopped), separator: " ")
    }
}
