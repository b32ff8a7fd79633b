import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// What a goal's figures say of its course: its pauses, its direction, its pace, values in a row, and a standstill.
///
/// Weeks begin on Monday; 2 February 2026 is one. Today is Monday 16 March, so that six full weeks lie before.
@Suite struct GoalCourseTests {
    private static let page = span(day(2026, 3, 2), day(2026, 3, 16))
    private static let since = day(2026, 2, 2)

    private static func goal(
        _ form: MeasureForm, from: Double? = nil, to: Double? = nil, enough: Double? = nil, by: CivilDate? = nil,
        _ changes: [Goal.StatusChange] = [], _ add: (inout JournalBuilder) -> Void
    ) throws -> GoalProgress {
        var builder = JournalBuilder()
        builder.goal("speak-up", "Speak up", form) { goal in
            goal.since = since
            goal.by = by
            goal.statusChanges = changes
            goal.measures[0].from = from.map { Quantity($0) }
            goal.measures[0].to = to.map { Quantity($0) }
            goal.measures[0].enough = enough.map { Quantity($0) }
        }
        add(&builder)
        return try #require(GoalProgress.all(in: builder.journal.asOf(page.last), period: page).first)
    }

    private static func measure(_ progress: GoalProgress) throws -> MeasureProgress {
        try #require(progress.measures.first)
    }

    /// So many times in each of the weeks from 2 February on, every day logged.
    private static func counts(_ counts: [Int], _ builder: inout JournalBuilder) {
        builder.log(span(since, page.last).days)
        for (week, count) in counts.enumerated() {
            for index in 0..<count { builder.tagUse(since + 7 * week + index, "speak-up") }
        }
    }

    private static let weekly = MeasureForm.count(tag: "speak-up", per: .week)

    // MARK: Pauses

    @Test func `weeks that a pause touches are neither zero nor not noted`() throws {
        let changes = [
            Goal.StatusChange(status: .paused, date: day(2026, 2, 11)),
            Goal.StatusChange(status: .active, date: day(2026, 2, 24)),
        ]
        // Twice a week; nothing in the pause, which touches the weeks of 9, 16 and 23 February.
        let progress = try Self.goal(Self.weekly, from: 0, to: 2, changes) { builder in
            Self.counts([2, 1, 0, 0, 2, 2], &builder)
        }
        let measure = try Self.measure(progress)
        #expect(measure.series.points.map(\.span.first) == [day(2026, 2, 2), day(2026, 3, 2), day(2026, 3, 9)])
        #expect(measure.series.notNoted.isEmpty)
        #expect(measure.now?.value == 2)
    }

    @Test func `a paused goal's figures end with the pause, and no review falls due`() throws {
        let progress = try Self.goal(
            Self.weekly, from: 0, to: 2, by: day(2026, 3, 1), [.init(status: .paused, date: day(2026, 2, 22))]
        ) { builder in
            Self.counts([2, 2, 2, 0, 0, 0], &builder)
        }
        let measure = try Self.measure(progress)
        #expect(measure.series.points.map(\.value) == [2, 2, 2])
        #expect(measure.isAtTarget == true)
        #expect(progress.reviewDue == nil)
        #expect(progress.paces == [nil])
        #expect(!progress.mayBeMet)
    }

    @Test func `a pause without a day of return lasts until the goal is next heard of`() throws {
        let changes = [
            Goal.StatusChange(status: .paused, date: day(2026, 2, 8)), Goal.StatusChange(status: .active, date: nil),
        ]
        let progress = try Self.goal(Self.weekly, from: 0, to: 2, changes) { builder in
            Self.counts([2, 0, 0, 0, 2, 2], &builder)
        }
        // Heard of again on Monday 2 March.
        #expect(try Self.measure(progress).series.points.map(\.value) == [2, 2, 2])
    }

    // MARK: Direction

    struct Course: Sendable {
        let form: MeasureForm
        var from: Double?
        var to: Double?
        var enough: Double?
        let direction: MeasureDirection?
    }

    static let courses: [Course] = [
        Course(form: .rating, from: 2, to: 7, direction: .up),
        Course(form: .rating, from: 7, to: 2, direction: .down),
        // `hold` is from and to alike: what is enough says which way it may give.
        Course(form: weekly, from: 3, to: 3, enough: 4, direction: .down),
        Course(form: weekly, from: 3, to: 3, enough: 2, direction: .up),
        Course(form: weekly, from: 3, to: 3, direction: .up),
        Course(form: .suds, to: 20, direction: .down),
        Course(form: .belief, direction: .down),
        Course(form: .levels, direction: .up),
        Course(form: .score(measure: "phq9", subscale: nil), to: 9, direction: .down),
        Course(form: .score(measure: "who5", subscale: nil), to: 60, direction: .up),
        // Of a tracker nothing is known but what is written.
        Course(form: .tracker(name: "weight", aggregate: .mean, per: .week), from: 70, to: 70, direction: nil),
        Course(form: .tracker(name: "coffee", aggregate: .sum, per: .week), from: 20, to: 7, direction: .down),
    ]

