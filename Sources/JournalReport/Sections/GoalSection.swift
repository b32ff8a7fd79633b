import JournalAnalysis
import JournalModel

/// The goals in the writer's order: start, now, target and by when, and what may be said so far.
enum GoalSection: Section {
    static let id = "goals"

    static func section(_ page: PageContext) -> ReportSection? {
        let active = page.goals.filter { $0.goal.status == .active }
        let details = active.compactMap { GoalDetails.line($0, page) }
        let others = GoalDetails.others(page)
        let lines = details + (others.isEmpty ? [] : [others])
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

    /// A row for each measure; a goal without one has a row of its own.
    private static func rows(_ progress: GoalProgress, _ page: PageContext) -> [[[Inline]]] {
        let by = progress.goal.by.map(page.dates.short)
        guard !progress.measures.isEmpty else {
            return [[[.excerpt(progress.goal.name)], [], [], [.text(by.map { "by \($0)" } ?? "")], []]]
        }
        return progress.measures.enumerated().map { index, measure in
            let label = GoalWords.label(measure.measure.form, in: page.journal.settings)
            // What the goal's name says already is not said again.
            let isNamed = label.map { progress.goal.name.text.lowercased().contains($0) } ?? true
            let name: [Inline] =
                index == 0
                ? [.excerpt(progress.goal.name), .text(isNamed ? "" : " (\(label ?? ""))")]
                : [.text("… \(label ?? "the same")")]
            return [
                name, [.text(start(measure))], [.text(GoalWords.now(measure))],
                [.text(GoalWords.target(measure, by: index == 0 ? by : nil))],
                [.text(soFar(measure, page))],
            ]
        }
    }

    /// `from:` as written, else the first value noted, where there is a later one beside it.
    private static func start(_ measure: MeasureProgress) -> String {
        guard let start = measure.start, !measure.startIsNoted || measure.series.points.count > 1 else { return "" }
        return GoalWords.value(start, of: measure)
    }

    /// What may be said so far, and how old it is where that is not the page's time.
    private static func soFar(_ measure: MeasureProgress, _ page: PageContext) -> String {
        let words = GoalWords.soFar(measure)
        guard let span = measure.nowSpan, span.last < page.span.first else { return words }
        return (words.isEmpty ? "" : words + "; ") + "last noted \(page.dates.range(span))"
    }
}
