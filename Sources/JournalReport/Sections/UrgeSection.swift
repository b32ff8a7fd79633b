import JournalAnalysis
import JournalModel

/// Urges: days, the highest, and apart from them what was done.
enum UrgeSection: Section {
    static let id = "urges"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = UrgeSummary(of: page.journal, in: page.span)
        guard let highest = summary.highest, !page.withholds("urges") else { return nil }
        let scale = highest.max.map { " of \(NumberWords.number($0))" } ?? ""
        var words = " noted on \(NumberWords.counted(summary.daysNoted, "day")), "
        words +=
            "above zero on \(summary.daysAboveZero), the highest \(NumberWords.number(highest.urge))\(scale) on \(page.dates.short(highest.stamp.date))."
        let answers = [("acted on", summary.acted.count), ("not acted on", summary.notActed.count)].filter { $0.1 > 0 }
        if !answers.isEmpty {
            let told = answers.map { "\($0.0) \(NumberWords.times($0.1))" }
            words += " " + told.joined(separator: ", ").capitalised + "."
        }
        if !summary.withSkill.isEmpty { words += " A skill noted \(NumberWords.times(summary.withSkill.count))." }
        return ReportSection(
            id: id, blocks: [.paragraph([.strong(["Urges:"]), .text(words)])],
            figures: .members([
                "noted": page.count(summary.urges.map(\.stamp.source)),
                "daysNoted": page.days(summary.daysNoted, of: page.span, summary.urges.map(\.stamp.source)),
                "daysAboveZero": page.days(
                    summary.daysAboveZero, of: page.span, summary.urges.filter { $0.urge > 0 }.map(\.stamp.source)),
                "highest": .members([
                    "value": .number(highest.urge), "max": .optional(highest.max), "n": .int(1),
                    "date": .string(highest.stamp.date.description), "sources": page.sources([highest.stamp.source]),
                ]),
                "acted": page.count(summary.acted), "notActed": page.count(summary.notActed),
                "withSkill": page.count(summary.withSkill),
            ]))
    }
}
