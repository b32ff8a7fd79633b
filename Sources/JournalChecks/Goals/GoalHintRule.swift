import JournalAnalysis
import JournalModel
import JournalText

/// A check of one goal whose hint stands beside others: which of them are told, `GoalHints` decides.
protocol GoalHintRule: GoalRule {
    /// What there is to say of a goal, whatever else is said of it.
    static func hint(_ look: GoalLook) -> Diagnostic?
}

extension GoalHintRule {
    static func check(_ progress: GoalProgress, _ context: CheckContext) -> [Diagnostic] {
        context.hints[progress.goal.source, default: []].filter { $0.id == rule.id }
    }
}
