import JournalAnalysis
import JournalHistory
import JournalModel
import JournalReport

/// One goal's whole story: what it is, why, how far it has come, what was tried.
struct GoalStory {
    let progress: GoalProgress
    let today: CivilDate
    /// How the goal has changed; `nil` where nobody asked.
    var history: GoalHistory?

    private var goal: Goal { progress.goal }

    var blocks: [Block] {
        [.heading(1, [.excerpt(goal.name)]), .paragraph([.text(state)])]
            + why + measures + course + list("Steps", goal.steps.map(step))
            + list("What gets in the way", goal.obstacles.map { [.excerpt($0.text)] })
            + list("Levels", (-2...2).compactMap(level)) + ratings + list("Reviews", reviews.map(review))
            + changes + list("What was learned", goal.learned.map { [.excerpt($0)] })
    }

    /// `Active since 12 Jan 2026, behavioural, agreed 14 Jan 2026, review due 11 Mar 2026.`
    private var state: String {
        let status =
            switch goal.status {
            case .draft: "Still working out"
            case .active: "Active"
            case .paused: "Paused"
            case .met: "Met"
            case .letGo: "Let go"
            }
        var parts = [status + (goal.statusSince.map { " since \(DateWords.dated($0))" } ?? "")]
        if let kind = goal.kind { parts.append(kind.rawValue) }
        if let since = goal.since { parts.append("begun \(DateWords.dated(since))") }
        if let agreed = goal.agreed { parts.append("agreed \(DateWords.dated(agreed))") }
        if let by = goal.by { parts.append("until \(DateWords.dated(by))") }
        if goal.status == .active, let due = progress.reviewDue {
            parts.append("review \(due < today ? "was due" : "due") \(DateWords.dated(due))")
        }
        return parts.joined(separator: ", ") + "."
    }

    private var why: [Block] {
        var lines: [[Inline]] = []
        if let why = goal.why { lines.append([.strong(["Why:"]), .text(" "), .excerpt(why)]) }
        if !goal.values.isEmpty {
            lines.append([.strong(["Values:"]), .text(" " + goal.values.joined(separator: ", "))])
        }
        if !goal.supports.isEmpty {
            lines.append([.strong(["Supports:"]), .text(" " + goal.supports.joined(separator: ", "))])
        }
        return lines.isEmpty ? [] : [.bullets(lines)]
    }

    private var measures: [Block] {
        guard !progress.measures.isEmpty else { return [] }
        let table = Block.Table(
            header: [["Measure"], ["Way"], ["Start"], ["Now"], ["Target"], ["So far"]],
            alignments: [.left, .left, .right, .right, .left, .left],
            rows: progress.measures.map { measure in
                let name: [Inline] = measure.measure.text.map { [.excerpt($0)] } ?? []
                return [name] + GoalsPage.cells(of: measure, goal: goal)
            })
        return [.heading(2, ["How far it has come"]), .table(table)]
    }

    /// The pace, whether it may be called met, and where it has stayed where it is: a sentence each.
    private var course: [Block] {
        var lines: [[Inline]] = zip(progress.measures, progress.paces).compactMap { measure, pace in
            pace.map { [.text(PaceWords.sentence($0, of: measure, by: DateWords.dated($0.by)) + ".")] }
        }
        if progress.mayBeMet { lines.append([.text(GoalWords.callItMet(progress))]) }
        let still = zip(progress.measures, progress.standstills).compactMap { measure, standstill in
            standstill.map { [Inline.text(StandstillWords.sentence($0, of: measure))] }
        }
        lines += still
        if let step = progress.nextStep, let since = progress.nextStepSince,
            !still.isEmpty || progress.reviewIsDue(today)
        {
            lines.append([
                .text("The next step since \(DateWords.dated(since)): "), .excerpt(step.text),
                .text(". A step can be parted into smaller ones."),
            ])
        }
        return lines.isEmpty ? [] : [.bullets(lines)]
    }

    private func list(_ title: String, _ lines: [[Inline]]) -> [Block] {
        lines.isEmpty ? [] : [.heading(2, [.text(title)]), .bullets(lines)]
    }

    private func step(_ step: Goal.Step) -> [Inline] {
        let date = step.date.map { " " + DateWords.dated($0) } ?? ""
        let state =
            switch step.state {
            case .done: "done\(date)"
            case .partly: "partly\(date)"
            case .setAside: "set aside\(date)"
            case .open: step.date == nil ? "" : "due\(date)"
            }
        return [.excerpt(step.text)] + (state.isEmpty ? [] : [.text(" (\(state))")])
    }

    private func level(_ level: Int) -> [Inline]? {
        goal.levels[level].map { [.text("\(level > 0 ? "+" : "")\(level): "), .excerpt($0)] }
    }

    /// Without those that the history tells on their days.
    private var reviews: [Goal.Review] {
        history == nil ? goal.reviews : goal.reviews.filter { $0.date == nil || $0.revision == nil }
    }

    private var changes: [Block] {
        guard let history, !history.revisions.isEmpty || history.gap != nil else { return [] }
        var blocks: [Block] = [.heading(2, ["History"])]
        if !history.revisions.isEmpty { blocks.append(.bullets(history.revisions.map(change))) }
        if let gap = history.gap { blocks.append(.paragraph([.text(gap.sentence.visible)])) }
        return blocks
    }

    /// `11 Feb 2026: target from 3 to 2 (git, 1a2b3c4)`; of a review line the writer's own words.
    private func change(_ revision: GoalRevision) -> [Inline] {
        let date: [Inline] = revision.date.map { [.text(DateWords.dated($0) + ": ")] } ?? []
        return switch revision.origin {
        case .review(let line): date + [.excerpt(line)]
        case .commit(let id): date + RevisionWords.words(revision, of: goal) + [.text(" (git, \(id))")]
        case .uncommitted: ["Not committed yet: "] + RevisionWords.words(revision, of: goal)
        }
    }

    private func review(_ review: Goal.Review) -> [Inline] {
        (review.date.map { [.text(DateWords.dated($0) + ": ")] } ?? []) + [.excerpt(review.text)]
    }

    private var ratings: [Block] {
        guard !progress.ratings.isEmpty else { return [] }
        let table = Block.Table(
            header: [["Day"], ["Rating"], ["Level"], ["Note"]], alignments: [.left, .right, .right, .left],
            rows: progress.ratings.map { rating in
                [
                    [.text(DateWords.dated(rating.stamp.date))],
                    rating.rating.map { [.text($0.plain)] } ?? [],
                    rating.level.map { [.text(($0 > 0 ? "+" : "") + String($0))] } ?? [],
                    rating.note.map { [.excerpt($0)] } ?? [],
                ]
            })
        return [.heading(2, ["Own ratings"]), .table(table)]
    }
}
