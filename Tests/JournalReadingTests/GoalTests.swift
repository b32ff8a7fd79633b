import JournalModel
import JournalText
import Testing

/// Goals: what their keys and sections say.
struct GoalTests {
    /// The goal of a file `goals/walk.md`, and what was noticed.
    private func goal(
        _ frontMatter: String, _ body: String = "", files: [String: String] = [:]
    ) throws -> (goal: Goal, reading: Reading) {
        let reading = try Reading(files.merging(["goals/walk.md": "---\n\(frontMatter)\n---\n\(body)"]) { $1 })
        #expect(reading.unsoundPlaces == [])
        return (try #require(reading.journal.goals.first { $0.id == "walk" } ?? reading.journal.goals.first), reading)
    }

    /// What `measure:` says, and the form it is.
    static let forms: [(String, MeasureForm)] = [
        ("times per day", .count(tag: "walk", per: .day)),
        ("times per week", .count(tag: "walk", per: .week)),
        ("times per month", .count(tag: "walk", per: .month)),
        ("Times per Week", .count(tag: "walk", per: .week)),
        ("\"#outside per week\"", .count(tag: "outside", per: .week)),
        ("\"#outside per day\"", .count(tag: "outside", per: .day)),
        ("\"#outside/park per month\"", .count(tag: "outside/park", per: .month)),
        ("share", .share(tag: "walk")),
        ("rating", .rating),
        ("phq9", .score(measure: "phq9", subscale: nil)),
        ("PHQ-9", .score(measure: "phq9", subscale: nil)),
        ("gad7", .score(measure: "gad7", subscale: nil)),
        ("spin", .score(measure: "spin", subscale: nil)),
        ("measure:spin", .score(measure: "spin", subscale: nil)),
        ("tracker:spin", .tracker(name: "spin", aggregate: .mean, per: .week)),
        ("tracker:steps", .tracker(name: "steps", aggregate: .mean, per: .week)),
        ("\"tracker: steps\"", .tracker(name: "steps", aggregate: .mean, per: .week)),
        ("tracker:sum steps per day", .tracker(name: "steps", aggregate: .sum, per: .day)),
        ("mean sleep per week", .tracker(name: "sleep", aggregate: .mean, per: .week)),
        ("median sleep per week", .tracker(name: "sleep", aggregate: .median, per: .week)),
        ("sum coffee per day", .tracker(name: "coffee", aggregate: .sum, per: .day)),
        ("min sleep per month", .tracker(name: "sleep", aggregate: .min, per: .month)),
        ("max sleep per month", .tracker(name: "sleep", aggregate: .max, per: .month)),
        ("count coffee per week", .tracker(name: "coffee", aggregate: .count, per: .week)),
        ("mean sleep", .tracker(name: "sleep", aggregate: .mean, per: .week)),
        ("sleep per day", .tracker(name: "sleep", aggregate: .mean, per: .day)),
        ("sleep", .tracker(name: "sleep", aggregate: .mean, per: .week)),
        ("sum panic attacks per week", .tracker(name: "panic-attacks", aggregate: .sum, per: .week)),
        ("mood", .mood(aggregate: .mean, per: .week)),
        ("min mood per day", .mood(aggregate: .min, per: .day)),
        (
            "days sleep >= 7h per week",
            .days(name: "sleep", threshold: Threshold(comparison: .atLeast, value: 420, unit: .duration), per: .week)
        ),
        (
            "days sleep > 7h 30m per month",
            .days(name: "sleep", threshold: Threshold(comparison: .above, value: 450, unit: .duration), per: .month)
        ),
        (
            "days coffee <= 2",
            .days(name: "coffee", threshold: Threshold(comparison: .atMost, value: 2, unit: .number), per: .week)
        ),
        (
            "days coffee < 3 per week",
            .days(name: "coffee", threshold: Threshold(comparison: .below, value: 3, unit: .number), per: .week)
        ),
        (
            "days mood >= 6 per week",
            .days(name: "mood", threshold: Threshold(comparison: .atLeast, value: 6, unit: .number), per: .week)
        ),
        ("steps", .steps),
        ("levels", .levels),
        ("belief", .belief),
        ("suds", .suds),
    ]

    @Test(arguments: forms)
    func `every way to measure a goal is recognised`(written: String, form: MeasureForm) throws {
        let day = "---\nsleep: 7h\ncoffee: 2\nspin: 3\nsteps: 5000\npanic attacks: 1\n---\n"
        let (goal, _) = try goal("measure: \(written)", files: ["2026-03-05.md": day])
        #expect(goal.measures.map(\.form) == [form])
    }

    @Test(arguments: ["be happier than before", "more", "days sleep", "7", "a walk & a swim"])
    func `a measure that is none is said, and has no figure`(written: String) throws {
        let (goal, reading) = try goal("measure: \(written)")
        #expect(goal.measures.count == 1)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.hasSuffix(" ‹\(written)›") == true)
    }

    @Test func `a keyword beats a tracker, a questionnaire beats a tracker, and a clash is said`() throws {
        let day = "---\nspin: 3\nsteps: 5000\n---\n"
        let (_, steps) = try goal("measure: steps", files: ["2026-03-05.md": day])
        #expect(steps.journal.goals.first?.measures.first?.form == .steps)
        #expect(steps.diagnostics == ["measure-clash ‹steps›"])
        let (_, spin) = try goal("measure: spin", files: ["2026-03-05.md": day])
        #expect(spin.journal.goals.first?.measures.first?.form == .score(measure: "spin", subscale: nil))
        #expect(spin.diagnostics == ["measure-clash ‹spin›"])
        let (_, said) = try goal("measure: measure:spin", files: ["2026-03-05.md": day])
        #expect(said.diagnostics == [])
    }

    @Test func `a tracker that nobody keeps is said, except of a draft`() throws {
        let (_, reading) = try goal("measure: mean sleap per week", files: ["2026-03-05.md": "---\nsleep: 7h\n---\n"])
        #expect(reading.diagnostics == ["tracker-unknown ‹sleap›"])
        let (draft, quiet) = try goal("measure: mean sleap per week\nstatus: draft")
        #expect(draft.status == .draft)
        #expect(quiet.diagnostics == [])
    }

    /// A key and its value, and what is told of the goal.
    @Test func `keys have other names`() throws {
        for keys in [("from", "to", "by"), ("start", "target", "until"), ("baseline", "to", "deadline")] {
            let (goal, reading) = try goal("measure: times per week\n\(keys.0): 1\n\(keys.1): 3\n\(keys.2): 2026-05-31")
            #expect(goal.measures.first?.from == Quantity(1))
            #expect(goal.measures.first?.to == Quantity(3))
            #expect(goal.by?.description == "2026-05-31")
            #expect(reading.diagnostics == [])
        }
    }

    /// What stands as a target, and what it is.
    static let quantities: [(String, Quantity)] = [
        ("2", Quantity(2)), ("0", Quantity(0)), ("2.5", Quantity(2.5)), ("7h", Quantity(420, unit: .duration)),
        ("7h 30m", Quantity(450, unit: .duration)), ("7:30", Quantity(450, unit: .duration)),
        ("450 min", Quantity(450, unit: .duration)), ("80%", Quantity(80, unit: .percent)),
        ("7/10", Quantity(7, max: 10)),
        ("-1", Quantity(-1)), ("+1", Quantity(1)), ("2 a week", Quantity(2)), ("yes", Quantity(1, unit: .yesNo)),
    ]

    @Test(arguments: quantities)
    func `from and to are numbers with their unit`(written: String, quantity: Quantity) throws {
        let (goal, reading) = try goal("measure: times per week\nto: \"\(written)\"")
        #expect(goal.measures.first?.to == quantity)
        #expect(reading.diagnostics == [])
    }

    @Test func `several measures are a list`() throws {
        let (goal, reading) = try goal(
            """
            measures:
              - {measure: times per week, from: 0, to: 3, weight: 2}
              - {measure: rating, from: 2, to: 7}
            """)
        #expect(goal.measures.map(\.form) == [.count(tag: "walk", per: .week), .rating])
        #expect(goal.measures.map(\.from) == [Quantity(0), Quantity(2)])
        #expect(goal.measures.map(\.to) == [Quantity(3), Quantity(7)])
        #expect(goal.measures.map(\.weight) == [2, 1])
        #expect(reading.diagnostics == [])
    }

    @Test(arguments: ["symptom", "behavioural", "emotional", "relationship", "growth"])
    func `a goal is of one of five kinds`(kind: String) throws {
        #expect(try goal("kind: \(kind)").goal.kind?.rawValue == kind)
    }

    /// Keys, and the status and its day that follow.
    static let statuses: [(String, Goal.Status, String?)] = [
        ("", .active, nil),
        ("status: active", .active, nil),
        ("status: draft", .draft, nil),
        ("status: paused", .paused, nil),
        ("status: met", .met, nil),
        ("status: let-go", .letGo, nil),
        ("status: Let go", .letGo, nil),
        ("paused: 2026-02-20", .paused, "2026-02-20"),
        ("met: 2026-02-20", .met, "2026-02-20"),
        ("let-go: 2026-02-20", .letGo, "2026-02-20"),
        ("let go: 2026-02-20", .letGo, "2026-02-20"),
        ("status: paused\npaused: 2026-02-20", .paused, "2026-02-20"),
        ("paused: 2026-02-20\nresumed: 2026-03-01", .active, "2026-03-01"),
        ("paused: [2026-02-20, 2026-04-01]\nresumed: 2026-03-01", .paused, "2026-04-01"),
        ("status: active\npaused: 2026-02-20\nresumed: 2026-03-01", .active, "2026-03-01"),
    ]

    @Test(arguments: statuses)
    func `a goal's status is written, or follows from its days`(
        keys: String, status: Goal.Status, since: String?
    ) throws {
        let (goal, reading) = try goal("goal: Walk\n" + keys)
        #expect(goal.status == status)
        #expect(goal.statusSince?.description == since)
        #expect(reading.diagnostics == [])
    }

    /// A key with a value it cannot have, and what is noticed.
    static let wrong: [(String, [String])] = [
        ("kind: sporty", ["value-not-understood ‹sporty›"]),
        ("status: asleep", ["value-not-understood ‹asleep›"]),
        ("review: now and then", ["value-not-understood ‹now and then›"]),
        ("by: 2026-02-30", ["date-does-not-exist ‹2026-02-30›"]),
        ("since: last spring", ["date-not-understood ‹last spring›"]),
        ("measure: rating\nto: high", ["value-not-understood ‹high›"]),
        ("paused: 2026-02-31", ["date-does-not-exist ‹2026-02-31›"]),
        ("paused: [2026-02-01, 2026-02-31]", ["date-does-not-exist ‹2026-02-31›"]),
        ("agreed: 2026-02-30", ["date-does-not-exist ‹2026-02-30›"]),
        ("agreed: with Dr. M.", []),
        ("met: 2026-13-01", ["date-does-not-exist ‹2026-13-01›"]),
        ("review: sometimes", ["value-not-understood ‹sometimes›"]),
        ("kind: \"behavorial\"", ["value-not-understood ‹behavorial›"]),
        ("measure: \"more and more and more\"", ["measure-not-understood ‹more and more and more›"]),
        ("since: 2026-03-01\nuntil: 2026-02-01", ["goal-dates-out-of-order ‹2026-02-01›"]),
        ("measure: rating\nfrom: 8/5", ["goal-level-out-of-range ‹8/5›"]),
        ("measure: rating\nto: \"70%\"", ["goal-level-out-of-range ‹70%›"]),
        ("measure: who5\nfrom: 13/25\nto: 60", []),
        ("measure: who5\nfrom: 30/25", ["goal-level-out-of-range ‹30/25›"]),
        ("measure: dass21 stress\nto: 44", ["goal-level-out-of-range ‹44›"]),
        ("measure: days mood >= 6 per week\nto: 8", ["goal-level-out-of-range ‹8›"]),
        ("measure: mood\nfrom: 4\nto: 40", ["goal-level-out-of-range ‹40›"]),
        ("measure: share\nfrom: 5/4", ["goal-level-out-of-range ‹5/4›"]),
        ("measure: rating\nfrom: 2\nto: 6\nenough: 7", ["enough-beyond-target ‹7›"]),
        ("measure: rating\nfrom: 6\nto: 6\nenough: 7", []),
        ("kind:\nstatus:\nby:\nwhy:\nmeasure:\nfrom:\nto:", []),
    ]

    @Test(arguments: wrong)
    func `a value that a key cannot have is said, and an empty one is missing`(
        keys: String, diagnostics: [String]
    ) throws {
        #expect(try goal("goal: Walk\n" + keys).reading.diagnostics == diagnostics)
    }

    @Test func `a goal's name is its key, else its title, else its heading, else its file's name`() throws {
        for (text, name) in [
            ("---\ngoal: Walk more\ntitle: T\n---\n# H\n", "Walk more"), ("---\ntitle: T\n---\n# H\n", "T"),
            ("# Walk *daily* #health\n", "Walk *daily*"), ("Just some thoughts.\n", "walk often"),
        ] {
            let goals = try Reading(["goals/walk-often.md": text]).journal.goals
            #expect(goals.map(\.name.text) == [name])
            #expect(goals.map(\.id) == ["walk-often"])
        }
    }

    @Test func `goals stand in the order of their files`() throws {
        let goals = try Reading(["goals/b.md": "", "goals/a.md": "", "c.md": "---\ngoal: C\nid: Zed\n---\n"]).journal
            .goals
        #expect(goals.map(\.id) == ["zed", "a", "b"])
    }

    @Test func `an id that another goal has is said`() throws {
        let reading = try Reading(["goals/a.md": "---\nid: same\n---\n", "goals/b.md": "---\nid: same\n---\n"])
        #expect(reading.journal.goals.count == 1)
        #expect(reading.journal.diagnostics.map(\.id) == ["goal-id-duplicate"])
    }

    /// A step's line, and what is told: words, state, day.
    static let steps: [(String, String)] = [
        ("- [ ] Ask one question", "Ask one question|open|-"),
        ("- [x] Ask one question", "Ask one question|done|-"),
        ("- [X] Ask one question", "Ask one question|done|-"),
        ("- [x] Ask one question (2026-01-20)", "Ask one question|done|2026-01-20"),
        ("- [x] Ask one question ✅ 2026-01-20", "Ask one question|done|2026-01-20"),
        ("- [x] 2026-01-20 Ask one question", "Ask one question|done|2026-01-20"),
        ("- [ ] 2026-01-20 Ask one question", "Ask one question|open|2026-01-20"),
        ("- [ ] Ask one question 📅 2026-01-20", "Ask one question|open|2026-01-20"),
        ("- [/] Ask one question", "Ask one question|partly|-"),
        ("- [-] Ask one question", "Ask one question|set-aside|-"),
        ("- Ask one question", "Ask one question|open|-"),
        ("- [ ] Ask one question [[speak-up]]", "Ask one question|open|-"),
        ("- [ ] Ask [[Sam]]", "Ask Sam|open|-"),
        ("- [ ] Ask (in *writing*) first #work", "Ask (in *writing*) first|open|-"),
    ]

    @Test(arguments: steps)
    func `a step has its box, its words and its day`(line: String, step: String) throws {
        let (goal, reading) = try goal("goal: Walk", "## Steps\n" + line)
        #expect(goal.steps.map { "\($0.text.text)|\($0.state.rawValue)|\($0.date?.description ?? "-")" } == [step])
        #expect(reading.items == [])
        #expect(reading.diagnostics == [])
    }

    /// A review's line, and the revision that it is.
    static let revisions: [(String, Goal.Review.Revision?)] = [
        ("target from 3 to 2", .init(subject: .target, old: "3", new: "2")),
        ("target from 3 to 2, the meeting is only weekly", .init(subject: .target, old: "3", new: "2")),
        ("target from 3 -> 2", .init(subject: .target, old: "3", new: "2")),
        ("target from 3 → 2", .init(subject: .target, old: "3", new: "2")),
        ("target 3 → 2", .init(subject: .target, old: "3", new: "2")),
        (
            "Target from 3 a week to 2 a week - enough for now",
            .init(subject: .target, old: "3 a week", new: "2 a week")
        ),
        ("by from 2026-05-31 to 2026-06-30", .init(subject: .by, old: "2026-05-31", new: "2026-06-30")),
        ("from from 0 to 1", .init(subject: .from, old: "0", new: "1")),
        (
            "measure from times per week to rating",
            .init(subject: .measure, old: "times per week", new: "rating")
        ),
        ("went well, stay with it", nil),
        ("walked from the station to the park", nil),
        ("from Monday to Friday it was hard", nil),
    ]

    @Test(arguments: revisions)
    func `a review line may be a revision`(words: String, revision: Goal.Review.Revision?) throws {
        let (goal, reading) = try goal("goal: Walk", "## Reviews\n- 2026-02-11: \(words)")
        // What was before, as a value, is for the tests of revisions.
        let found = goal.reviews.map { review in
            review.revision.map { Goal.Review.Revision(subject: $0.subject, old: $0.old, new: $0.new) }
        }
        #expect(found == [revision])
        #expect(goal.reviews.map { $0.date?.description } == ["2026-02-11"])
        #expect(goal.reviews.map(\.text.text) == [words])
        #expect(reading.diagnostics == [])
    }

    @Test func `levels go from minus two to plus two, in words`() throws {
        let (goal, reading) = try goal(
            "measure: levels",
            "## Levels\n- -2: not at all\n- -1: once\n- 0: weekly\n- +1: twice a week\n- +2: daily\n- +3: always")
        #expect(
            goal.levels.mapValues(\.text) == [-2: "not at all", -1: "once", 0: "weekly", 1: "twice a week", 2: "daily"])
        #expect(reading.journal.diagnostics.map(\.id) == ["goal-rating-out-of-range"])
    }

