import JournalAnalysis
import JournalModel

/// Looking back: goals met and let go, with what was learned.
enum EndedGoalSection: Section {
    static let id = "ended-goals"

    static func section(_ page: PageContext) -> ReportSection? {
        let ended = page.goals.filter { $0.goal.status == .met || $0.goal.status == .letGo }
        guard !ended.isEmpty else { return nil }
        return ReportSection(
            id: id, blocks: [.heading(2, ["Goals met and let go"]), .bullets(ended.map { line($0, page) })],
            figures: .members([
                "goals": .array(
                    ended.map { progress in
                        .members([
                            "goal": .string(progress.goal.id), "status": .string(progress.goal.status.rawValue),
                            "date": .optional(progress.goal.statusSince),
                            "learned": .array(progress.goal.learned.map { .string($0.text) }),
                            "sources": page.sources([progress.goal.source] + progress.goal.learned.map(\.source)),
                        ])
                    })
            ]))
    }

    /// `Met on 8 Mar: *Eat lunch away from the desk*, from 0 to 3 a week. Learned: "…".`
    private static func line(_ progress: GoalProgress, _ page: PageContext) -> [Inline] {
        let verb = progress.goal.status == .met ? "Met" : "Let go"
        let day = progress.goal.statusSince.map { " on \(page.dates.short($0))" } ?? ""
        var line: [Inline] = [.text(verb + day + ": "), .named(progress.goal.name)]
        if let measure = progress.measures.first, let start = measure.start, measure.now != nil {
            line.append(.text(", from \(GoalWords.value(start, of: measure)) to \(GoalWords.now(measure))"))
        }
        line = line.stopped
        for learned in progress.goal.learned { line += [" Learned: ", Inline.quoted(learned.unstopped)].stopped }
        return line
    }
}
