import JournalModel

/// What is said while a questionnaire is asked.
extension AskedForm {
    /// Before the first item: what it is, what it asks about, how to answer.
    package var opening: [String] {
        let name = measure.name == measure.shortName ? measure.name : "\(measure.shortName), \(measure.name)"
        return ["\(name): \(scored) \(scored == 1 ? "item" : "items")\(extraWords)."] + aboutWords + [how]
    }

    /// What `?` says.
    package var help: [String] { aboutWords + [how] }

    /// The item at hand, and its answers; empty when the last one was passed.
    package var question: [String] {
        guard let item else { return [] }
        return ["", name(item) + (text(item).map { ": \($0)" } ?? ""), "  " + scale(item)]
    }

    /// What stands before the cursor, without a blank behind it.
    package var prompt: String {
        guard let item else { return "" }
        let range = "\(allowed(item))"
        return answers[item - 1].map { "\(range) (now \(AnswerText.written([$0]))):" } ?? range + ":"
    }

    /// Said where what was typed is no answer of the item at hand.
    package var correction: String {
        guard let item else { return "" }
        return
            "that is not one of the answers here, which are \(allowed(item))\(decimals); an empty line skips the item"
    }

    /// Said where an item was passed without an answer, or with the one that it had.
    package func passing(_ item: Int) -> String {
        guard answers.indices.contains(item - 1), let answer = answers[item - 1] else {
            return "  left without an answer"
        }
        return "  left as it was, \(AnswerText.written([answer]))"
    }

    /// `9 answers, 1 item without`: what is stored.
    package var summary: String {
        let count = answers.count { $0 != nil }
        let missing = result.unanswered.count
        let without = missing == 0 ? "" : ", \(missing) \(missing == 1 ? "item" : "items") without"
        return "\(count) \(count == 1 ? "answer" : "answers")" + without
    }

    private var extraWords: String {
        switch answers.count - scored {
        case 0: ""
        case 1: ", and one that is not added"
        case let count: ", and \(count) that are not added"
        }
    }

    private var aboutWords: [String] {
        if let wording = measure.wording { return [wording.instruction] }
        var lines = [
            "Its wording is not kept here: it is on the sheet you have. Type the number that it gives your answer."
        ]
        let reversed = order.flatMap { measure.reverseByOrder[$0] } ?? measure.reverse
        if !reversed.isEmpty {
            lines.append(
                "Items worded the other way round are typed as they stand on the sheet; the adding sees to it.")
        }
        if let other = measure.alternativeItemRanges.first(where: { $0 != range }), range == nil {
            let words = "\(other.lowerBound)-\(other.upperBound)"
            lines.append(
                "If the answers on your sheet go from \(other.lowerBound) to \(other.upperBound), "
                    + "stop with Ctrl-C and ask with --range \(words).")
        }
        return lines
    }

    private var how: String {
        "An empty line skips an item, b goes back, ? says this again. Nothing is stored before the last answer."
    }

    private func name(_ item: Int) -> String {
        guard item > scored else {
            let isOptional = measure.optionalItems.contains(item)
            return "Item \(item) of \(scored)" + (isOptional ? ", which may be left out" : "")
        }
        return answers.count - scored == 1 ? "One more, not added" : "One more, not added (\(item - scored))"
    }

    private func text(_ item: Int) -> String? {
        guard let wording = measure.wording else { return nil }
        let items = wording.items(in: order)
        if items.indices.contains(item - 1) { return items[item - 1] }
        let extra = item - 1 - items.count
        return wording.extraItems.indices.contains(extra) ? wording.extraItems[extra].text : nil
    }

    /// `0 Not at all · 1 Several days`; without the form's words the numbers.
    private func scale(_ item: Int) -> String {
        let labels = labels(item)
        guard !labels.isEmpty else { return "\(allowed(item))\(decimals)" }
        let values: [Int] =
            switch allowed(item) {
            case .range(let range): Array(range)
            case .values(let values): values
            }
        return values.map { value in labels[value].map { "\(value) \($0)" } ?? "\(value)" }.joined(separator: " · ")
    }

    private func labels(_ item: Int) -> [Int: String] {
        // They are the words of the usual answers.
        guard let wording = measure.wording, range == nil else { return [:] }
        let extra = item - 1 - wording.items(in: order).count
        if extra < 0 { return wording.answers }
        return wording.extraItems.indices.contains(extra) ? wording.extraItems[extra].answers : [:]
    }

    private var decimals: String { measure.allowsDecimals ? ", also with a decimal" : "" }
}
