import JournalModel
import JournalReport
import JournalTesting
import Testing

/// The same through files: two journals that are each other's mirror image.
@Suite struct MirroredFilesTests {
    /// Weekly scores, ratings and nights, each as it is or turned round its scale.
    private static func journal(_ number: Int, isTurned: Bool) -> PlainJournal {
        var seed = Seed(UInt64(number) + 500)
        let today = GeneratedJournal(number).today
        func turned(_ value: Int, _ lowest: Int, _ highest: Int) -> Int { isTurned ? highest + lowest - value : value }
        let (from, to) = (seed.number(0...10), seed.pick([0, 10, 3, 7]))
        let threshold = seed.pick([(">=", "<="), ("<=", ">="), (">", "<"), ("<", ">")])
        let settings = """
            measures:
              mine: {range: 4-44, higher-is: \(isTurned ? "better" : "worse"), reliable-change: 6}

            """
        var files = [PlainJournal.File(path: "journal.yaml", text: settings)]
        func goal(_ id: String, _ measure: String, _ from: String, _ to: String) {
            let text = """
                ---
                goal: Goal \(id)
                id: \(id)
                measure: \(measure)
                from: \(from)
                to: \(to)
                since: \(today - 98)
                by: \(today + 40)
                ---

                """
            files.append(.init(path: "goals/\(id).md", text: text))
        }
        goal("score", "mine", "\(turned(40, 4, 44))", "\(turned(10, 4, 44))")
        goal("rated", "rating", "\(turned(from, 0, 10))", "\(turned(from == to ? 5 : to, 0, 10))")
        goal("slept", "mean sleep per week", "\(turned(4, 0, 24))h", "\(turned(8, 0, 24))h")
        // Nights of seven hours and more are days of seventeen and less.
        let sign = isTurned ? threshold.1 : threshold.0
        goal("nights", "days sleep \(sign) \(turned(7, 0, 24))h per week", "1", "6")
        let slope = seed.number(-2...2)
        for back in (1...98).reversed() {
            let week = (98 - back) / 7
            let hours = turned(min(max(4 + seed.number(0...4) + slope * week / 8, 0), 24), 0, 24)
            var text = "---\ntype: day\ndate: \(today - back)\nsleep: \(hours)h\n"
            if back % 7 == 0 {
                let score = min(max(24 + slope * 2 * (week - 7) + seed.number(-4...4), 4), 44)
                text += "mine: \(turned(score, 4, 44))\n"
                let rating = min(max(5 + slope * (week - 7) / 3 + seed.number(0...2), 0), 10)
                text += "goals: {rated: \(turned(rating, 0, 10))}\n"
            }
            files.append(.init(path: "days/\(today - back).md", text: text + "---\n"))
        }
        return PlainJournal("mirror \(number)", files, today: today)
    }

    /// Words that come in pairs, by what each becomes in the mirror.
    private static let words = ["rising": "falling", "falling": "rising", "up": "down", "down": "up"]
    private static let same: Set<String> = [
        "fraction", "inARow", "n", "values", "spread", "threshold", "verdict", "holds", "startIsNoted",
    ]

    /// Of the goals' data what has to be the same in the mirror, each with the name of what it is.
    private static func comparable(_ value: JSONValue, isTurned: Bool, _ path: String = "") -> [String] {
        switch value {
        case .array(let values):
            values.enumerated().flatMap { comparable($1, isTurned: isTurned, path + ".\($0)") }
        case .object(let members):
            members.flatMap { member -> [String] in
                let path = path + "." + member.name
                switch (member.name, member.value) {
                case ("word", .string(let word)), ("direction", .string(let word)):
                    // What is counted in days is counted alike in both: it has no mirror. Goals come by their files' names: `nights` first.
                    let isCount = path.contains(".goals.0.")
                    return [path + " " + (isTurned && !isCount ? words[word] ?? word : word)]
                case (let name, let value) where same.contains(name): return [path + " " + value.rendered]
                default: return comparable(member.value, isTurned: isTurned, path)
                }
            }
        default: []
        }
    }

    @Test(arguments: 0..<GeneratedJournal.count)
    func `a journal in the mirror has the mirrored words, and better stays better`(_ number: Int) throws {
        let (straight, turned) = (
            try Self.journal(number, isTurned: false).figures(), try Self.journal(number, isTurned: true).figures()
        )
        func goals(_ figures: Figures, _ isTurned: Bool) throws -> [String] {
            Self.comparable(try #require(figures.parts.first { $0.name == "goals" }).json, isTurned: isTurned)
        }
        let (one, other) = (try goals(straight, false), try goals(turned, true))
        #expect(one.count > 30 && one.count == other.count)
        for (one, other) in zip(one, other) { #expect(one == other, "\(number)") }

        func changes(_ figures: Figures) -> [String] {
            let text = figures.parts[0].text
            return ["reliably better", "reliably worse", "no reliable change"].filter(text.contains)
        }
        #expect(!changes(straight).isEmpty)
        #expect(changes(turned) == changes(straight), "\(number)")
    }
}
