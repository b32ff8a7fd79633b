import JournalAnalysis
import JournalModel

/// Where it is asked for: what changed of the goals in the period, or when looking back in all.
enum HistorySection: Section {
    static let id = "history"

    static func section(_ page: PageContext) -> ReportSection? {
        let goals = page.goals.map(\.goal).filter { $0.status != .draft }
            .map { (goal: $0, revisions: revisions(of: $0, page)) }.filter { !$0.revisions.isEmpty }
        guard !goals.isEmpty else { return nil }
        let lines: [[Inline]] = goals.map { goal, revisions in
            let told: [[Inline]] = revisions.map { revision in
                let day = revision.date.map { " (\(page.dates.short($0)))" } ?? ""
                return RevisionWords.words(revision, of: goal) + [.text(day)]
            }
            return ([.named(goal.name), ": "] + .joined(told, separator: "; ")).stopped
        }
        let json: [JSONValue] = goals.map { goal, revisions in
            .members([
                "id": .string(goal.id),
                "revisions": .array(
                    revisions.map { RevisionWords.json($0) { page.source($0) } }),
                "sources": page.sources([goal.source]),
            ])
        }
        return ReportSection(
            id: id, blocks: [.heading(2, ["How the goals have changed"]), .bullets(lines)],
            figures: .members(["goals": .array(json)]))
    }

    private static func revisions(of goal: Goal, _ page: PageContext) -> [GoalRevision] {
        (page.revisions?[goal.id] ?? []).filter { revision in
            guard let date = revision.date, date <= page.today, page.period.looksBack || page.span.contains(date)
            else { return false }
            // A status with its day stands elsewhere on the page.
            return revision.subject != .status || revision.new != goal.status.rawValue || goal.statusSince == nil
        }
    }
}
