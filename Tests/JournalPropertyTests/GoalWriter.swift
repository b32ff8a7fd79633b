import JournalModel
import JournalTesting

/// Makes up goals: some of every form that `measure:` knows.
enum GoalWriter {
    /// What a goal is measured by, with a start, a target and a level between them, as they are written.
    struct Form: Sendable {
        let measure: String
        let from: String
        let to: String
        let enough: String

        init(_ measure: String, _ from: String, _ to: String, _ enough: String) {
            self.measure = measure
            self.from = from
            self.to = to
            self.enough = enough
        }
    }

    static let forms: [Form] = [
        Form("times per week", "0", "3", "2"), Form("times per day", "0", "1", "0.5"),
        Form("times per month", "1", "8", "5"), Form("\"#walked per week\"", "6", "1", "2"),
        Form("share", "20%", "80%", "1/2"), Form("rating", "2", "7", "5"), Form("rating", "9", "3", "5"),
        Form("phq9", "20", "5", "9"), Form("my-scale", "30", "8", "12"), Form("measure:grip", "2", "10", "7"),
        Form("mean sleep per week", "5h 20m", "7h", "6h 30m"), Form("median energy per week", "3", "7", "5"),
        Form("sum step-count per week", "20000", "45000", "30000"), Form("max craving per week", "5", "1", "2"),
        Form("min energy per month", "1", "4", "3"), Form("count coffee per week", "7", "1", "3"),
        Form("last energy per week", "3", "7", "5"), Form("mean bedtime per week", "00:40", "23:00", "23:30"),
        Form("mood", "3", "7", "5"), Form("max mood per month", "5", "9", "7"),
        Form("days sleep >= 7h per week", "1", "5", "3"), Form("days mood >= 6 per week", "1", "4", "3"),
        Form("days craving <= 1 per week", "2", "6", "4"), Form("steps", "0", "4", "2"),
        Form("levels", "-2", "1", "0"), Form("belief", "90", "20", "40"), Form("suds", "80", "20", "40"),
        Form("tracker:energy", "2", "7", "5"),
    ]

    /// Five goals, each for another form, and one that is only questions.
    static func notes(today: CivilDate, _ words: inout WordWriter) -> (notes: [PlainNote], ids: [String]) {
        let ids = ["speak-up", "say-no", "nights", "walk-more", "call-home"]
        let notes = ids.map { note($0, today: today, &words) }
        let draft = PlainNote(
            .goal, nil, path: "goals/zz-draft.md",
            keys: ["goal: \(words.words("What do I want"))", "id: zz-draft", "status: draft"],
            parts: [.init(["- Who would notice first?"])])
        return (notes + [draft], ids)
    }

    private static func note(_ id: String, today: CivilDate, _ words: inout WordWriter) -> PlainNote {
        let form = words.seed.pick(forms)
        let since = today - words.number(30...80)
        var keys = ["goal: \(words.words("Goal"))", "id: \(id)", "since: \(since)", "why: because"]
        if words.seed.chance(3) {
            let other = words.seed.pick(forms)
            keys.append("measures:")
            for (one, weight) in [(form, 1), (other, 2)] {
                keys.append(
                    "  - {measure: \(one.measure), from: \(one.from), to: \(one.to), weight: \(weight)}")
            }
        } else {
            keys += ["measure: \(form.measure)", "from: \(form.from)"]
            keys.append(words.seed.chance(6) ? "to: hold" : "to: \(form.to)")
            if words.seed.chance(2) { keys.append("enough: \(form.enough)") }
        }
        if words.seed.chance(2) { keys.append("by: \(today + words.number(-10...60))") }
        if words.seed.chance(2) { keys += ["agreed: \(since)", "review: every 4 weeks"] }
        keys += status(since: since, today: today, &words)
        let steps = (0..<4).map { _ in
            words.seed.chance(2)
                ? "- [x] \(words.words("step")) (\(since + words.number(0...29)))" : "- [ ] \(words.words("step"))"
        }
        var parts = [PlainNote.Part("Steps", [steps.joined(separator: "\n")])]
        parts.append(.init("Obstacles", ["- \(words.words("obstacle")) #share"]))
        if words.seed.chance(2) {
            parts.append(
                .init("Reviews", ["- \(since + 14): target from \(form.from) to \(form.to), \(words.words("review"))"]))
        }
        parts.append(.init("Levels", ["- -2: as now\n- -1: a little\n- 0: as hoped\n- +1: more\n- +2: much more"]))
        return PlainNote(.goal, nil, path: "goals/\(id).md", keys: keys, parts: parts)
    }

    private static func status(since: CivilDate, today: CivilDate, _ words: inout WordWriter) -> [String] {
        switch words.number(0...7) {
        case 0: ["status: paused", "paused: \(today - words.number(3...25))"]
        case 1: ["paused: \(since + 5)", "resumed: \(since + words.number(10...20))", "status: active"]
        case 2: ["status: met", "met: \(today - words.number(0...20))"]
        case 3: ["status: let-go", "let-go: \(today - words.number(0...20))", "learned: that it can wait"]
        default: []
        }
    }
}
