import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct ScoreTests {
    private static func course(_ measure: String, _ scores: [Double?]) throws -> ScoreCourse {
        var builder = JournalBuilder()
        for (index, score) in scores.enumerated() { builder.score(day(2026, 1, 12) + 7 * index, measure, score) }
        return try #require(ScoreCourse.all(in: builder.journal).first)
    }

    /// Measure, first and last score, verdict. PHQ-9 needs 6 points, GAD-7 4, WHO-5 10 (higher is better): each
    /// published threshold is met by exactly its points.
    static let verdicts: [(measure: String, from: Double, to: Double, verdict: ScoreChange.Verdict)] = [
        ("phq9", 16, 10, .reliablyBetter), ("phq9", 16, 11, .notReliable), ("phq9", 10, 16, .reliablyWorse),
        ("gad7", 13, 9, .reliablyBetter), ("gad7", 11, 11, .notReliable), ("who5", 40, 52, .reliablyBetter),
        ("who5", 52, 44, .notReliable), ("who5", 52, 40, .reliablyWorse),
    ]

    @Test(arguments: verdicts)
    func `change is reliable by the published points`(
        _ row: (measure: String, from: Double, to: Double, verdict: ScoreChange.Verdict)
    ) throws {
        let course = try Self.course(row.measure, [row.from, row.to])
        #expect(course.change(from: course.first).verdict == row.verdict)
    }

    /// Jacobson and Truax' example: s 7.5, reliability 0.8, threshold 9.297 points, which must be exceeded.
    @Test func `without published points the index is computed from the norms`() throws {
        var measure = Measure(id: "own", shortName: "Own", name: "Own")
        measure.norms = Measure.Norms(reliability: 0.8, deviation: 7.5)
        let threshold = try #require(ReliableChangeThreshold(measure))
        #expect(abs(threshold.points - 9.297096) < 1e-6)
        #expect(!threshold.isInclusive)
        #expect(threshold.isMet(by: 15))
        #expect(!threshold.isMet(by: -9.29))
    }

    /// Standard deviation, reliability, change in points, whether it is reliable: 1.96 times Sdiff has to be exceeded.
    @Test(
        arguments: [
            // Sdiff 3.162278, threshold 6.198: RC ±2.53 and ±1.26.
            (5.0, 0.8, -8.0, true), (5, 0.8, -4, false), (5, 0.8, 0, false), (5, 0.8, 4, false), (5, 0.8, 8, true),
            // Sdiff 4.743416, threshold 9.297: RC 3.162278.
            (7.5, 0.8, 15, true),
            // Sdiff 2.376036, threshold 4.65703; Sdiff 2.93249, threshold 5.747681.
            (6.396073490631653, 0.931, 4.6570, false), (6.396073490631653, 0.931, 4.6571, true),
            (10.5, 0.961, 5.7476, false), (10.5, 0.961, 5.7477, true),
        ] as [(Double, Double, Double, Bool)])
    func `the index is that of published examples`(
        deviation: Double, reliability: Double, change: Double, isReliable: Bool
    ) throws {
        var measure = Measure(id: "own", shortName: "Own", name: "Own")
        measure.norms = Measure.Norms(reliability: reliability, deviation: deviation)
        #expect(try #require(ReliableChangeThreshold(measure)).isMet(by: change) == isReliable)
    }

    @Test func `without thresholds the difference stands alone`() throws {
        #expect(ReliableChangeThreshold(Measure(id: "own", shortName: "Own", name: "Own")) == nil)
    }

    @Test func `an entry without a total is no score, and of one day the last counts`() throws {
        var builder = JournalBuilder()
        builder.score(day(2026, 1, 12), "phq9", 16)
        builder.score(day(2026, 1, 19), "phq9", nil, answers: [1, nil])
        builder.score(day(2026, 1, 26), "phq9", 9)
        builder.score(day(2026, 1, 26), "phq9", 10)
        let course = try #require(ScoreCourse.all(in: builder.journal).first)
        #expect(course.points.map(\.value) == [16, 10])
        #expect(course.previous == nil)
    }

    @Test func `an unknown questionnaire makes no claim`() {
        var builder = JournalBuilder()
        builder.score(day(2026, 1, 12), "nobodyknows", 16)
        #expect(ScoreCourse.all(in: builder.journal).isEmpty)
    }
}
