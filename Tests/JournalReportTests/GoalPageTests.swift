import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// The goals' table and what stands below it. Weeks begin on Monday: 2 to 8 and 9 to 15 March are the last full ones.
@Suite struct GoalPageTests {
    private static func counting(
        _ uses: [CivilDate], notes: DateSpan, since: CivilDate = day(2026, 2, 2)
    ) -> String {
        Page.text { builder in
            builder.goal("speak-up", "Speak up", .count(tag: "speak-up", per: .week)) { goal in
                goal.since = since
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(2)
            }
            builder.log(notes.days)
            for date in uses { builder.tagUse(date, "speak-up") }
        }
    }

    @Test func `a figure whose last full week is not noted says how old it is`() {
        // Notes up to 8 March; the week of the 9th has none. Twice in that of the 2nd.
        let page = Self.counting(
            [day(2026, 3, 3), day(2026, 3, 5)], notes: span(day(2026, 2, 23), day(2026, 3, 8)))
        // The mean of two weeks, 0 and 2.
        #expect(page.singleSpaced.contains("| 1 a week | 2 | up to 8 Mar; the week since not noted |"))
        #expect(!page.contains("at the target"))
    }

    @Test func `what was noted without a full week is told by how often`() {
        // Session days are logged: one day in each of the two weeks.
        let page = Self.counting([day(2026, 3, 14)], notes: span(Page.today, Page.today), since: Page.first)
        #expect(page.singleSpaced.contains("| 0 | once | 2 a week | too few days noted for a weekly figure |"))
    }

    @Test func `nothing noted is nothing`() {
        let page = Self.counting([], notes: span(Page.today, Page.today), since: Page.first)
        #expect(page.contains("no full week noted yet"))
    }

    /// Ratings, and what the last column says of them: good enough from 4 on.
    static let ratings: [(ratings: [Double], words: String)] = [
        ([2], "| 8 (4 is enough) | |"),
        ([5], "at the good-enough level |"),
        ([2, 3], "too few to say (2 ratings) |"),
        ([2, 3, 5], "at the good-enough level (3 ratings, too few for a trend) |"),
        ([3, 5, 2, 6, 4], "at the good-enough level, no clear trend yet (5 ratings) |"),
    ]

    @Test(arguments: ratings.indices)
    func `a trend is told with what it rests on`(_ index: Int) {
        let row = Self.ratings[index]
        let page = Page.text { builder in
            builder.goal("sister", "Answer her calls", .rating) { goal in
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(8)
                goal.measures[0].enough = Quantity(4)
            }
            // A week apart, the last on the page's last day.
            let first = Page.today - 7 * (row.ratings.count - 1)
            for (index, value) in row.ratings.enumerated() { builder.rating(first + 7 * index, "sister", value) }
        }
        #expect(page.singleSpaced.contains(row.words))
    }

    @Test func `next steps alone share a line, and a long wait is not counted`() {
        let page = Page.text { builder in
            for (id, name, step) in [
                ("sleep", "Sleep", "no phone in bed"), ("replay", "Replay", "leave one unwritten"),
            ] {
                let steps = [
                    Goal.Step(text: builder.excerpt("begin"), state: .done, date: day(2026, 1, 12)),
                    Goal.Step(text: builder.excerpt(step), state: .open, date: nil),
                ]
                builder.goal(id, name, .rating) { $0.steps = steps }
            }
            let news = [Goal.Step(text: builder.excerpt("ask once"), state: .done, date: day(2026, 3, 5))]
            builder.goal("speak", "Speak up", .rating) { $0.steps = news }
        }
        #expect(page.contains("- *Speak up*: done: ask once (5 Mar).\n- Next: *Sleep*: no phone in bed; "))
        #expect(page.contains("*Replay*: leave one unwritten.\n"))
        #expect(!page.contains("ticked since"))
    }

    @Test func `a goal without a measure says why its figures are missing`() {
        let page = Page.text { builder in
            builder.goal("sister", "Get on with my sister") { $0.by = day(2026, 5, 31) }
        }
        #expect(page.singleSpaced.contains("| Get on with my sister | | | by 31 May | without a measure |"))
    }

    @Test func `days a week need no label beside the name`() {
        let page = Page.text { builder in
            let limit = Threshold(comparison: .atLeast, value: 420, unit: .duration)
            builder.goal("nights", "Seven hours", .days(name: "sleep", threshold: limit, per: .week)) { goal in
                goal.measures[0].from = Quantity(1)
                goal.measures[0].to = Quantity(4)
            }
        }
        #expect(page.singleSpaced.contains("| Seven hours | 1 | | 4 days a week |"))
    }
}
