import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct ReportPeriodTests {
    let today = day(2026, 3, 18)

    @Test func `it runs from the last session before today up to today, both included`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 2, 18), number: 4)
        builder.session(day(2026, 3, 4), number: 5, next: today)
        builder.session(today, number: 6)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect(period.span == span(day(2026, 3, 4), today))
        #expect(period.span.count == 15)
        #expect(period.before == span(day(2026, 2, 17), day(2026, 3, 3)))
        #expect(period.reason == .session(number: 5, date: day(2026, 3, 4)))
        #expect(period.next == today)
    }

    @Test func `a session that was not held never divides time`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.session(day(2026, 3, 11), isHeld: false)
        #expect(ReportPeriod(of: builder.journal, today: today).span.first == day(2026, 3, 4))
    }

    @Test func `only sessions with the named person divide time`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), with: "Dr. M.")
        builder.session(day(2026, 3, 11), with: "Kim")
        let period = ReportPeriod(of: builder.journal, today: today, with: "dr")
        #expect(period.span.first == day(2026, 3, 4))
    }

    @Test func `two sessions on one day divide time once`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), number: 5)
        builder.session(day(2026, 3, 4), number: 6)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect(period.sessions.count == 1)
        #expect(period.reason == .session(number: 6, date: day(2026, 3, 4)))
    }

    @Test func `of two sessions on one day the later by number stands for both, whatever their files are called`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), number: 6, next: today)
        builder.session(day(2026, 3, 4), number: 5)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect(period.reason == .session(number: 6, date: day(2026, 3, 4)))
        #expect(period.next == today)
    }

    @Test func `the next session may be named by the note of one that was called off`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), next: day(2026, 3, 11))
        builder.session(day(2026, 3, 11), next: today, isHeld: false)
        #expect(ReportPeriod(of: builder.journal, today: today).next == today)
        // Called off today, and no new day named.
        builder.session(today, isHeld: false)
        #expect(ReportPeriod(of: builder.journal, today: today).next == nil)
    }

    @Test func `what a session before the last one named is no longer the next`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 2, 18), next: day(2026, 3, 25))
        builder.session(day(2026, 3, 4))
        #expect(ReportPeriod(of: builder.journal, today: today).next == nil)
    }

    @Test func `without a session it is fourteen days, and says so`() {
        let period = ReportPeriod(of: JournalBuilder().journal, today: today)
        #expect(period.span == span(day(2026, 3, 5), today))
        #expect(period.reason == .noSession)
    }

    /// Days since the last session, and whether it still begins the period: more than 60 is too long.
    @Test(arguments: [(60, true), (61, false)])
    func `a session more than sixty days back no longer counts`(_ row: (days: Int, counts: Bool)) {
        var builder = JournalBuilder()
        builder.session(today - row.days)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect((period.span.count == row.days + 1) == row.counts)
        #expect((period.reason == .sessionLongAgo(today - row.days)) == !row.counts)
    }

    @Test func `since a day, so many days, or the first entry`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 1, 5), 5)
        let journal = builder.journal
        #expect(ReportPeriod(of: journal, today: today, since: .date(day(2026, 3, 1))).span.first == day(2026, 3, 1))
        #expect(ReportPeriod(of: journal, today: today, since: .days(14)).span.count == 14)
        let whole = ReportPeriod(of: journal, today: today, since: .firstEntry)
        #expect(whole.span.first == day(2026, 1, 5))
        #expect(whole.before == nil)
        #expect(whole.looksBack)
    }

    @Test(arguments: [Int.min, 0, Int.max])
    func `no number of days is too odd`(_ days: Int) {
        #expect(ReportPeriod(of: Journal(), today: today, since: .days(days)).span.last == today)
    }

    @Test func `a next session that is past is not named`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), next: day(2026, 3, 11))
        #expect(ReportPeriod(of: builder.journal, today: today).next == nil)
    }

    @Test func `today's session is held, and does not divide time`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), number: 5)
        builder.session(today, number: 6)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect(period.held.map(\.number) == [5, 6])
        #expect(period.sessions.map(\.number) == [5])
    }

    @Test func `looking back, now is the time since the last session, else fourteen days`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 1, 5), 5)
        let without = ReportPeriod(of: builder.journal, today: today, since: .firstEntry)
        #expect(without.recent == span(day(2026, 3, 5), today))
        builder.session(day(2026, 3, 11))
        builder.session(today)
        let period = ReportPeriod(of: builder.journal, today: today, since: .firstEntry)
        #expect(period.recent == span(day(2026, 3, 11), today))
        #expect(ReportPeriod(of: builder.journal, today: today).recent == span(day(2026, 3, 11), today))
    }

    @Test func `a journal that began within the fourteen days begins its first page`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 3, 16), 5)
        let period = ReportPeriod(of: builder.journal, today: today)
        #expect(period.span == span(day(2026, 3, 16), today))
        #expect(period.reason == .notesBegin)
        #expect(period.before == nil)
    }
}
