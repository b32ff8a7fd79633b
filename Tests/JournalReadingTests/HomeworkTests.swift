import JournalModel
import JournalText
import Testing

/// Homework, in all states and words, and what is said of it later.
struct HomeworkTests {
    /// A line under Homework in session 5 of 4 March, and what is told of it after the session's number.
    static let lines: [(String, String)] = [
        ("- [ ] Sleep diary", "“Sleep diary” session 5 [open]"),
        ("- [x] Sleep diary", "“Sleep diary” session 5 [done]"),
        ("- [X] Sleep diary", "“Sleep diary” session 5 [done]"),
        ("- [/] Sleep diary", "“Sleep diary” session 5 [partly]"),
        ("- [-] Sleep diary", "“Sleep diary” session 5 [set-aside]"),
        ("- Sleep diary", "“Sleep diary” session 5 [open]"),
        ("1. Sleep diary", "“Sleep diary” session 5 [open]"),
        ("- [>] Sleep diary", "“Sleep diary” session 5 [open]"),
        ("- partly: sleep diary", "“sleep diary” session 5 [partly]"),
        ("- Partly: Sleep diary", "“Sleep diary” session 5 [partly]"),
        ("- set aside: sleep diary", "“sleep diary” session 5 [set-aside]"),
        ("- done: sleep diary", "“sleep diary” session 5 [done]"),
        ("- not yet: sleep diary", "“sleep diary” session 5 [open]"),
        ("- [ ] partly: sleep diary", "“sleep diary” session 5 [open]"),
        ("- 2 of 3 thought records", "“thought records” session 5 [partly 2/3]"),
        ("- 2 of 3: thought records", "“thought records” session 5 [partly 2/3]"),
        ("- Thought records: 2 of 3", "“Thought records” session 5 [partly 2/3]"),
        ("- Thought records (2 of 3)", "“Thought records” session 5 [partly 2/3]"),
        ("- Thought records, 3 of 3", "“Thought records” session 5 [done 3/3]"),
        ("- Thought records: 0 of 3", "“Thought records” session 5 [open 0/3]"),
        ("- [ ] Thought records: 2 of 3", "“Thought records” session 5 [partly 2/3]"),
        ("- [/] Thought records: 2 of 3 [[speak-up]]", "“Thought records” session 5 [partly 2/3] @speak-up"),
        ("- Read chapter 2 of 3 books", "“Read chapter 2 of 3 books” session 5 [open]"),
        ("- [x] Sleep diary ✅ 2026-03-09", "“Sleep diary” session 5 [done 2026-03-09]"),
        ("- [x] Sleep diary (2026-03-09)", "“Sleep diary” session 5 [done 2026-03-09]"),
        ("- [x] Sleep diary [completion:: 2026-03-09]", "“Sleep diary” session 5 [done 2026-03-09]"),
        ("- [x] 2026-03-09 Sleep diary", "“Sleep diary” session 5 [done 2026-03-09]"),
        ("- [ ] 2026-03-09 Sleep diary", "“Sleep diary” session 5 due 2026-03-09 [open]"),
        ("- [ ] Sleep diary 📅 2026-03-09", "“Sleep diary” session 5 due 2026-03-09 [open]"),
        ("- [ ] Sleep diary ⏫ 📅 2026-03-09 #task", "“Sleep diary” session 5 due 2026-03-09 [open] #task"),
        ("- [ ] Sleep diary [due:: 2026-03-09]", "“Sleep diary” session 5 due 2026-03-09 [open]"),
        ("- [ ] Sleep diary 🔁 every 2 days 📅 2026-03-09", "“Sleep diary” session 5 due 2026-03-09 [open]"),
        ("- [x] Sleep diary 🔁 every day ✅ 2026-03-09", "“Sleep diary” session 5 [done 2026-03-09]"),
        ("- [ ] Sleep diary 🔼 ➕ 2026-03-04 📅 2026-03-09", "“Sleep diary” session 5 due 2026-03-09 [open]"),
        ("- [ ] Sleep diary ^abc12", "“Sleep diary” session 5 [open]"),
        ("- [/] Sleep diary\n  - forgot it", "“Sleep diary” session 5 [partly “forgot it”]"),
        (
            "- [/] Sleep diary\n  - forgot it\n  - then lost it",
            "“Sleep diary” session 5 [partly “forgot it” “then lost it”]"
        ),
        ("- [/] Sleep diary\n\n  forgot it", "“Sleep diary” session 5 [partly “forgot it”]"),
        ("- [/] Sleep diary - forgot it", "“Sleep diary” session 5 [partly “forgot it”]"),
        ("- set aside: sleep diary — no time", "“sleep diary” session 5 [set-aside “no time”]"),
        ("- [ ] Worry time - ten minutes at six", "“Worry time - ten minutes at six” session 5 [open]"),
        ("- [ ] One thought record [[speak-up]]", "“One thought record” session 5 [open] @speak-up"),
        (
            "- [ ] Worry time at six, kitchen table not sofa [[sleep-well]]",
            "“Worry time at six, kitchen table not sofa” session 5 [open] @sleep-well"
        ),
        ("- [ ] Worry time ([[sleep-well]])", "“Worry time” session 5 [open] @sleep-well"),
        ("- [ ] Worry time [[goals/sleep-well]]", "“Worry time” session 5 [open] @sleep-well"),
        ("- [ ] Worry time [[sleep-well]] [[speak-up]]", "“Worry time” session 5 [open] @sleep-well @speak-up"),
        ("- [x] Worry time ✅ 2026-03-09 [[sleep-well]]", "“Worry time” session 5 [done 2026-03-09] @sleep-well"),
        ("- [x] Worry time [[sleep-well]] ✅ 2026-03-09", "“Worry time” session 5 [done 2026-03-09] @sleep-well"),
        ("- [ ] Worry time #sleep-well", "“Worry time” session 5 [open] @sleep-well"),
        ("- [ ] [[speak-up]]", "“speak-up” session 5 [open] @speak-up"),
        ("- [ ] Practise [[speak-up|asking]] at work", "“Practise asking at work” session 5 [open] @speak-up"),
        ("- [ ] Ring [[Sam]]", "“Ring Sam” session 5 [open]"),
        ("- [ ] Read [the sheet](goals/speak-up.md)", "“Read the sheet” session 5 [open] @speak-up"),
        ("- [ ] Be *brave* once", "“Be *brave* once” session 5 [open]"),
        ("partly: sleep diary", "“sleep diary” session 5 [partly]"),
    ]

