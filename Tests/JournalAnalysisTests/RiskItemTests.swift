import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct RiskItemTests {
    private static func answers(item9: Int?) -> [Int?] { [1, 1, 1, 1, 1, 1, 1, 1, item9] }

    private static func status(_ add: (inout JournalBuilder) -> Void) throws -> RiskItemStatus {
        var builder = JournalBuilder()
        add(&builder)
        return try #require(RiskItemStatus.all(in: builder.journal).first)
    }

    @Test func `a positive answer stays when only a total follows`() throws {
        let status = try Self.status {
            $0.score(day(2026, 1, 12), "phq9", 9, answers: Self.answers(item9: 1))
            $0.score(day(2026, 1, 26), "phq9", 2)
        }
        #expect(status.isPositive)
        #expect(status.lastAnswer?.date == day(2026, 1, 12))
        #expect(status.lastEntry == .totalOnly(day(2026, 1, 26)))
    }

    @Test func `a later answer takes its place`() throws {
        let status = try Self.status {
            $0.score(day(2026, 1, 12), "phq9", 9, answers: Self.answers(item9: 2))
            $0.score(day(2026, 1, 26), "phq9", 8, answers: Self.answers(item9: 0))
        }
        #expect(!status.isPositive)
        #expect(status.lastEntry == .answered)
    }

    @Test func `an unanswered item is not zero`() throws {
        let status = try Self.status { $0.score(day(2026, 1, 12), "phq9", nil, answers: Self.answers(item9: nil)) }
        #expect(status.lastAnswer == nil)
        #expect(status.lastEntry == .notAnswered(day(2026, 1, 12)))
    }

    @Test func `a gap does not take a positive answer's place`() throws {
        let status = try Self.status {
            $0.score(day(2026, 1, 12), "phq9", 9, answers: Self.answers(item9: 3))
            $0.score(day(2026, 1, 26), "phq9", nil, answers: Self.answers(item9: nil))
        }
        #expect(status.isPositive)
    }

    @Test func `totals alone say nothing of the item`() throws {
        let status = try Self.status { $0.score(day(2026, 1, 12), "phq9", 0) }
        #expect(status.lastAnswer == nil)
        #expect(!status.isPositive)
    }

    @Test func `a questionnaire without a risk item has no line`() {
        var builder = JournalBuilder()
        builder.score(day(2026, 1, 12), "gad7", 5)
        #expect(RiskItemStatus.all(in: builder.journal).isEmpty)
    }
}
