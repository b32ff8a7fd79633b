package import JournalModel

/// A small journal to look at: two sessions, a goal, and the days between. Nobody's, and without any number to call.
package enum SampleJournal {
    /// - Parameter today: its last day; the second session is to be today.
    package static func files(endingOn today: CivilDate) -> [StarterFiles.File] {
        func day(_ before: Int) -> CivilDate { today - before }
        func note(_ before: Int, _ text: String) -> StarterFiles.File {
            StarterFiles.File("days/\(day(before).description.prefix(4))/\(day(before)).md", text)
        }
        return [
            StarterFiles.File(
                "journal.yaml",
                """
                # A sample: what is written here happened to nobody.
                name: Robin
                sessions: every 2 weeks

                """),
            StarterFiles.File(
                "goals/kitchen-table.md",
                """
                ---
                goal: Eat in the kitchen at work, with whoever is there
                id: kitchen-table
                kind: behavioural
                measure: times per week
                from: 0
                to: 3
                enough: 2
                since: \(day(14))
                by: \(day(-70))
                why: I like them, and I only ever see them in the corridor
                agreed: \(day(14))
                review: every 4 weeks
                status: active
                values: [company]
                ---
                Ten minutes count, and so does a cup of tea.

                ## Steps

                - [x] Find out when they eat (\(day(12)))
                - [ ] Stay until somebody else gets up first

                ## Obstacles

                - I tell myself there is a call at one

                """),
            StarterFiles.File(
                "sessions/\(day(14)).md",
                """
                ---
                session: 3
                date: \(day(14))
                with: Dr. N.
                phq9: 13
                next: \(today)
                ---
                Therapy: 7/10 - more to do than I thought, less to explain

                ## Notes

                What I call being busy is mostly being elsewhere. One goal, about lunch.

                ## Goals

                - [[kitchen-table]] 2/10

                ## Homework

                - [ ] Write down the thought, the next time I turn round in the doorway
                - [ ] Go to bed with the phone in the hall

                """),
            note(
                13,
                """
                ---
                mood: 5
                sleep: 6h 30m
                ---
                Ate at the desk, looked busy, was not.

                """),
            note(
                11,
                """
                ---
                mood: 4
                sleep: 5h 50m
                ---
                ## Mood

                - 13:05 3/10 anxious 70 - stood in the doorway with my lunch and went back

                ## Thought record

                - Situation: four of them at the table, laughing, and they looked up
                - Automatic thought: "They were talking about me" (70%)
                - Emotions: anxiety 70, shame 50
                - Distortions: mind reading
                - Evidence against: Kim pushed a chair out with a foot
                - Balanced thought: people look up when somebody stands in a door (80%)
                - Outcome: anxiety 40, belief 30%

                """),
            note(
                9,
                """
                ---
                mood: 6
                sleep: 7h
                ---
                - Sat down, ten minutes, said one thing about the rain #kitchen-table #win

                """),
            note(
                7,
                """
                ---
                mood: 6
                sleep: 7h 10m
                ---
                - [x] 18:30 walk along the river with Jo (P7 M4)
                - [x] Go to bed with the phone in the hall

                """),
            note(
                5,
                """
                ---
                mood: 5
                sleep: 6h 40m
                ---
                - Tea in the kitchen, with two from the other floor #kitchen-table
                - Is it still avoiding, if I really do have a call? #discuss

                """),
            note(
                2,
                """
                ---
                mood: 7
                sleep: 7h 20m
                ---
                - Lunch at the table, until the end. Nobody laughed at me, they laughed at the soup #kitchen-table #win

                """),
            StarterFiles.File(
                "sessions/\(today).md",
                """
                ---
                session: 4
                date: \(today)
                with: Dr. N.
                phq9: 9
                ---
                ## Agenda

                - Is it still avoiding, if I really do have a call?

                """),
        ]
    }
}
