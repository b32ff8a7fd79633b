import JournalAnalysis
import JournalModel

/// A questionnaire: every score with its answers, the changes with the threshold, the cut-off and the range.
enum MeasureExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] { [] }
}
