import JournalTesting
import Testing

/// Goals and their stories.
struct GoalsCommandTests {
    private let journal: TemporaryJournal

    init() throws {
        journal = try SmallJournal.make([
            "goals/run.md": "---\ngoal: Run with Sam\nstatus: paused\npaused: 2026-02-20\n---\n",
            "goals/family.md": "---\ngoal: What do I want from my family?\nstatus: draft\n---\n",
        ])
    }

    private func goals(_ arguments: [String] = []) throws -> String {
        let result = try Executable.run(["goals"] + arguments + ["--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 0, "\(result.error)")
        return result.text
    }

    @Test func `all goals are shown, those that rest apart from those that are active`() throws {
        let text = try goals()
        #expect(text.contains("Say something"))
        #expect(text.contains("Paused\n\n- Run with Sam (run, 20 Feb"))
        #expect(text.contains("Still working out\n\n- What do I want from my family? (family)"))
    }

    @Test func `one goal's story has its reasons, steps and reviews`() throws {
        for name in ["speak-up", "SPEAK-UP", "#speak-up", "Say something in the weekly team meeting"] {
            let text = try goals([name])
            for words in [
                "Why: I want my work to be seen", "Values: honesty, craft", "Supports: Sam",
                "Write one sentence before the meeting (done 20 Jan", "- Ask one question", "11 Feb",
                "asked one question",
            ] {
                #expect(text.contains(words), "\(words)")
            }
            #expect(text.contains("I sleep badly") && text.contains("The meeting is early"))
        }
    }

    @Test func `goals as data have a schema and their figures`() throws {
        let json = try goals(["--format", "json"])
        #expect(json.hasPrefix("{\n  \"schema\": \"journal.goals/1\",\n  \"today\": \"2026-03-18\",\n"))
        #expect(json.contains("\"progress\": ["))
    }

    @Test func `a journal without goals says so`() throws {
        let empty = try TemporaryJournal(["days/2026-03-10.md": "Cold.\n"])
        let result = try Executable.run(["goals", "--journal", empty.root] + SmallJournal.today)
        #expect(result.status == 0)
        #expect(result.text.contains("There are no goals in this journal yet."))
    }
}
