import JournalAnalysis
import JournalModel

/// What went well: what the writer marked so, and goals met in the period.
enum WentWellSection: Section {
    static let id = "went-well"

    static func section(_ page: PageContext) -> ReportSection? {
        let wins = page.passages(.win)
        let met = page.goals.filter { progress in
            progress.goal.status == .met && progress.goal.statusSince.map(page.span.contains) ?? false
        }
        guard !wins.isEmpty || !met.isEmpty else { return nil }
        let goals: [[Inline]] = met.map { progress in
            let day = progress.goal.statusSince.map { "Met on \(page.dates.short($0)): " } ?? "Met: "
            let measure = progress.measures.count == 1 ? progress.measures.first : nil
            let row = measure.flatMap { $0.inARow >= GoalProgress.oftenEnough ? GoalWords.inARow($0) : nil }
            return [.text(day), .named(progress.goal.name)] + (row.map { [.text(", " + $0)] } ?? [])
        }
        let blocks: [Block] =
            wins.count + goals.count > 4
            ? [.paragraph([.strong(["Went well:"])]), .bullets(wins.map(page.dated) + goals)]
            : [
                .paragraph(
                    [.strong(["Went well:"]), " "]
                        + .joined(wins.map(page.sentence) + goals.map(\.stopped), separator: " "))
            ]
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members([
                "wins": page.json(wins),
                "goalsMet": .array(
                    met.map { progress in
                        .members([
                            "goal": .string(progress.goal.id), "date": .optional(progress.goal.statusSince),
                            "sources": page.sources([progress.goal.source]),
                        ])
                    }),
            ]))
    }
}
