import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// The page over the whole course: from Monday 5 January to Wednesday 18 March 2026.
@Suite struct LookingBackTests {
    @Test func `today's session is counted`() {
        let page = Page.lookingBack { builder in
            builder.session(Page.today, number: 6)
            builder.mood(day(2026, 3, 5), 4)
        }
        #expect(page.contains("From 4 March 2026 to 18 March 2026: 2 sessions."))
    }

    @Test func `now is of the time since the last session`() {
        let page = Page.lookingBack { builder in
            builder.goal("speak-up", "Speak up", .count(tag: "speak-up", per: .week)) { goal in
                goal.since = day(2026, 1, 5)
                goal.measures[0].from = Quantity(0)
                goal.measures[0].to = Quantity(5)
            }
            builder.log(span(day(2026, 1, 5), Page.today).days)
            // Four times a week in the two last full weeks, never before: over the whole course it would be 0.8.
            for offset in [0, 1, 2, 3, 7, 8, 9, 10] { builder.tagUse(day(2026, 3, 2) + offset, "speak-up") }
        }
        #expect(page.singleSpaced.contains("| Speak up | 0 | 4 a week | 5 |"))
    }

    @Test func `a goal that was met is told as of its day`() {
        let page = Page.lookingBack { builder in
            builder.goal("call", "Call her", .count(tag: "call", per: .week)) { goal in
                goal.since = day(2026, 1, 5)
                goal.measures[0].from = Quantity(0)
                goal.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 2, 1))]
            }
            builder.log(span(day(2026, 1, 5), Page.today).days)
            // 19 to 25 January and 26 January to Sunday 1 February, the day it was met: once and three times.
            for date in [day(2026, 1, 20), day(2026, 1, 27), day(2026, 1, 28), day(2026, 1, 29)] {
                builder.tagUse(date, "call")
            }
        }
        #expect(page.contains("- Met on 1 Feb: *Call her*, from 0 to 2 a week.\n"))
    }

    @Test func `exposures and thought records are figures only`() {
        let page = Page.lookingBack { builder in
            builder.settings { settings in
                settings.share["exposures"] = .full
                settings.share["thought-records"] = .full
            }
            builder.exposure(day(2026, 3, 5), before: 60, after: 30)
            builder.thought(day(2026, 3, 6), belief: 80, after: 30)
        }
        #expect(page.contains("**Exposures: 1.** Distress (0-100) 60 before, 30 after.\n"))
        #expect(!page.contains("asked a question"))
        #expect(!page.contains("a thought"))
    }

    @Test func `only what was marked first since the last session leads the page`() {
        let page = Page.lookingBack { builder in
            builder.passage(day(2026, 1, 5), .first, "long ago")
            builder.passage(day(2026, 3, 9), .first, "the letter")
        }
        #expect(page.contains("**First:** the letter (9 Mar).\n"))
        #expect(!page.contains("long ago"))
    }

    @Test func `it ends with the writer's own early signs and plan`() {
        let page = Page.lookingBack { $0.safetyPlan("safety-plan.md") }
        #expect(page.contains("**My own early signs and plan:** safety-plan.md\n"))
    }
}