    @Test func `obstacles are shared one by one`() throws {
        let (goal, _) = try goal("goal: Walk", "## Obstacles\n- rain\n- I sleep badly #share\n\nAnd the dog.\n")
        #expect(goal.obstacles.map(\.text.text) == ["rain", "I sleep badly", "And the dog."])
        #expect(goal.obstacles.map(\.isShared) == [false, true, false])
    }

    @Test func `a draft may be questions and thoughts alone`() throws {
        let (goal, reading) = try goal(
            "goal: What do I want?\nstatus: draft",
            "What brought me here?\n\n- Who would notice first?\n- [ ] no step\n")
        #expect(goal.steps == [])
        #expect(reading.items == [])
        #expect(reading.diagnostics == [])
    }

    @Test func `sections may be named beside other headings, and in any depth`() throws {
        let (goal, _) = try goal("goal: Walk", "# Walk\n\n### Steps\n- [ ] one\n\n## Thoughts\n- [ ] not a step\n")
        #expect(goal.steps.map(\.text.text) == ["one"])
    }

    @Test func `a heading in a goal's file that begins with Goal is its title`() throws {
        let reading = try Reading(["goals/walk.md": "# Goal: Walk more\n\n## Steps\n- [ ] shoes\n"])
        #expect(reading.journal.goals.map(\.id) == ["walk"])
        #expect(reading.journal.goals.map(\.name.text) == ["Walk more"])
        #expect(reading.journal.goals.first?.steps.map(\.text.text) == ["shoes"])
        #expect(reading.diagnostics == [])
    }

