import JournalAnalysis
import JournalModel
import Testing

@Suite struct SuddenGainTests {
    /// Six scores with a cut of 7, and whether the step from the third to the fourth is a gain: checked with the R
    /// package suddengains. In the second the means are 11.83 apart, and 3.182 times the pooled deviation, √(41.17/3),
    /// is 11.79; in the first they are only 10.83 apart.
    static let intervals: [(scores: [Double?], isGain: Bool?)] = [
        ([28, 19, 23, 12, 13, nil], false), ([28, 19, 23, 11, 12, nil], true), ([28, 25, 28, 11, 12, nil], true),
        ([28, 19, nil, 12, 13, nil], nil), ([28, 19, 23, 12, 14, nil], false),
    ]

    @Test(arguments: intervals)
    func `a gain meets all three criteria`(_ row: (scores: [Double?], isGain: Bool?)) {
        #expect(SuddenGain.isGain(at: 3, in: row.scores, cut: 7, direction: .higherWorse) == row.isGain)
    }

    @Test(arguments: intervals)
    func `where higher is better the mirrored scores gain`(_ row: (scores: [Double?], isGain: Bool?)) {
        // Mirrored about 28, a quarter of the score before is less, so that only the other criteria decide.
        let mirrored = row.scores.map { $0.map { 28 - $0 } }
        #expect(SuddenGain.isGain(at: 3, in: mirrored, cut: 7, direction: .higherBetter) == row.isGain)
    }

    /// The cut, the quarter and the t criterion, each broken by itself.
    @Test func `each criterion can turn a step down`() {
        let scores: [Double?] = [30, 30, 30, 22, 22, 22]
        #expect(SuddenGain.isGain(at: 3, in: scores, cut: 8, direction: .higherWorse) == true)
        #expect(SuddenGain.isGain(at: 3, in: scores, cut: 8.5, direction: .higherWorse) == false)
        // 7 of 29 is less than a quarter, 8 of 30 more.
        #expect(SuddenGain.isGain(at: 3, in: [29, 29, 29, 22, 22, 22], cut: 5, direction: .higherWorse) == false)
        #expect(SuddenGain.isGain(at: 3, in: [20, 36, 30, 22, 10, 30], cut: 5, direction: .higherWorse) == false)
    }

    /// Two of three on each side: t is 4.303. Means 10 apart, pooled deviation √((2 + 2)/2) = 1.41 or
    /// √((8 + 8)/2) = 2.83.
    @Test func `with two scores missing the criterion is stricter`() {
        #expect(SuddenGain.isGain(at: 3, in: [nil, 21, 23, 11, 13, nil], cut: 5, direction: .higherWorse) == true)
        #expect(SuddenGain.isGain(at: 3, in: [nil, 20, 24, 10, 14, nil], cut: 5, direction: .higherWorse) == false)
    }

    @Test func `gains of a series are found where they are`() {
        let scores: [Double?] = [26, 27, 26, 15, 14, 15, 14, 15]
        let gains = SuddenGain.all(in: scores, cut: 6, direction: .higherWorse)
        #expect(gains.map(\.index) == [3])
        #expect(gains.map(\.points) == [11])
        #expect(SuddenGain.all(in: scores, cut: 6, direction: .higherBetter).isEmpty)
    }

    @Test func `a step at the very end, or outside, cannot be determined`() {
        let scores: [Double?] = [26, 27, 26, 15]
        #expect(SuddenGain.isGain(at: 3, in: scores, cut: 6, direction: .higherWorse) == nil)
        #expect(SuddenGain.isGain(at: 1, in: scores, cut: 6, direction: .higherWorse) == nil)
        #expect(SuddenGain.isGain(at: 0, in: scores, cut: 6, direction: .higherWorse) == nil)
        #expect(SuddenGain.isGain(at: 9, in: scores, cut: 6, direction: .higherWorse) == nil)
        #expect(SuddenGain.all(in: [], cut: 6, direction: .higherWorse).isEmpty)
    }

    @Test func `equal scores do not gain, whatever the cut`() {
        #expect(SuddenGain.all(in: [0, 0, 0, 0, 0, 0], cut: 0, direction: .higherWorse).isEmpty)
    }
}
