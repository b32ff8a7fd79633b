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
        case .scalar(let text, let range): return score(text: text, at: range, stamp: stamp)
        case .sequence(let values, let range):
            let words = values.map { $0.text ?? "" }
            return answers(words, at: range, order: nil, range: nil, stamp: stamp)
        case .mapping(let members, let range): return score(members, at: range, stamp: stamp)
        }
    }

    /// From the text of a value: `12`, `13/25`, `13 raw`, `1 2 1 0 2 1 1`.
    mutating func score(text: String, at range: Range<Int>, stamp: Stamp) -> Score? {
        var text = text
        if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
        let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\n" }.map(String.init)
        guard let first = words.first else { return nil }
        if words.count == 2, words[1].lowercased() == "raw", let raw = ScoreReading.number(first) {
            return rawScore(raw, at: range, stamp: stamp)
        }
        if words.count == 3, words[1] == "/" { return score(text: words.joined(), at: range, stamp: stamp) }
        if words.count == 1 { return single(first, at: range, stamp: stamp) }
        return answers(words, at: range, order: nil, range: nil, stamp: stamp)
    }

    private mutating func single(_ word: String, at range: Range<Int>, stamp: Stamp) -> Score? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, let part = ScoreReading.number(parts[0]), let whole = ScoreReading.number(parts[1]) {
            guard let total = measure.final(part, outOf: whole) else {
                report(
                    "score-out-of-range", .error, range, "\(measure.shortName) \(word) is not a score it can have",
                    help: possibleTotals)
                return nil
            }
            return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
        }
        guard let number = ScoreReading.number(word) else {
            if ScoreReading.isMissing(word) || word.allSatisfy({ $0 == "_" }) { return nil }
            report(
                "score-not-understood", .error, range, "“\(word)” is not a score",
                help: "write the total, or the answers parted by spaces")
            return nil
        }
        switch measure.reading(ofBareTotal: number) {
        case .final(let total): return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
        case .ambiguous:
            report(
                "score-raw-or-final", .warning, range,
                "\(measure.shortName) \(word) could be the raw score or the final one, so it is in no figure",
                help: rawHelp(word))
        case .onlyRaw:
            report(
                "score-raw-or-final", .warning, range,
                "\(measure.shortName) \(word) looks like a raw score, so it is in no figure",
                help: rawHelp(word))
        case .impossible:
            report(
                "score-out-of-range", .error, range, "\(measure.shortName) \(word) is not a score it can have",
                help: possibleTotals)
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
            report(
                "score-out-of-range", .error, range,
                "\(measure.shortName) \(Diagnostic.plain(raw)) raw is not a score it can have", help: possibleTotals)
            return nil
        }
        return Score(stamp: stamp, measure: measure.id, total: total, answers: nil)
    }

    // MARK: Answers

    private mutating func answers(
        _ words: [String], at place: Range<Int>, order: String?, range: ClosedRange<Int>?, stamp: Stamp
    ) -> Score? {
        var answers: [Double?] = []
        func isAnswer(_ word: String) -> Bool { ScoreReading.number(word) != nil || ScoreReading.isMissing(word) }
        let words = note.isForAnswersAlone ? Array(words.drop { !isAnswer($0) }.prefix(while: isAnswer)) : words
        for word in words {
            if let number = ScoreReading.number(word) {
                answers.append(number)
            } else if ScoreReading.isMissing(word) {
                answers.append(nil)
            } else {
                report(
                    "score-not-understood", .error, place, "“\(word)” is not an answer",
                    help: "write a number for each item, and _ for one that is missing")
                return nil
            }
        }
        guard answers.contains(where: { $0 != nil }) else { return nil }
        let result = measure.score(decimalAnswers: answers, order: order, range: range)
        for problem in result.problems {
            report(ScoreReading.id(of: problem), .error, place, "\(measure.shortName): \(problem)", help: nil)
        }
        let isWhole = answers.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
        var score = Score(
            stamp: stamp, measure: measure.id, total: result.problems.isEmpty ? result.total : nil,
            answers: isWhole ? answers.map { $0.flatMap { Int(exactly: $0) } } : nil, subscales: result.subscales)
        if let range, range != measure.itemRange { score.declaredRange = range }
        if case .wrongCount = result.problems.first { return nil }
        return score
    }

    private static func id(of problem: MeasureScoring.Problem) -> String {
        switch problem {
        case .onlyTotals: "score-only-totals"
        case .wrongCount: "score-item-count"
        case .outOfRange: "score-item-out-of-range"
        case .orderNotDeclared, .unknownOrder: "score-item-order"
        case .unknownRange: "score-item-range"
        }
    }

    // MARK: Mappings

    private mutating func score(_ members: [YAMLMember], at place: Range<Int>, stamp: Stamp) -> Score? {
        func member(_ names: String...) -> YAMLMember? { members.first { names.contains($0.key) } }
        var range: ClosedRange<Int>?
        if let written = member("range") {
            guard let declared = written.value.text.flatMap(ScoreReading.range) else {
                report(
                    "score-item-range", .error, written.value.range,
                    written.value.text.map { "“\($0)” is no range of answers" } ?? "this is no range of answers",
                    help: "write it as 0-4")
                return nil
            }
            range = declared
        }
        if let items = member("items", "answers") {
            let order = member("order")?.value.text
            let words =
                items.value.members.isEmpty
                ? (items.value.text.map { $0.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init) }
                    ?? items.value.list.map { $0.text ?? "" })
                : items.value.members.map { $0.value.text ?? "" }
            return answers(words, at: items.value.range, order: order, range: range, stamp: stamp)
        }
        if let total = member("total", "score"), let text = total.value.text {
            if let range, range != measure.itemRange {
                return self.total(text, range: range, at: total.value.range, stamp: stamp)
            }
            return single(text, at: total.value.range, stamp: stamp)
        }
        if let raw = member("raw"), let number = raw.value.text.flatMap(ScoreReading.number) {
            return rawScore(number, at: raw.value.range, stamp: stamp)
        }
        var subscales: [String: Double] = [:]
        for member in members {
            guard let subscale = measure.subscales.first(where: { $0.name.lowercased() == member.key }) else {
                report(
                    "score-not-understood", .error, member.keyRange,
                    "\(measure.shortName) has no part called “\(member.writtenKey)”",
                    help: measure.subscales.isEmpty
                        ? nil : "its parts are \(measure.subscales.map(\.name).joined(separator: ", "))")
                continue
            }
            guard let text = member.value.text, !ScoreReading.isMissing(text) else { continue }
            guard let number = ScoreReading.number(text) else {
                report(
                    "score-not-understood", .error, member.value.range, "“\(text)” is not a score",
                    help: possibleTotals(of: subscale))
                continue
            }
            guard measure.isPossible(number, of: subscale) else {
                report(
                    "score-out-of-range", .error, member.value.range,
                    "\(measure.shortName) \(subscale.name) \(Diagnostic.plain(number)) is not a score it can have",
                    help: possibleTotals(of: subscale))
                continue
            }
            subscales[subscale.name] = number
        }
        guard !subscales.isEmpty else { return nil }
        return Score(stamp: stamp, measure: measure.id, total: nil, answers: nil, subscales: subscales)
    }

    /// A total that was made with other answers than the usual ones: `{total: 18, range: 0-4}`.
    private mutating func total(
        _ text: String, range: ClosedRange<Int>, at place: Range<Int>, stamp: Stamp
    ) -> Score? {
        guard let possible = measure.totals(range: range) else {
            let known = [measure.itemRange].compactMap(\.self) + measure.alternativeItemRanges
            let problem = MeasureScoring.Problem.unknownRange(range, known: known)
            report("score-item-range", .error, place, "\(measure.shortName): \(problem)", help: nil)
            return nil
        }
        guard let total = ScoreReading.number(text), measure.isPossible(total, range: range) else {
            let bounds = "\(Diagnostic.plain(possible.lowerBound)) to \(Diagnostic.plain(possible.upperBound))"
            report(
                "score-out-of-range", .error, place, "\(measure.shortName) \(text) is not a score it can have",
                help: "with these answers, totals go from \(bounds)")
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

    private mutating func report(
        _ id: String, _ severity: Diagnostic.Severity, _ range: Range<Int>, _ message: String, help: String?
    ) {
        diagnostics.append(Diagnostic(id, severity, at: note.place(range), message, help: help))
    }
}
