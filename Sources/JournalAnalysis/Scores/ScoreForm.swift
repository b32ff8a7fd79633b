import JournalModel

/// How a questionnaire was filled in. Only scores of one form can be set beside each other, and only of the usual one
/// is anything published.
package struct ScoreForm: Sendable, Hashable {
    /// The range of answers that was declared, where it is not the usual one: K10's 0 to 4.
    package let range: ClosedRange<Int>?
    /// Optional items that were left out, from 1, in order: WSAS 1, PHQ-15 4.
    package let leftOut: [Int]

    package var isUsual: Bool { range == nil && leftOut.isEmpty }

    init(of score: Score, _ measure: Measure) {
        range = score.declaredRange == measure.itemRange ? nil : score.declaredRange
        leftOut = measure.optionalItems.sorted().filter { item in
            guard let answers = score.answers, answers.indices.contains(item - 1) else { return false }
            return answers[item - 1] == nil
        }
    }
}