    @Test(arguments: lines)
    func `a line under Homework is read as the format says`(line: String, homework: String) throws {
        let reading = try Reading("---\nsession: 5\n---\n## Homework\n" + line, at: "2026-03-04.md")
        #expect(Array(reading.items.dropFirst()) == ["homework 2026-03-04 " + homework])
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    @Test(arguments: [
        "Homework", "homework:", "Practice", "Action plan", "Between sessions", "Skills practice", "**Homework**",
        "📝 Homework",
    ])
    func `the heading has other names`(heading: String) throws {
        let reading = try Reading("---\nsession: 5\n---\n## \(heading)\n- [ ] Sleep diary", at: "2026-03-04.md")
        #expect(reading.items.count == 2)
    }

    @Test func `prose below the heading is no homework, and neither is a list elsewhere`() throws {
        let reading = try Reading(
            "---\nsession: 5\n---\n- [ ] not this\n\n## Homework\n\nWe agreed on little.\n\n## Notes\n- [ ] nor this\n",
            at: "2026-03-04.md")
        #expect(reading.items == ["session 2026-03-04 5"])
    }

    /// The note of 9 March after the session of 4 March agreed on a sleep diary, and what becomes of it.
    static let updates: [(String, [String])] = [
        ("- [x] Sleep diary", ["“Sleep diary” session 5 [open] [done 2026-03-09] @sleep-well"]),
        (
            "Slept.\n\n## Evening\n- [x] sleep *diary*.",
            ["“Sleep diary” session 5 [open] [done 2026-03-09] @sleep-well"]
        ),
        ("## Homework\n- [x] Sleep diary", ["“Sleep diary” session 5 [open] [done 2026-03-09] @sleep-well"]),
        ("## Homework\n- partly: sleep diary", ["“Sleep diary” session 5 [open] [partly 2026-03-09] @sleep-well"]),
        ("## Homework\n- Sleep diary: 2 of 3", ["“Sleep diary” session 5 [open] [partly 2/3 2026-03-09] @sleep-well"]),
        (
            "## Homework\n- [/] Sleep diary\n  - forgot it",
            ["“Sleep diary” session 5 [open] [partly 2026-03-09 “forgot it”] @sleep-well"]
        ),
        ("- [x] Sleep diary ✅ 2026-03-08", ["“Sleep diary” session 5 [open] [done 2026-03-08] @sleep-well"]),
        (
            "## Homework\n- [x] filled in the sheet [[sleep-well]]",
            ["“Sleep diary” session 5 [open] [done 2026-03-09] @sleep-well"]
        ),
        // Elsewhere than under Homework a link alone does not say what is meant.
        ("- [x] filled in the sheet [[sleep-well]]", ["“Sleep diary” session 5 [open] @sleep-well"]),
        ("- Sleep diary", ["“Sleep diary” session 5 [open] @sleep-well"]),
        ("- [x] Buy milk", ["“Sleep diary” session 5 [open] @sleep-well"]),
        (
            "## Homework\n- [ ] Buy milk",
            ["“Sleep diary” session 5 [open] @sleep-well", "2026-03-09 “Buy milk” [open 2026-03-09]"]
        ),
    ]

    @Test(arguments: updates)
    func `a later line with the same words or link updates it`(note: String, homework: [String]) throws {
        let reading = try Reading([
            "goals/sleep-well.md": "",
            "2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary [[sleep-well]]\n",
            "2026-03-09.md": note,
        ])
        let expected = homework.map { $0.hasPrefix("2026") ? "homework " + $0 : "homework 2026-03-04 " + $0 }
        #expect(reading.items.filter { $0.hasPrefix("homework") } == expected)
        #expect(reading.unsoundPlaces == [])
    }

    @Test func `a line is matched by its link with what was open on its day`() throws {
        // Ticked on the 9th, in the session's own note: on the 6th it was not done yet.
        let reading = try Reading([
            "goals/sleep-well.md": "",
            "2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [x] Sleep diary [[sleep-well]] ✅ 2026-03-09\n",
            "2026-03-06.md": "## Homework\n- [/] two nights of it [[sleep-well]]\n",
            "2026-03-10.md": "## Homework\n- [/] once more [[sleep-well]]\n",
        ])
        #expect(
            reading.items.filter { $0.hasPrefix("homework") } == [
                "homework 2026-03-04 “Sleep diary” session 5 [partly 2026-03-06] [done 2026-03-09] @sleep-well",
                "homework 2026-03-10 “once more” [partly 2026-03-10] @sleep-well",
            ])
    }

