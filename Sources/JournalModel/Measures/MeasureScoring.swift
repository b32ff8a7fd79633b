/// What a questionnaire's answers add up to, and what stood in the way.
package enum MeasureScoring {
    package struct Result: Sendable, Hashable {
        /// The final score, after reversal and multiplier; `nil` when anything that belongs to it is missing or wrong.
        package let total: Double?
        /// Final scores of the parts that are complete, by name.
        package let subscales: [String: Double]
        /// Items that count and have no answer, from 1, in order. Missing is not a mistake: it is not among `problems`.
        package let unanswered: [Int]
        /// Optional items that were left out, from 1, in order.
        package let leftOut: [Int]
        /// The totals possible with the items and the range that were used; `nil` where there is no total.
        package let possible: ClosedRange<Double>?
        /// Whether ranges, cut-offs and comparison with other scores apply: the usual answers, and no item left out.
        package let isUsualForm: Bool
        package let problems: [Problem]
    }

    /// Why answers could not be scored as they stand.
    package enum Problem: Sendable, Hashable {
        /// Only totals of this measure are known.
        case onlyTotals
        case wrongCount(given: Int, expected: Int)
        /// An answer that the form does not have. `item` is from 1; an unscored item here does not spoil the total.
        case outOfRange(item: Int, value: Double, allowed: Allowed)
        /// The form is in circulation in several item orders.
        case orderNotDeclared(known: [String])
        case unknownOrder(String, known: [String])
        case unknownRange(ClosedRange<Int>, known: [ClosedRange<Int>])
    }

    /// The answers that an item may have.
    package enum Allowed: Sendable, Hashable {
        case range(ClosedRange<Int>)
        case values([Int])

        package func contains(_ value: Double) -> Bool {
            switch self {
            case .range(let range): Double(range.lowerBound) <= value && value <= Double(range.upperBound)
            case .values(let values): values.contains { Double($0) == value }
            }
        }

        var lowest: Double {
            switch self {
            case .range(let range): Double(range.lowerBound)
            case .values(let values): Double(values.min() ?? 0)
            }
        }

        var highest: Double {
            switch self {
            case .range(let range): Double(range.upperBound)
            case .values(let values): Double(values.max() ?? 0)
            }
        }
    }

    /// What a bare number after a measure's name can be.
    package enum BareTotal: Sendable, Hashable {
        case final(Double)
        /// Raw or final: WHO-5 20.
        case ambiguous
        /// Only raw: WHO-5 13, since its scores are multiples of four.
        case onlyRaw
        case impossible
    }
}

extension Measure {
    /// Scores whole answers, `nil` where one is missing.
    ///
    /// An incomplete form gives no total: nothing is imputed, and nothing prorated.
    /// - Parameters:
    ///   - answers: In the order of the form, before reversal; the unscored items at the end may be there or not.
    ///   - order: The item order the file declares, for a form in circulation in several.
    ///   - range: The range of answers the file declares; `nil` is the usual one.
    package func score(
        answers: [Int?], order: String? = nil, range: ClosedRange<Int>? = nil
    ) -> MeasureScoring.Result {
        score(decimalAnswers: answers.map { $0.map(Double.init) }, order: order, range: range)
    }

    /// The same for forms whose answers may have decimals.
    package func score(
        decimalAnswers answers: [Double?], order: String? = nil, range: ClosedRange<Int>? = nil
    ) -> MeasureScoring.Result {
        guard let items else { return .refused(.onlyTotals) }
        guard items > 0, answers.count >= items, answers.count - items <= max(unscoredItems, 0) else {
            return .refused(.wrongCount(given: answers.count, expected: items))
        }
        guard let range = usedRange(declared: range) else {
            let known = [itemRange].compactMap(\.self) + alternativeItemRanges
            return .refused(range.map { .unknownRange($0, known: known) } ?? .onlyTotals)
        }
        var scoring = Scoring(measure: self, range: range, answers: answers)
        scoring.reverse(order: order)
        scoring.readAnswers(scored: items)
        return scoring.result(scored: items)
    }

    private func usedRange(declared: ClosedRange<Int>?) -> ClosedRange<Int>? {
        guard let declared, declared != itemRange else { return itemRange }
        return alternativeItemRanges.contains(declared) ? declared : nil
    }
}

