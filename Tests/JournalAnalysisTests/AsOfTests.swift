import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct AsOfTests {
    @Test func `what is dated later does not exist, and the day itself does`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 3, 4), 5)
        builder.mood(day(2026, 3, 5), 6)
        builder.session(day(2026, 3, 5))
        builder.session(day(2026, 3, 6))
        let past = builder.journal.asOf(day(2026, 3, 5))
        #expect(past.moods.count == 2)
        #expect(past.sessions.count == 1)
        #expect(past.days[day(2026, 3, 6)] == nil)
        #expect(past.files.count == builder.journal.files.count)
    }

    @Test func `a later tick is taken back, an undated one stands`() {
        var builder = JournalBuilder()
        builder.passage(day(2026, 3, 1), .discuss, "A", .done, doneOn: day(2026, 3, 9))
        builder.passage(day(2026, 3, 1), .discuss, "B", .done)
        builder.homework(day(2026, 3, 1), "walk", [(nil, .partly), (day(2026, 3, 9), .done)])
        let past = builder.journal.asOf(day(2026, 3, 8))
        #expect(past.passages.map(\.state) == [.open, .done])
        #expect(past.homework.map(\.state) == [.partly])
        #expect(builder.journal.asOf(day(2026, 3, 9)).homework.map(\.state) == [.done])
    }

    @Test func `a goal stands as it stood`() throws {
        var builder = JournalBuilder()
        let line = builder.excerpt("target from 3 to 2")
        let step = builder.excerpt("ask one question")
        builder.goal("speak-up", "Speak up", .count(tag: "speak-up", per: .week)) { goal in
            goal.since = day(2026, 1, 12)
            goal.by = day(2026, 5, 31)
            goal.measures[0].to = Quantity(1)
            goal.steps = [Goal.Step(text: step, state: .done, date: day(2026, 2, 20))]
            goal.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 3, 8))]
            goal.reviews = [
                Goal.Review(
                    date: day(2026, 2, 11), text: line,
                    revision: Goal.Review.Revision(subject: .target, old: "3", new: "2")),
                Goal.Review(
                    date: day(2026, 2, 25), text: line,
                    revision: Goal.Review.Revision(subject: .target, old: "2", new: "1")),
                Goal.Review(
                    date: day(2026, 2, 26), text: line,
                    revision: Goal.Review.Revision(subject: .by, old: "2026-03-31", new: "2026-05-31")),
            ]
        }
        let goal = try #require(builder.journal.asOf(day(2026, 2, 10)).goals.first)
        #expect(goal.measures.first?.to == Quantity(3))
        #expect(goal.by == day(2026, 3, 31))
        #expect(goal.status == .active)
        #expect(goal.steps.first?.state == .open)
        #expect(goal.reviews.isEmpty)

        let between = try #require(builder.journal.asOf(day(2026, 2, 11)).goals.first)
        #expect(between.measures.first?.to == Quantity(2))
        #expect(builder.journal.asOf(day(2026, 1, 11)).goals.isEmpty)
    }

    /// As written in a revision, and what it means; durations in minutes.
    static let quantities: [(text: String, quantity: Quantity?)] = [
        ("3", Quantity(3)), ("2.5", Quantity(2.5)), ("2,5", Quantity(2.5)), ("3 a week", Quantity(3)),
        ("60%", Quantity(60, unit: .percent)), ("4/10", Quantity(4, max: 10)), ("7h", Quantity(420, unit: .duration)),
        ("7h 30m", Quantity(450, unit: .duration)), ("7:30", Quantity(450, unit: .duration)),
        ("450 min", Quantity(450, unit: .duration)), ("-2", Quantity(-2)), ("1.", Quantity(1)), ("a few", nil),
        ("none", nil), ("", nil),
    ]

    @Test(arguments: quantities)
    func `an old value is read from its words`(_ row: (text: String, quantity: Quantity?)) {
        #expect(WrittenValue.quantity(row.text) == row.quantity)
    }

    /// As written in a revision of the goal `speak-up`, and what it measures.
    static let measures: [(text: String, form: MeasureForm)] = [
        ("times per week", .count(tag: "speak-up", per: .week)),
        ("#calls per month", .count(tag: "calls", per: .month)),
        ("rating", .rating),
        ("mean sleep per week", .tracker(name: "sleep", aggregate: .mean, per: .week)),
        ("median mood", .mood(aggregate: .median, per: .week)),
        ("PHQ-9", .score(measure: "phq9", subscale: nil)),
        ("how I feel", .unrecognised),
    ]

    @Test(arguments: measures)
    func `an old measure is read from its words`(_ row: (text: String, form: MeasureForm)) {
        #expect(WrittenMeasure.form(row.text, goal: "speak-up") == row.form)
    }
}
