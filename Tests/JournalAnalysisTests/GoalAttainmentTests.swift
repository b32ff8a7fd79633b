import JournalAnalysis
import Testing

@Suite struct GoalAttainmentTests {
    /// Levels, weights and T, worked from Kiresuk & Sherman's (1968) formula with ρ = .3: for (1, 1, 0) it is
    /// 50 + 20/√(0.7·3 + 0.3·9).
    static let worked: [(levels: [Double], weights: [Double]?, t: Double)] = [
        ([0, 0, 0], nil, 50), ([-1, -1, -1], nil, 36.3069), ([1, 1, 0], nil, 59.1287),
        ([-2, -2, -2], nil, 22.6139), ([1], nil, 60), ([-1, -1], nil, 37.5965),
        ([-1, -1, -1, -1], [2, 3, 1, 4], 35.9972),
    ]

    @Test(arguments: worked)
    func `levels and weights come to one figure`(_ row: (levels: [Double], weights: [Double]?, t: Double)) throws {
        #expect(abs(try #require(GoalAttainment.tScore(row.levels, weights: row.weights)) - row.t) < 1e-4)
    }

    /// How many goals, and what a level on one of them adds: 10/√(n·(0.7 + 0.3·n)).
    static let steps: [(goals: Int, points: Double)] = [
        (1, 10), (2, 6.2017), (3, 4.5644), (4, 3.6274), (5, 3.0151), (6, 2.582),
    ]

    @Test(arguments: steps)
    func `a level on one goal counts less among more goals`(_ row: (goals: Int, points: Double)) throws {
        let levels = [1] + Array(repeating: 0.0, count: row.goals - 1)
        #expect(abs(try #require(GoalAttainment.tScore(levels)) - 50 - row.points) < 1e-4)
    }

    @Test func `of nothing, or with weights that weigh nothing, there is no figure`() {
        #expect(GoalAttainment.tScore([]) == nil)
        #expect(GoalAttainment.tScore([1, 2], weights: [0, 0]) == nil)
        #expect(GoalAttainment.tScore([1, 2], weights: [1]) == nil)
        #expect(GoalAttainment.tScore([1, 2], weights: [1, -1]) == nil)
    }
}
