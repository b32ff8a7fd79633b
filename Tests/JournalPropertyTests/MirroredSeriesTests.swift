import JournalAnalysis
import JournalFixtures
import JournalModel
import JournalTesting
import Testing

/// A series turned upside down, with its start and its target, is told in the mirrored words.
@Suite struct MirroredSeriesTests {
    private static let page = span(day(2026, 3, 2), day(2026, 3, 16))
    private static let since = day(2025, 12, 1)
    static let rounds = GeneratedJournal.isLong ? 5000 : 400

    /// Values on days in order, of a slope and some noise; now and then all of them alike.
    private static func series(_ seed: inout Seed) -> [(date: CivilDate, value: Double)] {
        let count = seed.number(1...16)
        let step = Double(seed.number(-4...4)) / 2
        let noise = seed.number(0...3)
        return (0..<count).map { index in
            (since + index * 6 + seed.number(0...5), 5 + step * Double(index) / 2 + Double(seed.number(0...noise)))
        }
    }

    /// One goal measured by what `add` writes of the series.
    private static func progress(
        _ form: MeasureForm, from: Double, to: Double, enough: Double?, by: CivilDate, weekStarts: Weekday = .monday,
        _ add: (inout JournalBuilder) -> Void
    ) throws -> GoalProgress {
        var builder = JournalBuilder()
        builder.log(span(since, page.last).days)
        builder.goal("it", "It", form) { goal in
            goal.since = since
            goal.by = by
            goal.measures[0].from = Quantity(from)
            goal.measures[0].to = Quantity(to)
            goal.measures[0].enough = enough.map { Quantity($0) }
        }
        add(&builder)
        return try #require(GoalProgress.all(in: builder.journal.asOf(page.last), period: page).first)
    }

    /// What has to be the other way round, and what the same.
    private static func expectMirrored(_ left: GoalProgress, _ right: GoalProgress, _ round: Int) throws {
        let (one, other) = (try #require(left.measures.first), try #require(right.measures.first))
        let words: [Trend.Word: Trend.Word] = [.rising: .falling, .falling: .rising]
        #expect(other.trend.word == words[one.trend.word] ?? one.trend.word, "\(round)")
        #expect(other.trend.n == one.trend.n, "\(round)")
        #expect(isNear(other.trend.slope, one.trend.slope.map { -$0 }), "\(round)")
        #expect(isNear(other.trend.interval?.lowerBound, one.trend.interval.map { -$0.upperBound }), "\(round)")
        #expect(isNear(other.trend.test?.p, one.trend.test?.p), "\(round)")
        #expect(other.direction == (one.direction == .up ? .down : .up), "\(round)")
        #expect(other.isTowardsTarget == one.isTowardsTarget, "\(round)")
        #expect(isNear(other.fraction, one.fraction), "\(round)")
        #expect(other.isAtTarget == one.isAtTarget && other.isPastTarget == one.isPastTarget, "\(round)")
        #expect(other.isGoodEnough == one.isGoodEnough, "\(round)")
        #expect(other.inARow == one.inARow, "\(round)")
        #expect(right.mayBeMet == left.mayBeMet, "\(round)")
        let (pace, mirrored) = (left.paces.first ?? nil, right.paces.first ?? nil)
        #expect(mirrored?.verdict == pace?.verdict, "\(round)")
        #expect(isNear(mirrored?.needed, pace.map { -$0.needed }), "\(round)")
        let (still, other2) = (left.standstills.first ?? nil, right.standstills.first ?? nil)
        #expect(other2?.values == still?.values && other2?.span == still?.span, "\(round)")
        #expect(isNear(other2?.spread, still?.spread), "\(round)")
    }

    private static func isNear(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) <= 1e-6
    }

