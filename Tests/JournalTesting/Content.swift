/// Something a writer puts into a day, a session or a goal: the heading it stands under and one item of a list.
package struct Content: Sendable {
    package let name: String
    /// Empty for what needs none.
    package let heading: String
    /// The item's first line, of a word.
    package let line: @Sendable (String) -> String
    /// Its nested lines.
    package let nested: @Sendable (String) -> [String]

    package init(
        _ name: String, _ heading: String, _ line: @escaping @Sendable (String) -> String,
        nested: @escaping @Sendable (String) -> [String] = { _ in [] }
    ) {
        self.name = name
        self.heading = heading
        self.line = line
        self.nested = nested
    }

    /// As an item of a list, every line ended.
    package func item(_ word: String, box: String = "- ") -> String {
        box + line(word) + "\n" + nested(word).map { "  - " + $0 + "\n" }.joined()
    }

    package static let all: [Content] = [
        Content("mood", "Mood") { "08:15 1/10 \($0) 97, dread 91 - it was \($0) #\($0)" },
        Content("mood out of range", "Mood") { "08:15 14/10 \($0)" },
        Content("mood by word", "") { "Mood: 1/10 \($0) 97" },
        Content("thought record", "Thought record", { "Situation: \($0) came in" }) {
            [
                "Automatic thought: \($0) knows (93%)", "Emotions: \($0) 91", "Distortions: mind reading", "\($0): 3",
                "Outcome: \($0) 12",
            ]
        },
        Content("belief too high", "Thought record", { _ in "Situation: here" }) { ["Hot thought: \($0) (180%)"] },
        Content("win", "Wins") { "told \($0) about it" },
        Content("setback", "Setbacks") { "the \($0) again" },
        Content("question", "To discuss") { "Why \($0)?" },
        Content("helped", "What helped") { "\($0) in the evening" },
        Content("activity", "Activities") { "[x] 18:00 \($0) with Sam (P9 M1)" },
        Content("exposure", "Exposure", { "10:05 asked \($0): SUDS 99 -> 1 #speak-up" }) {
            ["Expected: \($0) laughs (97%)", "Happened: \($0)", "Learned: \($0) again"]
        },
        Content("exposure out of range", "Exposure") { "10:05 \($0): SUDS 800 -> 35" },
        Content("urge", "Urges") { "22:00 urge 5/5, acted yes, skill: \($0)" },
        Content("homework", "Homework", { "[x] the \($0) exercise ✅ 2026-03-13" }) { ["\($0) got in the way"] },
        Content("homework update", "Homework") { "[x] Walk three times with \($0) ✅ 2026-03-13" },
        Content("rating", "Goals") { "[[speak-up]] 9/10 - because of \($0)" },
        Content("unknown goal", "Goals") { "[[\($0)]] 9/10" },
        Content("goal use", "") { "\($0) #speak-up 1/2" },
        Content("unknown goal's tag", "") { "did it #goal/\($0)" },
        Content("score", "") { "phq9:: 27 \($0)" },
        Content("answers", "") { _ in "gad7:: 3 3 3 3 3 3 3" },
        Content("score by name", "") { "[phq9:: 26] (gad7:: 20) \($0)" },
        Content("tracker", "") { "\($0):: 4" },
        Content("tracker's value", "") { _ in "energy:: 1" },
        Content("marked first", "") { "\($0) said a thing #first" },
        Content("marked discuss", "") { "\($0) to discuss #discuss #share" },
        Content("marked helped", "") { "\($0) was good #helped" },
        Content("event", "") { "new \($0) #event" },
        Content("shared", "") { "\($0) in prose #share" },
        Content("setback marked", "") { "\($0) #setback #win" },
        Content("therapy", "") { "Therapy: 1/10 - \($0) was late" },
        Content("no such day", "") { "2026-02-31 08:00 \($0) #win" },
        Content("other day", "Mood") { "2026-03-14 08:15 1/10 \($0)" },
        Content("step", "Steps") { "[x] tell \($0) (2026-03-12)" },
        Content("obstacle", "Obstacles") { "\($0) sleeps badly #share" },
        Content("review", "Reviews") { "2026-03-12: target from 3 to 9, \($0) said so" },
        Content("shared tag", "Activities") { "09:00 swim #\($0) #share" },
        Content("bad chances", "") { "\($0) #speak-up 5/2" },
    ]
}
