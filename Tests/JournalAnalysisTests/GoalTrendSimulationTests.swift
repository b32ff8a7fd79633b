import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// The same through a goal's measure, from the days of a journal to the word: whatever the form, a series without a
/// trend is said to rise or fall in at most 10% of cases, where each day correlates by .5 with the day before.
///
/// 200 journals a form: a rate of 10% has a standard error of 2.1 points there, and three of them are allowed.
@Suite struct GoalTrendSimulationTests {
    private static let runs = 200
    /// 12 January 2026 is a Monday; fourteen weeks, and today is the day after them.
    private static let first = day(2026, 1, 12)
    private static let length = 98

    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let form: MeasureForm
    }

    private static let limit = Threshold(comparison: .atLeast, value: 5, unit: .number)

    static let forms: [Form] = [
        Form(testDescription: "mood", form: .mood(aggregate: .mean, per: .week)),
        Form(testDescription: "mood per day", form: .mood(aggregate: .mean, per: .day)),
        Form(testDescription: "median", form: .tracker(name: "energy", aggregate: .median, per: .week)),
        Form(testDescription: "mean", form: .tracker(name: "energy", aggregate: .mean, per: .week)),
        Form(testDescription: "maximum", form: .tracker(name: "energy", aggregate: .max, per: .week)),
        Form(testDescription: "days", form: .days(name: "energy", threshold: limit, per: .week)),
        Form(testDescription: "days per day", form: .days(name: "energy", threshold: limit, per: .day)),
        Form(testDescription: "times per week", form: .count(tag: "x", per: .week)),
        Form(testDescription: "times per day", form: .count(tag: "x", per: .day)),
        Form(testDescription: "share", form: .share(tag: "x")),
        Form(testDescription: "rating every day", form: .rating),
    ]

    /// Days about 5 on a scale of ten, in every form that a goal may be measured by.
    private static func word(_ form: MeasureForm, _ chance: inout Chance) throws -> Trend.Word {
        var builder = JournalBuilder()
        builder.goal("x", "X", form) { $0.since = first }
        builder.log(span(first, first + length).days)
        var state = chance.normal()
        for index in 0..<length {
            if index > 0 { state = 0.5 * state + 0.75.squareRoot() * chance.normal() }
            let date = first + index
            let value = 5 + 1.5 * state
            switch form {
            case .mood: builder.mood(date, value)
            case .tracker, .days: builder.tracker(date, "energy", value)
            case .rating: builder.rating(date, "x", value)
            case .share: builder.tagUse(date, "x", done: value > 5 ? 1 : 0, chances: 1)
            default: if value > 5 { builder.tagUse(date, "x") }
            }
        }
        let today = first + length
        let page = span(today - 14, today)
        return try #require(GoalProgress.all(in: builder.journal, period: page).first?.measures.first).trend.word
    }

    @Test(arguments: forms)
    func `a measure without a trend seldom rises or falls`(_ form: Form) throws {
        var chance = Chance(2026)
        var falseAlarms = 0
        for _ in 0..<Self.runs {
            let word = try Self.word(form.form, &chance)
            if word == .rising || word == .falling { falseAlarms += 1 }
        }
        let allowed = 0.1 + 3 * (0.1 * 0.9 / Double(Self.runs)).squareRoot()
        #expect(Double(falseAlarms) / Double(Self.runs) <= allowed)
    }
}