    @Test func `of two agreements with one link, a line with that link updates neither`() throws {
        let reading = try Reading([
            "goals/sleep-well.md": "",
            "2026-03-04.md":
                "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary [[sleep-well]]\n- [ ] No phone [[sleep-well]]\n",
            "2026-03-09.md": "## Homework\n- [x] did it [[sleep-well]]\n",
        ])
        #expect(
            reading.items.filter { $0.hasPrefix("homework") } == [
                "homework 2026-03-04 “Sleep diary” session 5 [open] @sleep-well",
                "homework 2026-03-04 “No phone” session 5 [open] @sleep-well",
                "homework 2026-03-09 “did it” [done 2026-03-09] @sleep-well",
            ])
    }

    /// A line below another heading in the note of the next session, and what it makes of homework agreed before.
    static let linesOfTheNext: [(String, String)] = [
        ("- [x] Sleep diary", "[open] [done 2026-03-18]"),
        ("- [/] sleep diary", "[open] [partly 2026-03-18]"),
        ("- [x] Sleep diary ✅ 2026-03-09", "[open] [done 2026-03-09]"),
        ("- [ ] Sleep diary", "[open]"),
        ("- Sleep diary", "[open]"),
        ("- [x] Sleep, diary", "[open]"),
    ]

    @Test(arguments: linesOfTheNext)
    func `a ticked box in the note of a later session updates it, an open one says nothing`(
        line: String, updates: String
    ) throws {
        let reading = try Reading([
            "sessions/2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary\n",
            "sessions/2026-03-18.md": "---\nsession: 6\n---\n## From last time\n\(line)\n",
        ])
        #expect(
            reading.items.filter { $0.hasPrefix("homework") } == [
                "homework 2026-03-04 “Sleep diary” session 5 " + updates
            ])
    }

    @Test func `a ticked box in a session's note does not update what is agreed in it`() throws {
        let reading = try Reading([
            "sessions/2026-03-04.md":
                "---\nsession: 5\n---\n## Agenda\n- [x] Sleep diary\n\n## Homework\n- [ ] Sleep diary\n"
        ])
        #expect(
            reading.items.filter { $0.hasPrefix("homework") } == ["homework 2026-03-04 “Sleep diary” session 5 [open]"])
    }

    @Test func `a line before the agreement does not update it`() throws {
        let reading = try Reading([
            "2026-03-03.md": "- [x] Sleep diary\n",
            "2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary\n",
        ])
        #expect(reading.items.last == "homework 2026-03-04 “Sleep diary” session 5 [open]")
    }

    @Test func `the last word is that of the last day`() throws {
        let reading = try Reading([
            "2026-03-04.md": "---\nsession: 5\n---\n## Homework\n- [ ] Sleep diary\n",
            "2026-03-07.md": "- [/] Sleep diary\n", "2026-03-06.md": "- [x] Sleep diary ✅ 2026-03-08\n",
        ])
        let homework = try #require(reading.journal.homework.first)
        #expect(homework.state == .done)
        #expect(homework.doneOn?.description == "2026-03-08")
    }
}
