package import JournalModel
import JournalReading
import JournalText

/// What somebody answered to the questions of a new goal, and what of it can be read as the format has it.
///
/// The rest is kept in the writer's words, in the text of the goal.
package struct GoalAnswers: Sendable {
    package enum Question: String, Sendable, CaseIterable {
        case title, what, measure, from, to, step, why, by
    }

    package private(set) var words: [Question: String] = [:]
    /// In the order they were given: answers that stand in the text since they could not be read.
    package private(set) var unread: [(question: Question, text: String)] = []

    package init() {}

    package subscript(question: Question) -> String? { words[question] }

    /// Takes an answer: as a value where it reads as one, else as words.
    ///
    /// - Parameter journal: what `measure` may name: its questionnaires and its trackers.
    package mutating func take(_ text: String, for question: Question, in journal: Journal, today: CivilDate) {
        switch question {
        case .title, .what, .step, .why: words[question] = text
        case .measure:
            if let (measure, target) = Self.frequency(text) {
                words[.measure] = measure
                if let target { words[.to] = target }
            } else if GoalMeasureText.isRead(text, in: journal) {
                words[.measure] = text
            } else {
                unread.append((question, text))
            }
        case .from, .to:
            if GoalMeasureText.isLevel(text, of: question == .to ? "to" : "from", in: journal) {
                words[question] = text
            } else {
                unread.append((question, text))
            }
        case .by:
            if let date = Self.day(text, today: today) {
                words[.by] = date.description
            } else {
                unread.append((question, text))
            }
        }
    }

    /// What goes into the goal's text: what will be done, and the answers that no key takes.
    package var prose: String {
        let titles: [Question: String] = [
            .measure: "How I will notice", .from: "Where it is now", .to: "Where I would like it to be", .by: "By when",
        ]
        let kept = unread.map { "\(titles[$0.question] ?? ""): \(MarkdownText.line($0.text))" }
        return ([words[.what].map(MarkdownText.line)].compactMap { $0 } + kept).joined(separator: "\n\n")
    }

    /// A goal whose figures can be told is under way; any other is still being worked out.
    package var status: String {
        guard let measure = words[.measure] else { return Goal.Status.draft.rawValue }
        let reachesAll = ["steps", "levels"].contains(measure.lowercased())
        return (words[.to] != nil || reachesAll ? Goal.Status.active : .draft).rawValue
    }

    /// `twice a week`, `3 times per month`, `every day`: how often, as a measure and a target.
    static func frequency(_ text: String) -> (measure: String, target: String?)? {
        var parts = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard let unit = parts.popLast(), let period = CalendarPeriod(rawValue: unit),
            let joint = parts.popLast(), ["a", "per", "each", "every"].contains(joint)
        else { return nil }
        let measure = "times per \(period.rawValue)"
        switch parts {
        case []: return (measure, joint == "every" ? "1" : nil)
        case ["once"]: return (measure, "1")
        case ["twice"]: return (measure, "2")
        default: break
        }
        if parts.last == "times" || parts.last == "time" { parts.removeLast() }
        guard parts.count <= 1 else { return nil }
        guard let word = parts.first else { return (measure, nil) }
        let bare = word.hasSuffix("x") || word.hasSuffix("×") ? String(word.dropLast()) : word
        if let number = Int(bare), (0...99).contains(number) { return (measure, String(number)) }
        return numbers.firstIndex(of: word).map { (measure, String($0 + 1)) }
    }

    private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

    /// `2026-05-31`, `in 6 weeks`.
    static func day(_ text: String, today: CivilDate) -> CivilDate? {
        if let date = CivilDate(text) { return date }
        let parts = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 3, parts[0] == "in",
            let count = Int(parts[1]) ?? numbers.firstIndex(of: parts[1]).map({ $0 + 1 }),
            (1...999).contains(count)
        else { return nil }
        switch parts[2] {
        case "day", "days": return today + count
        case "week", "weeks": return today + 7 * count
        case "month", "months": return Goal.Cadence(count: count, unit: .month).next(after: today)
        default: return nil
        }
    }
}
