import JournalModel
import JournalReport
import JournalWriting

/// A questionnaire asked on a terminal.
struct AskingByHand {
    let dialogue: Dialogue
    /// The writer's lines for a bad moment.
    let crisis: [String]

    /// Asks until the last item is passed.
    func ask(_ measure: Measure, order: String?, range: ClosedRange<Int>?) throws(Failure) -> AskedForm {
        let needsOrder = order == nil && measure.reverseByOrder.count > 1
        let order = needsOrder ? try self.order(of: measure) : order
        var form = try AskedForm.make(measure, order: order, range: range)
        form.opening.forEach(dialogue.say)
        do throws(Failure) {
            try ask(&form)
        } catch {
            throw error.handingBack(StoredAnswers(form))
        }
        return form
    }

    private func ask(_ form: inout AskedForm) throws(Failure) {
        var shows = true
        while let item = form.item {
            if shows { form.question.forEach(dialogue.say) }
            shows = true
            switch try dialogue.ask(form.prompt, allowsBack: true) {
            case .ended: throw AskingByHand.ended
            case .skipped:
                form.leave()
                dialogue.say(form.passing(item))
            case .back:
                if !form.back() {
                    dialogue.say("this is the first item")
                    shows = false
                }
            case .text("?"): form.help.forEach(dialogue.say)
            case .text(let text):
                switch form.answer(text) {
                case .taken:
                    RiskAnswer(form, item)?.lines(crisis: crisis).forEach(dialogue.say)
                    if AnswerText.isMissing(text) { dialogue.say(form.passing(item)) }
                case .notAnAnswer:
                    dialogue.say(form.correction)
                    shows = false
                }
            }
        }
    }

    /// Which of several item orders the sheet has, told by the items that are worded the other way round.
    private func order(of measure: Measure) throws(Failure) -> String {
        let orders = measure.reverseByOrder.sorted { $0.key < $1.key }
        dialogue.say(
            "\(measure.shortName) is in use in several item orders. Which items are worded negatively on yours?")
        for (index, order) in orders.enumerated() {
            dialogue.say("  \(index + 1) \(NumberWords.list(order.value.map { String($0) })) (\(order.key))")
        }
        while true {
            switch try dialogue.ask("1–\(orders.count):") {
            case .ended: throw AskingByHand.ended
            case .text(let text):
                if let number = Int(text), orders.indices.contains(number - 1) { return orders[number - 1].key }
            case .skipped, .back: break
            }
            dialogue.say(
                "the items are added up only where the order is known: please type its number, or stop with Ctrl-C")
        }
    }

    private static let ended = Failure(.data, "the answers ended before the last item, so nothing was stored")
}

extension RiskAnswer {
    /// What an item of a form was answered, where that is to be named.
    init?(_ form: AskedForm, _ item: Int) {
        guard let risk = form.measure.riskItems.first(where: { $0.item == item }),
            form.answers.indices.contains(item - 1)
        else { return nil }
        self.init(form.answers[item - 1].flatMap { Int(exactly: $0) }, to: risk, of: form.measure)
    }
}
