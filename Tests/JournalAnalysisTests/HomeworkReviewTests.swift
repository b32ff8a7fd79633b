import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct HomeworkReviewTests {
    /// Sessions on 4 and 18 February, 4 and 18 March.
    private static func journal(_ add: (inout JournalBuilder) -> Void) -> Journal {
        var builder = JournalBuilder()
        for date in [day(2026, 2, 4), day(2026, 2, 18), day(2026, 3, 4), day(2026, 3, 18)] { builder.session(date) }
        add(&builder)
        return builder.journal
    }

    private static func review(_ journal: Journal, on today: CivilDate) -> HomeworkReview {
        let past = journal.asOf(today)
        return HomeworkReview(of: past, in: ReportPeriod(of: past, today: today))
    }

    @Test func `open homework is carried over to one more page`() {
        let journal = Self.journal { $0.homework(day(2026, 2, 4), "call the clinic", session: 1, []) }
        #expect(Self.review(journal, on: day(2026, 2, 18)).entries(.open).count == 1)
        let next = Self.review(journal, on: day(2026, 3, 4))
        #expect(next.entries(.open).isEmpty)
        #expect(next.left.count == 1)
        #expect(Self.review(journal, on: day(2026, 3, 18)).entries.isEmpty)
    }

    @Test func `what is agreed today is for the next page`() {
        let journal = Self.journal { $0.homework(day(2026, 3, 4), "walk", session: 3, []) }
        #expect(Self.review(journal, on: day(2026, 3, 4)).entries.isEmpty)
        #expect(Self.review(journal, on: day(2026, 3, 5)).entries.count == 1)
    }

    @Test func `done homework is not carried over`() {
        let journal = Self.journal { $0.homework(day(2026, 2, 4), "walk", session: 1, [(nil, .done)]) }
        #expect(Self.review(journal, on: day(2026, 2, 18)).entries(.done).count == 1)
        #expect(Self.review(journal, on: day(2026, 3, 4)).entries.isEmpty)
    }

    @Test func `what changed in the period is on its page, however old`() {
        let journal = Self.journal {
            $0.homework(day(2026, 2, 4), "call the clinic", session: 1, [(nil, .open), (day(2026, 3, 10), .done)])
        }
        #expect(Self.review(journal, on: day(2026, 3, 18)).entries(.done).map(\.isCarriedOver) == [true])
    }

    @Test func `groups are by the last update`() {
        let journal = Self.journal {
            $0.homework(day(2026, 3, 4), "diary", session: 3, [(nil, .open), (day(2026, 3, 8), .partly)])
            $0.homework(day(2026, 3, 4), "clinic", session: 3, [(day(2026, 3, 9), .setAside)])
        }
        let review = Self.review(journal, on: day(2026, 3, 18))
        #expect(review.entries(.partly).map(\.homework.text.text) == ["diary"])
        #expect(review.entries(.setAside).map(\.homework.text.text) == ["clinic"])
        #expect(review.left.isEmpty)
    }
}
