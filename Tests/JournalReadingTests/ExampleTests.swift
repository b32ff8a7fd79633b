import JournalModel
import Testing

/// The examples of the format's own page, taken from it as they stand.
struct ExampleTests {
    @Test func `the goal of the format's page is read in every field`() throws {
        let example = try #require(try FormatPage.examples("markdown").first)
        let reading = try Reading(["goals/team.md": example])
        #expect(reading.journal.goals.count == 1)
        let goal = try #require(reading.journal.goals.first)
        #expect(goal.id == "speak-up")
        #expect(goal.name.text == "Say something in the weekly team meeting")
        #expect(reading.text(at: goal.name.source) == "Say something in the weekly team meeting")
        #expect(goal.kind == .behavioural)
        #expect(goal.measures.count == 1)
        let measure = try #require(goal.measures.first)
        #expect(measure.form == .count(tag: "speak-up", per: .week))
        #expect(measure.text?.text == "times per week")
        #expect(measure.from == Quantity(0))
        #expect(measure.to == Quantity(2))
        #expect(measure.enough == Quantity(1))
        #expect(goal.since?.description == "2026-01-12")
        #expect(goal.by?.description == "2026-05-31")
        #expect(goal.why?.text == "I want my work to be seen")
        #expect(goal.agreed?.description == "2026-01-14")
        #expect(goal.review == Goal.Cadence(count: 2, unit: .week))
        // The undated `status:` is taken as it stands, after what is dated.
        #expect(goal.status == .active)
        #expect(goal.statusChanges.first?.status == .paused)
        #expect(goal.statusChanges.first?.date?.description == "2026-02-20")
        #expect(goal.values == ["honesty", "craft"])
        #expect(goal.supports == ["Sam", "Dr. M."])
        #expect(goal.steps.map(\.text.text) == ["Write one sentence before the meeting", "Ask one question"])
        #expect(goal.steps.map(\.state) == [.done, .open])
        #expect(goal.steps.map { $0.date?.description } == ["2026-01-20", nil])
        #expect(goal.obstacles.map(\.text.text) == ["The stand-up is at 9 and I sleep badly"])
        #expect(goal.obstacles.map(\.isShared) == [false])
        #expect(goal.reviews.map(\.text.text) == ["target from 3 to 2, the meeting is only weekly"])
        #expect(goal.reviews.map { $0.date?.description } == ["2026-02-11"])
        #expect(
            goal.reviews.first?.revision
                == .init(subject: .target, old: "3", new: "2", before: .quantity(Quantity(3))))
        #expect(reading.text(at: goal.source).hasPrefix("---\ngoal: Say something"))
        #expect(reading.text(at: goal.source).hasSuffix("supports: [Sam, Dr. M.]\n---"))
        #expect(reading.items == [])
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `the session of the format's page is read in every field`() throws {
        let example = try #require(try FormatPage.examples("markdown").dropFirst().first)
        let reading = try Reading(example, at: "sessions/2026-03-04.md")
        #expect(
            reading.items == [
                "session 2026-03-04 5 with Dr. M. next 2026-03-18 therapy 7/10 “felt rushed”",
                "homework 2026-03-04 “One thought record after each meeting” session 5 [open] @speak-up",
                "homework 2026-03-04 “Walk three times” session 5 [done 2026-03-09]",
                "homework 2026-03-04 “Sleep diary” session 5 [partly “forgot it at the weekend”]",
                "homework 2026-03-04 “Call the clinic” session 5 [set-aside]",
                "score 2026-03-04 phq9 12",
                "score 2026-03-04 gad7 8 answers 1 2 1 0 2 1 1",
            ])
        #expect(
            reading.sources.dropFirst() == [
                "[ ] One thought record after each meeting [[speak-up]]",
                "[x] Walk three times ✅ 2026-03-09",
                "[/] Sleep diary\n  - forgot it at the weekend",
                "[-] Call the clinic",
                "phq9: 12",
                "gad7: 1 2 1 0 2 1 1",
            ])
        #expect(reading.sources.first?.hasPrefix("---\nsession: 5\n") == true)
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `the day of the format's page is read in every field`() throws {
        let example = try #require(try FormatPage.examples("markdown").dropFirst(2).first)
        let reading = try Reading(example)
        #expect(
            reading.items == [
                "mood 6 =6",
                "mood 08:15 4/10 =4 {anxious 70, tired} “dreading the stand-up” #panic",
                "mood 21:30 7 =7 {calm}",
                "thought-record 10:20 situation “asked for status, room went quiet” thought “\"They think I'm useless\"” 80"
                    + " emotions {anxiety 80>40, shame 60} distortions {mind reading, labelling}"
                    + " for “two people looked away” against “Sam thanked me afterwards”"
                    + " balanced “they were waiting for the next point” 70 after 30",
                "activity 18:00 done “walk with Sam” P7 M4",
                "exposure 10:05 done “asked a question in the stand-up” 80>35 expected “they laugh” 90"
                    + " happened “one nodded” learned “nobody minds” @speak-up",
                "tracker sleep 450 min",
                "tracker energy 4",
            ])
        #expect(
            reading.sources == [
                "mood: 6",
                "08:15 4/10 anxious 70, tired - dreading the stand-up #panic",
                "21:30 7 calm",
                """
                Situation: asked for status, room went quiet
                - Automatic thought: "They think I'm useless" (80%)
                - Emotions: anxiety 80, shame 60
                - Distortions: mind reading, labelling
                - Evidence for: two people looked away
                - Evidence against: Sam thanked me afterwards
                - Balanced thought: they were waiting for the next point (70%)
                - Outcome: anxiety 40, belief 30%
                """,
                "[x] 18:00 walk with Sam (P7 M4)",
                """
                10:05 asked a question in the stand-up: SUDS 80 -> 35 #speak-up
                  - Expected: they laugh (90%)
                  - Happened: one nodded
                  - Learned: nobody minds
                """,
                "sleep: 7h 30m",
                "energy:: 4",
            ])
        #expect(reading.uses == ["did 08:15 #panic 1", "did 10:05 #speak-up 1"])
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `the first note of the format's page is read`() throws {
        let reading = try Reading(try FormatPage.indented(from: "mood: 6"))
        #expect(
            reading.items == [
                "mood 6 =6",
                "mood 21:30 7/10 =7 {calm} “walk by the river”",
                "win 21:30 “walk by the river”",
            ])
        #expect(reading.sources == ["mood: 6"] + Array(repeating: "21:30 7/10 calm - walk by the river #win", count: 2))
        #expect(reading.diagnostics == [])
    }

    @Test func `the ratings of the format's page are read`() throws {
        let example = try FormatPage.indented(from: "- [[speak-up]] 4/10 - asked one question")
        let reading = try Reading("## Goals\n" + example)
        #expect(
            reading.items == [
                "rating 4 “asked one question” of speak-up @speak-up", "rating level 1 of speak-up @speak-up",
            ])
        #expect(reading.diagnostics == [])
    }

    @Test func `the mood table of the format's page is read`() throws {
        let example = try FormatPage.indented(from: "| time  | mood | emotions   | note           |")
        let reading = try Reading("## Mood\n\n" + example)
        #expect(reading.items == ["mood 08:15 4 =4 {anxious 70} “before work”", "mood 21:30 7 =7 {calm}"])
        #expect(
            reading.sources == [
                "| 08:15 | 4    | anxious 70 | before work    |", "| 21:30 | 7    | calm       |                |",
            ])
        #expect(reading.diagnostics == [])
    }
}
