import JournalAnalysis
import JournalModel
import JournalText

/// A check of one goal, as a kind therapist would look at it: a hint, never more.
///
/// Only of goals that are being worked on: drafts are never checked, nor is what rests or is over.
protocol GoalRule: JournalRule {
    static func check(_ progress: GoalProgress, _ context: CheckContext) -> [Diagnostic]
}

extension GoalRule {
    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.looks.flatMap { check($0.progress, context) }
    }
}
