import JournalModel
import JournalSyntax
import JournalText

/// Reads a questionnaire's score in all its spellings.
struct ScoreReading {
    let measure: Measure
    let note: NoteContext
    private(set) var diagnostics: [Diagnostic] = []

    init(_ measure: Measure, _ note: NoteContext) {
        self.measure = measure
        self.note = note
    }

    /// From a front-matter value.
    mutating func score(_ value: YAMLValue, stamp: Stamp) -> Score? {
        switch value {
        case .scalar(let text, _): return score(text: text, at: note.unquoted(value), stamp: stamp)
        case .sequence(let values, let range): return answers(words(values), at: range, stamp: stamp)
        case .mapping(let members, let range): return score(members, at: range, stamp: stamp)
        }
    }

    /// From the text of a value: `12`, `13/25`, `13 raw`, `1 2 1 0 2 1 1`.
    mutating func score(text: String, at range: Range<Int>, stamp: Stamp) -> Score? {
        let words = words(text, at: range)
        guard let first = words.first?.text else { return nil }
        if words.count == 2, words[1].text.lowercased() == "raw", let raw = ScoreReading.number(first) {
            return rawScore(raw, at: range, stamp: stamp)
        }
        if words.count == 3, words[1].text == "/" { return single(words.map(\.text).joined(), at: range, stamp: stamp) }
        if words.count == 1 { return single(first, at: range, stamp: stamp) }
        return answers(words, at: range, stamp: stamp)
    }

    /// An answer, or what stands in the place of one.
    private struct Word {
        let text: String
        /// In bytes of the file.
        let place: Range<Int>
    }

    /// The words of a value, each in its place; all in the place of the whole where the file has it written otherwise.
    private func words(_ text: String, at range: Range<Int>) -> [Word] {
        let words = Array(text.utf8).split(whereSeparator: ScoreReading.partsWords)
        let parts = note.bytes[range.clamped(to: note.bytes.indices)].split(whereSeparator: ScoreReading.partsWords)
        let isWrittenSo = words.elementsEqual(parts) { $0.elementsEqual($1) }
        return words.enumerated().map { index, word in
            Word(text: String(decoding: word, as: UTF8.self), place: isWrittenSo ? parts[index].indices : range)
        }
    }

