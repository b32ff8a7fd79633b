import JournalModel

/// An answer to a questionnaire's risk item that is named at the top of the page: what is said at once when it is typed.
struct RiskAnswer: Sendable, Hashable {
    let measure: Measure
    let item: Measure.RiskItem
    let value: Int

    /// `nil` where the answer is not one that is named.
    init?(_ value: Int?, to item: Measure.RiskItem, of measure: Measure) {
        guard let value, value >= item.atLeast else { return nil }
        self.measure = measure
        self.item = item
        self.value = value
    }

    /// Every such answer of a whole form, in the order of its risk items.
    ///
    /// - Parameter answers: in the order of the form; `nil` where one is missing, as it then is.
    static func all(in answers: [Int?], of measure: Measure) -> [RiskAnswer] {
        measure.riskItems.compactMap { item in
            let answer = answers.indices.contains(item.item - 1) ? answers[item.item - 1] : nil
            return RiskAnswer(answer, to: item, of: measure)
        }
    }

    /// The answer by its topic, that it may be worth starting there, and the writer's own lines. Nothing is weighed, and
    /// nothing is concluded.
    ///
    /// - Parameter crisis: `CrisisLines`.
    func lines(crisis: [String]) -> [String] {
        let topic = item.topic == "item \(item.item)" ? "" : " (\(item.topic))"
        let label = measure.answerLabels[value].map { ", \($0)" } ?? ""
        return [
            "\(measure.shortName) item \(item.item)\(topic): answered \(value)\(label).",
            "In the next session, it may be worth starting there.",
        ] + crisis
    }
}
