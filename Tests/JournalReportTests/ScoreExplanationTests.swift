import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// Where a questionnaire's figures come from. Today is Wednesday 18 March 2026.
@Suite struct ScoreExplanationTests {
    private static func course(_ builder: inout JournalBuilder) {
        builder.score(day(2026, 1, 7), "phq9", 16)
        builder.score(day(2026, 2, 4), "phq9", 8)
        builder.score(Page.first, "phq9", 12, answers: [2, 2, 2, 2, 1, 1, 1, 1, 0])
        builder.score(Page.today, "phq9", 9)
    }

    @Test func `every score has its day, its line and its answers`() throws {
        let text = try Page.explanation(of: "phq9", Self.course)
        // Lines: 1 is the builder's own, 2 the session, then the scores.
        #expect(text.contains("- Wed 7 Jan: 16 (as entered) (notes.md:3)\n"))
        #expect(text.contains("- Wed 4 Mar: 12 (2 + 2 + 2 + 2 + 1 + 1 + 1 + 1 + 0 = 12) (notes.md:5)\n"))
    }

    @Test func `a change is told with its threshold and where that was seen`() throws {
        let text = try Page.explanation(of: "PHQ-9", Self.course)
        #expect(text.contains("## Since the first: 7 lower: reliably better (6 or more)\n\n9 - 16 = -7.\n"))
        #expect(
            text.contains("## Since the previous: 3 lower: no reliable change (6 or more needed)\n\n9 - 12 = -3.\n"))
        #expect(text.contains("- a reliable change is 6 or more (source: NHS Talking Therapies"))
        #expect(text.contains("## Lowest: 8\n"))
    }

    @Test func `where a score stands is told by cut-off, range and recovery, each with its source`() throws {
        let text = try Page.explanation(of: "phq9", Self.course)
        #expect(text.contains("## Cut-off: 10 or more: now below\n"))
        #expect(text.contains("## Range: labelled mild\n"))
        #expect(text.contains("## Recovery: yes\n"))
        // 9 of 16 is 44% lower.
        #expect(text.contains("## Response: no\n"))
        // PCL-5 has neither ranges nor, here, a second score.
        let pcl = try Page.explanation(of: "pcl5") { $0.score(Page.today, "pcl5", 40) }
        #expect(!pcl.contains("## Range") && !pcl.contains("## Recovery"))
    }

    @Test func `an item on safety is told by its last answer`() throws {
        let text = try Page.explanation(of: "phq9", Self.course)
        #expect(text.contains("## Item 9 (thoughts of death or self-harm): last answered 4 March: 0, not at all; not"))
        #expect(text.contains("- Answered (notes.md:5)\n"))
    }

    @Test func `what has no total is listed and scaled up by nobody`() throws {
        let text = try Page.explanation(of: "gad7") { builder in
            builder.score(Page.today, "gad7", nil, answers: [1, 2, nil, 0, 1, 1, 1])
        }
        #expect(text.contains("## Without a total: 1\n"))
        #expect(text.contains("- Wed 18 Mar: 1 not answered (notes.md:3)\n"))
    }

    @Test func `the answers of a reversed and multiplied form say how they are scored`() throws {
        let core = try Page.explanation(of: "core10") { builder in
            builder.score(Page.today, "core10", 12, answers: [1, 3, 3, 1, 1, 0, 2, 2, 2, 1])
        }
        #expect(core.contains("Reversed before they are added: items 2 and 3."))
        #expect(core.contains("12 (from the answers 1 3 3 1 1 0 2 2 2 1)"))
        let who = try Page.explanation(of: "who5") { $0.score(Page.today, "who5", 28, answers: [1, 2, 1, 1, 2]) }
        #expect(who.contains("The sum is multiplied by 4."))
        #expect(!who.contains("## Recovery"))
    }

    @Test func `a response shows how it was divided`() throws {
        let text = try Page.explanation(of: "phq9") { builder in
            builder.score(Page.first, "phq9", 18)
            builder.score(Page.today, "phq9", 9)
        }
        #expect(text.contains("## Response: yes\n\n(18 - 9) / 18 = 50% lower.\n"))
    }

    @Test func `a form of parts lacks no total`() throws {
        let whole = [Int?](repeating: 1, count: 21)
        let text = try Page.explanation(of: "dass21") { builder in
            builder.score(Page.today, "dass21", nil, answers: whole, subscales: ["depression": 14, "anxiety": 14])
        }
        #expect(!text.contains("Without a total"))
        #expect(text.contains("DASS-21 depression: Scores: now 14"))
    }

    @Test func `a number that does not hold for everybody says for whom`() throws {
        let page = Page.text { builder in
            builder.score(Page.first, "oq452", 78)
            builder.score(Page.today, "oq452", 62)
            builder.score(Page.first, "core10", 20)
            builder.score(Page.today, "core10", 14)
        }
        #expect(page.contains("16 lower: no reliable change (18 or more, Dutch form, needed)"))
        #expect(page.contains("56 or more, Dutch form: not yet below"))
        #expect(page.contains("6 lower: **reliably better** (6 or more, 90% confidence)"))
    }

    // MARK: Only with more

    @Test func `sudden gains are shown only with more`() throws {
        // Sessions a week apart; from 23 to 12 is 11, at least 6 and at least a quarter of 23 (5.75). Before: 27, 25, 23,
        // mean 25; after: 12, 13, 11, mean 12. Pooled deviation: variances 4 and 1, the root of 2.5 is 1.58; the
        // difference of 13 is more than 2.776 · 1.58 = 4.39.
        func text(more: Bool) throws -> String {
            try Page.explanation(of: "phq9", more: more) { builder in
                for (index, score) in [27.0, 25, 23, 12, 13, 11].enumerated() {
                    builder.score(Page.today - 35 + 7 * index, "phq9", score)
                }
            }
        }
        #expect(try text(more: true).contains("## Sudden gains: 1\n"))
        #expect(try text(more: true).contains("- Wed 25 Feb to Wed 4 Mar: 23 to 12 ("))
        #expect(try !text(more: false).contains("Sudden gains"))
    }

    @Test func `the T-score over goals weighs their levels`() throws {
        let text = try Page.explanation(of: "goal:first", more: true) { builder in
            for (id, weight) in [("first", 2.0), ("second", 3), ("third", 1), ("fourth", 4)] {
                builder.goal(id, "The \(id) goal", .levels) { $0.measures[0].weight = weight }
                builder.rating(Page.first, id, nil, level: -1)
            }
        }
        // A published worked example: all at -1 with weights 2, 3, 1 and 4 gives 35.9972.
        #expect(text.contains("## T-score over goals: 36.0, 36.0 at the first ratings\n"))
        #expect(text.contains("= 35.997."))
        #expect(text.contains("- *The second goal*: level -1 at first, -1 now, weight 3 ("))
    }

    @Test func `what went together is told from fourteen days on, with its number and without a cause`() throws {
        func text(days: Int) throws -> String {
            try Page.explanation(of: "mood", more: true) { builder in
                for index in 0..<days {
                    let value = Double(3 + index % 5)
                    builder.mood(Page.today - index, value)
                    builder.tracker(Page.today - index, "sleep", value * 60, unit: .duration)
                }
            }
        }
        let text14 = try text(days: 14)
        #expect(text14.contains("## Mood and sleep: 1\n"))
        #expect(text14.contains("On 14 days both were noted"))
        #expect(text14.contains("It says nothing of why"))
        #expect(try !text(days: 13).contains("Mood and sleep"))
        #expect(text14.contains("## From one mood to the next: "))
    }

    @Test func `a sleep diary gives the time asleep of the time in bed`() throws {
        // 23:00 to bed, lights out 23:30, 30 minutes to fall asleep, 45 awake, last woke 06:30, up at 07:00: 345 of 480
        // minutes, 71.875%.
        func diary(_ names: [String]) throws -> String {
            try Page.explanation(of: "sleep-diary") { builder in
                let minutes: [String: Double] = [
                    "into-bed": 1380, "lights-out": 1410, "sol": 30, "waso": 45, "final-wake": 390, "out-of-bed": 420,
                ]
                for name in names {
                    builder.tracker(day(2026, 3, 10), name, minutes[name] ?? 0, unit: .duration)
                }
            }
        }
        let whole = ["into-bed", "lights-out", "sol", "waso", "final-wake", "out-of-bed"]
        #expect(try diary(whole).contains("## Sleep efficiency: 72% on 1 night\n"))
        #expect(try diary(whole).contains("- Tue 10 Mar: 5 h 45 of 8 h, 71.875% ("))
        #expect(throws: Explanation.Unknown.self) { try diary(Array(whole.dropLast())) }
    }

    @Test func `the time before a goal stands beside the time since, where it was noted then`() throws {
        let text = try Page.explanation(of: "goal:sleep", more: true) { builder in
            builder.goal("sleep", "Sleep", .tracker(name: "sleep", aggregate: .mean, per: .week)) { goal in
                goal.since = day(2026, 2, 16)
                goal.measures[0].from = Quantity(300, unit: .duration)
                goal.measures[0].to = Quantity(420, unit: .duration)
            }
            // Four weeks at 300 minutes, then four at 400: every later one is beyond every earlier one.
            for index in 0..<56 {
                builder.tracker(day(2026, 1, 19) + index, "sleep", index < 28 ? 300 : 400, unit: .duration)
            }
        }
        #expect(text.contains("## Beside the time before: 1\n"))
        #expect(text.contains("Of all pairs of one of 4 values before the goal began and one of 4 since"))
    }
}
