import JournalAnalysis
import JournalModel
import JournalText

/// A goal whose target has been reached.
enum TargetReachedRule: GoalHintRule {
    static let rule = Rule(
        "target-reached", .hint, "A target that has been reached",
        """
        The latest figures have been at the target or beyond, three in a row at least, or every step is done. It is easy \
        not to notice. The goal may be called met, with the day of it (`met: 2026-03-20`); its target may be moved, which \
        a line under Reviews records; or it may stay as it is (`to: hold`). Of weight, food and self-harm nothing is said.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    measure: rating
                    from: 2
                    ↓to: 6↑
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I would like to know them
                    met: 2026-03-20
                    ---
                    """,
                fine: ["---\ngoal: Have lunch with the others\nmeasure: rating\nfrom: 2\nto: 8\n---\n"],
                beside: [
                    "2026-03-04.md": "---\ngoals: {lunch: 6}\n---\n", "2026-03-11.md": "---\ngoals: {lunch: 7}\n---\n",
                    "2026-03-18.md": "---\ngoals: {lunch: 6}\n---\n",
                ])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        guard look.progress.mayBeMet, !look.isDelicate, !look.goal.measures.contains(where: { isQuiet($0, look) })
        else { return nil }
        let measures = look.goal.measures
        let areSteps = measures.allSatisfy { $0.form == .steps }
        return rule.diagnostic(
            at: measures.lazy.compactMap(\.toPlace).first ?? look.goal.name.source,
            areSteps
                ? "all the steps of this goal are done"
                : "the target of this goal has been reached, \(GoalProgress.oftenEnough) times or more in a row",
            help: "it may be called met (`met: \(look.today)`), or stay as it is (`to: hold`)")
    }

    /// Nobody is cheered for a weight, or for a figure of which the highest counts.
    private static func isQuiet(_ measure: GoalMeasure, _ look: GoalLook) -> Bool {
        let name: String
        switch measure.form {
        case .tracker(let tracker, _, _), .days(let tracker, _, _): name = tracker
        default: return false
        }
        guard look.past.settings.trackers[name]?.show != .peak else { return true }
        return GoalVocabulary.isQuiet(tracker: name)
    }
}
