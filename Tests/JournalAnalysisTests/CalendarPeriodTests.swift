import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct CalendarPeriodTests {
    @Test func `a week begins on the day that is set`() {
        let date = day(2026, 3, 18)
        #expect(CalendarPeriod.week.span(containing: date, weekStarts: .monday).first == day(2026, 3, 16))
        #expect(CalendarPeriod.week.span(containing: date, weekStarts: .sunday).first == day(2026, 3, 15))
        #expect(CalendarPeriod.week.span(containing: date, weekStarts: .thursday).first == day(2026, 3, 12))
    }

    @Test func `a month is a calendar month`() {
        let february = CalendarPeriod.month.span(containing: day(2028, 2, 10), weekStarts: .monday)
        #expect(february == span(day(2028, 2, 1), day(2028, 2, 29)))
    }

    @Test func `only whole periods are full`() {
        let weeks = CalendarPeriod.week.full(in: span(day(2026, 3, 3), day(2026, 3, 22)), weekStarts: .monday)
        #expect(weeks.map(\.first) == [day(2026, 3, 9), day(2026, 3, 16)])
    }

    /// Days, and how many weeks and months they are, rounded, at least one.
    @Test(arguments: [(3, 1, 1), (15, 2, 1), (18, 3, 1), (60, 9, 2)])
    func `a span is so many periods long`(_ row: (days: Int, weeks: Int, months: Int)) {
        let time = span(day(2026, 3, 1), day(2026, 3, 1) + (row.days - 1))
        #expect(CalendarPeriod.week.count(in: time) == row.weeks)
        #expect(CalendarPeriod.month.count(in: time) == row.months)
    }
}