    /// A tracker may be below zero, so that it can be turned round zero; a rating is turned round the middle of its scale.
    @Test func `turned upside down, a goal's course is told in the mirrored words`() throws {
        var seed = Seed(11)
        var seen: Set<String> = []
        for round in 0..<Self.rounds {
            let series = Self.series(&seed)
            let (from, to) = (Double(seed.number(0...10)), Double(seed.number(0...10)))
            guard from != to else { continue }
            let enough = seed.chance(2) ? Double(seed.number(0...10)) : nil
            let by = Self.page.last + seed.number(1...80)
            func tracker(
                _ turn: (Double) -> Double, _ per: CalendarPeriod, _ aggregate: Aggregate
            ) throws
                -> GoalProgress
            {
                try Self.progress(
                    .tracker(name: "it", aggregate: aggregate, per: per), from: turn(from), to: turn(to),
                    enough: enough.map(turn), by: by
                ) { builder in
                    for (date, value) in series { builder.tracker(date, "it", turn(value)) }
                }
            }
            let per = seed.pick([CalendarPeriod.day, .week, .month])
            // The largest turned round is the smallest.
            let (aggregate, turned) = seed.pick([
                (Aggregate.mean, Aggregate.mean), (.median, .median), (.sum, .sum), (.min, .max), (.max, .min),
                (.last, .last),
            ])
            try Self.expectMirrored(tracker({ $0 }, per, aggregate), tracker({ -$0 }, per, turned), round)

            func rating(_ turn: (Double) -> Double) throws -> GoalProgress {
                try Self.progress(.rating, from: turn(from), to: turn(to), enough: enough.map(turn), by: by) {
                    builder in
                    for (date, value) in series { builder.rating(date, "it", turn(min(max(value, 0), 10))) }
                }
            }
            let straight = try rating { $0 }
            try Self.expectMirrored(straight, rating { 10 - $0 }, round)
            seen.formUnion(Self.words(straight))
        }
        // Among so many there is one of each.
        let all = Trend.Word.allCases.map(\.rawValue) + ["on course", "slower than needed", "too close to say"]
        #expect(seen.isSuperset(of: all + ["still", "in a row"]), "\(seen.sorted())")
    }

    private static func words(_ progress: GoalProgress) -> [String] {
        progress.measures.map(\.trend.word.rawValue) + progress.paces.compactMap { $0?.verdict.rawValue }
            + progress.standstills.compactMap { $0 == nil ? nil : "still" }
            + progress.measures.compactMap { $0.inARow > 1 ? "in a row" : nil }
    }

    @Test func `levels turned round nought are told in the mirrored words`() throws {
        var seed = Seed(12)
        for round in 0..<Self.rounds / 4 {
            let levels = (0..<seed.number(1...9)).map { (Self.since + $0 * 9, seed.number(-2...2)) }
            let (from, to) = (seed.number(-2...2), seed.number(-2...2))
            guard from != to else { continue }
            func progress(_ sign: Int) throws -> GoalProgress {
                try Self.progress(
                    .levels, from: Double(sign * from), to: Double(sign * to), enough: nil, by: Self.page.last + 30
                ) { builder in
                    for (date, level) in levels { builder.rating(date, "it", nil, level: sign * level) }
                }
            }
            try Self.expectMirrored(progress(1), progress(-1), round)
        }
    }

    /// The writer's own questionnaire, higher worse as it is and higher better when each score is taken from its ends.
    @Test func `better stays better when a questionnaire is turned round`() throws {
        var seed = Seed(13)
        var seen: Set<String> = []
        for round in 0..<Self.rounds {
            let low = Double(seed.number(0...5))
            let high = low + Double(seed.number(10...40))
            let scores = (0..<seed.number(2...8)).map { index in
                (Self.since + index * 14, low + Double(seed.number(0...Int(high - low))))
            }
            let points = Double(seed.number(1...12))
            let hasPublished = seed.chance(2)
            func course(_ direction: Measure.Direction) throws -> ScoreCourse {
                var measure = Measure(id: "mine", shortName: "Mine", name: "Mine")
                measure.total = low...high
                measure.direction = direction
                if hasPublished {
                    measure.reliableChange = Measure.ReliableChange(points: points, source: "journal.yaml")
                } else {
                    measure.norms = Measure.Norms(reliability: 0.8, deviation: points)
                }
                var builder = JournalBuilder()
                builder.settings { $0.measures = [measure] }
                for (date, score) in scores {
                    builder.score(date, "mine", direction == .higherWorse ? score : high + low - score)
                }
                return try #require(ScoreCourse.all(in: builder.journal).first)
            }
            let (worse, better) = (try course(.higherWorse), try course(.higherBetter))
            for (one, other) in [(worse.first, better.first), (worse.previous, better.previous)] {
                guard let one, let other else { continue }
                let (change, turned) = (worse.change(from: one), better.change(from: other))
                #expect(turned.verdict == change.verdict, "\(round)")
                #expect(turned.difference == -change.difference, "\(round)")
                seen.insert(change.verdict.rawValue)
            }
        }
        #expect(seen == ["reliably better", "reliably worse", "no reliable change"])
    }
}
