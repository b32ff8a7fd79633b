import JournalTesting
import Testing

/// A goal's history, told from real repositories by the program itself.
struct GoalHistoryTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let before: String
        let after: String
        let told: [String]
        var testDescription: String { "\(before) → \(after)" }

        init(_ before: String, _ after: String, _ told: String...) {
            self.before = before
            self.after = after
            self.told = told
        }
    }

    /// What stands in the goal's front matter on 10 January and on 11 February, and what is told of it.
    @Test(arguments: [
        Change("goal: G\nto: 3", "goal: G\nto: 2", "11 Feb 2026: target from 3 to 2 (git)"),
        Change("goal: G\ntarget: 3", "goal: G\nto: 2", "11 Feb 2026: target from 3 to 2 (git)"),
        Change("goal: G\nfrom: 0", "goal: G\nfrom: 1", "11 Feb 2026: start from 0 to 1 (git)"),
        Change(
            "goal: G\nby: 2026-05-31", "goal: G\nuntil: 2026-06-30",
            "11 Feb 2026: date from 31 May 2026 to 30 Jun 2026 (git)"),
        Change(
            "goal: G\nmeasure: rating", "goal: G\nmeasure: times per week",
            "11 Feb 2026: measure from \"rating\" to \"times per week\" (git)"),
        Change(
            "goal: G\nstatus: active", "goal: G\nstatus: paused",
            "11 Feb 2026: status from active to paused (git)"),
        Change("goal: G", "goal: G\nstatus: let-go", "11 Feb 2026: status from active to let go (git)"),
        // The day that the writer gives is the day.
        Change("goal: G", "goal: G\npaused: 2026-02-09", "9 Feb 2026: status from active to paused (git)"),
        Change("goal: Be calm", "goal: Be calmer", "11 Feb 2026: wording from \"Be calm\" to \"Be calmer\" (git)"),
        Change("goal: G\nto: 3", "goal: H\nto: 3", "11 Feb 2026: wording from \"G\" to \"H\" (git)"),
        Change("goal: G", "goal: G\nto: 2", "11 Feb 2026: target set to 2 (git)"),
        // Two things by one commit are two lines.
        Change(
            "goal: G\nfrom: 0\nto: 3", "goal: G\nfrom: 1\nto: 2", "11 Feb 2026: start from 0 to 1 (git)",
            "11 Feb 2026: target from 3 to 2 (git)"),
        // The same in other words is no change.
        Change("goal: G\nto: 2", "goal: G\nto: 2.0"),
        Change("goal: G\nmeasure: mean sleep per week\nto: 7h", "goal: G\nmeasure: mean sleep per week\nto: 420 min"),
        Change("goal: G\nby: 2026-05-31", "goal: G\nby: \"[[2026-05-31]]\""),
        Change("goal: G\nwhy: mine", "goal: G\nwhy: hers"),
        // What the goal does not show now is not told: it may have become private.
        Change("goal: G\nto: 3", "goal: G"),
        Change("goal: G\nby: 2026-05-31", "goal: G"),
        Change("goal: G\nto: 3", "goal: G\nto: 2 # private"),
        Change("goal: Confront D\ntitle: G", "goal: Confront D # private\ntitle: G"),
        Change("goal: G\nstatus: paused", "goal: G\nstatus: met # private"),
        // What was private then is not told either, nor that it was.
        Change("goal: G\nto: 3 # private", "goal: G\nto: 2"),
        Change("goal: G\nwhy: \"x #private\"\nto: 3", "goal: G\nto: 2", "11 Feb 2026: target from 3 to 2 (git)"),
        Change("goal: G\nprivate: true\nto: 3", "goal: G\nto: 2"),
        // Of a file that could not be read as a whole, a key that is not seen may be there.
        Change("goal: G\nto: [3", "goal: G\nto: 2"),
        // Several measures: each by its name.
        Change(
            "goal: G\nmeasures:\n  - {measure: phq9, to: 9}\n  - {measure: rating, to: 7}",
            "goal: G\nmeasures:\n  - {measure: rating, to: 8}\n  - {measure: phq9, to: 9}",
            "11 Feb 2026: target (rating) from 7 to 8 (git)"),
        Change(
            "goal: G\nmeasure: rating\nto: 7", "goal: G\nmeasures:\n  - {measure: rating, to: 7}\n  - phq9",
            "11 Feb 2026: measure from \"rating\" to \"rating; phq9\" (git)"),
    ])
    func `a change is told with its day, what was and what is`(change: Change) throws {
        let journal = try KeptJournal()
        try journal.goal(change.before)
        try journal.git.commit("2026-01-10")
        try journal.goal(change.after)
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == change.told)
    }

    @Test func `the first version is no change`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-10")
        #expect(try journal.history() == [])
    }

    @Test func `a goal is followed through its file's new name`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: Say something", "measure: times per week", "from: 0", "to: 3", path: "goals/old.md")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: Say something", "measure: times per week", "from: 0", "to: 2", path: "goals/old.md")
        try journal.git.commit("2026-01-20")
        try journal.git.run("mv", "goals/old.md", "goals/speak-up.md")
        try journal.goal("goal: Say something", "measure: times per week", "from: 0", "to: 1")
        try journal.git.commit("2026-02-11")
        #expect(
            try journal.history()
                == ["20 Jan 2026: target from 3 to 2 (git)", "11 Feb 2026: target from 2 to 1 (git)"])
    }

    @Test func `another goal that had the name before is not told`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: Run with Sam in the park", "to: 9")
        try journal.git.commit("2026-01-10")
        try journal.git.run("mv", "goals/speak-up.md", "goals/run.md")
        try journal.git.commit("2026-01-20")
        try journal.goal("goal: Say something", "to: 2")
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == [])
    }

    @Test(arguments: [
        "private: true\ngoal: G\nto: 7777", "goal: G\nto: 7777 # private", "goal: G\ntags: [private]\nto: 7777",
        "goal: G\nprivat: yes\nto: 7777", "goal: G\nto: \"7777 #private\"",
    ])
    func `a version that was private gives nothing`(hidden: String) throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-10")
        try journal.goal(hidden)
        try journal.git.commit("2026-01-20")
        try journal.goal("goal: G", "to: 2")
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == ["11 Feb 2026: target from 3 to 2 (git)"])
        for arguments in [["goals", "speak-up"], ["goals", "speak-up", "--format", "json"], ["report", "--history"]] {
            #expect(!(try journal.run(arguments).text.contains("7777")))
        }
    }

    @Test(arguments: ["goal: G", "goal: G\nto: 1 # private\nby: 2026-07-31 # private", "goal: G\nto: \"1 #private\""])
    func `what the goal does not show now has no history`(now: String) throws {
        let journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3", "by: 2026-05-31")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "to: 2", "by: 2026-06-30")
        try journal.git.commit("2026-01-20")
        try journal.goal(now)
        #expect(try journal.history() == [])
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == [])
        #expect(try journal.history(today: "2026-01-21") == [])
    }

    @Test func `a goal that is private now has no history`() throws {
        let journal = try KeptJournal()
        try journal.goal("goal: Gone", "to: 3")
        try journal.git.commit("2026-01-10")
        try journal.goal("private: true", "goal: Gone", "to: 2")
        try journal.git.commit("2026-03-11")
        #expect(try journal.run(["goals", "speak-up"]).status == 64)
        let page = try journal.run(["report", "--history", "--since", "start"])
        #expect(page.status == 0)
        #expect(!page.text.contains("Gone") && !page.text.contains("History"))
    }

    @Test(arguments: ["drawer/old.md", "templates/old.md", ".trash/old.md", "goals/old.txt"])
    func `a version that the journal would not have read gives nothing`(path: String) throws {
        let journal = try KeptJournal()
        try journal.write("ignore: [drawer]\n", to: "journal.yaml")
        try journal.goal("goal: Say something", "type: goal", "measure: times per week", "to: 3", path: path)
        try journal.git.commit("2026-01-10")
        try journal.write("", to: "goals/.keep")
        try journal.git.run("mv", path, "goals/speak-up.md")
        try journal.goal("goal: Say something", "type: goal", "measure: times per week", "to: 2")
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == [])
    }

    @Test func `goals in a file of everything are known by their ids`() throws {
        func file(_ targets: (Int, Int), day: String) -> String {
            """
            # Goal: Speak up
            ```yaml
            to: \(targets.0)
            ```

            # Goal: Sleep more
            ```yaml
            id: sleep
            to: \(targets.1)
            ```

            # \(day)
            Quiet.

            """
        }
        let journal = try KeptJournal()
        try journal.write(file((3, 7), day: "2026-01-10"), to: "journal.md")
        try journal.git.commit("2026-01-10")
        try journal.write(file((3, 8), day: "2026-01-11"), to: "journal.md")
        try journal.git.commit("2026-01-11")
        try journal.write(
            "<!-- private -->\n" + file((9, 9), day: "2026-01-12") + "<!-- /private -->\n", to: "journal.md")
        try journal.git.commit("2026-01-12")
        try journal.write(file((2, 8), day: "2026-01-13").replacing("Sleep more", with: "Sleep"), to: "journal.md")
        try journal.git.commit("2026-01-13")
        #expect(try journal.history() == ["13 Jan 2026: target from 3 to 2 (git)"])
        #expect(
            try journal.history(of: "sleep") == [
                "11 Jan 2026: target from 7 to 8 (git)",
                "13 Jan 2026: wording from \"Sleep more\" to \"Sleep\" (git)",
            ])
    }

    @Test func `lines end as they like`() throws {
        let journal = try KeptJournal()
        try journal.write("---\r\ngoal: G\r\nto: 3\r\n---\r\n", to: "goals/speak-up.md")
        try journal.git.commit("2026-01-10")
        try journal.write("---\ngoal: G\nto: 3\n---\n", to: "goals/speak-up.md")
        try journal.git.commit("2026-01-20")
        try journal.write("---\r\ngoal: G\r\nto: 2\r\n---\r\n", to: "goals/speak-up.md")
        try journal.git.commit("2026-02-11")
        #expect(try journal.history() == ["11 Feb 2026: target from 3 to 2 (git)"])
    }
}
