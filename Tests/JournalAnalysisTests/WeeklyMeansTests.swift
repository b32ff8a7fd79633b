import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

/// 12 January 2026 is a Monday.
@Suite struct WeeklyMeansTests {
    private static let monday = day(2026, 1, 12)

    @Test func `three noted days make a week, two do not`() {
        let days = [0, 2, 6, 7, 8, 15, 16, 20].map { DatedValue(Self.monday + $0, Double($0)) }
        // (0 + 2 + 6)/3 and (15 + 16 + 20)/3; the second week has two days.
        #expect(
            WeeklyMeans.of(days, weekStarts: .monday) == [
                DatedValue(Self.monday, 8.0 / 3), DatedValue(Self.monday + 14, 17),
            ])
    }

    @Test func `weeks begin where they are said to`() {
        let days = (0..<7).map { DatedValue(Self.monday + $0, Double($0)) }
        // From Sunday on: Monday to Saturday, 0 to 5, and Sunday alone.
        #expect(WeeklyMeans.of(days, weekStarts: .sunday) == [DatedValue(Self.monday - 1, 2.5)])
    }

    @Test func `three values of one day are one day`() {
        let days = [0, 0, 0, 1].map { DatedValue(Self.monday + $0, 4) }
        #expect(WeeklyMeans.of(days, weekStarts: .monday).isEmpty)
    }
}
