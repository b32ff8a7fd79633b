import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Which goals get which hints, at which words.
struct GoalHintTests {
    /// `id: the words at its place`, by ids, of a journal as of a day.
    private static func hints(of journal: Journal, today: String = RuleExample.today) throws -> [String] {
        let day = try #require(CivilDate(today))
        // For a day that is past, the days since have not come yet.
        return CheckRun(CheckContext(journal, today: day)).found.filter { $0.id != "day-in-the-future" }.map { found in
            let file = journal.files[found.source.file]
            #expect(found.severity == .hint, "\(found)")
            return "\(found.id): \(file[found.source.bytes])"
        }.sorted()
    }

    private static func load(_ files: [String: String]) throws -> Journal {
        let folder = try TemporaryJournal(files)
        return try JournalLoader.load(root: folder.root)
    }

    private static func journal(_ goal: GoalCase) throws -> Journal {
        let files = GoalCase.notes.merging(goal.beside) { $1 }.merging([goal.path: goal.text]) { $1 }
        return try load(files)
    }

    @Test(arguments: GoalCase.good)
    func `a good goal gets no hint`(goal: GoalCase) throws {
        let journal = try Self.journal(goal)
        #expect(!journal.goals.isEmpty)
        let hints = try Self.hints(of: journal)
        #expect(hints == [])
    }

    @Test(arguments: GoalCase.poor)
    func `another gets exactly the hints it deserves, at the words they are about`(goal: GoalCase) throws {
        let hints = try Self.hints(of: Self.journal(goal))
        #expect(hints == goal.hints)
    }

    @Test func `the table is long enough to mean something`() {
        #expect(GoalCase.good.count >= 40)
        #expect(GoalCase.poor.count >= 40)
        // Every rule of goals is in it.
        let told = Set(GoalCase.poor.flatMap(\.hints).map { $0.split(separator: ":").first.map(String.init) ?? "" })
        let ofGoals = [
            "all-or-nothing", "date-past", "many-goals", "no-activity", "no-baseline", "no-context", "no-date",
            "no-quantity",
            "no-why", "not-agreed", "review-due", "standstill", "target-reached", "unusual-measure", "vague",
            "wish-of-others", "worded-as-avoidance", "worded-as-should",
        ]
        #expect(told == Set(ofGoals))
        #expect(ofGoals.allSatisfy { RuleBook.rule($0)?.severity == .hint })
    }

