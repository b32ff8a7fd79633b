import JournalModel
import JournalTesting

/// Makes up days: moods, trackers, thought records, activities and all else that a day may hold.
enum DayWriter {
    static func note(_ date: CivilDate, goals: [String], homework: [String], _ words: inout WordWriter) -> PlainNote {
        PlainNote(
            .day, date, path: "days/\(date).md", keys: keys(&words),
            parts: parts(goals: goals, homework: homework, &words))
    }

    /// Front matter: one mood, and what is kept track of.
    private static func keys(_ words: inout WordWriter) -> [String] {
        let keys = [
            "mood: \(words.number(0...10))",
            "sleep: \(words.seed.pick(["7h 30m", "6h", "5h 45m", "7:15", "450 min", "8"]))",
            "energy: \(words.number(0...10))", "step-count: \(words.number(5...120) * 100)",
            "bedtime: \(words.seed.pick(["22:40", "23:30", "00:20", "01:05"]))",
            "meds: \(words.seed.pick(["yes", "no"]))", "craving: \(words.number(0...5))/5",
        ]
        return keys.filter { _ in words.seed.chance(2) }
    }

    /// What stands in the open, then three to six sections.
    private static func parts(goals: [String], homework: [String], _ words: inout WordWriter) -> [PlainNote.Part] {
        let goal = words.seed.pick(goals)
        var parts: [PlainNote.Part] = []
        if words.seed.chance(2) { parts.append(.init([words.words("Woke early")])) }
        if words.seed.chance(2) { parts.append(.init(["Asked one question, \(words.words("aloud")) #\(goal)"])) }
        if words.seed.chance(3) { parts.append(.init(["- \(words.words("went out")) #walked #\(goal) 1/2"])) }
        if words.seed.chance(3) { parts.append(.init(["coffee:: \(words.number(0...4))"])) }
        if words.seed.chance(4) { parts.append(.init(["step-count:: \(words.number(5...60) * 100)"])) }
        if words.seed.chance(5) { parts.append(.init(["- \(words.words("Before anything else")) #first"])) }
        if words.seed.chance(5) { parts.append(.init(["\(words.words("New dose")) #event"])) }
        if words.seed.chance(4) { parts.append(.init(["\(words.words("In so many words")) #share"])) }
        var sections = Self.sections(goals: goals, homework: homework, &words)
        sections.shuffle(using: &words.seed)
        return parts + sections.prefix(words.number(2...6))
    }

    private static func sections(
        goals: [String], homework: [String], _ words: inout WordWriter
    ) -> [PlainNote.Part] {
        let goal = words.seed.pick(goals)
        var sections: [PlainNote.Part] = [
            .init("Mood", (0..<words.number(1...2)).map { _ in mood(&words) }),
            .init(
                "Activities",
                [
                    "- [x] \(words.time()) \(words.words("walk")) (P\(words.number(0...10)) M\(words.number(0...10)))\n"
                        + "- [ ] \(words.words("ironing"))"
                ]),
            .init(
                "Exposure",
                [
                    "- \(words.time()) \(words.words("asked")): SUDS \(words.number(50...90)) -> \(words.number(10...49)) #\(goal)\n"
                        + "  - Expected: they laugh (90%)\n  - Learned: nobody minds"
                ]),
            .init("Urges", ["- \(words.time()) urge \(words.number(0...5))/5, acted no, skill: TIPP"]),
            .init("Thought record", (0..<words.number(1...2)).map { _ in thought(goal, &words) }),
            .init("Wins", ["- \(words.words("managed"))", "- \(words.words("managed"))"]),
            .init("Setbacks", ["- \(words.words("slept through"))"]),
            .init("To discuss", ["- [ ] \(words.words("What about the matter of"))?"]),
            .init("What helped", ["- \(words.words("breathing"))"]),
            SessionWriter.ratings(goals, &words),
        ]
        if let task = homework.last {
            let state = words.seed.pick(["[x]", "[/]", "[-]"])
            sections.append(.init("Homework", ["- \(state) \(task)\n  - \(words.words("in the way"))"]))
        }
        if words.seed.chance(3) {
            sections.append(.init("Homework", ["- [/] \(words.words("some of it")) [[\(goal)]]"]))
        }
        return sections
    }

    private static func mood(_ words: inout WordWriter) -> String {
        let share = words.seed.chance(4) ? " #share" : ""
        return
            "- \(words.time()) \(words.number(0...10))/10 \(words.seed.pick(["anxious", "calm", "sad"])) "
            + "\(words.number(11...99)), tired - \(words.words("because of"))\(share)"
    }

    private static func thought(_ goal: String, _ words: inout WordWriter) -> String {
        """
        ### \(words.time()) \(words.words("Stand-up"))

        - Situation: \(words.words("asked for status")) #\(goal)
        - Automatic thought: "They think so" (\(words.number(50...99))%)
        - Emotions: anxiety \(words.number(40...90)), shame \(words.number(20...90))
        - Distortions: \(words.seed.pick(["mind reading", "labelling", "mind reading, labelling"]))
        - Outcome: anxiety \(words.number(0...60)), belief \(words.number(5...60))%
        """
    }
}
