import Glibc
import JournalTesting
import Testing

/// The questions of a new goal, on a terminal.
struct NewGoalDialogueTests {
    private static let questions = [
        "in a few words?", "where and when?", "How will you notice?", "as a number?", "like it to be?",
        "first small step?",
        "matter to you?", "By when?",
    ]

    private static func run(
        _ answers: [(String, String)], _ journal: TemporaryJournal, _ arguments: [String] = []
    ) throws -> Executable.Result {
        try Executable.runTyping(
            answers.map { .init(after: $0.0, $0.1) },
            ["new", "goal"] + arguments + ["--journal", journal.root, "--today", "2026-03-18"], columns: 200)
    }

    private static func clean(_ journal: TemporaryJournal) throws -> Bool {
        let check = try Executable.run(["check", "--journal", journal.root, "--today", "2026-03-18"])
        return check.status == 0 && check.output.isEmpty
    }

    @Test func `answers fill the file, and read back as they were typed`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "checks: {not-agreed: off}\n"])
        let typed = [
            "Say \"no\": once, without #guilt", "- In the Monday meeting, at the end", "twice a week", "0",
            "Write one sentence before", "It's mine: I want my work seen", "in 10 weeks",
        ]
        let asked = zip(NewGoalDialogueTests.questions.filter { $0 != "like it to be?" }, typed)
        let result = try NewGoalDialogueTests.run(asked.map { ($0, $1 + "\n") }, journal)
        #expect(result.status == 0, "\(result.text)")
        #expect(result.text.contains("Noted as: times per week, target 2"))
        #expect(
            journal.read("goals/say-no-once-without-guilt.md") == """
                ---
                goal: 'Say "no": once, without #guilt'
                status: active
                measure: times per week
                from: 0
                to: 2
                since: 2026-03-18
                by: 2026-05-27
                why: 'It''s mine: I want my work seen'
                agreed:  # the day you and your therapist agreed on it
                ---
                \\- In the Monday meeting, at the end

                ## Steps

                - [ ] Write one sentence before

                ## Obstacles

                """)
        let goals = try Executable.run([
            "goals", "say-no-once-without-guilt", "--journal", journal.root, "--today", "2026-03-18",
        ]).text
        #expect(goals.contains("Say \"no\": once, without #guilt"))
        #expect(try NewGoalDialogueTests.clean(journal))
    }

    @Test func `what cannot be read is kept in words, said once, and the goal is a draft`() throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let result = try NewGoalDialogueTests.run(
            [
                ("where and when?", "\n"), ("How will you notice?", "people would say so\n"),
                ("first small step?", "\n"),
                ("matter to you?", "\n"), ("By when?", "the end of May\n"),
            ], journal, ["Be", "braver"])
        #expect(result.status == 0, "\(result.text)")
        let text = try #require(journal.read("goals/be-braver.md"))
        #expect(text.contains("status: draft\n"))
        #expect(text.contains("\nHow I will notice: people would say so\n\nBy when: the end of May\n"))
        #expect(result.text.contains("It is a draft"))
        #expect(try NewGoalDialogueTests.clean(journal))
    }

    @Test func `a name that is taken is asked for again before anything else is`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "", "goals/run.md": "---\ngoal: Run\n---\n"])
        let result = try NewGoalDialogueTests.run(
            [
                ("another name", ""), ("in a few words?", "\n"), ("to know it by", ""), ("in a few words?", "Swim\n"),
                ("where and when?", Executable.endOfInput),
            ], journal, ["Run"])
        #expect(result.status == 0, "\(result.text)")
        #expect(journal.read("goals/run.md") == "---\ngoal: Run\n---\n")
        #expect(journal.read("goals/swim.md") != nil)
    }

    @Test func `every question may be skipped: then it is a draft under a name that says nothing`() throws {
        let journal = try TemporaryJournal([
            "journal.yaml": "", "goals/goal-1.md": "---\ngoal: Run\nstatus: draft\n---\n",
        ])
        let asked = NewGoalDialogueTests.questions.filter { $0 != "as a number?" && $0 != "like it to be?" }
        let result = try NewGoalDialogueTests.run(asked.map { ($0, "\n") }, journal)
        #expect(result.status == 0, "\(result.text)")
        let text = try #require(journal.read("goals/goal-2.md"))
        #expect(text.hasPrefix("---\ngoal: 'A goal, still being worked out'\nstatus: draft\n"))
        #expect(result.text.contains("It is a draft"))
        #expect(try NewGoalDialogueTests.clean(journal))
    }

    @Test func `without its first words a goal stays a draft, whatever else is answered`() throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let result = try NewGoalDialogueTests.run(
            [
                ("in a few words?", "\n"), ("where and when?", "\n"), ("How will you notice?", "twice a week\n"),
                ("as a number?", Executable.endOfInput),
            ], journal)
        #expect(result.status == 0, "\(result.text)")
        #expect(journal.read("goals/goal-1.md")?.contains("status: draft\nmeasure: times per week\n") == true)
    }

    @Test(arguments: 0..<8) func `Ctrl-C at each question leaves nothing behind`(place: Int) throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let answers = ["Swim", "On Sundays", "rating", "2", "7", "Find the bag", "It's quiet"]
        var typed = zip(NewGoalDialogueTests.questions, answers.prefix(place)).map { ($0, $1 + "\n") }
        typed.append((NewGoalDialogueTests.questions[place], Executable.interrupt))
        let result = try NewGoalDialogueTests.run(typed, journal)
        #expect(result.status == -SIGINT)
        #expect(journal.names() == ["journal.yaml"])
    }

    @Test func `a template of one's own is asked only what it has room for`() throws {
        let journal = try TemporaryJournal(["templates/goal.md": "---\ngoal: {{title}}\nwhy: {{why}}\n---\n"])
        let result = try NewGoalDialogueTests.run(
            [("in a few words?", "Swim\n"), ("matter to you?", "Quiet\n")], journal)
        #expect(result.status == 0, "\(result.text)")
        #expect(journal.read("goals/swim.md") == "---\ngoal: Swim\nwhy: Quiet\n---\n")
    }

    @Test func `answers that cannot be stored are handed back`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "", "goals": "a file"])
        let result = try NewGoalDialogueTests.run(
            [
                ("in a few words?", "Swim\n"), ("where and when?", "At the lake\n"),
                ("How will you notice?", Executable.endOfInput),
            ],
            journal)
        #expect(result.status == 73)
        #expect(
            result.text.contains("your words, not stored:\n") && result.text.contains("\nAt the lake\n"),
            "\(result.text)")
    }

    @Test func `a file that comes while questions are asked is left alone, and the goal takes the next name`() throws {
        let journal = try TemporaryJournal(["journal.yaml": ""])
        let root = journal.root
        let typed: [Executable.Typing] = [
            .init(after: "in a few words?", "Swim\n"),
            .init(after: "where and when?", "At the lake\n") {
                guard mkdir(root + "/goals", 0o700) == 0 else { return }
                close(creat(root + "/goals/swim.md", 0o600))
            },
            .init(after: "How will you notice?", Executable.endOfInput),
        ]
        let result = try Executable.runTyping(
            typed, ["new", "goal", "--journal", root, "--today", "2026-03-18"], columns: 200)
        #expect(result.status == 0, "\(result.text)")
        #expect(result.text.contains("goals/swim.md came meanwhile"), "\(result.text)")
        #expect(journal.read("goals/swim.md") == "")
        #expect(try #require(journal.read("goals/swim-2.md")).contains("\nAt the lake\n"))
    }
}
