import JournalTesting

/// A journal of a few notes with every kind of item, made up for the tests of the command line.
enum SmallJournal {
    static let today = ["--today", "2026-03-18"]

    static let files: [String: String] = [
        "journal.yaml": "name: Robin\n",
        "goals/speak-up.md": """
        ---
        goal: Say something in the weekly team meeting
        kind: behavioural
        measure: times per week
        from: 0
        to: 2
        since: 2026-01-12
        why: I want my work to be seen
        values: [honesty, craft]
        supports: [Sam]
        ---

        ## Steps
        - [x] Write one sentence before the meeting (2026-01-20)
        - [ ] Ask one question

        ## Obstacles
        - The meeting is early
        - I sleep badly #share

        ## Reviews
        - 2026-02-11: target from 3 to 2, the meeting is only weekly
        """,
        "sessions/2026-03-04.md": """
        ---
        session: 5
        date: 2026-03-04
        with: Dr. M.
        phq9: 12
        gad7: 1 2 1 0 2 1 1
        next: 2026-03-18
        ---
        Therapy: 7/10 - felt rushed

        ## Homework
        - [x] Walk three times ✅ 2026-03-09
        - [/] Sleep diary
          - forgot it at the weekend

        ## Goals
        - [[speak-up]] 4/10 - asked one question
        """,
        "days/2026-03-10.md": """
        ---
        sleep: 7h 30m
        ---
        Woke early.

        ## Mood
        - 08:15 4/10 anxious 70, tired - dreading the stand-up #panic

        ## Activities
        - [x] 18:00 walk with Sam (P7 M4)

        ## Exposure
        - 10:05 asked a question in the stand-up: SUDS 80 -> 35 #speak-up
          - Expected: they laugh (90%)
          - Happened: one nodded
          - Learned: nobody minds

        ## Urges
        - 22:00 urge 4/5, acted no, skill: TIPP

        ## Thought record
        - Situation: asked for status, room went quiet
        - Automatic thought: "They think I'm useless" (80%)
        - Emotions: anxiety 80, shame 60
        - Distortions: mind reading, labelling
        - Evidence for: two people looked away
        - Evidence against: Sam thanked me afterwards
        - Balanced thought: they were waiting for the next point (70%)
        - Outcome: anxiety 40, belief 30%

        ## Wins
        - spoke first in the stand-up

        ## Setbacks
        - said yes to the weekend shift

        ## To discuss
        - Why did I say yes?

        - I nearly cancelled today #first
        - a walk before work #helped
        - new desk #event
        """,
    ]

    static func make(_ more: [String: String] = [:]) throws -> TemporaryJournal {
        try TemporaryJournal(files.merging(more) { $1 })
    }
}