extension MeasureScoring.Result {
    fileprivate static func refused(_ problem: MeasureScoring.Problem) -> Self {
        Self(
            total: nil, subscales: [:], unanswered: [], leftOut: [], possible: nil, isUsualForm: false,
            problems: [problem])
    }
}

/// One form being added up.
private struct Scoring {
    let measure: Measure
    let range: ClosedRange<Int>
    let answers: [Double?]
    private var reversed: Set<Int>?
    /// By item number: what it adds.
    private var values: [Int: Double] = [:]
    private var problems: [MeasureScoring.Problem] = []
    private var missing: [Int] = []

    init(measure: Measure, range: ClosedRange<Int>, answers: [Double?]) {
        self.measure = measure
        self.range = range
        self.answers = answers
    }

    private func allowed(_ item: Int) -> MeasureScoring.Allowed {
        measure.itemValues[item].map { .values($0) } ?? .range(range)
    }

    /// Finds out which items are reversed; without that no item adds to anything.
    mutating func reverse(order: String?) {
        guard !measure.reverseByOrder.isEmpty else {
            reversed = Set(measure.reverse)
            return
        }
        let known = measure.reverseByOrder.keys.sorted()
        guard let order else {
            problems.append(.orderNotDeclared(known: known))
            return
        }
        let id = Measure.id(from: order)
        guard let match = known.first(where: { Measure.id(from: $0) == id }) else {
            problems.append(.unknownOrder(order, known: known))
            return
        }
        reversed = measure.reverseByOrder[match].map { Set($0) }
    }

    mutating func readAnswers(scored: Int) {
        for (index, answer) in answers.enumerated() {
            let item = index + 1
            guard let answer else {
                if item <= scored { missing.append(item) }
                continue
            }
            let allowed = allowed(item)
            guard allowed.contains(answer), measure.allowsDecimals || answer == answer.rounded() else {
                problems.append(.outOfRange(item: item, value: answer, allowed: allowed))
                continue
            }
            guard item <= scored, let reversed else { continue }
            values[item] = reversed.contains(item) ? allowed.lowest + allowed.highest - answer : answer
        }
    }

    func result(scored: Int) -> MeasureScoring.Result {
        let passedOver = measure.skips.reduce(into: Set<Int>()) { skipped, skip in
            let allZero = skip.whenZero.allSatisfy { values[$0] == 0 }
            if allZero, !skip.whenZero.isEmpty { skipped.formUnion(skip.leavesOut) }
        }
        let leftOut = missing.filter { measure.optionalItems.contains($0) }
        let unanswered = missing.filter { !measure.optionalItems.contains($0) && !passedOver.contains($0) }
        // An answer that is out of range is in neither list and has no value.
        let optional = Set(leftOut).union(passedOver.intersection(missing))
        let hasTotal = measure.total != nil || measure.subscales.isEmpty
        let counted = 1...scored
        let total = hasTotal ? sum(counted, without: optional) : nil
        var subscales: [String: Double] = [:]
        for subscale in measure.subscales {
            subscales[subscale.name] = sum(subscale.items, without: optional)
        }
        return MeasureScoring.Result(
            total: total, subscales: subscales, unanswered: unanswered, leftOut: leftOut,
            possible: hasTotal ? possible(counted, without: Set(leftOut)) : nil,
            isUsualForm: range == measure.itemRange && leftOut.isEmpty,
            problems: problems)
    }

    /// The final score of some items; `nil` when one that counts has no value.
    private func sum(_ items: some Sequence<Int>, without optional: Set<Int>) -> Double? {
        var sum = 0.0
        for item in items where !optional.contains(item) {
            guard let value = values[item] else { return nil }
            sum += value
        }
        // Tenths do not add up exactly; a millionth is far below any form's step.
        return (sum * measure.multiplier * 1_000_000).rounded() / 1_000_000
    }

    private func possible(_ items: ClosedRange<Int>, without leftOut: Set<Int>) -> ClosedRange<Double>? {
        var lowest = 0.0
        var highest = 0.0
        for item in items where !leftOut.contains(item) {
            lowest += allowed(item).lowest
            highest += allowed(item).highest
        }
        let bounds = (lowest * measure.multiplier, highest * measure.multiplier)
        return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
    }
}
