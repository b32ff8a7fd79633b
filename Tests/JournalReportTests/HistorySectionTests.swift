import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// How the goals have changed, where it is asked for. The page is of 4 to 18 March.
@Suite struct HistorySectionTests {
    private static func change(
        _ subject: GoalRevision.Subject, _ old: String?, _ new: String?, on date: CivilDate?,
        of measure: String? = nil
    ) -> GoalRevision {
        GoalRevision(
            subject: subject, old: old, new: new, measure: measure, date: date,
            origin: date == nil ? .uncommitted : .commit("1a2b3c4"))
    }

    private static func page(
        _ revisions: [String: [GoalRevision]]?, since: ReportOptions.Since = .lastSession, sections: [String]? = nil,
        _ goal: (inout Goal, inout JournalBuilder) -> Void = { _, _ in }
    ) -> Report {
        Page.make(ReportOptions(today: Page.today, since: since, sections: sections, revisions: revisions)) { builder in
            var made = Goal(id: "speak", name: builder.excerpt("Speak up"), source: builder.excerpt("").source)
            goal(&made, &builder)
            builder.goal("speak", "Speak up", .rating) { $0 = made }
            builder.goal("draft", "What else") { $0.statusChanges = [Goal.StatusChange(status: .draft, date: nil)] }
        }
    }

    @Test func `a goal has a line with its changes of the period, each with its day`() {
        let page = Self.page([
            "speak": [
                Self.change(.target, "4", "3", on: day(2026, 3, 3)),
                Self.change(.target, "3", "2", on: day(2026, 3, 4)),
                Self.change(.by, nil, "2026-05-31", on: day(2026, 3, 10)),
                Self.change(.from, "1", nil, on: day(2026, 3, 11)),
                Self.change(.target, "9", "5", on: day(2026, 3, 12), of: "phq9"),
                Self.change(.measure, "rating", "phq9", on: day(2026, 3, 18)),
                Self.change(.wording, "Speak", "Speak up", on: day(2026, 3, 19)),
                Self.change(.wording, "Speak", "Speak up", on: nil),
            ],
            "draft": [Self.change(.wording, "What", "What else", on: day(2026, 3, 10))],
        ])
        #expect(
            page.markdown.contains(
                "## How the goals have changed\n\n- *Speak up*: target from 3 to 2 (4 Mar); date set to 31 May 2026 "
                    + "(10 Mar); start 1 taken out (11 Mar); target (phq9) from 9 to 5 (12 Mar); measure from "
                    + "\"rating\" to \"phq9\" (18 Mar).\n\n---\n"))
    }

    @Test func `looking back tells all`() {
        let page = Self.page(["speak": [Self.change(.target, "4", "3", on: day(2025, 3, 3))]], since: .start)
        #expect(page.markdown.contains("- *Speak up*: target from 4 to 3 (3 Mar 2025).\n"))
    }

    @Test func `without changes, and unless it is asked for, there is no such part`() {
        let plain = Self.page(nil)
        #expect(Self.page([:]) == plain)
        #expect(Self.page(["speak": [Self.change(.target, "4", "3", on: day(2026, 3, 3))]]) == plain)
        #expect(!plain.sections.contains { $0.id == "history" })
    }

    @Test func `a review line's change stands in one place only`() {
        func withReview(_ revisions: [String: [GoalRevision]]?, sections: [String]? = nil) -> String {
            Self.page(revisions, sections: sections) { goal, builder in
                let text = builder.excerpt("target from 3 to 2, it is only weekly")
                goal.reviews = [
                    Goal.Review(
                        date: day(2026, 3, 11), text: text,
                        revision: Goal.Review.Revision(subject: .target, old: "3", new: "2"))
                ]
            }.markdown
        }
        let revision = Self.change(.target, "3", "2", on: day(2026, 3, 11))
        #expect(withReview(nil).contains("target changed from 3 to 2 on 11 Mar"))
        let page = withReview(["speak": [revision]])
        #expect(!page.contains("target changed"))
        #expect(page.contains("- *Speak up*: target from 3 to 2 (11 Mar).\n"))
        // Where the part is not on the page, the goals keep it.
        #expect(withReview(["speak": [revision]], sections: ["goals"]).contains("target changed from 3 to 2"))
    }

    @Test func `a status that the page tells with its day is not told twice`() {
        let revisions = [
            "speak": [
                Self.change(.status, "paused", "active", on: day(2026, 3, 5)),
                Self.change(.status, "active", "let-go", on: day(2026, 3, 10)),
            ]
        ]
        func page(_ date: CivilDate?) -> String {
            Self.page(revisions) { goal, _ in
                goal.statusChanges = [Goal.StatusChange(status: .letGo, date: date)]
            }.markdown
        }
        #expect(page(day(2026, 3, 10)).contains("- *Speak up*: status from paused to active (5 Mar).\n"))
        #expect(
            page(nil).contains(
                "- *Speak up*: status from paused to active (5 Mar); status from active to let go (10 Mar).\n"))
    }

    @Test func `the old words are listed as what would be handed over`() {
        let page = Self.page(["speak": [Self.change(.wording, "Confront D", "Speak up", on: day(2026, 3, 10))]])
        #expect(page.excerpts.contains { $0.text == "Confront D" })
    }

    @Test func `as data a change has its day and where it is known from`() {
        let json = Self.page(["speak": [Self.change(.target, "3", "2", on: day(2026, 3, 11))]]).json.rendered
        for words in [
            "\"id\": \"history\"", "\"date\": \"2026-03-11\"", "\"subject\": \"target\"", "\"old\": \"3\"",
            "\"kind\": \"commit\"", "\"commit\": \"1a2b3c4\"",
        ] {
            #expect(json.contains(words), "\(words)")
        }
    }
}