    @Test(arguments: courses.indices)
    func `the direction is the writer's, else the form's`(_ index: Int) throws {
        let course = Self.courses[index]
        let progress = try Self.goal(course.form, from: course.from, to: course.to, enough: course.enough) { _ in }
        #expect(try Self.measure(progress).direction == course.direction)
    }

    @Test func `progress is told past the target, and away from it`() throws {
        func fraction(_ value: Double, from: Double, to: Double) throws -> MeasureProgress {
            try Self.measure(
                Self.goal(.rating, from: from, to: to) { $0.rating(Self.page.last, "speak-up", value) })
        }
        let past = try fraction(8, from: 2, to: 6)
        #expect(past.fraction == 1.5)
        #expect(past.isPastTarget == true)
        let at = try fraction(6, from: 2, to: 6)
        #expect(at.isAtTarget == true)
        #expect(at.isPastTarget == false)
        #expect(try fraction(1, from: 2, to: 6).fraction == -0.25)
        // Downwards: from 8 to 4, now 9 and now 3.
        #expect(try fraction(9, from: 8, to: 4).fraction == -0.25)
        #expect(try fraction(3, from: 8, to: 4).isPastTarget == true)
    }

    @Test func `levels aim at 0 where nothing else is written`() throws {
        let progress = try Self.goal(.levels) { $0.rating(Self.page.last, "speak-up", nil, level: 0) }
        let measure = try Self.measure(progress)
        #expect(measure.target == 0)
        #expect(measure.isAtTarget == true)
    }

    // MARK: Pace

    /// Weekly ratings from 2 February, the last on 16 March; the goal is from 0 to 10.
    private static func pace(_ ratings: [Double], from: Double = 0, to: Double = 10, weeks: Int) throws -> Pace? {
        let progress = try goal(.rating, from: from, to: to, by: page.last + 7 * weeks) { builder in
            let first = page.last - 7 * (ratings.count - 1)
            for (index, rating) in ratings.enumerated() { builder.rating(first + 7 * index, "speak-up", rating) }
        }
        return progress.paces.first.flatMap { $0 }
    }

    @Test func `a pace is told beside the pace that is needed`() throws {
        // One a week, without exception; now 6 of 10. In 8 weeks 4 / 8 = 0.5 a week is needed, in 2 weeks 2.
        let onCourse = try #require(try Self.pace([0, 1, 2, 3, 4, 5, 6], weeks: 8))
        #expect(onCourse.soFar == 1)
        #expect(onCourse.needed == 0.5)
        #expect(onCourse.verdict == .onCourse)
        let slower = try #require(try Self.pace([0, 1, 2, 3, 4, 5, 6], weeks: 2))
        #expect(slower.needed == 2)
        #expect(slower.verdict == .slower)
        // Downwards, from 10 to 0: the same in the mirror.
        let down = try #require(try Self.pace([10, 9, 8, 7, 6, 5, 4], from: 10, to: 0, weeks: 8))
        #expect(down.soFar == -1)
        #expect(down.needed == -0.5)
        #expect(down.verdict == .onCourse)
    }

    @Test func `a pace within the interval is too close to say`() throws {
        // By scipy the slope is 1 a week, from 0.5 to 1.5.
        let pace = try #require(try Self.pace([0, 2, 2, 3, 5, 4, 6], weeks: 4))
        #expect(pace.needed == 1)
        #expect(pace.interval == 0.5...1.5)
        #expect(pace.verdict == .open)
    }

    @Test func `without a trend, at the target or past the day there is no pace`() throws {
        #expect(try Self.pace([3, 5, 2, 6, 4, 5, 3], weeks: 8) == nil)
        #expect(try Self.pace([4, 5, 6, 7, 8, 9, 10], weeks: 8) == nil)
        #expect(try Self.pace([0, 1, 2, 3, 4, 5, 6], weeks: 0) == nil)
        // Away from the target.
        #expect(try Self.pace([6, 5, 4, 3, 2, 1, 0], weeks: 8) == nil)
        // Four ratings can carry no trend.
        #expect(try Self.pace([0, 1, 2, 3], weeks: 8) == nil)
    }

    // MARK: In a row

