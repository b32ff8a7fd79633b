import JournalAnalysis
import JournalModel
import JournalReport

/// All goals, with how far each has come.
struct GoalsPage {
    let goals: [GoalProgress]

    var blocks: [Block] {
        var blocks: [Block] = [.heading(1, ["Goals"])]
        if goals.isEmpty {
            blocks.append(.paragraph(["There are no goals in this journal yet."]))
        }
        let active = goals.filter { $0.goal.status == .active }
        if !active.isEmpty { blocks.append(.table(GoalsPage.table(of: active))) }
        for (status, words) in GoalsPage.others {
            let others = goals.filter { $0.goal.status == status }
            if !others.isEmpty {
                blocks.append(.paragraph([.strong([.text(words)])]))
                blocks.append(.bullets(others.map { GoalsPage.line(on: $0.goal) }))
            }
        }
        return blocks
    }

    /// What is not active, in the order it is told, in words without judgement.
    private static let others: [(Goal.Status, String)] = [
        (.draft, "Still working out"), (.paused, "Paused"), (.met, "Met"), (.letGo, "Let go"),
    ]

    private static func line(on goal: Goal) -> [Inline] {
        let since = goal.statusSince.map { ", \(DateWords.dated($0))" } ?? ""
        return [.named(goal.name), .text(" (\(goal.id)\(since))")]
    }

    /// A row a measure; a goal without any has a row that says so.
    static func table(of goals: [GoalProgress]) -> Block.Table {
        Block.Table(
            header: [["Goal"], ["Id"], ["Way"], ["Start"], ["Now"], ["Target"], ["So far"]],
            alignments: [.left, .left, .left, .right, .right, .left, .left],
            rows: goals.flatMap { progress -> [[[Inline]]] in
                let name: [Inline] = [.excerpt(progress.goal.name)]
                guard !progress.measures.isEmpty else {
                    return [[name, [.text(progress.goal.id)], [], [], [], [], ["no measure"]]]
                }
                return progress.measures.enumerated().map { index, measure in
                    let head: [[Inline]] = index == 0 ? [name, [.text(progress.goal.id)]] : [[], []]
                    return head + cells(of: measure, goal: progress.goal)
                }
            })
    }

    /// Way, start, now, target, so far.
    static func cells(of measure: MeasureProgress, goal: Goal) -> [[Inline]] {
        [
            measure.fraction.map { [.text(GoalFigureText.bar($0))] } ?? [],
            [.text(GoalWords.start(measure))], [.text(GoalWords.now(measure))],
            [.text(GoalWords.target(measure, by: goal.by.map(DateWords.dated)))] + revised(measure, goal),
            [.text(GoalWords.soFar(measure))],
        ]
    }

    /// `, 3 until 11 Feb 2026`, beside the target that took its place.
    private static func revised(_ measure: MeasureProgress, _ goal: Goal) -> [Inline] {
        guard measure.measure == goal.measures.first,
            let review = goal.reviews.last(where: { $0.revision?.subject == .target && $0.date != nil }),
            let revision = review.revision, let date = review.date
        else { return [] }
        return [
            ", ", .excerpt(Excerpt(revision.old, at: review.text.source)), .text(" until \(DateWords.dated(date))"),
        ]
    }
}
