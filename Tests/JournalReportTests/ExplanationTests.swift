import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// Where a figure comes from, line by line. Today is Wednesday 18 March 2026; the page begins on Wednesday 4 March.
///
/// Every value of the builder has a line of its own in `notes.md`, from 1: a place in the text is a place in the file.
@Suite struct ExplanationTests {
    private static func counting(_ builder: inout JournalBuilder) {
        builder.goal("speak-up", "Speak up", .count(tag: "speak-up", per: .week)) { goal in
            goal.since = day(2026, 2, 16)
            goal.measures[0].from = Quantity(0)
            goal.measures[0].to = Quantity(2)
        }
        builder.log(span(day(2026, 2, 23), Page.today).days)
        builder.tagUse(day(2026, 3, 3), "speak-up")
        builder.tagUse(day(2026, 3, 10), "speak-up")
        builder.tagUse(day(2026, 3, 12), "speak-up")
    }

    @Test func `a goal's now is written out week by week, with file and line`() throws {
        let text = try Page.explanation(of: "goal:speak-up", Self.counting)
        #expect(text.contains("## Now: 1.5 a week\n"))
        #expect(text.contains("as many as the page is long: (1 + 2) / 2 = 1.5."))
        // Lines: 1 is the builder's own, 2 the session, 3 and 4 the goal; then the three uses.
        #expect(text.contains("- 2 to 8 Mar: 1 (notes.md:5)\n- 9 to 15 Mar: 2 (notes.md:6, notes.md:7)\n"))
    }

    @Test func `a week that counts without a mention is 0, and one without notes is not noted`() throws {
        let text = try Page.explanation(of: "speak-up", Self.counting)
        #expect(text.contains("- 23 Feb to 1 Mar: 0\n"))
        #expect(text.contains("Not noted, which is never 0: 16 to 22 Feb (notes on 0 of 7 days)."))
    }

    @Test func `the way is now less the start, of the target less the start`() throws {
        let text = try Page.explanation(of: "speak-up", Self.counting)
        #expect(text.contains("## Way: 75%\n"))
        #expect(text.contains("(1.5 - 0) / (2 - 0) = 75%."))
    }

    @Test func `a day's mood is the mean of its moods, and the missing days are named`() throws {
        let text = try Page.explanation(of: "mood") { builder in
            builder.mood(day(2026, 3, 9), 4)
            builder.mood(day(2026, 3, 9), 7)
            builder.mood(day(2026, 3, 10), 6)
            builder.mood(day(2026, 3, 11), 5)
        }
        // (5.5 + 6 + 5) / 3 = 5.5.
        #expect(text.contains("## Mean: 5.5 on 3 days\n"))
        #expect(text.contains("(5.5 + 6 + 5) / 3 = 5.5."))
        #expect(text.contains("- Mon 9 Mar: (4 + 7) / 2 = 5.5 (notes.md:3, notes.md:4)\n"))
        #expect(
            try Page.explanation(of: "period") { $0.mood(day(2026, 3, 9), 4) }.contains(
                "Days without a mood, which count as"))
    }

    @Test func `a trend is told with its pairs, its chance and its slope`() throws {
        let text = try Page.explanation(of: "goal:sister") { builder in
            builder.goal("sister", "Answer her calls", .rating) { $0.since = day(2026, 1, 12) }
            for (index, value) in [1.0, 2, 3, 4, 5].enumerated() {
                builder.rating(Page.today - 28 + 7 * index, "sister", value)
            }
        }
        // Ten pairs, all of which rise; 2 of the 120 orders are as far from 0, 1.67%.
        #expect(text.contains("## Trend: rising (5 ratings)\n"))
        #expect(
            text.contains(
                "Of the 10 pairs of them, those that rise less those that fall make 10, a tau-b of 1. In 1.67% of all"))
        #expect(text.contains("is 1 a week; its 95% interval goes from 1 to 1."))
        #expect(text.contains("source: Mann 1945, Kendall 1970; Theil 1950, Sen 1968"))
    }

    @Test func `a pace shows how it was divided`() throws {
        let text = try Page.explanation(of: "goal:sister") { builder in
            builder.goal("sister", "Answer her calls", .rating) { goal in
                goal.since = day(2026, 1, 12)
                goal.by = day(2026, 5, 13)
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(8)
            }
            for (index, value) in [0.0, 1, 2, 3, 4].enumerated() {
                builder.rating(Page.today - 28 + 7 * index, "sister", value)
            }
        }
        // 13 May is 56 days on.
        #expect(text.contains("## Pace: on course\n"))
        #expect(text.contains("Needed from today on: (8 - 4) / (56 days / 7) = 0.5 a week."))
    }

    @Test func `a review's day is counted from the last one`() throws {
        let text = try Page.explanation(of: "goal:sister") { builder in
            let line = builder.excerpt("went through it")
            builder.goal("sister", "Answer her calls", .rating) { goal in
                goal.review = Goal.Cadence(count: 2, unit: .week)
                goal.reviews = [Goal.Review(date: day(2026, 2, 25), text: line, revision: nil)]
            }
        }
        #expect(text.contains("## Review due: Wed 11 Mar\n"))
        #expect(text.contains("2 weeks after its last review, Wed 25 Feb."))
    }

    @Test func `belief is explained over the records that hold both values`() throws {
        let text = try Page.explanation(of: "thoughts") { builder in
            builder.thought(day(2026, 3, 5), belief: 80, after: 30)
            builder.thought(day(2026, 3, 8), belief: 70, after: 50)
            builder.thought(day(2026, 3, 9), belief: 90, after: nil)
        }
        // (30 - 80 + 50 - 70) / 2 = -35.
        #expect(text.contains("## Belief in the thought: -35 points of 100 on average\n"))
        #expect(text.contains("(-50 + -20) / 2 = -35."))
        #expect(text.contains("Without one of the two values, and in no mean: 1."))
    }

    @Test func `a clock time is averaged round midnight and says so`() throws {
        let text = try Page.explanation(of: "tracker:bedtime") { builder in
            builder.tracker(day(2026, 3, 9), "bedtime", 23 * 60 + 30, unit: .clock)
            builder.tracker(day(2026, 3, 10), "bedtime", 30, unit: .clock)
        }
        #expect(text.contains("## Mean: 00:00 on 2 days\n"))
        #expect(text.contains("(23:30 + 00:30) / 2 = 00:00. Times run from noon to noon, round midnight."))
    }

    @Test func `what is not on the page is not known, and what is there is named`() {
        #expect(throws: Explanation.Unknown.self) { try Page.explanation(of: "phq9") { $0.mood(Page.today, 5) } }
        let builder = JournalBuilder()
        let subjects = Explanation.subjects(in: builder.journal, ReportOptions(today: Page.today))
        #expect(subjects.map(\.id) == ["period"])
    }
}
