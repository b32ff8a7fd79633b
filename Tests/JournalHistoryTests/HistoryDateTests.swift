import JournalTesting
import Testing

/// The days of a history, and what review lines tell already.
struct HistoryDateTests {
    @Test func `a commit's day is its author's own`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 4")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "to: 3")
        // 09:30 on the 11th in Greenwich, where it is the 10th still in Honolulu.
        try journal.git.commit("2026-02-10T23:30:00-1000", committed: "2026-03-01")
        try journal.goal("goal: G", "to: 2")
        // 09:30 on the 12th in Greenwich.
        try journal.git.commit("2026-02-12T23:30:00+1400", committed: "2026-03-02")
        for zone in ["UTC", "Pacific/Kiritimati", "Pacific/Honolulu"] {
            #expect(
                try journal.history(environment: ["TZ": zone])
                    == ["10 Feb 2026: target from 4 to 3 (git)", "12 Feb 2026: target from 3 to 2 (git)"])
        }
    }

    @Test func `what is later than today is not told, nor what is not committed after it`() throws {
        let journal = try KeptJournal()
        for (target, day) in [("4", "2026-01-10"), ("3", "2026-02-11"), ("2", "2026-02-12")] {
            try journal.goal("goal: G", "to: \(target)")
            try journal.git.commit(day)
        }
        try journal.goal("goal: G", "to: 1")
        let first = "11 Feb 2026: target from 4 to 3 (git)"
        let second = "12 Feb 2026: target from 3 to 2 (git)"
        #expect(try journal.history(today: "2026-02-10") == [])
        #expect(try journal.history(today: "2026-02-11") == [first])
        #expect(try journal.history(today: "2026-02-12") == [first, second, "Not committed yet: target from 2 to 1"])
    }

    @Test func `a status whose day is later than today is not told`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "paused: 2026-03-20")
        try journal.git.commit("2026-02-11")
        #expect(try journal.history(today: "2026-03-19") == [])
        #expect(try journal.history(today: "2026-03-20") == ["20 Mar 2026: status from active to paused (git)"])
    }

    @Test func `what is not committed yet comes last and has no day`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: H", "to: 2")
        #expect(
            try journal.history() == [
                "Not committed yet: wording from \"G\" to \"H\"", "Not committed yet: target from 3 to 2",
            ])
        // On a page every change has its day.
        let page = try journal.run(["report", "--history", "--since", "start"])
        #expect(!page.text.contains("have changed"))
        #expect(page.error == "No change of a goal is known in this period.\n")
    }

    private static let reviews = """

        ## Reviews
        - 2026-02-09: target from 4 to 3, the meeting is only weekly
        - 2026-02-10: went well
        - 2026-02-20: by from 2026-05-31 to 2026-06-30
        - measure from rating to steps
        """

    @Test func `a review line tells its change, and git does not tell it again`() throws {
        let journal = try KeptJournal()
        func write(_ target: Int, _ by: String, _ measure: String, _ body: String = "") throws {
            try journal.write(
                "---\ngoal: G\nmeasure: \(measure)\nto: \(target)\nby: \(by)\n---\n\(body)\n", to: "goals/speak-up.md")
        }
        try write(4, "2026-05-31", "rating")
        try journal.git.commit("2026-01-10")
        try write(3, "2026-05-31", "rating", Self.reviews)
        try journal.git.commit("2026-02-11")
        try write(4, "2026-05-31", "rating", Self.reviews)
        try journal.git.commit("2026-02-15")
        try write(3, "2026-06-30", "steps", Self.reviews)
        try journal.git.commit("2026-02-22")
        let result = try journal.run(["goals", "speak-up", "--format", "markdown"])
        #expect(
            KeptJournal.history(in: result.text) == [
                "9 Feb 2026: target from 4 to 3, the meeting is only weekly",
                "15 Feb 2026: target from 3 to 4 (git)",
                "20 Feb 2026: by from 2026-05-31 to 2026-06-30",
                // The line under Reviews has no day, so git gives it; the second change of 4 to 3 has no line.
                "22 Feb 2026: measure from \"rating\" to \"steps\" (git)",
                "22 Feb 2026: target from 4 to 3 (git)",
            ])
        #expect(result.text.contains("## Reviews\n\n- 10 Feb 2026: went well\n- measure from rating to steps\n"))
    }

    @Test func `review lines that follow on each other tell one commit's change`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-10")
        try journal.write(
            """
            ---
            goal: G
            to: 1
            ---
            ## Reviews
            - 2026-02-01: target from 3 to 2
            - 2026-02-08: target from 2 to 1
            """, to: "goals/speak-up.md")
        try journal.git.commit("2026-02-09")
        #expect(
            try journal.history() == ["1 Feb 2026: target from 3 to 2", "8 Feb 2026: target from 2 to 1"])
    }
}
