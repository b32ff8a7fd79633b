import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// A journal's first pages, before any session, as of Wednesday 7 January 2026.
@Suite struct FirstPageTests {
    private static let today = day(2026, 1, 7)

    private static func page(_ add: (inout JournalBuilder) -> Void) -> String {
        var builder = JournalBuilder()
        add(&builder)
        return Report.make(of: builder.journal, ReportOptions(today: today)).markdown
    }

    @Test func `it begins with the first note`() {
        let page = Self.page { builder in
            for offset in 0..<3 { builder.mood(day(2026, 1, 5) + offset, Double(offset + 3)) }
            builder.session(Self.today, number: 1)
        }
        #expect(page.hasPrefix("# For the session on 7 January 2026\n\nNotes begin on 5 January: 3 of 3 days.\n"))
        #expect(page.contains("` Mon 5 to Wed 7 Jan\n"))
    }

    @Test func `on the first day it says just that`() {
        #expect(Self.page { $0.mood(Self.today, 4) }.contains("Notes begin today.\n"))
    }

    /// Notes on 25 December are 14 days back, today included; on the 24th 15.
    @Test func `an older journal has its last fourteen days`() {
        let old = Self.page { builder in
            builder.mood(day(2025, 12, 24), 4)
            builder.mood(Self.today, 4)
        }
        #expect(old.contains("The last 14 days, as no session is noted yet. There are notes on 1 of 14 days"))
        let today = Self.page { builder in
            builder.mood(day(2025, 12, 24), 4)
            builder.session(Self.today, number: 1)
        }
        #expect(today.contains("The last 14 days. There are notes on 1 of 14 days"))
        #expect(Self.page { $0.mood(day(2025, 12, 25), 4) }.contains("Notes begin on 25 December 2025: 1 of 14 days."))
    }
}
