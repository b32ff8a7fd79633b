import JournalAnalysis
import JournalModel

/// The goals in the writer's order: start, now, target and by when, and what may be said so far.
enum GoalSection: Section {
    static let id = "goals"

    static func section(_ page: PageContext) -> ReportSection? {
        let active = page.goals.filter { $0.goal.status == .active }
        let lines = GoalDetails.lines(active, page)
        let rows = active.flatMap { GoalSection.rows($0, page) }
        guard !rows.isEmpty || !lines.isEmpty else { return nil }

        var blocks: [Block] = [.heading(2, ["Goals"])]
        if !rows.isEmpty {
            blocks.append(
                .table(
                    Block.Table(
                        header: [["Goal"], ["Start"], ["Now"], ["Target"], ["So far"]],
                        alignments: [.left, .right, .right, .left, .left], rows: rows)))
        }
        if !lines.isEmpty { blocks.append(.bullets(lines)) }
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members(["goals": .array(page.goals.map { GoalFigures.json($0, page) })]))
    }

    /// The table, and apart from it what is told below: where the page breaks, the table stays. One part where either
    /// is missing.
    static func parted(_ section: ReportSection) -> [ReportSection] {
        guard section.id == id, section.blocks.count > 2, let details = section.blocks.last else { return [section] }
        return [
            ReportSection(id: id, blocks: section.blocks.dropLast(), figures: section.figures),
            ReportSection(
                id: detailsID, blocks: [.heading(2, ["More on the goals"]), details], figures: .null),
        ]
    }

    static let detailsID = "goal-details"

    /// A row for each measure; a goal without one has a row of its own.
    private static func rows(_ progress: GoalProgress, _ page: PageContext) -> [[[Inline]]] {
        let by = progress.goal.by.map(page.dates.short)
        guard !progress.measures.isEmpty else {
            let target = by.map { "by \($0)" } ?? ""
            return [[[.excerpt(progress.goal.name)], [], [], [.text(target)], ["without a measure"]]]
        }
        return progress.measures.enumerated().map { index, measure in
            let label = label(measure, index: index, page)
            // What the goal's name says already is not said again.
            let isNamed = label.map { progress.goal.name.text.lowercased().contains($0) } ?? true
            let name: [Inline] =
                index == 0
                ? [.excerpt(progress.goal.name), .text(isNamed ? "" : " (\(label ?? ""))")]
                : [.text("… \(label ?? "the same")")]
            return [
                name, [.text(GoalWords.start(measure))], [.text(GoalWords.now(measure))],
                [.text(GoalWords.target(measure, by: index == 0 ? by : nil))],
                [.text(soFar(measure, page))],
            ]
        }
    }

    /// What the figure is; "days a week" beside the goal's name says enough.
    private static func label(_ measure: MeasureProgress, index: Int, _ page: PageContext) -> String? {
        if case .days = measure.measure.form, index == 0 { return nil }
        return GoalWords.label(measure.measure.form, in: page.journal.settings)
    }

    /// What may be said so far, and how old it is where that is not the page's time.
    private static func soFar(_ measure: MeasureProgress, _ page: PageContext) -> String {
        let words = GoalWords.soFar(measure)
        guard let span = measure.nowSpan, span.last < page.period.recent.first, measure.notNotedSince.isEmpty else {
            return words
        }
        // The last full week or month lies before a short page by its nature.
        let isGapless = !measure.series.notNoted.contains { $0.first > span.last }
        if measure.series.per != nil, isGapless { return words }
        return (words.isEmpty ? "" : words + "; ") + "last noted \(page.dates.range(span))"
    }
}