    @Test func `a goal's file is no day: nothing in it counts but the goal`() throws {
        let (_, reading) = try goal("goal: Walk\nmood: 3\nsleep: 7h", "mood:: 4\n\n- 2026-03-05 08:15 4/10 #walk\n")
        #expect(reading.items == [])
        #expect(reading.uses == [])
    }

    /// `weight:`, and what it is taken for; 1 where it is not understood, which is reported.
    static let weights: [(text: String, weight: Double, isUnderstood: Bool)] = [
        ("2", 2, true), ("0", 0, true), ("0.5", 0.5, true), ("-2", 1, false), ("a lot", 1, false),
    ]

    @Test(arguments: weights)
    func `a weight is a number from 0 up`(row: (text: String, weight: Double, isUnderstood: Bool)) throws {
        let (goal, reading) = try goal("goal: Walk\nmeasure: levels\nweight: \(row.text)")
        #expect(goal.measures.map(\.weight) == [row.weight])
        #expect(reading.journal.diagnostics.isEmpty == row.isUnderstood)
    }

    @Test func `from a number to the same number is to hold it`() throws {
        #expect(try goal("goal: Walk\nmeasure: rating\nfrom: 7\nto: 7").goal.measures.map(\.holds) == [true])
        #expect(try goal("goal: Walk\nmeasure: rating\nfrom: 7\nto: hold").goal.measures.map(\.holds) == [true])
        #expect(try goal("goal: Walk\nmeasure: rating\nfrom: 6\nto: 7").goal.measures.map(\.holds) == [false])
    }
}
