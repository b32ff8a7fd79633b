package import JournalModel

/// A questionnaire while it is being asked: which item comes next, and what was answered so far.
///
/// It knows of no terminal and no file. Items are numbered from 1, those that are never added up behind the others.
package struct AskedForm: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// The next item is at hand, or there is none any more.
        case taken
        /// The form has no such answer; the same item is at hand still.
        case notAnAnswer
    }

    /// Why answers to a questionnaire cannot be taken item by item.
    package struct Refusal: Error, Sendable, Hashable {
        package let problem: MeasureScoring.Problem
    }

    package let measure: Measure
    /// The item order of the sheet, as its measure names it, where it is in circulation in several.
    package let order: String?
    /// The range of answers of the sheet, where it is not the usual one.
    package let range: ClosedRange<Int>?
    /// One for each item, the unscored ones included; `nil` where there is none.
    package private(set) var answers: [Double?]
    /// How many of the items are added up.
    package let scored: Int
    /// The item at hand, from 1; `nil` when the last one was passed.
    package private(set) var item: Int?
    /// Items that were passed on the way to the one at hand.
    private var way: [Int] = []

    /// - Parameters:
    ///   - order: however it is written; needed only where the measure has several.
    ///   - range: `nil` for the usual one.
    package init(_ measure: Measure, order: String? = nil, range: ClosedRange<Int>? = nil) throws(Refusal) {
        let scored = measure.items ?? 0
        // What stands in the way of a form without any answer stands in the way of all.
        let empty = measure.score(
            decimalAnswers: Array(repeating: nil, count: scored), order: order, range: range)
        if let problem = empty.problems.first { throw Refusal(problem: problem) }
        guard scored > 0, measure.itemRange != nil else { throw Refusal(problem: .onlyTotals) }
        self.measure = measure
        let id = order.map { Measure.id(from: $0) }
        self.order = measure.reverseByOrder.keys.sorted().first { Measure.id(from: $0) == id }
        self.range = range == measure.itemRange ? nil : range
        self.scored = scored
        answers = Array(repeating: nil, count: scored + max(measure.unscoredItems, 0))
        item = 1
    }

    /// Takes what was typed for the item at hand: a number of the form, or what stands for a missing answer.
    package mutating func answer(_ text: String) -> Outcome {
        guard let item else { return .taken }
        guard set(text, for: item) else { return .notAnAnswer }
        goOn(from: item)
        return .taken
    }

    /// Takes all answers at once, in the order of the form; what is empty is missing. Nothing is passed over.
    ///
    /// - Parameter taken: is told of each item once its answer is taken.
    /// - Returns: the first item whose answer the form does not have; `nil` where all were taken.
    package mutating func fill(_ texts: [String], taken: (AskedForm, Int) -> Void) -> Int? {
        for (index, text) in zip(answers.indices, texts) {
            guard text.isEmpty || set(text, for: index + 1) else { return index + 1 }
            taken(self, index + 1)
        }
        item = nil
        return nil
    }

    /// Goes on and leaves the item as it is: without an answer, unless it had one.
    package mutating func leave() {
        if let item { goOn(from: item) }
    }

    /// Goes to the item before. `false` where the one at hand is the first.
    package mutating func back() -> Bool {
        guard let last = way.popLast() else { return false }
        item = last
        return true
    }

    /// The answers that an item may have.
    package func allowed(_ item: Int) -> MeasureScoring.Allowed {
        if let values = measure.itemValues[item] { return .values(values) }
        return .range(range ?? measure.itemRange ?? 0...0)
    }

    /// The answers as they are stored: the unscored items only as far as they were answered.
    package var stored: [Double?] {
        let extra = answers.dropFirst(scored)
        let last = extra.lastIndex { $0 != nil }
        return Array(answers.prefix(scored)) + (last.map { extra[...$0] } ?? [])
    }

    /// Without any answer there is nothing to store.
    package var hasAnswers: Bool { answers.contains { $0 != nil } }

    package var result: MeasureScoring.Result {
        measure.score(decimalAnswers: stored, order: order, range: range)
    }

    /// `false` where the form has no such answer.
    private mutating func set(_ text: String, for item: Int) -> Bool {
        if AnswerText.isMissing(text) {
            answers[item - 1] = nil
            return true
        }
        guard let number = AnswerText.number(text), allowed(item).contains(number),
            measure.allowsDecimals || number == number.rounded()
        else { return false }
        answers[item - 1] = number
        return true
    }

    private mutating func goOn(from item: Int) {
        way.append(item)
        let passedOver = passedOver(after: item)
        var next = item + 1
        while next <= answers.count, passedOver.contains(next) {
            // It may have been answered before an earlier answer was changed.
            answers[next - 1] = nil
            next += 1
        }
        self.item = next <= answers.count ? next : nil
    }

    /// Items behind one that the form itself passes over, after the answers up to it: those that are missing and not
    /// missed.
    private func passedOver(after item: Int) -> Set<Int> {
        guard item < scored else { return [] }
        let known = answers.prefix(item) + Array(repeating: nil, count: scored - item)
        let result = measure.score(decimalAnswers: Array(known), order: order, range: range)
        return Set(item + 1...scored).subtracting(result.unanswered).subtracting(result.leftOut)
    }
}
