import JournalModel
import JournalText
import Testing

struct MeasureScoringTests {
    @Test(
        arguments: [
            // 2+1+2+1+1+1+1+1+0
            (Measure.phq9, [2, 1, 2, 1, 1, 1, 1, 1, 0], 10.0),
            // The same, and a tenth that is never added.
            (.phq9, [2, 1, 2, 1, 1, 1, 1, 1, 0, 3], 10),
            // 1+2+1+0+2+1+1
            (.gad7, [1, 2, 1, 0, 2, 1, 1], 8),
            // (3+2+3+2+3) · 4
            (.who5, [3, 2, 3, 2, 3], 52),
            // Six items at 3, and four reversed: 4−3 each.
            (.pss10, [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 22),
            // 2+1+2+0+2+2+1+3 = 13, and 2 and 3 reversed: 4−3 and 4−4.
            (.core10, [2, 3, 4, 1, 2, 0, 2, 2, 1, 3], 14),
            // Eleven items at 1, and five reversed: 6−1 each.
            (.pswq, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 36),
            // The weights as printed, nothing reversed: 0+1+2+3+0+1+2+3+0+1
            (.epds, [0, 1, 2, 3, 0, 1, 2, 3, 0, 1], 13),
            // 3+1+2+0+0+1+0+0+2+4
            (.audit, [3, 1, 2, 0, 0, 1, 0, 0, 2, 4], 13),
            // Five items at 4.
            (.swls, [4, 4, 4, 4, 4], 20),
            // Ten items at 1, the least there is.
            (.k10, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 10),
            // 6+4+5+3+2
            (.wsas, [6, 4, 5, 3, 2], 20),
        ] as [(Measure, [Int], Double)])
    func `answers add up as the form says`(measure: Measure, answers: [Int], total: Double) {
        let result = measure.score(answers: answers)
        #expect(result.total == total)
        #expect(result.problems.isEmpty && result.unanswered.isEmpty && result.isUsualForm)
    }

    @Test func `tenths add up to tenths`() {
        // 7.3+6.1+5.2+8 and 0.1+0.2+0.3+0.4
        #expect(Measure.ors.score(decimalAnswers: [7.3, 6.1, 5.2, 8]).total == 26.6)
        #expect(Measure.srs.score(decimalAnswers: [0.1, 0.2, 0.3, 0.4]).total == 1)
    }

    @Test func `a form of whole answers takes no decimals`() {
        let result = Measure.who5.score(decimalAnswers: [2.5, 3, 3, 3, 3])
        #expect(result.problems == [.outOfRange(item: 1, value: 2.5, allowed: .range(0...5))])
        #expect(result.total == nil)
    }

    @Test(arguments: [Measure.phq9, .gad7, .who5, .core10, .epds, .pcl5, .bdiii])
    func `one answer missing leaves no total, and names the item`(measure: Measure) throws {
        let items = try #require(measure.items)
        for item in 1...items {
            var answers = [Int?](repeating: 1, count: items)
            answers[item - 1] = nil
            let result = measure.score(answers: answers)
            #expect(result.total == nil)
            #expect(result.unanswered == [item])
            #expect(result.problems.isEmpty)
        }
    }

    @Test func `an unanswered tenth of PHQ-9 is not missed`() {
        let result = Measure.phq9.score(answers: [1, 1, 1, 1, 1, 1, 1, 1, 1, nil])
        #expect(result.total == 9)
        #expect(result.unanswered.isEmpty)
    }

    @Test func `a tenth of PHQ-9 that is out of range is named and spoils nothing`() {
        let result = Measure.phq9.score(answers: [1, 1, 1, 1, 1, 1, 1, 1, 1, 7])
        #expect(result.total == 9)
        #expect(result.problems == [.outOfRange(item: 10, value: 7, allowed: .range(0...3))])
    }

    @Test(arguments: [8, 11, 0])
    func `a wrong number of answers is not scored`(count: Int) {
        let result = Measure.phq9.score(answers: Array(repeating: 1, count: count))
        #expect(result.total == nil)
        #expect(result.problems == [.wrongCount(given: count, expected: 9)])
    }

    @Test func `an answer that the form does not have is named with what it has`() {
        let result = Measure.gad7.score(answers: [1, 2, 4, 0, 2, 1, -1])
        #expect(result.total == nil)
        #expect(
            result.problems == [
                .outOfRange(item: 3, value: 4, allowed: .range(0...3)),
                .outOfRange(item: 7, value: -1, allowed: .range(0...3)),
            ])
        #expect(result.problems.first?.description == "item 3 is 4, expected 0–3")
    }

