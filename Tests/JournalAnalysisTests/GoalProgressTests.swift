import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// Weeks begin on Monday; 12 January 2026 is one. The page is about Wed 4 to Wed 18 March: two weeks, rounded.
@Suite struct GoalProgressTests {
    private static let page = span(day(2026, 3, 4), day(2026, 3, 18))

    private static func progress(_ builder: JournalBuilder) throws -> MeasureProgress {
        let journal = builder.journal.asOf(page.last)
        return try #require(GoalProgress.all(in: journal, period: page).first?.measures.first)
    }

    private static func builder(
        _ form: MeasureForm, from: Quantity? = nil, to: Quantity? = nil, since: CivilDate? = day(2026, 2, 2)
    ) -> JournalBuilder {
        var builder = JournalBuilder()
        builder.goal("speak-up", "Speak up", form) { goal in
            goal.since = since
            goal.measures[0].from = from
            goal.measures[0].to = to
        }
        return builder
    }

    @Test func `now is the mean of the last full weeks, as many as the page is long`() throws {
        var builder = Self.builder(.count(tag: "speak-up", per: .week), from: Quantity(0), to: Quantity(2))
        builder.log(span(day(2026, 2, 2), day(2026, 3, 18)).days)
        // 2-8 March once, 9-15 March twice; the week of the 16th still runs.
        for date in [day(2026, 3, 3), day(2026, 3, 10), day(2026, 3, 12), day(2026, 3, 17)] {
            builder.tagUse(date, "speak-up")
        }
        let measure = try Self.progress(builder)
        #expect(measure.now?.value == 1.5)
        #expect(measure.now?.n == 2)
        #expect(measure.now?.sources.count == 3)
        #expect(measure.nowSpan == span(day(2026, 3, 2), day(2026, 3, 15)))
        #expect(measure.fraction == 0.75)
        #expect(measure.series.points.count == 6)
        #expect(measure.series.notNoted.isEmpty)
    }

    @Test func `a week with notes on four days counts, with three it is not noted`() throws {
        var builder = Self.builder(.count(tag: "speak-up", per: .week))
        builder.log(span(day(2026, 3, 2), day(2026, 3, 5)).days)
        builder.log(span(day(2026, 3, 9), day(2026, 3, 11)).days)
        let measure = try Self.progress(builder)
        #expect(measure.series.points.map(\.span.first) == [day(2026, 3, 2)])
        #expect(measure.now?.value == 0)
        #expect(measure.series.notNoted.contains(span(day(2026, 3, 9), day(2026, 3, 15))))
    }