    private static func partsWords(_ byte: UInt8) -> Bool {
        byte.isWhitespace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "[")
            || byte == UInt8(ascii: "]")
    }

    private func words(_ values: [YAMLValue]) -> [Word] {
        values.map { Word(text: $0.text ?? "", place: note.unquoted($0)) }
    }

    private mutating func single(_ word: String, at range: Range<Int>, stamp: Stamp) -> Score? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, let part = ScoreReading.number(parts[0]), let whole = ScoreReading.number(parts[1]) {
            guard let total = measure.final(part, outOf: whole) else {
                reportImpossible(word, at: range, help: possibleTotals)
                return nil
            }
            return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
        }
        guard let number = ScoreReading.number(word) else {
            if ScoreReading.isMissing(word) || word.contains("_") && !word.contains(where: \.isLetter) { return nil }
            report(
                .scoreNotUnderstood, range, "“\(word)” is not a score",
                help: "write the total, or the answers separated by spaces")
            return nil
        }
        switch measure.reading(ofBareTotal: number) {
        case .final(let total): return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
        case .ambiguous:
            report(
                .scoreRawOrFinal, range,
                "\(measure.shortName) \(word) could be the raw score or the final one, so it is in no figure",
                help: rawHelp(word))
        case .onlyRaw:
            report(
                .scoreRawOrFinal, range, "\(measure.shortName) \(word) looks like a raw score, so it is in no figure",
                help: rawHelp(word))
        case .impossible: reportImpossible(word, at: range, help: possibleTotals)
        }
        return nil
    }

    private func rawHelp(_ word: String) -> String {
        let highest = measure.total.map { Diagnostic.plain($0.upperBound / measure.multiplier) } ?? "…"
        return "write \(word)/\(highest) for the raw score, or the final score"
    }

    private var possibleTotals: String? {
        measure.total.map { "totals go from \(Diagnostic.plain($0.lowerBound)) to \(Diagnostic.plain($0.upperBound))" }
    }

    private mutating func rawScore(_ raw: Double, at range: Range<Int>, stamp: Stamp) -> Score? {
        guard let total = measure.final(fromRaw: raw) else {
            reportImpossible("\(Diagnostic.plain(raw)) raw", at: range, help: possibleTotals)
            return nil
        }
        return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
    }

    // MARK: Answers

    /// What a file declares of its answers.
    private struct Declared {
        var order: String?
        var orderPlace: Range<Int>?
        var range: ClosedRange<Int>?
        var rangePlace: Range<Int>?
    }

    private mutating func answers(
        _ words: [Word], at place: Range<Int>, _ declared: Declared = Declared(), stamp: Stamp
    ) -> Score? {
        var answers: [Double?] = []
        func isAnswer(_ word: Word) -> Bool {
            ScoreReading.number(word.text) != nil || ScoreReading.isMissing(word.text)
        }
        let words = note.isForAnswersAlone ? Array(words.drop { !isAnswer($0) }.prefix(while: isAnswer)) : words
        for word in words {
            if let number = ScoreReading.number(word.text) {
                answers.append(number)
            } else if ScoreReading.isMissing(word.text) {
                answers.append(nil)
            } else {
                report(
                    .scoreNotUnderstood, word.place, "“\(word.text)” is not an answer",
                    help: "write a number for each item, and _ for one that is missing")
                return nil
            }
        }
        guard answers.contains(where: { $0 != nil }) else { return nil }
        let result = measure.score(decimalAnswers: answers, order: declared.order, range: declared.range)
        for problem in result.problems { report(problem, words, at: place, declared) }
        let isWhole = answers.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
        var score = Score(
            stamp: stamp, measure: measure.id, total: result.problems.isEmpty ? result.total : nil,
            answers: isWhole ? answers.map { $0.flatMap { Int(exactly: $0) } } : nil, subscales: result.subscales)
        if let range = declared.range, range != measure.itemRange { score.declaredRange = range }
        if case .wrongCount = result.problems.first { return nil }
        return score
    }

    /// What stands in the way of a total, at what it is about: one answer, the order, the range, or all answers.
    private mutating func report(
        _ problem: MeasureScoring.Problem, _ words: [Word], at all: Range<Int>, _ declared: Declared
    ) {
        let message = "\(problem) (\(measure.shortName))"
        switch problem {
        case .onlyTotals: report(.scoreOnlyTotals, all, message, help: "write the total")
        case .wrongCount:
            report(.scoreItemCount, all, message, help: "write a number for each item, and _ for one that is missing")
        case .outOfRange(let item, _, _):
            let place = words.indices.contains(item - 1) ? words[item - 1].place : all
            report(.scoreItemOutOfRange, place, message, help: "look at the sheet again, or write _ for this answer")
        case .orderNotDeclared(let known):
            let order = known.first ?? "…"
            report(
                .scoreItemOrder, all, message,
                help: "write it beside the answers: \(measure.id): {items: …, order: \(order)}")
        case .unknownOrder: report(.scoreItemOrder, declared.orderPlace ?? all, message, help: nil)
        case .unknownRange: report(.scoreItemRange, declared.rangePlace ?? all, message, help: nil)
        }
    }

    // MARK: Mappings

    private mutating func score(_ members: [YAMLMember], at place: Range<Int>, stamp: Stamp) -> Score? {
        func member(_ names: String...) -> YAMLMember? { members.first { names.contains($0.key) } }
        var declared = Declared()
        if let written = member("range"), !written.value.list.isEmpty {
            let place = note.unquoted(written.value)
            guard let range = written.value.text.flatMap(ScoreReading.range) else {
                report(
                    .scoreItemRange, place,
                    written.value.text.map { "“\($0)” is no range of answers" } ?? "this is no range of answers",
                    help: "write it as 0-4")
                return nil
            }
            declared.range = range
            declared.rangePlace = place
        }
        if let items = member("items", "answers") {
            if let order = member("order") {
                declared.order = order.value.text
                declared.orderPlace = note.unquoted(order.value)
            }
            let words =
                items.value.members.isEmpty
                ? (items.value.text.map { self.words($0, at: note.unquoted(items.value)) }
                    ?? self.words(items.value.list))
                : self.words(items.value.members.map(\.value))
            return answers(words, at: note.unquoted(items.value), declared, stamp: stamp)
        }
        if let total = member("total", "score"), let text = total.value.text {
            if let range = declared.range, range != measure.itemRange {
                return self.total(text, range: range, at: note.unquoted(total.value), declared, stamp: stamp)
            }
            return single(text, at: note.unquoted(total.value), stamp: stamp)
        }
        if let raw = member("raw"), let number = raw.value.text.flatMap(ScoreReading.number) {
            return rawScore(number, at: note.unquoted(raw.value), stamp: stamp)
        }
        return parts(members, stamp: stamp)
    }

    /// `{depression: 14, anxiety: 8, stress: 12}`.
    private mutating func parts(_ members: [YAMLMember], stamp: Stamp) -> Score? {
        var subscales: [String: Double] = [:]
        for member in members {
            // Not filled in yet.
            let isOfWhole = ["total", "score", "raw", "order", "range"].contains(member.key)
            if isOfWhole, member.value.text.map(ScoreReading.isMissing) ?? true { continue }
            guard let subscale = measure.subscales.first(where: { $0.name.lowercased() == member.key }) else {
                report(
                    .scoreNotUnderstood, member.keyRange,
                    "\(measure.shortName) has no part called “\(member.writtenKey)”",
                    help: measure.subscales.isEmpty
                        ? nil : "its parts are \(measure.subscales.map(\.name).joined(separator: ", "))")
                continue
            }
            guard let text = member.value.text, !ScoreReading.isMissing(text) else { continue }
            let place = note.unquoted(member.value)
            guard let number = ScoreReading.number(text) else {
                report(.scoreNotUnderstood, place, "“\(text)” is not a score", help: possibleTotals(of: subscale))
                continue
            }
            guard measure.isPossible(number, of: subscale) else {
                let named = "\(subscale.name) \(Diagnostic.plain(number))"
                reportImpossible(named, at: place, help: possibleTotals(of: subscale))
                continue
            }
            subscales[subscale.name] = number
        }
        guard !subscales.isEmpty else { return nil }
        return Score(stamp: stamp, measure: measure.id, total: nil, answers: nil, subscales: subscales)
    }

    /// A total that was made with other answers than the usual ones: `{total: 18, range: 0-4}`.
    private mutating func total(
        _ text: String, range: ClosedRange<Int>, at place: Range<Int>, _ declared: Declared, stamp: Stamp
    ) -> Score? {
        guard let possible = measure.totals(range: range) else {
            let known = [measure.itemRange].compactMap(\.self) + measure.alternativeItemRanges
            report(.unknownRange(range, known: known), [], at: place, declared)
            return nil
        }
        if ScoreReading.isMissing(text) { return nil }
        guard let total = ScoreReading.number(text), measure.isPossible(total, range: range) else {
            let bounds = "\(Diagnostic.plain(possible.lowerBound)) to \(Diagnostic.plain(possible.upperBound))"
            reportImpossible(text, at: place, help: "with these answers, totals go from \(bounds)")
            return nil
        }
        var score = Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
        score.declaredRange = range
        return score
    }

    private func possibleTotals(of subscale: Measure.Subscale) -> String? {
        measure.totals(of: subscale).map { possible in
            let bounds = "\(Diagnostic.plain(possible.lowerBound)) to \(Diagnostic.plain(possible.upperBound))"
            let step = measure.multiplier == 1 ? "" : ", in steps of \(Diagnostic.plain(measure.multiplier))"
            return "its scores go from \(bounds)\(step)"
        }
    }

    // MARK: Words

    static func number(_ word: String) -> Double? {
        var scanner = Scanner(word.utf8)
        guard let number = scanner.number(), scanner.isAtEnd else { return nil }
        return number
    }

    static func isMissing(_ word: String) -> Bool {
        ["", "_", "x", "~", "n/a", "na", "-", "?", "null"].contains(word.lowercased())
    }

    /// `0-4`.
    static func range(_ text: String) -> ClosedRange<Int>? {
        var scanner = Scanner(text.utf8)
        scanner.skipBlanks()
        guard let lower = scanner.integer() else { return nil }
        scanner.skipBlanks()
        guard
            scanner.take(UInt8(ascii: "-")) || scanner.take("\u{2013}") || scanner.take("..") || scanner.takeWord("to")
        else { return nil }
        scanner.skipBlanks()
        guard let upper = scanner.integer(), lower <= upper else { return nil }
        scanner.skipBlanks()
        return scanner.isAtEnd ? lower...upper : nil
    }

    private mutating func reportImpossible(_ score: String, at range: Range<Int>, help: String?) {
        report(.scoreOutOfRange, range, "\(measure.shortName) \(score) is not a score it can have", help: help)
    }

    private mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: String, help: String?) {
        diagnostics.append(rule.diagnostic(at: note.place(range), message, help: help))
    }
}
