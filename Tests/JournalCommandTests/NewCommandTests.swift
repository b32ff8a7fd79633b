import Glibc
import JournalTesting
import Testing

/// Notes from templates.
struct NewCommandTests {
    private static let today = "2026-03-18"

    private static func run(
        _ arguments: [String], _ journal: TemporaryJournal, editor: String? = nil
    ) throws -> Executable.Result {
        try Executable.run(
            ["new"] + arguments + ["--journal", journal.root, "--today", today],
            environment: editor.map { ["VISUAL": $0] } ?? [:])
    }

    private static func page(_ command: String, _ journal: TemporaryJournal, _ day: String = today) throws -> String {
        let result = try Executable.run([command, "--journal", journal.root, "--today", day])
        #expect(result.status == 0)
        return result.text
    }

    /// What is typed, and the path that is printed.
    static let kinds: [([String], String)] = [
        (["goal", "Sing", "in", "the", "choir"], "goals/sing-in-the-choir.md"),
        (["session"], "sessions/2026-03-18.md"), (["day"], "days/2026/2026-03-18.md"),
        (["thought"], "thoughts/2026-03-18.md"), (["thought", "Stand-up"], "thoughts/2026-03-18-stand-up.md"),
        (["measure", "PHQ-9"], "measures/2026-03-18-phq9.md"), (["measure", "ors"], "measures/2026-03-18-ors.md"),
        (["measure", "oq45"], "measures/2026-03-18-oq452.md"),
        (["day", "--date", "yesterday"], "days/2026/2026-03-17.md"),
        (["day", "--date", "mon"], "days/2026/2026-03-16.md"),
        (["day", "--date", "wednesday"], "days/2026/2026-03-18.md"),
        (["session", "--date", "tomorrow"], "sessions/2026-03-19.md"),
    ]