    @Test func `figures begin at since and end when the goal was met`() throws {
        var builder = JournalBuilder()
        builder.goal("speak-up", "Speak up", .rating) { goal in
            goal.since = day(2026, 2, 2)
            goal.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 3, 1))]
        }
        builder.rating(day(2026, 2, 1), "speak-up", 1)
        builder.rating(day(2026, 2, 20), "speak-up", 6)
        builder.rating(day(2026, 3, 5), "speak-up", 9)
        let measure = try Self.progress(builder)
        #expect(measure.series.points.map(\.value) == [6])
    }

    @Test func `a share is chances taken of chances had in the page's time`() throws {
        var builder = Self.builder(.share(tag: "speak-up"))
        builder.tagUse(day(2026, 2, 20), "speak-up", done: 5, chances: 5)
        builder.tagUse(day(2026, 3, 5), "speak-up", done: 1, chances: 2)
        builder.tagUse(day(2026, 3, 6), "speak-up")
        builder.tagUse(day(2026, 3, 7), "speak-up", done: 0)
        let measure = try Self.progress(builder)
        // 1 + 1 + 0 of 2 + 1 + 1.
        #expect(measure.now?.value == 50)
        #expect(measure.now?.n == 4)
    }

    @Test func `a tracker is brought to one figure a day, then a week`() throws {
        var builder = Self.builder(.tracker(name: "sleep", aggregate: .mean, per: .week))
        builder.log(span(day(2026, 3, 9), day(2026, 3, 15)).days)
        builder.tracker(day(2026, 3, 9), "sleep", 300, unit: .duration)
        builder.tracker(day(2026, 3, 9), "sleep", 400, unit: .duration)
        builder.tracker(day(2026, 3, 10), "sleep", 450, unit: .duration)
        let measure = try Self.progress(builder)
        // (350 + 450) / 2; the second day is not outweighed by the two values of the first.
        #expect(measure.now?.value == 400)
        #expect(measure.unit == .duration)
    }

    @Test func `a bedtime is averaged round midnight`() throws {
        var builder = Self.builder(.tracker(name: "bedtime", aggregate: .mean, per: .week))
        builder.log(span(day(2026, 3, 9), day(2026, 3, 15)).days)
        builder.tracker(day(2026, 3, 9), "bedtime", 23 * 60 + 30, unit: .clock)
        builder.tracker(day(2026, 3, 10), "bedtime", 30, unit: .clock)
        #expect(try Self.progress(builder).now.map { ClockAverage.wrapped($0.value) } == 0)
    }

    @Test func `days that meet a threshold are counted, days without a value are not`() throws {
        let limit = Threshold(comparison: .atLeast, value: 420, unit: .duration)
        var builder = Self.builder(.days(name: "sleep", threshold: limit, per: .week))
        builder.log(span(day(2026, 3, 9), day(2026, 3, 15)).days)
        for (index, minutes) in [420.0, 419, 500].enumerated() {
            builder.tracker(day(2026, 3, 9) + index, "sleep", minutes, unit: .duration)
        }
        let measure = try Self.progress(builder)
        #expect(measure.now?.value == 2)
        #expect(measure.series.points.last?.n == 3)
    }

    @Test func `steps are ticked of all`() throws {
        var builder = JournalBuilder()
        let steps = [TaskState.done, .done, .open].map { state in
            Goal.Step(text: builder.excerpt("a step"), state: state, date: nil)
        }
        builder.goal("speak-up", "Speak up", .steps) { $0.steps = steps }
        let measure = try Self.progress(builder)
        #expect(measure.now?.value == 2)
        #expect(measure.target == 3)
    }

    @Test func `a level and a score are the latest`() throws {
        var levels = Self.builder(.levels)
        levels.rating(day(2026, 3, 5), "speak-up", nil, level: -1)
        levels.rating(day(2026, 3, 8), "speak-up", nil, level: 1)
        #expect(try Self.progress(levels).now?.value == 1)

        var scores = Self.builder(.score(measure: "phq9", subscale: nil), from: Quantity(16), to: Quantity(8))
        scores.score(day(2026, 3, 4), "phq9", 12)
        scores.score(day(2026, 3, 18), "phq9", 12)
        let score = try Self.progress(scores)
        #expect(score.now?.value == 12)
        #expect(score.direction == .down)
        #expect(score.fraction == 0.5)
        #expect(score.isAtTarget == false)
    }

    @Test func `belief is what is left of it after the latest record of the goal`() throws {
        var builder = Self.builder(.belief)
        builder.thought(day(2026, 3, 5), belief: 90, after: 40, goals: ["speak-up"])
        builder.thought(day(2026, 3, 8), belief: 70, after: nil, goals: ["speak-up"])
        builder.thought(day(2026, 3, 9), belief: 90, after: 10)
        #expect(try Self.progress(builder).series.points.map(\.value) == [40, 70])
    }

    @Test func `distress is what the repeated step costs beforehand`() throws {
        var builder = Self.builder(.suds)
        builder.exposure(day(2026, 3, 5), before: 80, after: 35, goals: ["speak-up"])
        builder.exposure(day(2026, 3, 9), before: 60, after: 30, goals: ["speak-up"])
        #expect(try Self.progress(builder).now?.value == 60)
    }

    @Test func `without from there is no way to speak of, and a rating goes up`() throws {
        var builder = Self.builder(.rating, to: Quantity(7))
        builder.rating(day(2026, 3, 5), "speak-up", 4)
        let measure = try Self.progress(builder)
        #expect(measure.start == 4)
        #expect(measure.startIsNoted)
        #expect(measure.fraction == nil)
        #expect(measure.direction == .up)
        #expect(measure.isAtTarget == false)
    }

    @Test func `a review is due a turn after the last one`() throws {
        var builder = JournalBuilder()
        let line = builder.excerpt("went through it")
        builder.goal("speak-up", "Speak up", .rating) { goal in
            goal.review = Goal.Cadence(count: 2, unit: .week)
            goal.agreed = day(2026, 1, 14)
            goal.reviews = [Goal.Review(date: day(2026, 2, 25), text: line, revision: nil)]
        }
        let progress = try #require(GoalProgress.all(in: builder.journal, period: Self.page).first)
        #expect(progress.reviewDue == day(2026, 3, 11))
    }

    @Test func `an open box is no source of a count`() throws {
        var builder = Self.builder(.count(tag: "speak-up", per: .week))
        builder.log(span(day(2026, 3, 2), day(2026, 3, 18)).days)
        builder.tagUse(day(2026, 3, 10), "speak-up")
        builder.tagUse(day(2026, 3, 11), "speak-up", done: 0)
        let measure = try Self.progress(builder)
        // Once in two weeks.
        #expect(measure.now?.value == 0.5)
        #expect(measure.now?.sources.count == 1)
        #expect(measure.series.points.last?.n == 1)
    }

    @Test func `the weeks since the last one that counts are named where they end in the page's time`() throws {
        var builder = Self.builder(.count(tag: "speak-up", per: .week))
        builder.log(span(day(2026, 2, 16), day(2026, 2, 22)).days)
        let measure = try Self.progress(builder)
        // 23 February to 1 March, 2 to 8 and 9 to 15 March.
        #expect(measure.notNotedSince.map(\.first) == [day(2026, 2, 23), day(2026, 3, 2), day(2026, 3, 9)])

        builder.log(span(day(2026, 3, 9), day(2026, 3, 15)).days)
        #expect(try Self.progress(builder).notNotedSince.isEmpty)
    }

    @Test func `what was noted without a full week is counted apart`() throws {
        var builder = Self.builder(.count(tag: "speak-up", per: .week), since: day(2026, 3, 4))
        builder.tagUse(day(2026, 3, 10), "speak-up", done: 2)
        builder.tagUse(day(2026, 3, 14), "speak-up")
        builder.tagUse(day(2026, 3, 15), "speak-up", done: 0)
        let measure = try Self.progress(builder)
        #expect(measure.now == nil)
        #expect(measure.noted == Figure(3, n: 2, sources: builder.journal.tagUses.prefix(2).map(\.stamp.source)))
    }

    @Test func `a fraction is without the arithmetic's noise`() throws {
        var builder = Self.builder(.rating, from: Quantity(0.3), to: Quantity(0.8))
        builder.rating(day(2026, 3, 5), "speak-up", 0.4)
        // 0.1 / 0.5, which in binary fractions is 0.20000000000000007.
        #expect(try Self.progress(builder).fraction == 0.2)
    }
}
