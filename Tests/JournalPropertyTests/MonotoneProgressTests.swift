import JournalAnalysis
import JournalFixtures
import JournalModel
import JournalTesting
import Testing

/// When the latest value moves towards the target, progress is never less and a target reached stays reached.
@Suite struct MonotoneProgressTests {
    /// A form of measure, and how a journal comes to have a certain value as its latest.
    struct Dial: Sendable, CustomTestStringConvertible {
        let name: String
        let form: MeasureForm
        /// The latest value's steps, as written; the figure rises with them.
        let values: [Double]
        let write: @Sendable (inout JournalBuilder, inout Goal, _ value: Double) -> Void
        var testDescription: String { name }

        init(
            _ name: String, _ form: MeasureForm, _ values: [Double],
            _ write: @escaping @Sendable (inout JournalBuilder, inout Goal, _ value: Double) -> Void
        ) {
            self.name = name
            self.form = form
            self.values = values
            self.write = write
        }
    }

    private static let first = day(2026, 1, 12)
    /// Weeks begin on Monday: the one from 9 to 15 March is the last full one before today, and February the last month.
    private static let lastWeek = day(2026, 3, 9)
    private static let page = span(day(2026, 3, 4), day(2026, 3, 18))
    private static let tens = (0...10).map { Double($0 * 10) }
    private static let upToTen = (0...10).map(Double.init)

    /// So many uses in the last full week; one in each of the weeks before.
    private static func uses(_ builder: inout JournalBuilder, _ count: Double, _ tag: String, from day: CivilDate) {
        for week in 0..<7 { builder.tagUse(first + 7 * week, tag) }
        for index in 0..<Int(count) { builder.tagUse(day + index % 7, tag) }
    }

    private static func trackers(_ builder: inout JournalBuilder, _ value: Double) {
        for back in 0..<50 { builder.tracker(lastWeek - 50 + back, "energy", Double(back % 7)) }
        for index in 0..<7 { builder.tracker(lastWeek + index, "energy", value) }
    }

    static let dials: [Dial] =
        [
            Dial("times per day", .count(tag: "it", per: .day), upToTen) { builder, _, value in
                for index in 0..<Int(value) { builder.tagUse(page.last - 1 - index % 10, "it") }
            },
            Dial("times per week", .count(tag: "it", per: .week), upToTen) { builder, _, value in
                uses(&builder, value, "it", from: lastWeek)
            },
            Dial("times per month", .count(tag: "it", per: .month), upToTen) { builder, _, value in
                uses(&builder, value, "it", from: day(2026, 2, 20))
            },
            Dial("#tag per week", .count(tag: "walked", per: .week), upToTen) { builder, _, value in
                uses(&builder, value, "walked", from: lastWeek)
            },
            Dial("share", .share(tag: "it"), upToTen) { builder, _, value in
                builder.tagUse(lastWeek, "it", done: value, chances: 10)
            },
            Dial("rating", .rating, upToTen) { builder, _, value in
                builder.rating(first + 10, "it", 4)
                builder.rating(lastWeek, "it", value)
            },
            Dial("phq9", .score(measure: "phq9", subscale: nil), (0...27).map(Double.init)) { builder, _, value in
                builder.score(first + 10, "phq9", 14)
                builder.score(lastWeek, "phq9", value)
            },
            Dial("levels", .levels, [-2, -1, 0, 1, 2]) { builder, _, value in
                builder.rating(first + 10, "it", nil, level: -1)
                builder.rating(lastWeek, "it", nil, level: Int(value))
            },
            Dial("belief", .belief, tens) { builder, _, value in
                builder.thought(first + 10, belief: 80, after: nil, goals: ["it"])
                builder.thought(lastWeek, belief: 100, after: value, goals: ["it"])
            },
            Dial("suds", .suds, tens) { builder, _, value in
                builder.exposure(first + 10, before: 70, after: 30, goals: ["it"])
                builder.exposure(lastWeek, before: value, after: 0, goals: ["it"])
            },
            Dial("steps", .steps, upToTen) { builder, goal, value in
                goal.steps = (0..<10).map { index in
                    Goal.Step(
                        text: builder.excerpt("step \(index)"), state: Double(index) < value ? .done : .open, date: nil)
                }
            },
            Dial("mood", .mood(aggregate: .mean, per: .week), upToTen) { builder, _, value in
                for back in 0..<50 { builder.mood(lastWeek - 50 + back, Double(back % 7)) }
                for index in 0..<7 { builder.mood(lastWeek + index, value) }
            },
            Dial(
                "days energy >= 5 per week",
                .days(name: "energy", threshold: Threshold(comparison: .atLeast, value: 5, unit: .number), per: .week),
                (0...7).map(Double.init)
            ) { builder, _, value in
                for index in 0..<7 { builder.tracker(lastWeek + index, "energy", Double(index) < value ? 6 : 4) }
            },
            Dial("count energy per week", .tracker(name: "energy", aggregate: .count, per: .week), [1, 2, 3, 5, 7]) {
                builder, _, value in
                for index in 0..<Int(value) { builder.tracker(lastWeek + index, "energy", 3) }
            },
        ]
        + [Aggregate.mean, .median, .sum, .min, .max, .first, .last].map { aggregate in
            Dial(
                "\(aggregate.rawValue) energy per week", .tracker(name: "energy", aggregate: aggregate, per: .week),
                upToTen
            ) { builder, _, value in trackers(&builder, value) }
        }

