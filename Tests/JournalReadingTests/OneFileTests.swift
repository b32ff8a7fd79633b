import JournalModel
import JournalText
import Testing

/// A whole journal in one file.
struct OneFileTests {
    private static let text = """
        # Goal: Speak up

        ```yaml
        id: speak-up
        measure: times per week
        from: 0
        to: 2
        ```

        Because I am tired of emails.

        ## Steps
        - [x] Write it down (2026-01-20)
        - [ ] Ask one question

        # March

        ## 2026-03-04 Session 5
        with:: Dr. M.
        phq9:: 12

        Therapy: 7/10 - rushed

        ### Homework
        - [ ] Sleep diary

        ### Goals
        - [[speak-up]] 4/10

        ## 2026-03-05 Thursday
        Mood: 6
        sleep:: 7h

        - asked one question #speak-up #win

        ### Thought record
        - Situation: stand-up

        ## 2026-03-06
        - [x] Sleep diary

        # Goal: Walk more

        Only a thought so far.
        """

    @Test func `one file is a goal, a session, days and a goal again`() throws {
        let reading = try Reading(["journal.md": Self.text])
        #expect(reading.journal.goals.map(\.id) == ["speak-up", "walk-more"])
        #expect(reading.journal.goals.map(\.name.text) == ["Speak up", "Walk more"])
        #expect(reading.journal.goals.first?.measures.first?.form == .count(tag: "speak-up", per: .week))
        #expect(reading.journal.goals.first?.measures.first?.to == Quantity(2))
        #expect(reading.journal.goals.first?.steps.map(\.text.text) == ["Write it down", "Ask one question"])
        #expect(reading.journal.goals.map { reading.text(at: $0.source) } == ["# Goal: Speak up", "# Goal: Walk more"])
        #expect(
            reading.items == [
                "session 2026-03-04 5 with Dr. M. therapy 7/10 “rushed”",
                "mood 6 =6",
                "thought-record situation “stand-up”",
                "homework 2026-03-04 “Sleep diary” session 5 [open] [done 2026-03-06]",
                "score 2026-03-04 phq9 12",
                "tracker sleep 420 min",
                "rating 2026-03-04 4 of speak-up @speak-up",
                "win “asked one question” @speak-up",
            ])
        #expect(reading.uses == ["did #speak-up 1", "did #win 1"].filter { !$0.contains("win") })
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `a date heading ends a goal's section, but under Reviews and Steps`() throws {
        let reading = try Reading([
            "all.md": """
            # Goal: Walk

            ## Reviews
            ### 2026-02-11
            - still good

            ## Steps
            - [ ] shoes

            ## 2026-03-05
            Mood: 6

            ### Steps
            - [ ] no step of the goal's
            """
        ])
        #expect(reading.journal.goals.first?.steps.map(\.text.text) == ["shoes"])
        #expect(reading.journal.goals.first?.reviews.map(\.text.text) == ["still good"])
        #expect(reading.items == ["mood 6 =6"])
    }

    @Test func `a goal's private heading leaves no goal`() throws {
        #expect(
            try Reading(["all.md": "# Goal: Walk #private\n\n## Steps\n- [ ] shoes\n\n# 2026-03-05\nMood: 6\n"]).journal
                .goals == [])
    }

    @Test func `the whole journal in one file and in many is the same`() throws {
        let one = try Reading([
            "all.md":
                "## 2026-03-04 Session 5\n### Homework\n- [ ] Sleep diary\n\n## 2026-03-07\nMood: 6\n- [x] Sleep diary\n"
        ])
        let many = try Reading([
            "sessions/2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary\n",
            "2026-03-07.md": "Mood: 6\n- [x] Sleep diary\n",
        ])
        #expect(one.items == many.items)
    }
}
