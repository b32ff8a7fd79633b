import JournalFixtures
import JournalModel
import JournalReport
import Testing

@Suite struct PracticePageTests {
    @Test func `distress names its peak where it was noted`() {
        let single = Page.text { $0.exposure(day(2026, 3, 5), before: 60, peak: 95, after: 70) }
        #expect(single.contains("**Exposures: 1.** Distress (0-100) 60 before, 95 at the highest, 70 after.\n"))

        let page = Page.text { builder in
            builder.exposure(day(2026, 3, 5), before: 80, peak: 95, after: 50)
            builder.exposure(day(2026, 3, 6), before: 76, peak: 85, after: 36)
        }
        // (80 + 76) / 2, (95 + 85) / 2, (50 + 36) / 2.
        #expect(page.contains("on average 78 before, 90 at the highest, 43 after (all 2).\n"))

        let partly = Page.text { builder in
            builder.exposure(day(2026, 3, 5), before: 80, peak: 95, after: 50)
            builder.exposure(day(2026, 3, 6), before: 76, after: 36)
            builder.exposure(day(2026, 3, 7), before: 10, after: nil)
        }
        #expect(partly.contains("on average 78 before, 95 at the highest (noted in 1), 43 after (2 of 3 rated).\n"))
    }

    @Test func `one urge is told as it was, several by their days`() {
        let one = Page.text { $0.urge(day(2026, 3, 17), 3, acted: false) }
        #expect(one.contains("**Urges:** one, 3 of 5 on 17 Mar, not acted on.\n"))
        let several = Page.text { builder in
            for (index, value) in [2.0, 0, 4, 1].enumerated() {
                builder.urge(day(2026, 3, 10) + index, value, acted: value == 4 ? true : nil)
            }
        }
        #expect(
            several.contains("noted on 4 days, above zero on 3, the highest 4 of 5 on 12 Mar; acted on once.\n"))
        let oneDay = Page.text { builder in
            for value in [2.0, 4] { builder.urge(day(2026, 3, 10), value) }
        }
        #expect(oneDay.contains("**Urges:** two on 10 Mar, the highest 4 of 5.\n"))
    }

    @Test func `activities tell their ratings, and how many only where not all were rated`() {
        let one = Page.text { builder in
            builder.activity(day(2026, 3, 5), pleasure: 1, mastery: 2)
            builder.activity(day(2026, 3, 6), .open)
        }
        #expect(one.contains("**Activities:** 1 done (pleasure 1, mastery 2 of 10), 1 more planned.\n"))
        func page(unrated: Bool) -> String {
            Page.text { builder in
                builder.activity(day(2026, 3, 5), pleasure: 5, mastery: 4)
                builder.activity(day(2026, 3, 6), pleasure: 8, mastery: 5)
                if unrated { builder.activity(day(2026, 3, 7)) }
            }
        }
        #expect(page(unrated: false).contains(" 2 done; on average pleasure 6.5 and mastery 4.5 of 10.\n"))
        #expect(page(unrated: true).contains(" 3 done; on average pleasure 6.5 and mastery 4.5 of 10 (2 rated).\n"))
    }

    @Test func `a tracker of one day is no mean`() {
        let page = Page.text { $0.tracker(day(2026, 3, 5), "sleep", 600, unit: .duration) }
        #expect(page.contains("**Trackers.** Sleep 10 h (1 day).\n"))
    }

    @Test func `a peak of one day is told as it was`() {
        let page = Page.text { builder in
            builder.settings { settings in
                var tracker = JournalSettings.TrackerSettings()
                tracker.show = .peak
                settings.trackers["urge"] = tracker
            }
            builder.tracker(day(2026, 3, 5), "urge", 2, max: 5)
        }
        #expect(page.contains("**Trackers.** Urge: 2 of 5 on 5 Mar, the one day noted.\n"))
    }

    @Test func `one thought record is told as it stands`() {
        let page = Page.text { builder in
            builder.thought(
                day(2026, 3, 5), belief: 85, after: 50,
                emotions: [
                    RatedEmotion(name: "low", before: 60, after: 45),
                    RatedEmotion(name: "worried", before: 85, after: 50),
                ])
        }
        #expect(page.contains("**Thought records: 1.** Belief 85% to 50%, worried 85 to 50, low 60 to 45.\n"))
    }

    @Test func `what got in the way is not told again when homework is carried over`() {
        let old = (date: nil as CivilDate?, state: TaskState.partly)
        var builder = JournalBuilder()
        builder.session(day(2026, 2, 18), number: 4)
        builder.session(Page.first, number: 5)
        builder.homework(day(2026, 2, 18), "sleep diary", session: 4, [old], obstacle: "forgot it")
        builder.homework(
            day(2026, 2, 18), "walks", session: 4, [old, (day(2026, 3, 9), .partly)], obstacle: "it hailed")
        let page = Report.make(of: builder.journal, ReportOptions(today: Page.today)).markdown
        #expect(
            page.contains(
                "Carried over: sleep diary (from 18 Feb, partly); walks (from 18 Feb, partly, \"it hailed\").\n"))
    }

    @Test func `words that end in a mark of their own get no full stop after the day`() {
        let page = Page.text { builder in
            builder.passage(day(2026, 3, 9), .first, "Can we start there?")
            builder.passage(day(2026, 3, 9), .setback, "froze.")
        }
        #expect(page.contains("**First:** Can we start there? (9 Mar)\n"))
        #expect(page.contains("**Setback:** froze (9 Mar).\n"))
    }

    @Test func `words with quotation marks of their own stand in curved ones`() {
        let page = Page.text { builder in
            builder.passage(day(2026, 3, 9), .share, #"I say "home" for here"#, isShared: true)
            builder.passage(day(2026, 3, 10), .share, "the long way", isShared: true)
        }
        #expect(page.contains(#"“I say "home" for here” (9 Mar); "the long way" (10 Mar)."#))
    }
}
