import JournalModel
import JournalReading
import JournalText
import JournalWriting
import Testing

/// What is made of the answers to the questions of a new goal.
struct GoalAnswersTests {
    private static func answers(_ given: [(GoalAnswers.Question, String)]) throws -> GoalAnswers {
        let today = try #require(CivilDate("2026-01-31"))
        let journal = JournalLoader.load(files: [(RelativePath("2026-01-30.md"), Array("---\nenergy: 4\n---\n".utf8))])
        var answers = GoalAnswers()
        for (question, text) in given { answers.take(text, for: question, in: journal, today: today) }
        return answers
    }

    /// An answer, the measure and the target that are made of it; no measure: it stays in words.
    static let measures: [(String, String?, String?)] = [
        ("times per week", "times per week", nil), ("twice a week", "times per week", "2"),
        ("3 times per month", "times per month", "3"), ("Three times a week", "times per week", "3"),
        ("once a day", "times per day", "1"), ("every day", "times per day", "1"), ("4x a week", "times per week", "4"),
        ("rating", "rating", nil), ("phq9", "phq9", nil), ("PHQ-9", "PHQ-9", nil), ("energy", "energy", nil),
        ("mean sleep per week", "mean sleep per week", nil),
        ("days sleep >= 7h per week", "days sleep >= 7h per week", nil),
        ("#rang per week", "#rang per week", nil), ("steps", "steps", nil), ("mood", "mood", nil),
        ("feel better", nil, nil), ("I will smile more", nil, nil), ("my sister", nil, nil),
        ("several times a week or so", nil, nil),
    ]

    @Test(arguments: measures)
    func `an answer is a measure where it reads as one`(text: String, measure: String?, target: String?) throws {
        let answers = try Self.answers([(.measure, text)])
        #expect(answers[.measure] == measure)
        #expect(answers[.to] == target)
        #expect(answers.prose == (measure == nil ? "How I will notice: \(text)" : ""))
    }

    static let days: [(String, String?)] = [
        ("2026-05-31", "2026-05-31"), ("in 6 weeks", "2026-03-14"), ("in two weeks", "2026-02-14"),
        ("in 1 month", "2026-02-28"), ("In 10 days", "2026-02-10"), ("end of May", nil), ("2026-02-30", nil),
        ("in 0 days", nil),
    ]

    @Test(arguments: days) func `an answer is a day where it reads as one`(text: String, day: String?) throws {
        let answers = try Self.answers([(.by, text)])
        #expect(answers[.by] == day)
        #expect(answers.unread.map(\.text) == (day == nil ? [text] : []))
    }

    @Test func `levels are numbers with their units, and words stay words`() throws {
        let answers = try Self.answers([(.measure, "mean sleep per week"), (.from, "6h 30m"), (.to, "a bit more")])
        #expect(answers[.from] == "6h 30m")
        #expect(answers[.to] == nil)
        #expect(answers.prose == "Where I would like it to be: a bit more")
    }

    @Test func `a goal is under way once it says how far it is to go, and a draft before`() throws {
        #expect(try Self.answers([(.title, "x")]).status == "draft")
        #expect(try Self.answers([(.measure, "rating")]).status == "draft")
        #expect(try Self.answers([(.measure, "rating"), (.to, "7")]).status == "active")
        #expect(try Self.answers([(.measure, "steps")]).status == "active")
    }

    @Test func `words that would begin a list, a heading or a rule stay words`() throws {
        for (text, line) in [
            ("# loud", "\\# loud"), ("- a", "\\- a"), ("1. a", "1\\. a"), ("walk", "walk"), ("3 km", "3 km"),
        ] {
            #expect(try Self.answers([(.what, text)]).prose == line)
        }
    }
}
