import JournalTesting

/// Notes as nobody writes them, of everything that could swallow a line.
struct RandomNote {
    private var seed: Seed

    init(_ seed: Seed) { self.seed = seed }

    /// The path, and what stands in the note.
    mutating func next() -> (path: String, text: String) {
        let path = seed.pick([
            "days/2026/2026-03-05.md", "journal.md", "notes/2026-03.md", "sessions/2026-03-05.md", "x.md",
        ])
        var lines = seed.chance(3) ? frontMatter() : []
        for _ in 0..<seed.number(0...9) {
            lines += block()
            if !seed.chance(4) { lines += Array(repeating: seed.chance(8) ? "  " : "", count: seed.number(1...2)) }
        }
        var text = lines.joined(separator: "\n") + (seed.chance(4) || lines.isEmpty ? "" : "\n")
        if seed.chance(3) { text = text.replacing("\n", with: "\r\n") }
        if seed.chance(6) { text = "\u{FEFF}" + text }
        return (path, text)
    }

    private mutating func frontMatter() -> [String] {
        let inside = seed.pick([
            ["date: 2026-03-05", "mood: 6"], ["# a comment", "sleep: 7h"], ["type: day"], ["private: true"],
            ["tags: [a, b]", "date: 2026-03-05"],
            ["session: 5", "date: 2026-03-05"], [], ["date: 2026-03-01"],
        ])
        return ["---"] + inside + (seed.chance(6) ? [] : [seed.pick(["---", "...", "---  "])])
    }

    private mutating func heading() -> String {
        let words = seed.pick([
            "Mood", "Wins", "To discuss", "Thought record", "Exposure", "Measures", "What helped", "Private", "Evening",
            "2026-03-05", "2026-03-05 Thursday", "2026-03-04", "[[2026-03-06]]", "2026-03-05 Session 5",
            "Mood #private",
            "🙂 **Mood**:", "Goals", "Homework", "Goal: Speak up", "Activities",
        ])
        if seed.chance(8) { return words + "\n" + seed.pick(["===", "---"]) }
        return String(repeating: "#", count: seed.number(1...6)) + " " + words
    }

    private mutating func block() -> [String] {
        let choice = seed.number(0...22)
        switch choice {
        case 0...6: return heading().split(separator: "\n").map(String.init)
        case 7: return ["Woke early, \(seed.number(1...9)) times.", seed.pick(["went back", "  to bed", "#share"])]
        case 8, 9: return list(seed.pick(["- ", "* ", "+ ", "  - ", "1. ", "1) ", "-   "]))
        case 10: return ["| time | mood |", "| --- | --- |", "| 08:00 | \(seed.number(0...10)) |"]
        case 11: return ["```", "- 08:00 3", "<!-- private -->"] + (seed.chance(3) ? [] : ["```"])
        case 12: return ["> ## Mood", "> - \(seed.number(0...10))", seed.pick(["lazy", "> more"])]
        case 13: return ["<!-- private -->", "- 08:00 1 low"] + (seed.chance(3) ? [] : ["<!-- /private -->"])
        case 14: return ["%% " + seed.pick(["hidden", "a", "#b"])] + (seed.chance(3) ? [] : ["%%"])
        case 15:
            return [
                "<!-- " + seed.pick(["later", "journal: ignore mood-out-of-range", "TODO"])
                    + (seed.chance(3) ? "" : " -->")
            ]
        case 16: return [seed.pick(["<div>", "<pre>", "<details><summary>x</summary>", "<b>bold</b>"]), "inside"]
        case 17: return ["    indented \(seed.number(1...9))"]
        case 18: return ["energy:: \(seed.number(0...9))" + seed.pick(["", " #work", "  "])]
        case 19: return ["[a]: https://example.org", seed.pick(["", "[b]: <x>", "'title'"])]
        case 20: return ["***"]
        case 21: return ["Mood: 6/10 " + seed.pick(["tired 50", "#private", "- long day", "anxious 7"])]
        default: return ["phq9:: \(seed.number(0...27))"]
        }
    }

    private mutating func list(_ marker: String) -> [String] {
        var lines: [String] = []
        let isLoose = seed.chance(4)
        let indent = String(repeating: " ", count: marker.utf8.count)
        for _ in 0..<seed.number(1...3) {
            let box = seed.chance(5) ? "[x] " : ""
            lines.append(
                marker + box
                    + seed.pick([
                        "08:15 4/10 anxious 70", "7", "", "14", "spoke first #win", "Situation: late",
                        "a: SUDS 80 -> 35",
                        "5 low #private", "`code` *star*", "[[speak-up]] 4/10", "    five", "anxious 8",
                    ]))
            if seed.chance(3) {
                lines.append(indent + "- " + seed.pick(["nested", "Learned: x", "Outcome: anxiety 20"]))
            }
            if seed.chance(8) { lines += [indent + "```", indent + "x"] }
            if seed.chance(8) { lines.append("lazy line") }
            if isLoose { lines.append("") }
        }
        return lines
    }

    mutating func entry() -> (section: Int, form: Int) { (seed.number(0...9), seed.number(0...3)) }
}