    @Test func `a nought in K10 is a mistake, and a low score only where 0 to 4 is declared`() {
        let answers = [0, 2, 2, 2, 2, 2, 2, 2, 2, 2]
        let usual = Measure.k10.score(answers: answers)
        #expect(usual.total == nil)
        #expect(usual.problems == [.outOfRange(item: 1, value: 0, allowed: .range(1...5))])
        let declared = Measure.k10.score(answers: answers, range: 0...4)
        #expect(declared.total == 18)
        #expect(declared.possible == 0...40)
        #expect(!declared.isUsualForm)
        #expect(Measure.k10.score(answers: Array(repeating: 2, count: 10), range: 1...5).isUsualForm)
    }

    @Test func `a range that is not in use is not guessed at`() {
        let result = Measure.k10.score(answers: Array(repeating: 1, count: 10), range: 0...3)
        #expect(result.problems == [.unknownRange(0...3, known: [1...5, 0...4])])
        #expect(result.total == nil)
    }

    @Test func `RSES is added up only where its order is declared`() {
        let answers = [3, 3, 1, 3, 0, 3, 3, 1, 0, 1]
        let undeclared = Measure.rses.score(answers: answers)
        #expect(undeclared.total == nil)
        #expect(undeclared.problems == [.orderNotDeclared(known: ["rosenberg_1965", "umd_web"])])
        // 1, 2, 4, 6, 7 as they are: 15. 3, 5, 8, 9, 10 reversed: 2+3+2+3+2.
        #expect(Measure.rses.score(answers: answers, order: "rosenberg_1965").total == 27)
        #expect(Measure.rses.score(answers: answers, order: "Rosenberg 1965").total == 27)
        // 1, 3, 4, 7, 10 as they are: 3+1+3+3+1. 2, 5, 6, 8, 9 reversed: 0+3+0+2+3.
        #expect(Measure.rses.score(answers: answers, order: "umd_web").total == 19)
        let other = Measure.rses.score(answers: answers, order: "alphabetical")
        #expect(other.total == nil)
        #expect(other.problems == [.unknownOrder("alphabetical", known: ["rosenberg_1965", "umd_web"])])
    }

    @Test func `RSES from 1 to 4 is reversed within 1 to 4`() {
        // Five items at 4, and five reversed: 5−4 each.
        let result = Measure.rses.score(answers: Array(repeating: 4, count: 10), order: "umd_web", range: 1...4)
        #expect(result.total == 25)
        #expect(result.possible == 10...40)
        #expect(!result.isUsualForm)
    }

    @Test(arguments: [1, 3])
    func `items 9 and 10 of AUDIT are 0, 2 or 4`(answer: Int) {
        let result = Measure.audit.score(answers: [1, 1, 1, 1, 1, 1, 1, 1, answer, 0])
        #expect(result.total == nil)
        #expect(result.problems == [.outOfRange(item: 9, value: Double(answer), allowed: .values([0, 2, 4]))])
        #expect(result.problems.first?.description == "item 9 is \(answer), expected 0, 2 or 4")
    }

