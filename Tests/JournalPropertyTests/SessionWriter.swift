import JournalModel
import JournalTesting

/// Makes up sessions and questionnaires.
enum SessionWriter {
    /// - Parameter homework: what was agreed so far; what is agreed here is added.
    static func note(
        _ date: CivilDate, number: Int, goals: [String], _ homework: inout [String], _ words: inout WordWriter
    ) -> PlainNote {
        var keys = ["session: \(number)", "with: \(words.seed.pick(["Dr. M.", "Ruth"]))", "next: \(date + 14)"]
        if words.seed.chance(9) { keys.append("held: no") }
        for key in scores(&words) where words.seed.chance(2) { keys.append(key) }
        var parts: [PlainNote.Part] = []
        if words.seed.chance(2) {
            parts.append(.init(["Therapy: \(words.number(2...9))/10 - \(words.words("felt"))"]))
        }
        parts.append(.init("Notes", ["\(words.words("Talked of"))"]))
        let agreed = (0..<words.number(1...3)).map { _ in words.words("practise") }
        let lines = agreed.map { text in
            switch words.number(0...4) {
            case 0: "- [x] \(text) ✅ \(date + words.number(1...9))"
            case 1: "- [/] \(text)\n  - \(words.words("came between"))"
            case 2: "- [ ] \(text) [[\(words.seed.pick(goals))]]"
            default: "- [ ] \(text)"
            }
        }
        homework += agreed
        parts.append(.init("Homework", [lines.joined(separator: "\n")]))
        if words.seed.chance(2) { parts.append(ratings(goals, &words)) }
        return PlainNote(.session, date, path: "sessions/\(date).md", keys: keys, parts: parts)
    }

    /// A questionnaire in a file of its own.
    static func measure(_ date: CivilDate, _ words: inout WordWriter) -> PlainNote {
        let items = (0..<9).map { _ in "\(words.number(0...3))" }.joined(separator: " ")
        let value = words.seed.chance(2) ? "items: \(items)" : "total: \(words.number(0...27))"
        return PlainNote(.measure, date, path: "measures/\(date)-phq9.md", keys: ["measure: phq9", value])
    }

    /// Totals and answers, some of them incomplete.
    private static func scores(_ words: inout WordWriter) -> [String] {
        func answers(_ count: Int, _ range: ClosedRange<Int>) -> String {
            (0..<count).map { _ in words.seed.chance(30) ? "_" : "\(words.number(range))" }.joined(separator: " ")
        }
        return [
            words.seed.chance(2) ? "phq9: \(words.number(0...27))" : "phq9: \(answers(9, 0...3))",
            words.seed.chance(2) ? "gad7: \(words.number(0...21))" : "gad7: \(answers(7, 0...3))",
            "who5: \(words.number(0...25))/25", "my-scale: \(words.number(0...40))", "grip: \(answers(3, 0...4))",
            "dass21: {depression: \(2 * words.number(0...21)), anxiety: 14, stress: 12}",
        ]
    }

    /// Each goal once, by its rating or its level.
    static func ratings(_ goals: [String], _ words: inout WordWriter) -> PlainNote.Part {
        let lines = goals.filter { _ in words.seed.chance(2) }.map { goal in
            words.seed.chance(3)
                ? "- [[\(goal)]] level \(words.seed.pick(["-2", "-1", "0", "+1", "+2"]))"
                : "- [[\(goal)]] \(words.number(0...10))/10 - \(words.words("rated"))"
        }
        return .init("Goals", [lines.isEmpty ? words.words("Nothing rated") : lines.joined(separator: "\n")])
    }
}