    static let rows: [(counts: [Int], inARow: Int, mayBeMet: Bool)] = [
        ([0, 0, 0, 2, 2, 2], 3, true),
        ([2, 2, 2, 1, 2, 3], 2, false),
        ([2, 2, 2, 2, 2, 1], 0, false),
    ]

    @Test(arguments: rows.indices)
    func `the last full weeks at the target are counted, and from three on the page asks`(_ index: Int) throws {
        let row = Self.rows[index]
        let progress = try Self.goal(Self.weekly, from: 0, to: 2) { Self.counts(row.counts, &$0) }
        #expect(try Self.measure(progress).inARow == row.inARow)
        #expect(progress.mayBeMet == row.mayBeMet)
    }

    @Test func `a week that is not noted ends the row`() throws {
        let progress = try Self.goal(Self.weekly, from: 0, to: 2) { builder in
            // All days of all weeks but that of 2 March, of which one day is known.
            builder.log(span(Self.since, day(2026, 3, 1)).days)
            builder.log(span(day(2026, 3, 9), Self.page.last).days)
            for week in [0, 1, 2, 3, 5] {
                for index in 0..<2 { builder.tagUse(Self.since + 7 * week + index, "speak-up") }
            }
        }
        #expect(try Self.measure(progress).inARow == 1)
    }

    @Test func `what is held is never asked about`() throws {
        var builder = JournalBuilder()
        builder.goal("speak-up", "Keep it up", Self.weekly) { goal in
            goal.since = Self.since
            goal.measures[0].from = Quantity(2)
            goal.measures[0].to = Quantity(2)
            goal.measures[0].saysHold = true
        }
        Self.counts([2, 2, 2, 2, 2, 2], &builder)
        let progress = try #require(GoalProgress.all(in: builder.journal, period: Self.page).first)
        #expect(progress.measures.first?.isAtTarget == true)
        #expect(progress.measures.first?.inARow == 6)
        #expect(!progress.mayBeMet)
    }

    // MARK: Standstill

    /// Scores a fortnight apart, the last on 16 March.
    private static func standstill(_ id: String, _ scores: [Double], everyDays: Int = 14) throws -> Standstill? {
        var builder = JournalBuilder()
        builder.goal("low", "Less low", .score(measure: id, subscale: nil)) { goal in
            goal.since = day(2025, 10, 1)
            goal.measures[0].to = Quantity(5)
        }
        let first = page.last - everyDays * (scores.count - 1)
        for (index, score) in scores.enumerated() { builder.score(first + everyDays * index, id, score) }
        let progress = try #require(GoalProgress.all(in: builder.journal, period: page).first)
        return progress.standstills.first.flatMap { $0 }
    }

    @Test func `four scores over 28 days, none reliably different, are a standstill`() throws {
        // PHQ-9: 6 points are reliable, the cut-off is 10.
        let standstill = try #require(try Self.standstill("phq9", [15, 17, 14, 16]))
        #expect(standstill.values == 4)
        #expect(standstill.spread == 3)
        #expect(standstill.threshold == 6)
        #expect(standstill.span == span(Self.page.last - 42, Self.page.last))
    }

    static let moving: [(id: String, scores: [Double], everyDays: Int)] = [
        // Three scores.
        ("phq9", [15, 17, 14], 14),
        // 27 days.
        ("phq9", [15, 17, 14, 16], 9),
        // 20 and 14 are reliably different: only the last three are alike.
        ("phq9", [20, 15, 14, 16], 14),
        // All in order, which is direction enough.
        ("phq9", [17, 16, 15, 14], 14),
        ("phq9", [12, 13, 14, 15, 16], 14),
        // The cut-off of 10 is crossed.
        ("phq9", [11, 9, 11, 10], 14),
        // No reliable change is published for it.
        ("odsis", [11, 9, 11, 10], 14),
    ]

    @Test(arguments: moving.indices)
    func `whatever moves, or is too little, is no standstill`(_ index: Int) throws {
        let row = Self.moving[index]
        #expect(try Self.standstill(row.id, row.scores, everyDays: row.everyDays) == nil)
    }

    @Test func `ratings within a tenth of the scale stand still, and not at what is enough`() throws {
        func ratings(enough: Double?) throws -> Standstill? {
            let progress = try Self.goal(.rating, from: 2, to: 7, enough: enough) { builder in
                for (week, value) in [3.0, 3, 4, 3, 3].enumerated() {
                    builder.rating(Self.page.last - 28 + 7 * week, "speak-up", value)
                }
            }
            return progress.standstills.first.flatMap { $0 }
        }
        #expect(try ratings(enough: nil)?.values == 5)
        #expect(try ratings(enough: 3) == nil)
    }
}
