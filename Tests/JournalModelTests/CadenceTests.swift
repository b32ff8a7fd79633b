import JournalModel
import Testing

struct CadenceTests {
    @Test(
        arguments: [
            (1, CalendarPeriod.day, "2026-03-28", "2026-03-29"),
            (10, .day, "2026-12-25", "2027-01-04"),
            (1, .week, "2026-02-25", "2026-03-04"),
            (2, .week, "2026-03-04", "2026-03-18"),
            (1, .month, "2026-03-15", "2026-04-15"),
            (1, .month, "2026-12-15", "2027-01-15"),
            // A month ends where it ends: 28 or 29 February, 30 April.
            (1, .month, "2026-01-31", "2026-02-28"),
            (1, .month, "2024-01-31", "2024-02-29"),
            (1, .month, "2026-03-31", "2026-04-30"),
            (3, .month, "2025-11-30", "2026-02-28"),
            (12, .month, "2024-02-29", "2025-02-28"),
            (24, .month, "2026-05-31", "2028-05-31"),
        ] as [(Int, CalendarPeriod, String, String)])
    func `the next turn is on the day a calendar would give`(
        count: Int, unit: CalendarPeriod, start: String, next: String
    ) throws {
        let date = try #require(Self.date(start))
        #expect(Goal.Cadence(count: count, unit: unit).next(after: date).description == next)
    }

    @Test func `a turn beyond the last year of the calendar stays where it is`() throws {
        let date = try #require(Self.date("9999-12-15"))
        #expect(Goal.Cadence(count: 1, unit: .month).next(after: date) == date)
    }

    private static func date(_ text: String) -> CivilDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CivilDate(year: parts[0], month: parts[1], day: parts[2])
    }
}
