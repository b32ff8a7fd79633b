import JournalModel
import JournalText

extension Rule {
    static let goalDatesOutOfOrder = Rule(
        "goal-dates-out-of-order", .warning, "A goal that ends before it begins",
        """
        `since:` is the day a goal begins, `by:` the day it is meant for, and here the second lies before the first. One of \
        the two is probably a slip, the year perhaps. Other dates may lie before `since:`: a goal can have been agreed, \
        paused or met earlier.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: Say something in the meeting
                    since: 2026-01-12
                    by: ↓2025-05-31↑
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the meeting
                    since: 2026-01-12
                    by: 2026-05-31
                    ---
                    """,
                fine: [
                    "---\ngoal: Say something\nsince: 2026-01-12\nby: 2026-01-12\nagreed: 2025-12-20\npaused: 2026-01-02\nmet: 2026-01-05\n---\n",
                    "---\ngoal: Say something\nsince: 2026-01-12\nby: 2025-05-31\nstatus: draft\n---\n",
                ])
        ])
}

extension Diagnostic {
    static func goalDatesOutOfOrder(at place: SourceRange, by: CivilDate, since: CivilDate) -> Diagnostic {
        Rule.goalDatesOutOfOrder.diagnostic(
            at: place, "this goal is meant for \(by), before it begins on \(since)",
            help: "look at the year of each; the day it begins stands behind `since:`")
    }
}
