/// Answers to risk items that stand in private text.
///
/// They are in no page, list, data or message. All that can be asked of them is whether a positive one still stands:
/// then the terminal, and only the terminal, says one fixed sentence. Neither value nor name nor place comes out of
/// here; a description or a dump shows nothing.
package struct PrivateRiskAnswers: Sendable, CustomReflectable {
    private struct Answer: Sendable {
        let measure: String
        let item: Int
        let date: CivilDate
        /// Below zero where no time is written.
        let minutes: Int
        let isPositive: Bool
    }

    /// In the order of files and places.
    private var answers: [Answer] = []

    package init() {}

    package var customMirror: Mirror { Mirror(self, children: []) }

    /// Takes what a score says of the measure's risk items; a total, or a gap, says nothing.
    package mutating func add(_ score: Score, of measure: Measure) {
        for risk in measure.riskItems {
            guard let value = PrivateRiskAnswers.answer(score, risk.item) else { continue }
            answers.append(
                Answer(
                    measure: measure.id, item: risk.item, date: score.stamp.date, minutes: score.stamp.sortMinutes,
                    isPositive: value >= risk.atLeast))
        }
    }

    package mutating func add(_ others: PrivateRiskAnswers) { answers += others.answers }

    private static func answer(_ score: Score, _ item: Int) -> Int? {
        guard let answers = score.answers, answers.indices.contains(item - 1) else { return nil }
        return answers[item - 1]
    }

    /// Whether the last answer to any risk item, in the open or in private, is a private and positive one.
    ///
    /// Answers after `day` are not there yet. On one day an answer in the open comes later only where both have a time
    /// that says so: in doubt the private one stands.
    /// - Complexity: O(answers · scores).
    package func hasStandingPositive(asOf day: CivilDate, in journal: Journal) -> Bool {
        var last: [String: Answer] = [:]
        for answer in answers where answer.date <= day {
            let key = "\(answer.measure) \(answer.item)"
            if let other = last[key], (other.date, other.minutes) > (answer.date, answer.minutes) { continue }
            last[key] = answer
        }
        return last.values.contains { answer in
            answer.isPositive
                && !journal.scores.contains { score in
                    score.measure == answer.measure && score.stamp.date <= day
                        && PrivateRiskAnswers.answer(score, answer.item) != nil
                        && (score.stamp.date > answer.date
                            || score.stamp.date == answer.date && answer.minutes >= 0
                                && score.stamp.sortMinutes > answer.minutes)
                }
        }
    }
}
