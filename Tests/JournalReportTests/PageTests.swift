import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// The page for Wednesday 18 March 2026, since session 5 on 4 March.
@Suite struct PageTests {
    private static let today = day(2026, 3, 18)

    private static func page(
        _ options: ReportOptions = ReportOptions(today: today), _ add: (inout JournalBuilder) -> Void
    ) -> String {
        Page.make(options, add).markdown
    }

    private static func answers(item9: Int?) -> [Int?] { [1, 1, 1, 1, 1, 1, 1, 1, item9] }

    @Test func `it opens with the session it is for, the period, and how much is noted`() {
        let page = Self.page { builder in
            for offset in 0..<13 { builder.mood(day(2026, 3, 4) + offset, 5) }
        }
        let opening = "Since session 5 on 4 March. Mood noted on 13 of 15 days.\n"
        #expect(page.hasPrefix("# For the session on 18 March 2026\n\n" + opening))
        #expect(page.hasSuffix("---\n\nPrivate entries are neither on this page nor in its figures.\n"))
    }

    @Test func `an empty journal has a page that says so`() {
        let page = Report.make(of: Journal(), ReportOptions(today: Self.today)).markdown
        #expect(page.contains("The last 14 days, as no session is noted yet. No notes in this time."))
    }

    @Test func `a thin page says so once`() {
        let page = Self.page { $0.mood(day(2026, 3, 10), 4) }
        #expect(page.contains("There are notes on 2 of 15 days; this page shows what is in them."))
        #expect(page.contains("- Tue 10 Mar: 4.\n"))
        #expect(!page.contains("Mean"))
    }

    @Test func `what could not be read is said`() {
        let page = Self.page { $0.unread("days/2026-03-05.md") }
        #expect(page.contains("1 file could not be read: this page is incomplete."))
    }

    /// What was entered of PHQ-9, and the words of its line.
    static let risks: [(entries: [(date: CivilDate, total: Double?, item9: Int??)], words: String)] = [
        (
            [(day(2026, 3, 18), 9, .some(1))],
            "answered 1, several days, on 18 March. It may be worth starting here. "
                + "In an emergency, local emergency services can help. Notes are not searched for risk."
        ),
        ([(day(2026, 3, 18), 8, .some(0))], "answered 0, not at all, on 18 March. Notes are not searched for risk."),
        ([(day(2026, 3, 18), 8, nil)], "not recorded, only the total was entered. Notes are not searched for risk."),
        (
            [(day(2026, 3, 4), 8, nil), (day(2026, 3, 18), 8, nil)],
            "not recorded, only totals were entered. Notes are not searched for risk."
        ),
        (
            [(day(2026, 3, 4), 8, .some(0)), (day(2026, 3, 18), 8, nil)],
            "last answered 4 March: 0, not at all; not recorded since. Notes are not searched for risk."
        ),
        (
            [(day(2026, 1, 12), 9, .some(1)), (day(2026, 3, 18), 2, nil)],
            "last answered 12 January: 1, several days; not recorded since. It may be worth starting here. "
        ),
        ([(day(2026, 3, 18), nil, .some(nil))], "not answered on 18 March. Notes are not searched for risk."),
    ]

    @Test(arguments: risks.indices)
    func `the risk line says the answer, or that it is not known`(_ index: Int) {
        let row = Self.risks[index]
        let page = Self.page { builder in
            for entry in row.entries {
                builder.score(entry.date, "phq9", entry.total, answers: entry.item9.map { Self.answers(item9: $0) })
            }
        }
        #expect(page.contains("**PHQ-9 item 9** (thoughts of death or self-harm): " + row.words))
    }

