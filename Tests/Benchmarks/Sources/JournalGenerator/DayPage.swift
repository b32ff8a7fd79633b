internal import JournalModel
internal import JournalTesting

/// A day's note of about 1.5 kB: front matter, three moods, prose, two activities; a thought record on two days of five.
struct DayPage {
    private static let emotions = ["anxious", "tired", "calm", "low", "hopeful", "irritable", "sad", "content"]
    private static let activities = [
        "walk by the river", "swimming", "rang my sister", "washed up", "read on the sofa", "choir", "cooked for two",
        "cleared the hall cupboard", "bus to the library", "watered the plants",
    ]
    private static let situations = [
        "the meeting ran over and all of them looked at me", "no answer from my sister since Sunday",
        "the lift stopped between two floors", "a letter with a window in it", "the doorbell, unannounced",
    ]
    private static let thoughts = [
        "They think that I cannot do it", "She is angry with me", "It will never stop", "I shall lose the flat",
        "I ought to have known",
    ]
    private static let balanced = [
        "They may have been tired as well", "She is slow with answers, always was", "It stopped the last time",
        "I can open it and then see", "Nobody could have known",
    ]
    private static let distortions = ["mind reading", "catastrophising", "fortune telling", "should statements"]

    let date: CivilDate
    private let frontMatter: [(key: String, value: String)]
    private let body: String

    init(_ date: CivilDate, _ seed: inout Seed) {
        self.date = date
        frontMatter = [
            ("sleep", "\(seed.number(4...9))h \(seed.number(0...59))m"),
            ("meds", seed.chance(9) ? "no" : "yes"),
            ("steps", "\(seed.number(900...14000))"),
        ]
        var parts = [Prose.paragraph(bytes: 420, &seed), DayPage.moods(&seed)]
        if seed.number(1...5) <= 2 { parts.append(DayPage.thoughtRecord(&seed)) }
        parts += [DayPage.activities(&seed), Prose.paragraph(bytes: 560, &seed)]
        body = parts.joined(separator: "\n\n") + "\n"
    }

    /// As a file of its own, the date in its name.
    var file: String {
        "---\n" + frontMatter.map { "\($0.key): \($0.value)\n" }.joined() + "---\n" + body
    }

    /// As a part of one long file, below a heading with its date.
    var section: String {
        "# \(date)\n\n" + frontMatter.map { "- \($0.key):: \($0.value)\n" }.joined() + "\n" + body + "\n"
    }

    private static func moods(_ seed: inout Seed) -> String {
        let lines = ["08:\(seed.number(10...59))", "13:\(seed.number(10...59))", "21:\(seed.number(10...59))"].map {
            "- \($0) \(seed.number(2...8))/10 \(seed.pick(emotions)) \(seed.number(2...9) * 10), \(seed.pick(emotions)) - "
                + "\(seed.pick(situations))"
        }
        return (["## Mood", ""] + lines).joined(separator: "\n")
    }

    private static func thoughtRecord(_ seed: inout Seed) -> String {
        let distress = seed.number(5...9) * 10
        let belief = seed.number(5...9) * 10
        return """
            ## Thought record

            - Situation: \(seed.pick(situations))
            - Automatic thought: "\(seed.pick(thoughts))" (\(belief)%)
            - Emotions: anxiety \(distress), shame \(seed.number(2...8) * 10)
            - Distortions: \(seed.pick(distortions))
            - Evidence for: it happened once before
            - Evidence against: and once it did not, on a day like this one
            - Balanced thought: \(seed.pick(balanced)) (\(seed.number(3...8) * 10)%)
            - Outcome: anxiety \(distress - 30), belief \(belief - 20)%
            """
    }

    private static func activities(_ seed: inout Seed) -> String {
        let lines = (0..<2).map { _ in
            "- [x] \(seed.number(10...20)):\(seed.number(10...59)) \(seed.pick(activities)) "
                + "(P\(seed.number(1...9)) M\(seed.number(1...9)))"
        }
        return (["## Activities", ""] + lines).joined(separator: "\n")
    }
}
