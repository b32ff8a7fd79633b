import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// The sentences below the goals' table: each is there when its data carry it, and only then.
///
/// Today is Wednesday 18 March 2026; ratings stand a week apart, the last on today.
@Suite struct GoalSentenceTests {
    private static func rated(
        _ ratings: [Double], _ change: @escaping (inout Goal) -> Void = { _ in }
    ) -> String {
        Page.text { builder in
            builder.goal("sister", "Answer her calls", .rating) { goal in
                goal.since = day(2026, 1, 12)
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(8)
                change(&goal)
            }
            let first = Page.today - 7 * (ratings.count - 1)
            for (index, value) in ratings.enumerated() { builder.rating(first + 7 * index, "sister", value) }
        }
    }

    // MARK: Pace

    @Test func `the pace so far stands beside the pace that is needed`() {
        // One a week; 4 to go. By 13 May, in 8 weeks, 4 / 8 = 0.5; by 1 April, in 2, 4 / 2 = 2; by 15 April 1.
        func page(_ by: CivilDate) -> String { Self.rated([0, 1, 2, 3, 4]) { $0.by = by } }
        #expect(
            page(day(2026, 5, 13)).contains(
                "- *Answer her calls*: on course for 13 May: rising by 1 each week so far, 0.5 needed.\n"))
        #expect(
            page(day(2026, 4, 1)).contains(
                "- *Answer her calls*: slower than 1 Apr asks for: rising by 1 each week so far, 2 needed.\n"))
    }

    @Test func `where the two paces cannot be told apart the figures stand alone`() {
        // By 1 April, in 2 weeks, 2 of 8 are to go: 1 a week, within the slope's interval (0.5 to 1.5, by scipy).
        let page = Self.rated([0, 2, 2, 3, 5, 4, 6]) { $0.by = day(2026, 4, 1) }
        #expect(page.contains("- *Answer her calls*: rising by 1 each week so far, 1 needed for 1 Apr.\n"))
    }

    @Test func `a pace downwards falls`() {
        let page = Self.rated([8, 7, 6, 5, 4]) { goal in
            goal.by = day(2026, 5, 13)
            goal.measures[0].from = Quantity(8)
            goal.measures[0].to = Quantity(0)
        }
        #expect(page.contains("on course for 13 May: falling by 1 each week so far, 0.5 needed.\n"))
    }

    @Test func `no pace is told without a trend, without a day, and of a paused goal`() {
        #expect(!Self.rated([0, 1, 2, 3]) { $0.by = day(2026, 5, 13) }.contains("needed"))
        #expect(!Self.rated([0, 1, 2, 3, 4]).contains("needed"))
        let paused = Self.rated([0, 1, 2, 3, 4]) { goal in
            goal.by = day(2026, 3, 1)
            goal.statusChanges = [Goal.StatusChange(status: .paused, date: Page.today)]
        }
        #expect(!paused.contains("needed"))
        #expect(!paused.contains("is past"))
        #expect(paused.contains("Paused since 18 Mar: *Answer her calls*."))
    }

    // MARK: The target

    @Test func `a target reached three times in a row is asked about, and two are not`() {
        #expect(
            Self.rated([2, 8, 8, 9]).contains(
                "- *Answer her calls*: target reached three ratings in a row: call it met?\n"))
        #expect(Self.rated([2, 8, 8, 9]).singleSpaced.contains("| past the target (4 ratings, too few for a trend) |"))
        #expect(!Self.rated([2, 3, 8, 8]).contains("call it met"))
    }

    @Test func `weeks in a row are told of a goal that was met`() {
        let page = Page.text { builder in
            builder.goal("lunch", "Eat lunch away from the desk", .count(tag: "lunch", per: .week)) { goal in
                goal.since = day(2026, 2, 9)
                goal.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 3, 8))]
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(2)
            }
            builder.log(span(day(2026, 2, 9), Page.today).days)
            // Weeks of 9, 16 and 23 February and 2 March.
            for date in [day(2026, 2, 9), day(2026, 2, 16), day(2026, 2, 23), day(2026, 3, 2)] {
                for index in 0..<(date == day(2026, 2, 9) ? 1 : 2) { builder.tagUse(date + index, "lunch") }
            }
        }
        #expect(page.contains("Met on 8 Mar: *Eat lunch away from the desk*, three weeks in a row.\n"))
    }

    @Test func `all steps done are asked about`() {
        let page = Page.text { builder in
            let steps = [Goal.Step(text: builder.excerpt("begin"), state: .done, date: day(2026, 3, 5))]
            builder.goal("choir", "Sing", .steps) { $0.steps = steps }
        }
        #expect(page.contains("All steps are done: call it met?\n"))
    }

    @Test func `what is to be held is held`() {
        let page = Self.rated([8, 8, 9]) { goal in
            goal.measures[0].from = Quantity(8)
            goal.measures[0].saysHold = true
        }
        #expect(page.singleSpaced.contains("| 8 | 9 | hold 8 | held (3 ratings, too few for a trend) |"))
        #expect(!page.contains("call it met"))
    }

    // MARK: Revisions

    /// A target lowered on 11 February, before the page's time.
    private static func revised(_ ratings: [Double]) -> String {
        Page.text { builder in
            let text = builder.excerpt("target from 9 to 8")
            builder.goal("sister", "Answer her calls", .rating) { goal in
                goal.since = day(2026, 1, 12)
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(8)
                goal.reviews = [
                    Goal.Review(
                        date: day(2026, 2, 11), text: text,
                        revision: Goal.Review.Revision(subject: .target, old: "9", new: "8"))
                ]
            }
            let first = Page.today - 7 * (ratings.count - 1)
            for (index, value) in ratings.enumerated() { builder.rating(first + 7 * index, "sister", value) }
        }
    }

    @Test func `an earlier revision is told as long as the table says how far it is to the target`() {
        // Seven weeks: the first rating is of 4 February.
        #expect(Self.revised([0, 1, 2, 3, 4, 5, 6]).contains("*: target changed from 9 to 8 on 11 Feb."))
        #expect(Self.revised([0, 1, 2, 3, 4, 5, 8]).contains("*: target changed from 9 to 8 on 11 Feb."))
        #expect(!Self.revised([3, 5, 2, 6, 4, 3, 5]).contains("arget changed"))
        // All ratings come after it: it moved none of them.
        #expect(!Self.revised([5, 6, 7, 8]).contains("arget changed"))
    }
}
