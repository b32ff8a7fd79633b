import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// What a goal's trend is looked for in: weekly means of whatever is noted daily, and only of weeks that are over.
///
/// 5 January 2026 is a Monday; today is Wednesday 18 March, in the eleventh week.
@Suite struct TrendInputTests {
    private static let today = day(2026, 3, 18)
    private static let first = day(2026, 1, 5)
    private static let page = span(day(2026, 3, 4), today)

    private static func measure(
        _ form: MeasureForm, to: Double? = nil, by: CivilDate? = nil, _ add: (inout JournalBuilder) -> Void
    ) throws -> (MeasureProgress, GoalProgress) {
        var builder = JournalBuilder()
        builder.goal("x", "X", form) { goal in
            goal.since = first
            goal.by = by
            goal.measures[0].from = to == nil ? nil : Quantity(0)
            goal.measures[0].to = to.map { Quantity($0) }
        }
        builder.log(span(first, today).days)
        add(&builder)
        let progress = try #require(GoalProgress.all(in: builder.journal.asOf(today), period: page).first)
        return (try #require(progress.measures.first), progress)
    }

    @Test func `days that meet a threshold, counted by the day, become weekly means`() throws {
        let limit = Threshold(comparison: .atLeast, value: 5, unit: .number)
        let (measure, _) = try Self.measure(.days(name: "mood", threshold: limit, per: .day)) { builder in
            for (index, date) in span(Self.first, Self.today).days.enumerated() {
                builder.mood(date, index % 2 == 0 ? 6 : 4)
            }
        }
        // Ten weeks are over.
        #expect(measure.series.areWeeklyMeans)
        #expect(measure.trend.n == 10)
    }

    @Test func `the medians of weeks are their own points`() throws {
        // Medians rise from 3 to 12 while one very low day a week pulls the means down: 3, 3, 3, -10; 4, 4, 4, -24 …
        let form = MeasureForm.tracker(name: "energy", aggregate: .median, per: .week)
        let (measure, _) = try Self.measure(form, to: 20) { builder in
            for week in 0..<10 {
                let level = Double(3 + week)
                for (index, value) in [level, level, level, -10 - 14 * Double(week)].enumerated() {
                    builder.tracker(Self.first + 7 * week + index, "energy", value)
                }
            }
        }
        #expect(measure.series.points.map(\.value) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
        #expect(measure.trend.word == .rising)
    }

    @Test func `a running week is in no trend`() throws {
        let form = MeasureForm.mood(aggregate: .mean, per: .week)
        let (measure, _) = try Self.measure(form) { builder in
            for date in span(Self.first, Self.today).days { builder.mood(date, 5) }
        }
        #expect(measure.trend.n == 10)
        var builder = JournalBuilder()
        for date in span(Self.first, Self.today).days { builder.mood(date, 5) }
        let mood = MoodTrend(of: builder.journal, today: Self.today)
        #expect(mood.weeks.count == 10)
        #expect(mood.weeks.last?.date == day(2026, 3, 9))
        // On Monday the 23rd the week of the 16th is over; three of its days were noted.
        #expect(MoodTrend(of: builder.journal, today: day(2026, 3, 23)).weeks.count == 11)
    }

    @Test func `ratings of most days are looked at by the week, rarer ones by themselves`() throws {
        func measure(everyDays step: Int) throws -> MeasureProgress {
            try Self.measure(.rating, to: 8) { builder in
                var date = Self.first
                while date <= Self.today {
                    builder.rating(date, "x", Double(2 + (date - Self.first) % 3))
                    date = date + step
                }
            }.0
        }
        let daily = try measure(everyDays: 1)
        #expect(daily.series.areWeeklyMeans && daily.trend.n == 10)
        // 73 days, every fourth: 19 ratings.
        let rare = try measure(everyDays: 4)
        #expect(!rare.series.areWeeklyMeans && rare.trend.n == 19)
    }

    @Test func `no pace is told of a direction whose median slope is nothing`() throws {
        // Fifteen ratings of 0, then five of 1, a week apart: a direction, and most pairs alike.
        let (measure, progress) = try Self.measure(.rating, to: 3, by: day(2026, 6, 1)) { builder in
            for index in 0..<20 { builder.rating(Self.today - 4 * (19 - index), "x", index < 15 ? 0 : 1) }
        }
        #expect(measure.trend.word == .rising)
        #expect(measure.trend.slope == 0)
        #expect(progress.paces == [nil])
        // And what rises does not stand still, however alike its last values are.
        #expect(progress.standstills == [nil])
    }
}