    @Test(arguments: kinds)
    func `a note of each kind is made in its place, for its owner alone, and has nothing to mend`(
        arguments: [String], path: String
    ) throws {
        let journal = try TemporaryJournal()
        #expect(try Executable.run(["init", journal.root]).status == 0)
        let result = try NewCommandTests.run(arguments, journal)
        #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
        #expect(result.text == journal.path(path) + "\n")
        #expect(Files.mode(of: journal.path(path)) == 0o600)
        #expect(try NewCommandTests.page("check", journal, "2026-03-19").isEmpty)
        let report = try NewCommandTests.page("report", journal, "2026-03-19")
        #expect(
            !report.contains("of 10") && !report.contains("Thought records"), "an empty form is no figure: \(report)")
    }

    @Test func `printing makes nothing`() throws {
        let journal = try SmallJournal.make()
        let before = Files.all(below: journal.root)
        for kind in ["goal", "session", "day", "thought"] {
            let result = try NewCommandTests.run([kind, "--print"], journal)
            #expect(result.status == 0 && !result.text.isEmpty)
        }
        #expect(Files.all(below: journal.root) == before)
    }

    // MARK: What is there already

    @Test func `a day and a session that are there are shown as they are`() throws {
        let journal = try TemporaryJournal([
            "Daily/2026-03-18.md": "mine\r\n", "Therapy/Session 5.md": "---\nsession: 5\ndate: 2026-03-18\n---\nours",
        ])
        for (kind, path, text) in [
            ("day", "Daily/2026-03-18.md", "mine\r\n"),
            ("session", "Therapy/Session 5.md", "---\nsession: 5\ndate: 2026-03-18\n---\nours"),
        ] {
            let result = try NewCommandTests.run([kind], journal)
            #expect(result.status == 0)
            #expect(result.text == journal.path(path) + "\n")
            #expect(result.error.contains("left as it is"))
            #expect(journal.read(path) == text)
        }
        #expect(Files.all(below: journal.root).count == 2)
    }

    @Test func `a day's note that is private as a whole is not written over either`() throws {
        let journal = try TemporaryJournal(["days/2026/2026-03-18.md": "---\nprivate: yes\n---\nhidden"])
        let result = try NewCommandTests.run(["day"], journal)
        #expect(result.status == 0 && result.error.contains("left as it is"))
        #expect(journal.read("days/2026/2026-03-18.md") == "---\nprivate: yes\n---\nhidden")
    }

    @Test(arguments: [["goal", "Speak up"], ["thought"], ["thought", "Stand-up"], ["measure", "phq9"]])
    func `for anything else that is there another name is asked for`(arguments: [String]) throws {
        let journal = try TemporaryJournal(["goals/speak-up.md": "", "journal.yaml": ""])
        _ = try NewCommandTests.run(arguments, journal)
        let before = Files.all(below: journal.root).map { journal.read($0) }
        let result = try NewCommandTests.run(arguments, journal)
        #expect(result.status == 73 && result.error.contains("another name"), "\(result.error)")
        #expect(result.output.isEmpty)
        #expect(Files.all(below: journal.root).map { journal.read($0) } == before)
    }

    @Test func `a place that cannot be written in ends with 73 and the cause`() throws {
        let journal = try TemporaryJournal(["goals": "a file", "journal.yaml": ""])
        let result = try NewCommandTests.run(["goal", "Sing"], journal)
        #expect(result.status == 73 && result.error.contains("goals"), "\(result.error)")
        #expect(journal.read("goals") == "a file")
    }

    @Test(arguments: [
        (["goal"], "name the goal"), (["measure"], "name the questionnaire"),
        (["measure", "weather"], "there is no questionnaire 'weather'"),
        (["goal", "x", "--goal", "y"], "--goal is for"),
        (["thought", "--goal", "nonsense"], "there is no goal 'nonsense'"), (["poem"], "poem"),
        (["day", "--date", "someday"], "expected a date"),
    ])
    func `what cannot be meant ends with 64 and says what can`(arguments: [String], words: String) throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let result = try NewCommandTests.run(arguments, journal)
        #expect(result.status == 64 && result.error.contains(words), "\(result.error)")
        #expect(journal.names() == ["journal.yaml"])
    }

    // MARK: Privacy

    /// What is typed, the settings, and the path that is made.
    static let privateTitles: [([String], String, String)] = [
        (["goal", "Stop hitting my child #private"], "", "goals/goal-1.md"),
        (["goal", "Stop hitting my child #privat"], "", "goals/goal-1.md"),
        (["goal", "(private) Stop hitting my child"], "", "goals/goal-1.md"),
        (["goal", "<!-- private --> Stop hitting my child"], "", "goals/goal-1.md"),
        (["thought", "Stop hitting my child #private"], "", "thoughts/2026-03-18-thought-1.md"),
        (["thought", "Privé: hitting my child"], "", "thoughts/2026-03-18-thought-1.md"),
        (
            ["thought", "Geheim: hitting my child"], "headings: {private: [Geheim]}\n",
            "thoughts/2026-03-18-thought-1.md"
        ),
    ]

    @Test(arguments: privateTitles)
    func `of a title that is private no word is in the file's name, nor in anything that is shown`(
        arguments: [String], settings: String, path: String
    ) throws {
        let journal = try TemporaryJournal(["journal.yaml": settings])
        let result = try NewCommandTests.run(arguments, journal)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text == journal.path(path) + "\n")
        #expect(try #require(journal.read(path)).contains(arguments[1]))
        for shown in [["report"], ["goals"], ["list", "goals"], ["list", "thoughts"], ["check"]] {
            let shown = try Executable.run(shown + ["--journal", journal.root, "--today", NewCommandTests.today])
            #expect(!(shown.text + shown.error).lowercased().contains("hitting"), "\(shown)")
        }
    }

    @Test(arguments: [
        ("goal", "private: leave Kim", "goals/goal-1.md"), ("goal", "leave Kim, private", "goals/goal-1.md"),
        ("thought", "private Kim shouted", "thoughts/2026-03-18-thought-1.md"),
        ("session", "private: leave Kim", "sessions/2026-03-18.md"),
    ])
    func `a note whose title was typed to be private is so as a whole`(kind: String, title: String, path: String) throws
    {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let result = try NewCommandTests.run([kind, title], journal)
        #expect(result.status == 0 && result.text == journal.path(path) + "\n", "\(result.error)")
        #expect(result.error.contains("private as a whole"))
        #expect(try #require(journal.read(path)).hasPrefix("---\nprivate: true\n"))
        for shown in [["report"], ["goals"], ["list", "goals"], ["list", "sessions"], ["check"]] {
            let shown = try Executable.run(shown + ["--journal", journal.root, "--today", NewCommandTests.today])
            #expect(!(shown.text + shown.error).contains("Kim"), "\(shown)")
        }
    }

    @Test func `a second title that is private takes the next number, and another's number is not taken`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "", "Aims/one.md": "---\ngoal: One\nid: goal-2\n---\n"])
        for path in ["Aims/goal-1.md", "Aims/goal-3.md"] {
            #expect(try NewCommandTests.run(["goal", "Hidden #private"], journal).text == journal.path(path) + "\n")
        }
    }

    // MARK: Where notes lie

    @Test func `new notes go beside those of their kind`() throws {
        let journal = try TemporaryJournal([
            "journal.yaml": "day-file: Daily/YYYY-MM-DD.md\n",
            "Therapy/2025/2025-12-03.md": "---\nsession: 4\nwith: Kim\n---\n",
            "Therapy/2025/2025-12-17.md": "---\nsession: 5\nwith: Kim\n---\n",
            "sessions/2025-11-19.md": "---\nwith: Kim\n---\n", "Aims/run.md": "---\ngoal: Run\n---\n",
            "Daily/2026-01-03.md": "## Thought record\n- Situation: here\n",
            "CBT/one.md": "## 2026-01-02\n### Thought record\n- Situation: here\n",
            "Forms/a.md": "---\ntype: measure\nmeasure: phq9\ndate: 2026-01-02\ntotal: 4\n---\n",
        ])
        for (arguments, path) in [
            (["session"], "Therapy/2026/2026-03-18.md"), (["goal", "Swim"], "Aims/swim.md"),
            (["day"], "Daily/2026-03-18.md"),
            (["thought"], "CBT/2026-03-18.md"), (["measure", "gad7"], "Forms/2026-03-18-gad7.md"),
        ] {
            #expect(try NewCommandTests.run(arguments, journal).text == journal.path(path) + "\n")
        }
        let session = try #require(journal.read("Therapy/2026/2026-03-18.md"))
        #expect(session.hasPrefix("---\nsession: 6\ndate: 2026-03-18\nwith: Kim\nnext:\n---\n"))
        #expect(
            try Executable.run(["list", "sessions", "--format", "csv", "--journal", journal.root]).text.contains(
                "Therapy/2026"))
    }

    // MARK: Sessions

    private static func withHomework() throws -> TemporaryJournal {
        try TemporaryJournal([
            "goals/speak-up.md": "---\ngoal: Speak up\n---\n",
            "sessions/2026-03-04.md": """
            ---
            session: 5
            with: Dr. M.
            ---
            ## Homework
            - [ ] One record, after each meeting [[speak-up]]
            - [ ] Call the *clinic* 📅 2026-03-10 #task
            - [ ] Walk
            - [ ] hidden homework #private
            - [ ] 2 of 3: pages
            """,
            "2026-03-09.md": """
            - [x] Walk
            - [/] Call the *clinic*
            - What if I go red in the meeting? #discuss
            - Is [energy:: 2] low, or usual for me? #discuss
            - hidden question #discuss #private
            - [x] What was ticked long ago? #discuss
            """,
        ])
    }

    @Test func `the note of a session brings open homework and questions, and nothing private`() throws {
        let journal = try NewCommandTests.withHomework()
        let text = try NewCommandTests.run(["session", "--print"], journal).text
        #expect(text.contains("session: 6\ndate: 2026-03-18\nwith: Dr. M.\n"))
        #expect(
            text.contains(
                """
                ## From last time

                - [ ] One record, after each meeting [[speak-up]]
                - [ ] Call the *clinic*
                - [ ] pages

                """), "\(text)")
        #expect(text.contains("## Agenda\n\n- What if I go red in the meeting?\n\n"), "\(text)")
        #expect(!text.contains("hidden") && !text.contains("Walk") && !text.contains("ticked"))
    }

    @Test(arguments: ["2026-03-18", "2026-03-19"])
    func `a prepared session changes nothing on its page: no homework twice, no question gone`(day: String) throws {
        let journal = try NewCommandTests.withHomework()
        func parts() throws -> [Substring] {
            try NewCommandTests.page("report", journal, day).split(separator: "\n").filter {
                $0.hasPrefix("**Homework") || $0.hasPrefix("1.") || $0.hasPrefix("2.")
            }
        }
        let before = try parts()
        let check = try NewCommandTests.page("check", journal, day)
        #expect(before.count == 3)
        let homework = try NewCommandTests.page("list", journal, arguments: ["homework"], day)
        #expect(try NewCommandTests.run(["session", "--date", day], journal).status == 0)
        #expect(try parts() == before)
        #expect(try NewCommandTests.page("list", journal, arguments: ["homework"], day) == homework)
        #expect(try NewCommandTests.page("check", journal, day) == check)
    }

    private static func page(
        _ command: String, _ journal: TemporaryJournal, arguments: [String], _ day: String
    ) throws -> String {
        try Executable.run([command] + arguments + ["--journal", journal.root, "--today", day]).text
    }

    @Test func `what is ticked in the prepared note updates the homework it came from`() throws {
        let journal = try NewCommandTests.withHomework()
        _ = try NewCommandTests.run(["session"], journal)
        let text = try #require(journal.read("sessions/2026-03-18.md"))
        try journal.write(text.replacing("- [ ] Call", with: "- [x] Call"), to: "sessions/2026-03-18.md")
        let page = try NewCommandTests.page("report", journal)
        #expect(page.contains("**Homework.** Done: Call the *clinic*; Walk."), "\(page)")
    }

    @Test func `the note of a past session leaves the questions where they are, and says so`() throws {
        let journal = try NewCommandTests.withHomework()
        let result = try NewCommandTests.run(["session", "--date", "2026-03-11"], journal)
        #expect(result.error.contains("2 of your questions are not in this note"), "\(result.error)")
        #expect(!(try #require(journal.read("sessions/2026-03-11.md"))).contains("go red"))
        #expect(try NewCommandTests.page("report", journal).contains("What if I go red in the meeting?"))
    }

    // MARK: Templates of one's own

    @Test func `the writer's own template counts first, byte for byte but for the placeholders`() throws {
        let journal = try TemporaryJournal()
        let template = "\u{FEFF}---\r\ntitle: {{title}}\r\n---\r\n# {{date:D.M.YY}}\r\n{{kept}}\t \r\nno end"
        try journal.write(template, to: "templates/thought.md")
        _ = try NewCommandTests.run(["thought", "a: b"], journal)
        #expect(
            journal.read("thoughts/2026-03-18-a-b.md")
                == "\u{FEFF}---\r\ntitle: 'a: b'\r\n---\r\n# 18.3.26\r\n{{kept}}\t \r\nno end")
    }

    @Test func `a template that cannot be read ends with 66`() throws {
        let journal = try TemporaryJournal(["templates/day.md/x": ""])
        let result = try NewCommandTests.run(["day"], journal)
        #expect(result.status == 66 && result.error.contains("templates/day.md"))
    }

    @Test func `headings and fields are in the writer's own words`() throws {
        let journal = try TemporaryJournal([
            "journal.yaml": "headings: {thought-record: [Protokoll], mood: [Stimmung]}\nfields: {situation: [Anlass]}\n"
        ])
        #expect(try NewCommandTests.run(["thought", "--print"], journal).text.contains("## Protokoll\n\n- Anlass: \n"))
        #expect(try NewCommandTests.run(["day", "--print"], journal).text.contains("## Stimmung\n"))
    }

    @Test func `a goal that is named is referred to`() throws {
        let journal = try SmallJournal.make()
        for (kind, words) in [
            ("thought", "- Situation: [[speak-up]]"), ("session", "- [[speak-up]] _/10"),
            ("day", "- [[speak-up]] _/10"),
        ] {
            let text = try NewCommandTests.run([kind, "--print", "--goal", "#speak-up"], journal).text
            #expect(text.contains(words), "\(text)")
        }
    }

    @Test func `words behind a session stand in its note as its title`() throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        #expect(try NewCommandTests.run(["session", "With my", "title: #1"], journal).status == 0)
        let text = try #require(journal.read("sessions/2026-03-18.md"))
        #expect(text.contains("\ndate: 2026-03-18\ntitle: 'With my title: #1'\nwith:\n"), "\(text)")
        #expect(try NewCommandTests.page("check", journal).isEmpty)
    }

    @Test(arguments: ["session", "day"])
    func `words that the note of the day does not take are handed back`(kind: String) throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let path = try NewCommandTests.run([kind], journal).text
        let before = Files.all(below: journal.root).map { journal.read($0) }
        let result = try NewCommandTests.run([kind, "a", "title"], journal)
        #expect(result.status == 73 && result.text == path)
        #expect(result.error.hasSuffix("\nyour words, not stored:\na title\n"), "\(result.error)")
        #expect(Files.all(below: journal.root).map { journal.read($0) } == before)
    }

    @Test(arguments: [
        ["session", "a title"], ["day", "a title"], ["goal", "x #private"], ["thought", "x #private"],
    ])
    func `a template without a place for a title is told before anything is made`(arguments: [String]) throws {
        let journal = try TemporaryJournal(["templates/\(arguments[0]).md": "# {{date}}\n"])
        let result = try NewCommandTests.run(arguments, journal)
        #expect(result.status == 64 && result.error.contains("has no {{title}}"), "\(result.error)")
        #expect(journal.names() == ["templates"])
        #expect(try NewCommandTests.run([arguments[0]] + (arguments[0] == "goal" ? ["Swim"] : []), journal).status == 0)
    }

    // MARK: Editors

    @Test func `the editor is a command for the shell, and the path an argument of its own`() throws {
        let journal = try TemporaryJournal()
        let root = "a 'b\" $(touch pwned) ; -x"
        try journal.write("day-file: \"-v $(touch pwned) YYYY-MM-DD.md\"\n", to: root + "/journal.yaml")
        try journal.write(script: "for word; do echo \"<$word>\"; done > \"$0.seen\"", to: "edit or")
        let result = try Executable.run(
            ["new", "day", "--journal", root, "--today", NewCommandTests.today],
            environment: ["VISUAL": "'\(journal.path("edit or"))' --wait", "EDITOR": "false"], in: journal.root)
        #expect(result.status == 0, "\(result.error)")
        let path = journal.path(root) + "/-v $(touch pwned) 2026-03-18.md"
        #expect(journal.read("edit or.seen") == "<--wait>\n<\(path)>\n")
        #expect(result.text == path + "\n", "not on a terminal, so the path is printed as well")
        #expect(!journal.names().contains("pwned") && !journal.names(in: root).contains("pwned"))
    }

    @Test func `an editor that ends badly is told, and the note is there`() throws {
        let journal = try TemporaryJournal()
        let result = try NewCommandTests.run(["day"], journal, editor: "exit 3;")
        #expect(result.status == 74 && result.error.contains("ended with 3; the note is "), "\(result.error)")
        #expect(journal.read("days/2026/2026-03-18.md") != nil)
    }

    @Test func `on a terminal the editor is opened and the path is not printed`() throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let result = try Executable.runOnTerminal(
            ["new", "day", "--journal", journal.root, "--today", NewCommandTests.today],
            environment: ["EDITOR": "echo opened #"])
        #expect(result.text == "opened\r\n")
    }
}
