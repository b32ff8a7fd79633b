import JournalModel
import Testing

struct CivilDateTests {
    @Test(
        arguments: [
            (1, 1, 1, -719_162),
            (1582, 10, 15, -141_427),
            (1969, 12, 31, -1),
            (1970, 1, 1, 0),
            (2000, 2, 29, 11_016),
            (2000, 3, 1, 11_017),
            (2038, 1, 19, 24_855),
            (9999, 12, 31, 2_932_896),
        ] as [(Int, Int, Int, Int)])
    func `a date has the day number that other calendars give it`(year: Int, month: Int, day: Int, number: Int) {
        #expect(CivilDate(year: year, month: month, day: day)?.dayNumber == number)
    }

    @Test(
        arguments: [
            (1900, false), (1996, true), (2000, true), (2023, false), (2024, true), (2026, false), (2100, false),
            (2400, true),
        ] as [(Int, Bool)])
    func `29 February exists in leap years only`(year: Int, isLeap: Bool) {
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(
        arguments: [
            (2026, 2, 30), (2026, 4, 31), (2026, 6, 31), (2026, 9, 31), (2026, 11, 31), (2026, 1, 32), (2026, 1, 0),
            (2026, 0, 1), (2026, 13, 1), (0, 1, 1), (10_000, 1, 1), (2026, 3, -1),
        ] as [(Int, Int, Int)])
    func `a date that no calendar shows does not exist`(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(
        arguments: [
            (1, 1, 1, Weekday.monday),
            (1582, 10, 15, .friday),
            (1789, 7, 14, .tuesday),
            (1900, 1, 1, .monday),
            (1969, 7, 20, .sunday),
            (1970, 1, 1, .thursday),
            (1989, 11, 9, .thursday),
            (1999, 12, 31, .friday),
            (2000, 2, 29, .tuesday),
            (2024, 2, 29, .thursday),
            (2026, 3, 5, .thursday),
            (9999, 12, 31, .friday),
        ] as [(Int, Int, Int, Weekday)])
    func `a date has the weekday that calendars print`(year: Int, month: Int, day: Int, weekday: Weekday) {
        #expect(CivilDate(year: year, month: month, day: day)?.weekday == weekday)
    }

    @Test func `every day of eight hundred years goes to its parts and back`() throws {
        let first = try #require(CivilDate(year: 1600, month: 1, day: 1))
        let last = try #require(CivilDate(year: 2399, month: 12, day: 31))
        #expect(last - first + 1 == 2 * 146_097)
        let strays = (first.dayNumber...last.dayNumber).filter { number in
            let (year, month, day) = CivilDate(dayNumber: number).parts
            return CivilDate(year: year, month: month, day: day)?.dayNumber != number
        }
        #expect(strays.isEmpty)
    }

    @Test(
        arguments: [
            (2026, 3, 5, "2026-03-05"), (2026, 12, 31, "2026-12-31"), (987, 6, 5, "0987-06-05"),
            (1, 1, 1, "0001-01-01"),
        ] as [(Int, Int, Int, String)])
    func `a date is written year first, filled with noughts`(year: Int, month: Int, day: Int, text: String) {
        #expect(CivilDate(year: year, month: month, day: day)?.description == text)
    }

    @Test func `the days on which clocks change are a day long`() throws {
        // 29 March and 25 October 2026, in Europe.
        for (month, day) in [(3, 29), (10, 25)] {
            let date = try #require(CivilDate(year: 2026, month: month, day: day))
            #expect((date + 1) - date == 1)
            #expect(date - 1 < date)
        }
    }

    @Test func `a span holds both of its ends, and the one before is as long`() throws {
        let first = try #require(CivilDate(year: 2026, month: 3, day: 4))
        let span = try #require(DateSpan(first, through: first + 14))
        #expect(span.count == 15)
        #expect(span.contains(first) && span.contains(first + 14))
        #expect(!span.contains(first - 1) && !span.contains(first + 15))
        #expect(span.before == DateSpan(first - 15, through: first - 1))
        #expect(Array(span.days).count == 15)
        #expect(DateSpan(first).count == 1)
    }

    @Test func `a span that would end before it begins does not exist`() {
        #expect(DateSpan(CivilDate(dayNumber: 1), through: CivilDate(dayNumber: 0)) == nil)
    }

    @Test(arguments: [(24, 0), (-1, 0), (0, 60), (12, -1)] as [(Int, Int)])
    func `a time that no clock shows does not exist`(hour: Int, minute: Int) {
        #expect(ClockTime(hour: hour, minute: minute) == nil)
    }

    @Test func `a time is written with two digits and two digits`() {
        #expect(ClockTime(hour: 8, minute: 5)?.description == "08:05")
        #expect(ClockTime(hour: 23, minute: 59)?.minutes == 1439)
    }

    @Test func `weekdays begin with Monday and are shortened to three letters`() {
        #expect(
            Weekday.allCases.map(\.abbreviation) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    }
}
