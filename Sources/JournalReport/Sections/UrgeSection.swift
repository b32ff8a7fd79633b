import JournalAnalysis
import JournalModel

/// Urges: days, the highest, and apart from them what was done.
enum UrgeSection: Section {
    static let id = "urges"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = UrgeSummary(of: page.journal, in: page.span)
        guard let highest = summary.highest, !page.withholds("urges") else { return nil }
        let words = words(summary, highest: highest, page)
        return ReportSection(
            id: id, blocks: [.paragraph([.strong(["Urges:"]), .text(" " + words)])],
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

    /// `noted on 4 days, above zero on 3, the highest 4 of 5 on 12 Mar; acted on once.`
    private static func words(_ summary: UrgeSummary, highest: Urge, _ page: PageContext) -> String {
        let scale = highest.max.map { " of \(NumberWords.number($0))" } ?? ""
        let day = page.dates.short(highest.stamp.date)
        let value = NumberWords.number(highest.urge) + scale
        if summary.urges.count == 1 {
            let remarks = [
                highest.acted.map { $0 ? "acted on" : "not acted on" }, highest.skill.map { _ in "a skill noted" },
            ]
            return (["one, \(value) on \(day)"] + remarks.compactMap { $0 }).joined(separator: ", ") + "."
        }
        var words =
            summary.daysNoted == 1
            ? "\(NumberWords.spelled(summary.urges.count)) on \(day), the highest \(value)"
            : "noted on \(summary.daysNoted) days, above zero on \(summary.daysAboveZero)"
        if summary.daysNoted > 1, summary.daysAboveZero > 0 { words += ", the highest \(value) on \(day)" }
        let answers = [
            ("acted on", summary.acted.count), ("not acted on", summary.notActed.count),
            ("a skill noted", summary.withSkill.count),
        ].filter { $0.1 > 0 }.map { "\($0.0) \(NumberWords.times($0.1))" }
        return words + (answers.isEmpty ? "" : "; " + answers.joined(separator: ", ")) + "."
    }
}
