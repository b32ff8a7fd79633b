package import JournalModel
package import JournalText

/// What is known of a questionnaire's risk item: its last answer, and whether it was recorded since.
package struct RiskItemStatus: Sendable, Hashable {
    package struct Answer: Sendable, Hashable {
        package let value: Int
        package let date: CivilDate
        package let source: SourceRange
    }

    /// How the questionnaire's last entry treats the item.
    package enum LastEntry: Sendable, Hashable {
        case answered
        /// Items were entered, and this one was left out.
        case notAnswered(CivilDate)
        /// Only a total was entered.
        case totalOnly(CivilDate)
    }

    package let measure: Measure
    package let item: Measure.RiskItem
    /// The last *answer*: a total, or a gap, does not take its place.
    package let lastAnswer: Answer?
    package let lastEntry: LastEntry
    /// How many entries there are in all.
    package let entries: Int

    /// The last answer is one that is named at the top of the page.
    package var isPositive: Bool { lastAnswer.map { $0.value >= item.atLeast } ?? false }

    /// Every risk item of every questionnaire that was entered, in the order of the first entries.
    package static func all(in journal: Journal) -> [RiskItemStatus] {
        var order: [String] = []
        var byMeasure: [String: [Score]] = [:]
        for score in journal.scores {
            if byMeasure[score.measure] == nil { order.append(score.measure) }
            byMeasure[score.measure, default: []].append(score)
        }
        return order.flatMap { id -> [RiskItemStatus] in
            guard let measure = MeasureCatalogue.measure(id, in: journal.settings), let scores = byMeasure[id],
                let last = scores.last
            else { return [] }
            return measure.riskItems.map { RiskItemStatus(measure, $0, scores, last: last) }
        }
    }

    private init(_ measure: Measure, _ item: Measure.RiskItem, _ scores: [Score], last: Score) {
        self.measure = measure
        self.item = item
        func answer(_ score: Score) -> Int? {
            guard let answers = score.answers, answers.indices.contains(item.item - 1) else { return nil }
            return answers[item.item - 1]
        }
        lastAnswer =
            scores.lazy.reversed().compactMap { score in
                answer(score).map { Answer(value: $0, date: score.stamp.date, source: score.stamp.source) }
            }.first
        if answer(last) != nil {
            lastEntry = .answered
        } else {
            lastEntry = last.answers == nil ? .totalOnly(last.stamp.date) : .notAnswered(last.stamp.date)
        }
        entries = scores.count
    }
}
