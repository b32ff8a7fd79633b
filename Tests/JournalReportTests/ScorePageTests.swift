import JournalFixtures
import JournalModel
import JournalReport
import Testing

@Suite struct ScorePageTests {
    private static func scores(_ builder: inout JournalBuilder, _ id: String, _ scores: [(CivilDate, Double)]) {
        for (date, total) in scores { builder.score(date, id, total) }
    }

    @Test func `ranges are told by their labels, and WHO-5's, which restate its cut-off, not at all`() {
        // PHQ-9 5-9 mild, 10-14 moderate; GAD-7 5-9 mild, 10-14 moderate.
        func page(_ phq: Double, _ gad: Double) -> String {
            Page.text { builder in
                builder.score(Page.today, "phq9", phq)
                builder.score(Page.today, "gad7", gad)
                builder.score(Page.today, "who5", 52)
            }
        }
        #expect(page(8, 9).contains("PHQ-9 and GAD-7 are in the range labelled mild.\n"))
        #expect(page(8, 11).contains("PHQ-9 is in the range labelled mild and GAD-7 in that labelled moderate.\n"))
    }

    @Test func `a single score from before the page's time is a first one, without a now`() {
        // The item is positive, so that the questionnaire stays on the page.
        let page = Page.text { builder in
            builder.score(day(2026, 1, 12), "phq9", 9, answers: [1, 1, 1, 1, 1, 1, 1, 1, 1])
            builder.score(Page.today, "gad7", 9)
        }.singleSpaced
        #expect(page.contains("| | First | Now | Cut-off |"))
        #expect(page.contains("| PHQ-9 | 9 (12 Jan) | | 10 or more: below |"))
        #expect(page.contains("| GAD-7 | | **9** (18 Mar) | 8 or more: not below |"))
    }

    /// Sixty questions make a page longer than one.
    private static func long(_ add: (inout JournalBuilder) -> Void) -> String {
        Page.text { builder in
            for index in 0..<60 { builder.passage(day(2026, 3, 10), .discuss, "A question of mine, number \(index)") }
            add(&builder)
        }
    }

    @Test func `in short, scores are told against the previous one first`() {
        let page = Self.long { builder in
            Self.scores(&builder, "phq9", [(day(2026, 1, 7), 16), (day(2026, 3, 4), 11), (Page.today, 14)])
            Self.scores(&builder, "gad7", [(day(2026, 1, 7), 15), (day(2026, 3, 4), 11), (Page.today, 10)])
        }
        // 14 − 11 and 14 − 16, neither 6; 10 − 11 is below 4, 10 − 15 is not.
        #expect(
            page.contains(
                "**In short:** PHQ-9 14 (cut-off 10 or more): 3 higher than on 4 March, 2 lower than on 7 January, "
                    + "no reliable change. GAD-7 10 (cut-off 8 or more): 1 lower than on 4 March (no reliable change), "
                    + "5 lower than on 7 January (reliably better).\n"))
        #expect(!page.contains("questions to talk about"))
    }

    @Test func `in short, a positive risk item leaves the scores out`() {
        let page = Self.long { builder in
            builder.score(day(2026, 3, 4), "phq9", 12)
            builder.score(Page.today, "phq9", 5, answers: [1, 1, 1, 1, 0, 0, 0, 0, 1])
            builder.passage(day(2026, 3, 11), .setback, "froze on slide two")
        }
        #expect(page.contains("**In short:** Setback: froze on slide two (11 Mar).\n"))
    }

    @Test func `what is the same of all questionnaires since the last time is said once`() {
        let page = Page.text { builder in
            Self.scores(&builder, "phq9", [(day(2026, 1, 7), 16), (day(2026, 3, 4), 13), (Page.today, 11)])
            Self.scores(&builder, "gad7", [(day(2026, 1, 7), 15), (day(2026, 3, 4), 12), (Page.today, 11)])
        }
        #expect(page.contains("Since 4 March: PHQ-9 2 lower and GAD-7 1 lower, no reliable change."))
    }
}