    @Test(
        arguments: [
            // Never a drink: only 9 and 10 are asked.
            ([0, nil, nil, nil, nil, nil, nil, nil, 0, 2], 2.0),
            // One or two, never six: the same.
            ([2, 0, 0, nil, nil, nil, nil, nil, 0, 0], 2),
            // Nothing lets these be passed over.
            ([2, 1, 0, nil, nil, nil, nil, nil, 0, 0], nil),
            ([2, 0, nil, nil, nil, nil, nil, nil, 0, 0], nil),
            // 9 and 10 are always asked.
            ([0, nil, nil, nil, nil, nil, nil, nil, nil, 0], nil),
        ] as [([Int?], Double?)])
    func `AUDIT may be cut short where the form says so`(answers: [Int?], total: Double?) {
        let result = Measure.audit.score(answers: answers)
        #expect(result.total == total)
        #expect(result.unanswered.isEmpty == (total != nil))
    }

    @Test func `DASS-21 has three doubled parts and no total`() {
        let result = Measure.dass21.score(answers: Array(repeating: 1, count: 21))
        #expect(result.total == nil && result.possible == nil)
        // Seven items at 1, doubled.
        #expect(result.subscales == ["depression": 14, "anxiety": 14, "stress": 14])
        #expect(result.unanswered.isEmpty && result.problems.isEmpty)
    }

    @Test func `a missing answer of DASS-21 leaves out its own part only`() {
        var answers = [Int?](repeating: 2, count: 21)
        answers[2] = nil
        let result = Measure.dass21.score(answers: answers)
        // Item 3 is of the part on depression.
        #expect(result.subscales == ["anxiety": 28, "stress": 28])
        #expect(result.unanswered == [3])
    }

    @Test func `PCL-5 has a total and four parts`() {
        let result = Measure.pcl5.score(answers: Array(repeating: 2, count: 20))
        #expect(result.total == 40)
        #expect(result.subscales == ["B": 10, "C": 4, "D": 14, "E": 12])
    }

    @Test func `without its item on work WSAS is out of 32 and has no ranges`() {
        let result = Measure.wsas.score(answers: [nil, 4, 5, 3, 2])
        #expect(result.total == 14)
        #expect(result.leftOut == [1] && result.unanswered.isEmpty)
        #expect(result.possible == 0...32)
        #expect(!result.isUsualForm)
        #expect(Measure.wsas.score(answers: [4, nil, 5, 3, 2]).total == nil)
    }

    @Test func `without item 4 PHQ-15 is out of 28`() {
        var answers = [Int?](repeating: 1, count: 15)
        answers[3] = nil
        let result = Measure.phq15.score(answers: answers)
        #expect(result.total == 14)
        #expect(result.possible == 0...28)
        #expect(!result.isUsualForm)
    }

    @Test func `single answers of OQ-45 are not added up`() {
        let result = Measure.oq452.score(answers: Array(repeating: 1, count: 45))
        #expect(result.total == nil)
        #expect(result.problems == [.onlyTotals])
    }

    @Test func `the writer's own measure reverses within its own range`() {
        var own = Measure(id: "myscale", shortName: "my-scale", name: "my-scale")
        own.items = 5
        own.itemRange = 0...4
        own.reverse = [2]
        // 1+3+1+1 and 4−4.
        #expect(own.score(answers: [1, 4, 3, 1, 1]).total == 6)
    }

    @Test func `ranges are not read off a score of an unusual form`() {
        let stamp = Stamp(date: CivilDate(dayNumber: 0), source: SourceRange(file: 0, bytes: 0..<0))
        let usual = Score(stamp: stamp, measure: "k10", total: 20, answers: nil)
        #expect(Measure.k10.band(of: usual)?.label == "likely mild")
        var declared = usual
        declared.declaredRange = 0...4
        #expect(Measure.k10.band(of: declared) == nil)
        let cut = Score(stamp: stamp, measure: "wsas", total: 14, answers: [nil, 4, 5, 3, 2])
        #expect(Measure.wsas.band(of: cut) == nil)
        let case10 = Score(stamp: stamp, measure: "phq9", total: 10, answers: nil)
        #expect(Measure.phq9.isCase(case10) == true)
    }
}
