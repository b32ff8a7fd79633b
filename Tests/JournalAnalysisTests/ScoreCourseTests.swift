import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// The course of a questionnaire: its ends, its extremes, recovery, response, remission, and what is not mixed.
@Suite struct ScoreCourseTests {
    private static func courses(_ add: (inout JournalBuilder) -> Void) -> [ScoreCourse] {
        var builder = JournalBuilder()
        add(&builder)
        return ScoreCourse.all(in: builder.journal)
    }

    private static func course(_ measure: String, _ scores: [Double]) throws -> ScoreCourse {
        try #require(
            courses { builder in
                for (week, score) in scores.enumerated() { builder.score(day(2026, 1, 7) + 7 * week, measure, score) }
            }.first)
    }

    @Test func `lowest and highest have their days; of equal ones the last`() throws {
        let course = try Self.course("phq9", [14, 8, 17, 8, 12])
        #expect(course.lowest.value == 8 && course.lowest.date == day(2026, 1, 28))
        #expect(course.highest.value == 17 && course.highest.date == day(2026, 1, 21))
        #expect(course.best.value == 8)
        #expect(try Self.course("who5", [28, 64, 52]).best.value == 64)
    }

    /// First and last score, whether it is recovery: a case at first, and past the cut-off now.
    @Test(
        arguments: [
            ("phq9", 10.0, 9.0, true), ("phq9", 10, 10, false), ("phq9", 9, 5, false), ("phq9", 9, 12, false),
            ("isi", 15, 14, true), ("isi", 15, 15, false), ("core10", 11, 10, true),
        ] as [(String, Double, Double, Bool)])
    func `recovery needs a case at first and none now`(
        id: String, first: Double, now: Double, is recovered: Bool
    ) throws {
        #expect(Recovery(try Self.course(id, [first, now]))?.isRecovered == recovered)
    }

    @Test func `without a cut-off, or with one score, there is no recovery to speak of`() throws {
        #expect(Recovery(try Self.course("k6", [20, 2])) == nil)
        #expect(Recovery(try Self.course("phq9", [20])) == nil)
        // WHO-5's cut-off screens, and makes nobody a case.
        #expect(Recovery(try Self.course("who5", [48, 52])) == nil)
    }

    /// PHQ-9 and GAD-7 at first and now, whether a case at first, and whether recovered.
    @Test(
        arguments: [
            // Both cases, both below now.
            ([16.0, 15, 9, 7], true, true),
            // One of them is enough to begin with.
            ([16, 7, 9, 7], true, true), ([9, 8, 9, 7], true, true),
            // Both have to be below now.
            ([16, 15, 9, 8], true, false), ([16, 15, 10, 7], true, false),
            // No case to begin with.
            ([9, 7, 3, 2], false, false),
        ] as [([Double], Bool, Bool)])
    func `recovery over the two is a case on either at first, and below both now`(
        scores: [Double], wasCase: Bool, isRecovered: Bool
    ) {
        let pair = PairRecovery(
            Self.courses { builder in
                builder.score(day(2026, 1, 7), "phq9", scores[0])
                builder.score(day(2026, 1, 7), "gad7", scores[1])
                builder.score(day(2026, 3, 4), "phq9", scores[2])
                builder.score(day(2026, 3, 4), "gad7", scores[3])
            })
        #expect(pair?.wasCase == wasCase)
        #expect(pair?.isRecovered == isRecovered)
    }

    @Test func `the pair needs a first and a later score of both`() {
        let pair = PairRecovery(
            Self.courses { builder in
                builder.score(day(2026, 1, 7), "phq9", 16)
                builder.score(day(2026, 3, 4), "phq9", 4)
                builder.score(day(2026, 3, 4), "gad7", 4)
            })
        #expect(pair == nil)
    }

    @Test func `response and remission are those of their sources`() throws {
        #expect(try Self.course("phq9", [18, 9]).isResponse == true)
        #expect(try Self.course("phq9", [20, 10]).isResponse == false)
        #expect(try Self.course("phq9", [5]).isResponse == nil)
        #expect(try Self.course("gad7", [18, 2]).isResponse == nil)
        #expect(try Self.course("isi", [18, 7]).isRemission == true)
        #expect(try Self.course("isi", [18, 8]).isRemission == false)
        #expect(try Self.course("isi", [7, 6]).beganInRemission)
        #expect(try Self.course("phq9", [18, 2]).isRemission == nil)
    }

    @Test func `scores with other answers are a course of their own, of which nothing published is said`() throws {
        let courses = Self.courses { builder in
            builder.score(day(2026, 1, 7), "k10", 30)
            builder.score(day(2026, 1, 14), "k10", 20, declaredRange: 0...4)
            builder.score(day(2026, 1, 21), "k10", 25)
            builder.score(day(2026, 1, 28), "k10", 12, declaredRange: 0...4)
        }
        #expect(courses.map { $0.points.map(\.value) } == [[30, 25], [20, 12]])
        #expect(courses.map(\.form.isUsual) == [true, false])
        #expect(courses.map { $0.band(of: 20) } == ["likely mild", nil])
    }

    @Test func `without an optional item a score is not set beside whole ones`() {
        let courses = Self.courses { builder in
            builder.score(day(2026, 1, 7), "wsas", 22, answers: [6, 4, 5, 4, 3])
            builder.score(day(2026, 1, 14), "wsas", 12, answers: [nil, 4, 3, 3, 2])
            builder.score(day(2026, 1, 21), "wsas", 18)
        }
        #expect(courses.map { $0.points.map(\.value) } == [[22, 18], [12]])
        #expect(courses.map(\.form.leftOut) == [[], [1]])
        #expect(courses.last?.band(of: 12) == nil)
    }

    @Test func `a written cut-off of an odd form is not used`() throws {
        var own = Measure(id: "mine", shortName: "mine", name: "mine")
        own.items = 2
        own.itemRange = 0...4
        own.alternativeItemRanges = [1...5]
        own.total = 0...8
        own.caseness = Measure.Cutoff(.atLeast, 4, source: "journal.yaml")
        own.reliableChange = Measure.ReliableChange(points: 2, source: "journal.yaml")
        let measure = own
        let courses = Self.courses { builder in
            builder.settings { $0.measures = [measure] }
            builder.score(day(2026, 1, 7), "mine", 10, declaredRange: 1...5)
            builder.score(day(2026, 1, 14), "mine", 3, declaredRange: 1...5)
        }
        let course = try #require(courses.first)
        #expect(course.caseness == nil && Recovery(course) == nil)
        #expect(course.change(from: course.first).verdict == .unknown)
    }

    // MARK: Computed cut-offs

    private static func own(_ direction: Measure.Direction, _ norms: Measure.Norms) -> Measure {
        var own = Measure(id: "mine", shortName: "mine", name: "mine")
        own.direction = direction
        own.norms = norms
        return own
    }

    @Test func `cut-offs a, b and c are those of Jacobson and Truax, in either direction`() throws {
        let worse = try #require(
            ComputedCutoffs(
                Self.own(
                    .higherWorse,
                    Measure.Norms(
                        clinical: .init(mean: 19.7, deviation: 7.7), functional: .init(mean: 4.7, deviation: 4.8)))))
        // 19.7 − 15.4; 4.7 + 9.6, where two packages have 4.7 + 15.4; 130.75 / 12.5.
        #expect(worse.a == 4.3 && worse.b == 14.3 && worse.c == 10.46)
        let better = try #require(
            ComputedCutoffs(
                Self.own(
                    .higherBetter,
                    Measure.Norms(
                        clinical: .init(mean: 40, deviation: 7.5), functional: .init(mean: 60, deviation: 7.5)))))
        #expect(better.a == 55 && better.b == 45 && better.c == 50)
    }

    @Test func `somebody is past a computed cut-off only strictly beyond it`() {
        let norms = Measure.Norms(
            clinical: .init(mean: 40, deviation: 7.5), functional: .init(mean: 60, deviation: 7.5))
        let cutoff = Self.own(.higherBetter, norms).cutoff
        #expect(cutoff?.isMet(by: 50) == true)
        #expect(cutoff?.isMet(by: 50.5) == false)
    }

    @Test(
        arguments: [
            (true, true, ComputedCutoffs.Criterion.c), (false, true, .b), (true, false, .a),
        ] as [(Bool, Bool, ComputedCutoffs.Criterion)])
    func `c counts where both groups are known, else b, else a`(
        clinical: Bool, functional: Bool, criterion: ComputedCutoffs.Criterion
    ) {
        let norms = Measure.Norms(
            clinical: clinical ? .init(mean: 19.7, deviation: 7.7) : nil,
            functional: functional ? .init(mean: 4.7, deviation: 4.8) : nil)
        #expect(ComputedCutoffs(Self.own(.higherWorse, norms))?.used?.criterion == criterion)
    }

    /// Scores times −1, with the direction and the groups turned round as well.
    @Test(arguments: 0..<40)
    func `scores turned round give the words turned round`(_ seed: Int) throws {
        // Whole numbers that look random: multiples of a prime, taken from 0 to 40.
        let values = (0..<6).map { Double((seed * 17 + $0 * 29 + $0 * $0 * 7) % 41) }
        let norms = Measure.Norms(
            reliability: 0.88, deviation: 7.7, clinical: .init(mean: 19.7, deviation: 7.7),
            functional: .init(mean: 4.7, deviation: 4.8))
        let mirrored = Measure.Norms(
            reliability: 0.88, deviation: 7.7, clinical: .init(mean: -19.7, deviation: 7.7),
            functional: .init(mean: -4.7, deviation: 4.8))
        func course(_ measure: Measure, _ values: [Double]) throws -> ScoreCourse {
            try #require(
                Self.courses { builder in
                    builder.settings { $0.measures = [measure] }
                    for (week, value) in values.enumerated() {
                        builder.score(day(2026, 1, 7) + 7 * week, "mine", value)
                    }
                }.first)
        }
        let one = try course(Self.own(.higherWorse, norms), values)
        let other = try course(Self.own(.higherBetter, mirrored), values.map { -$0 })
        for (point, twin) in zip(one.points, other.points) {
            let (change, opposite) = (one.change(from: point), other.change(from: twin))
            #expect(change.difference == -opposite.difference)
            // What is lower on one is higher on the other; better stays better.
            #expect(change.verdict == opposite.verdict)
        }
        #expect(one.best.value == -other.best.value && one.best.date == other.best.date)
        #expect(Recovery(one)?.isRecovered == Recovery(other)?.isRecovered)
        #expect(Recovery(one)?.wasCase == Recovery(other)?.wasCase)
        // The same scores with the direction alone turned round: better and worse change places.
        let turned = try course(
            Self.own(.higherBetter, Measure.Norms(reliability: 0.88, deviation: 7.7)), values)
        let verdicts: [ScoreChange.Verdict: ScoreChange.Verdict] = [
            .reliablyBetter: .reliablyWorse, .reliablyWorse: .reliablyBetter, .notReliable: .notReliable,
        ]
        #expect(turned.change(from: turned.first).verdict == verdicts[one.change(from: one.first).verdict])
    }
}