    @Test func `a positive item names the writer's own lines and plan`() {
        let page = Self.page { builder in
            builder.safetyPlan("safety-plan.md")
            let line = builder.excerpt("My sister 555 0100")
            builder.settings { $0.crisis = [line] }
            builder.score(Self.today, "phq9", 9, answers: Self.answers(item9: 2))
        }
        #expect(
            page.contains(
                "It may be worth starting here. My lines for a bad moment: My sister 555 0100. My plan: safety-plan.md."
            ))
        #expect(!page.contains("emergency services"))
    }

    @Test func `a positive answer stays on the page though the questionnaire was not filled in since`() {
        let page = Self.page { $0.score(day(2026, 1, 12), "phq9", 9, answers: Self.answers(item9: 1)) }
        #expect(page.contains("answered 1, several days, on 12 January."))
    }

    @Test func `without the risk item the page is without the line, and the report knows`() {
        var builder = JournalBuilder()
        builder.score(Self.today, "phq9", 9, answers: Self.answers(item9: 1))
        let report = Report.make(of: builder.journal, ReportOptions(today: Self.today, showsRiskItem: false))
        #expect(!report.markdown.contains("item 9"))
        #expect(report.withholdsPositiveRiskItem)
    }

    @Test func `reliably worse comes before what went well`() throws {
        let page = Self.page { builder in
            builder.passage(day(2026, 3, 10), .win, "rang the clinic")
            builder.score(day(2026, 3, 4), "phq9", 10)
            builder.score(Self.today, "phq9", 16)
        }
        let worse = try #require(
            page.firstRange(
                of: "**PHQ-9**: 16 on 18 March, 6 higher than on 4 March: **reliably worse** "
                    + "(6 or more; cut-off 10 or more: not yet below)."))
        let well = try #require(page.firstRange(of: "**Went well:** rang the clinic (10 Mar)."))
        #expect(worse.lowerBound < well.lowerBound)
    }

    @Test func `scores stand beside the first, the previous and the cut-off`() {
        let page = Self.page { builder in
            for (date, phq, gad) in [(day(2026, 1, 12), 16.0, 13.0), (day(2026, 3, 4), 12, 11), (Self.today, 10, 11)] {
                builder.score(date, "phq9", phq)
                builder.score(date, "gad7", gad)
            }
        }
        #expect(page.contains("## Questionnaires (lower is better)"))
        #expect(page.contains("6 lower: **reliably better** (6 or more)"))
        #expect(page.contains("2 lower: no reliable change (4 or more needed)"))
        #expect(page.contains("10 or more: not yet below"))
        #expect(
            page.contains(
                "Since 4 March: PHQ-9 2 lower, no reliable change; GAD-7 the same. "
                    + "PHQ-9 and GAD-7 are in the range labelled moderate."))
    }

    @Test func `a mood note that is not shared is not quoted`() {
        let page = Self.page { builder in
            for offset in 0..<4 {
                builder.mood(day(2026, 3, 5) + offset, Double(offset + 3), note: "unshared \(offset)")
            }
            builder.mood(day(2026, 3, 12), 9, note: "sang in the car", isShared: true)
        }
        #expect(!page.contains("unshared"))
        #expect(page.contains("Lowest Thu 5 Mar, 3 (4 the next day). Highest Thu 12 Mar, 9: \"sang in the car\"."))
    }

    @Test func `homework is told by its state, without a score`() {
        let page = Self.page { builder in
            builder.homework(day(2026, 3, 4), "walk three times", session: 5, [(nil, .done)])
            builder.homework(
                day(2026, 3, 4), "sleep diary", session: 5, [(nil, .partly)], obstacle: "forgot it at the weekend")
            builder.homework(day(2026, 3, 4), "call the clinic", session: 5, [])
        }
        #expect(
            page.contains(
                "**Homework.** Done: walk three times. Partly: sleep diary (\"forgot it at the weekend\"). "
                    + "Not yet: call the clinic."))
    }

    @Test func `goals that are not active are named kindly, and met ones went well`() {
        let page = Self.page { builder in
            builder.goal("run", "Run with Sam") {
                $0.statusChanges = [Goal.StatusChange(status: .paused, date: day(2026, 2, 20))]
            }
            builder.goal("family", "What do I want from my family?") {
                $0.statusChanges = [Goal.StatusChange(status: .draft, date: nil)]
            }
            builder.goal("lunch", "Eat lunch away from the desk") {
                $0.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 3, 8))]
            }
        }
        #expect(
            page.contains(
                "- Paused since 20 Feb: *Run with Sam*. Still working out: *What do I want from my family?*\n"))
        #expect(page.contains("**Went well:** Met on 8 Mar: *Eat lunch away from the desk*."))
    }

    @Test func `a fraction of the way is told only with a trend`() {
        func page(_ values: [Double]) -> String {
            Self.page { builder in
                builder.goal("sister", "Answer her calls", .rating) { goal in
                    goal.measures[0].from = Quantity(0)
                    goal.measures[0].to = Quantity(8)
                }
                for (index, value) in values.enumerated() {
                    builder.rating(day(2026, 2, 11) + 7 * index, "sister", value)
                }
            }
        }
        #expect(page([1, 2, 3, 4, 6]).contains("rising over 5 ratings, three quarters of the way"))
        #expect(page([6, 1, 5, 2, 6]).contains("no clear trend yet (5 ratings) |"))
        #expect(page([1, 2, 6]).contains("too few to say (3 ratings)"))
        #expect(page([1, 2, 3, 4, 8]).contains("at the target, rising over 5 ratings"))
    }

    @Test func `a long page opens in short and goes on below a line`() throws {
        let page = Self.page { builder in
            for index in 0..<60 { builder.passage(day(2026, 3, 10), .discuss, "A question of mine, number \(index)") }
            for offset in 0..<10 { builder.mood(day(2026, 3, 5) + offset, 5) }
        }
        let short = try #require(page.firstRange(of: "**In short:** Mood 5.0 on average (10 days).\n"))
        let talk = try #require(page.firstRange(of: "## To talk about"))
        let more = try #require(page.firstRange(of: "**More**"))
        let mood = try #require(page.firstRange(of: "## Mood"))
        #expect(short.lowerBound < talk.lowerBound)
        #expect(talk.lowerBound < more.lowerBound)
        #expect(more.lowerBound < mood.lowerBound)
    }

    @Test func `only the wanted sections are shown, and what is always shown`() {
        var options = ReportOptions(today: Self.today)
        options.sections = ["discuss"]
        let page = Self.page(options) { builder in
            builder.passage(day(2026, 3, 10), .discuss, "Why did I say yes?")
            builder.passage(day(2026, 3, 10), .win, "rang the clinic")
        }
        #expect(page.contains("1. Why did I say yes? (10 Mar)"))
        #expect(!page.contains("Went well"))
    }

    @Test func `the page as of an earlier day knows nothing of later ones`() {
        let page = Self.page(ReportOptions(today: day(2026, 3, 12))) { builder in
            builder.passage(day(2026, 3, 13), .win, "sang in the car")
        }
        #expect(!page.contains("sang"))
    }

    @Test func `looking back names what ended and what was learned`() {
        let page = Self.page(ReportOptions(today: Self.today, since: .start)) { builder in
            builder.mood(day(2026, 1, 5), 4)
            let learned = builder.excerpt("running alone is not for me")
            builder.goal("run", "Run") { goal in
                goal.statusChanges = [Goal.StatusChange(status: .letGo, date: day(2026, 2, 1))]
                goal.learned = [learned]
            }
        }
        #expect(page.hasPrefix("# Looking back\n\nFrom 5 January 2026 to 18 March 2026: 1 session."))
        #expect(page.contains("- Let go on 1 Feb: *Run*. Learned: \"running alone is not for me\".\n"))
    }
}