    @Test func `no goal gets more than three, besides what is told once a journal`() {
        let once = ["no-why", "not-agreed"]
        #expect(
            GoalCase.poor.allSatisfy { goal in
                goal.hints.count { hint in !once.contains { hint.hasPrefix($0 + ":") } } <= 3
            })
    }

    @Test(arguments: GoalCase.poor)
    func `a hint is one sentence and asks for nothing that is owed`(goal: GoalCase) throws {
        let day = try #require(CivilDate(RuleExample.today))
        for found in try CheckRun(CheckContext(Self.journal(goal), today: day)).found {
            let own = (found.message + " " + (found.help ?? "")).replacing(#/“[^”]*”|`[^`]*`/#, with: "").lowercased()
            let words = Set(own.split { !$0.isLetter })
            #expect(
                words.isDisjoint(
                    with: ["should", "must", "fail", "failed", "wrong", "bad", "only", "never"].map { $0[...] })
                    || found.id == "all-or-nothing", "\(own)")
            #expect(found.help != nil)
            #expect(found.message.first?.isUppercase == false && !found.message.hasSuffix("."))
        }
    }

    @Test func `a hint that is switched off makes room for the next`() throws {
        let goal = GoalCase("I should never be sad", by: "", why: "", agreed: "")
        let files = GoalCase.notes.merging([
            "journal.yaml": "checks: {worded-as-should: off}\n", goal.path: goal.text,
        ]) { $1 }
        let hints = try Self.hints(of: Self.load(files))
        // What “should” stood for is then looked at as it is.
        #expect(hints.map { $0.split(separator: ":")[0] } == ["no-date", "no-quantity", "no-why", "not-agreed"])
    }

    @Test func `the hints of one place are told from the greatest to the least`() throws {
        let goal = GoalCase("I should never be sad", by: "", why: "", agreed: "")
        let day = try #require(CivilDate(RuleExample.today))
        let found = try CheckRun(CheckContext(Self.journal(goal), today: day)).found
        // The duty's place is shorter, and so comes first by place.
        #expect(found.map(\.id) == ["worded-as-should", "no-quantity", "no-date", "no-why", "not-agreed"])
    }

    @Test func `what several goals lack is told once, at the first that lacks it and is not silenced`() throws {
        let bare = { (name: String, keys: [String]) in
            GoalCase(name, ["measure: rating", "from: 2", "to: 6"] + keys, why: "", agreed: "").text
        }
        let files = GoalCase.notes.merging([
            "goals/a.md": bare("Have tea with Jo", ["journal-ignore: [no-why, not-agreed]"]),
            "goals/b.md": bare("Sing on Mondays", []), "goals/c.md": bare("Ring my sister on Sundays", []),
            "goals/d.md": bare("Stay alive", []), "goals/e.md": bare("Later", ["status: draft"]),
        ]) { $1 }
        let day = try #require(CivilDate(RuleExample.today))
        let found = try CheckRun(CheckContext(Self.load(files), today: day)).found.filter { $0.id != "many-goals" }
        #expect(
            found.map(\.message) == ["2 goals have no `why:` yet", "2 goals have no `agreed:` yet"], "\(found)")
    }

    @Test(arguments: [
        ("Keep at it", "tracker:weight", "10", ""), ("Keep at it", "tracker:kcal", "10", ""),
        ("Be lighter, at my weight", "rating", "6", ""),
        ("Keep at it", "tracker:storm", "10", "trackers: {storm: {show: peak}}\n"),
        ("Days without cutting", "tracker:x", "10", ""),
    ])
    func `nobody is cheered for a weight, a peak or a week`(
        name: String, measure: String, target: String, settings: String
    ) throws {
        func ids(_ name: String, _ measure: String, _ settings: String) throws -> [String] {
            let key = measure.hasPrefix("tracker:") ? String(measure.dropFirst(8)) : "mood"
            var files = [
                "journal.yaml": settings,
                "goals/it.md": GoalCase(name, ["measure: \(measure)", "from: 2", "to: \(target)"]).text,
            ]
            // Four days of each of four weeks, so that every week counts.
            let days =
                [16, 17, 18, 19, 23, 24, 25, 26].map { "2026-02-\($0)" }
                + ["02", "03", "04", "05", "09", "10", "11", "12"].map { "2026-03-\($0)" }
            for day in days { files["\(day).md"] = "---\n\(key): 10\ngoals: {it: 7}\n---\n" }
            let day = try #require(CivilDate(RuleExample.today))
            return try CheckRun(CheckContext(Self.load(files), today: day)).found.map(\.id)
        }
        #expect(try ids("Keep at it", measure == "rating" ? "rating" : "tracker:pages", "").contains("target-reached"))
        #expect(try !ids(name, measure, settings).contains("target-reached"))
    }

    /// What a hint's help says, and what it never says.
    static let helps: [(goal: GoalCase, id: String, says: String, never: String)] = [
        (
            GoalCase(
                "Have lunch with the others", ["measure: rating", "from: 1", "to: 7"],
                body: "## Steps\n\n- [ ] Sit with them\n\n## Obstacles\n\n- The noise\n- The queue #share\n",
                beside: GoalCase.ratings([
                    ("2026-02-18", 3), ("2026-03-01", 3), ("2026-03-10", 3), ("2026-03-19", 3),
                ])),
            "standstill", "“Sit with them”: is there a smaller piece of it for this week? 2 things in its way", "oise"
        ),
        (
            GoalCase(
                "Have lunch with the others", ["measure: rating", "to: 7"],
                beside: GoalCase.ratings([("2026-02-20", 2), ("2026-03-01", 3)])),
            "no-baseline", "`from: 2`", "nought"
        ),
        (GoalCase("Stop drinking"), "no-quantity", "`measure: days drinks = 0 per week`", "times per week"),
        (GoalCase("Stop worrying at night"), "no-quantity", "`measure: rating`", "times per week"),
        (
            GoalCase("No self-harm", ["measure: days self-harm = 0 per week", "from: 4", "to: 7"], by: "2026-03-01"),
            "date-past", "`to: hold`", "rest"
        ),
        (
            GoalCase("My wife wants me to talk more", ["measure: rating", "from: 2", "to: 6"]),
            "wish-of-others", "what would you like yourself?", "talk"
        ),
        (GoalCase("I should answer letters"), "worded-as-should", "in your own words", "letters"),
        (GoalCase("Always go swimming", ["measure: rating", "from: 2", "to: 6"]), "all-or-nothing", "if", "most days"),
        (GoalCase("Stop rushing"), "worded-as-avoidance", "more of", "somebody see"),
        (GoalCase("Say goodbye to Mum"), "no-quantity", "rating", "times per"),
        (GoalCase("Lose weight"), "no-quantity", "rating", "times per"),
        (GoalCase("Stop purging"), "no-quantity", "rating", "days"),
        (GoalCase("No self-harm"), "no-quantity", "rating", "days"),
        (GoalCase("Ask for reassurance less"), "no-quantity", "rating", "from:"),
        (GoalCase("Be a better wife"), "vague", "ordinary week", "example"),
        (GoalCase("Be healthier"), "vague", "ordinary week", "example"),
        (GoalCase("Be happier"), "vague", "something I used to like", "somebody"),
        (GoalCase("Improve my marriage"), "vague", "how the week was", "supper"),
        (
            GoalCase(
                "Hurt less", ["kind: symptom", "measure: rating", "from: 8", "to: 4"],
                beside: GoalCase.ratings([
                    ("2026-02-18", 6), ("2026-03-01", 6), ("2026-03-10", 6), ("2026-03-19", 6),
                ])),
            "standstill", "`to: hold`", "smaller"
        ),
        (GoalCase("Speak up", ["measure: rating", "from: 2", "to: 6"]), "no-context", "Tuesday meeting", "Speak"),
    ]

    @Test(arguments: helps)
    func `what would mend it is told in words that fit`(
        example: (goal: GoalCase, id: String, says: String, never: String)
    ) throws {
        let day = try #require(CivilDate(RuleExample.today))
        let found = try CheckRun(CheckContext(Self.journal(example.goal), today: day)).found
        let help = try #require(found.first { $0.id == example.id }?.help, "\(found)")
        #expect(help.contains(example.says), "\(help)")
        #expect(!help.contains(example.never), "\(help)")
    }

    /// For each sample the days of its pages, and the day after its last note.
    static let days: [(sample: String, today: String)] = [
        ("alex", "2026-01-07"), ("alex", "2026-01-21"), ("alex", "2026-02-04"), ("alex", "2026-02-18"),
        ("alex", "2026-03-04"), ("alex", "2026-03-18"), ("alex", "2026-04-01"), ("alex", "2026-04-02"),
        ("vault", "2026-03-10"), ("vault", "2026-03-11"), ("sparse", "2026-03-18"), ("sparse", "2026-03-19"),
    ]

    @Test(arguments: days)
    func `the samples' goals get no hint`(day: (sample: String, today: String)) throws {
        let journal = try JournalLoader.load(root: Project.root + "/samples/" + day.sample)
        let hints = try Self.hints(of: journal, today: day.today)
        #expect(hints == [])
    }

    @Test func `a sample whose page names a review that was due gets a hint of it, and no other`() throws {
        // Agreed on 21 January, every four weeks, no review noted: due on 18 February.
        let journal = try JournalLoader.load(root: Project.root + "/samples/one-file")
        let hints = try Self.hints(of: journal, today: "2026-03-11")
        #expect(hints == ["review-due: review: every 4 weeks"])
    }
}
