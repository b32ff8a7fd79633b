import JournalTesting
import Testing

/// `journal log`: what is typed to be private, and what stands in private places.
@Suite struct LogPrivacyTests {
    @Test func `what is typed goes into the section or the day that is private, and no other is made`() throws {
        let section = try TemporaryJournal([LoggedJournal.path: "## Mood #private\n- 3/10\n"])
        #expect(try LoggedJournal.log(section, ["2/10 ashamed"]).text == "kept, private → \(LoggedJournal.path):3\n")
        #expect(section.read(LoggedJournal.path) == "## Mood #private\n- 3/10\n- 2/10 ashamed\n")
        let day = try TemporaryJournal([
            "journal.yaml": "day-file: YYYY-MM.md\n",
            "2026-03.md": "# 2026-03-05 #private\nbad day\n\n# 2026-03-06\nfine\n",
        ])
        #expect(try LoggedJournal.log(day, ["note again"]).text.hasPrefix("kept, private → "))
        #expect(
            day.read("2026-03.md") == "# 2026-03-05 #private\nbad day\n\nagain\n\n# 2026-03-06\nfine\n")
    }

    @Test func `of what is private only the place is said`() throws {
        let journal = try TemporaryJournal([
            "2026-03-04.md": "", "days/2026/2026-03-05.md": "---\nprivate: true\n---\n- qxsecret 14/10\n",
            "days/2026/2026-03-06.md": "<!-- private -->\n\nqxsecret phq9:: 40\n\n<!-- /private -->\n",
        ])
        for (arguments, place) in [
            (["qxsecret 14/10 phq9:: 99 #qxtag"], "2026-03-05"), (["14/10 qxsecret #private"], "2026-03-06"),
            (["win qxsecret (private)"], "2026-03-04"), (["qxsecret #privat"], "2026-03-06"),
        ] {
            let result = try LoggedJournal.log(journal, arguments + ["--date", place])
            #expect(result.status == 0)
            #expect(result.text.hasPrefix("kept, private → days/2026/\(place).md:"), "\(result.text)")
            #expect(!(result.text + result.error).contains("qx"), "\(result.text)\(result.error)")
            #expect(journal.read("days/2026/\(place).md")?.contains("qxsecret") == true)
        }
    }

    @Test(arguments: ["a <!-- private --> b", "%% hidden", "a <private> b", "x <!-- journal: ignore a -->"])
    func `typed comments hide nothing of the note`(_ typed: String) throws {
        let journal = try TemporaryJournal([LoggedJournal.path: "before\n\n## Mood\n- 08:00 5/10\n"])
        #expect(try LoggedJournal.log(journal, [typed]).status == 0)
        #expect(try LoggedJournal.log(journal, ["win after"]).text == "win → \(LoggedJournal.path):9\n")
        let list = try Executable.run(["list", "moods", "--journal", journal.root, "--today", "2026-03-05"])
        #expect(list.text.contains("08:00"))
    }

    @Test func `where a note ends in code that was left open, the words stand before it`() throws {
        let journal = try TemporaryJournal([LoggedJournal.path: "```\nnever closed\n"])
        let result = try LoggedJournal.log(journal, ["win called Sam"])
        #expect(result.text == "win → \(LoggedJournal.path):2\n")
        #expect(journal.read(LoggedJournal.path) == "## Wins\n- called Sam\n\n```\nnever closed\n")
    }

    @Test(arguments: [
        "private: qxsecret", "win: private: qxsecret", "win private: qxsecret", "[private] qxsecret",
        "(private) discuss qxsecret", "#private first qxsecret", "private - setback qxsecret",
        "discuss qxsecret, private",
        "private: qxsecret one\n\nqxsecret two\n- qxsecret three", "win: private: one\nqxsecret",
        "win: called\n\nqxsecret\n\n(private)", "private: thought Situation: qxsecret; Thought: qxsecret 80%",
        "exposure qxsecret: SUDS 80 -> 35; Learned: qxsecret (private)", "private: qxsecret 7h",
        "private 3/10 qxsecret", "helped: private: qxsecret #share",
    ]) func `nothing of what is typed to be private is in a report or a list`(_ typed: String) throws {
        let journal = try TemporaryJournal([
            LoggedJournal.path: "prose\n\n## Wins\n- a win\n\n## Mood\n* 5/10\n",
            "journal.yaml": "share: {thought-records: full, exposures: full, moods: full}\n",
        ])
        let result = try LoggedJournal.log(journal, ["-"], input: typed + "\n")
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("kept, private → \(LoggedJournal.path):"), "\(result.text)")
        #expect(!(result.text + result.error).contains("qxsecret"), "\(result.text)\(result.error)")
        #expect(journal.read(LoggedJournal.path)?.contains("qxsecret") == true)
        let place = ["--journal", journal.root, "--today", "2026-03-05"]
        for arguments in [
            ["report"], ["report", "--format", "json"], ["report", "--preview"], ["list", "wins"], ["list", "discuss"],
            ["list", "moods"], ["list", "thoughts"], ["list", "exposures"], ["list", "trackers"], ["list", "helped"],
            ["check"],
        ] {
            let shown = try Executable.run(arguments + place)
            #expect(!(shown.text + shown.error).contains("qxsecret"), "\(arguments)\n\(shown.text)\(shown.error)")
        }
        // What stood there before is told as before.
        let wins = try Executable.run(["list", "wins"] + place)
        #expect(wins.text.contains("a win"), "\(wins.text)")
        let undone = try Executable.run(
            ["undo", "--journal", journal.root], environment: ["XDG_STATE_HOME": journal.path(".state")])
        #expect(undone.status == 0)
        #expect(journal.read(LoggedJournal.path) == "prose\n\n## Wins\n- a win\n\n## Mood\n* 5/10\n")
    }
}