    private static func progress(
        _ dial: Dial, _ value: Double, from: Double, to: Double, enough: Double?
    ) throws -> MeasureProgress {
        var builder = JournalBuilder()
        builder.log(span(first, page.last).days)
        var goal = Goal(id: "it", name: builder.excerpt("It"), source: builder.excerpt("it").source)
        goal.since = first
        goal.measures = [GoalMeasure(form: dial.form)]
        goal.measures[0].from = Quantity(from)
        goal.measures[0].to = Quantity(to)
        goal.measures[0].enough = enough.map { Quantity($0) }
        dial.write(&builder, &goal, value)
        var journal = builder.journal
        journal.goals = [goal]
        let all = GoalProgress.all(in: journal.asOf(page.last), period: page)
        return try #require(all.first?.measures.first)
    }

    @Test(arguments: dials)
    func `a latest value nearer the target is never less progress`(_ dial: Dial) throws {
        let low = dial.values[0]
        let high = try #require(dial.values.last)
        let levels = [low, (low + high) / 2, high].map { dial.form == .share(tag: "it") ? $0 * 10 : $0 }
        var figures: Set<Double> = []
        for from in levels {
            for to in levels where from != to {
                // From a value far from the target to one beyond it.
                let values = to > from ? dial.values : dial.values.reversed()
                var last: MeasureProgress?
                for value in values {
                    let progress = try Self.progress(dial, value, from: from, to: to, enough: (from + to) / 2)
                    let fraction = try #require(progress.fraction, "\(value)")
                    figures.insert(progress.now?.value ?? -1)
                    if let last, let before = last.fraction {
                        #expect(fraction >= before, "\(dial.name) from \(from) to \(to) at \(value)")
                        #expect(progress.isAtTarget == true || last.isAtTarget == false, "\(dial.name) at \(value)")
                        #expect(progress.isPastTarget == true || last.isPastTarget == false, "\(dial.name) at \(value)")
                        #expect(progress.isGoodEnough == true || last.isGoodEnough == false, "\(dial.name) at \(value)")
                    }
                    #expect(
                        progress.isAtTarget == (fraction >= 1 - 1e-9), "\(dial.name) from \(from) to \(to) at \(value)")
                    #expect(progress.isPastTarget != true || fraction > 1, "\(dial.name) at \(value)")
                    last = progress
                }
            }
        }
        // The dial turns something: each of its values is another figure.
        #expect(figures.count == dial.values.count, "\(dial.name): \(figures.sorted())")
    }

    /// `hold`: the start is the target, and only `enough` tells the direction.
    @Test func `what is held stays held when it moves on in its direction`() throws {
        let dial = try #require(Self.dials.first { $0.name == "times per week" })
        for (enough, values) in [(2.0, dial.values), (6.0, dial.values.reversed())] {
            var wasHeld = false
            for value in values {
                let progress = try Self.progress(dial, value, from: 4, to: 4, enough: enough)
                #expect(progress.fraction == nil)
                let isHeld = progress.isAtTarget == true
                #expect(isHeld || !wasHeld, "\(value)")
                wasHeld = isHeld
            }
            #expect(wasHeld)
        }
    }
}
