import JournalModel
import JournalText
import Testing

/// Sessions, from notes and from headings.
struct SessionTests {
    private static let head = "session 2026-03-04"

    static let sessions: [Case] = [
        Case("a note in its folder", "Talked.", [head], at: "sessions/2026-03-04.md"),
        Case("a number", "---\nsession: 5\n---\n", [head + " 5"], at: "2026-03-04.md"),
        Case("a number behind a sign", "---\nsession: \"#5\"\n---\n", [head + " 5"], at: "2026-03-04.md"),
        Case("without a number", "---\nsession: first\n---\n", [head], at: "2026-03-04.md"),
        Case("the person", "---\nsession: 5\nwith: Dr. M.\n---\n", [head + " 5 with Dr. M."], at: "2026-03-04.md"),
        Case(
            "the next one", "---\nsession: 5\nnext: 2026-03-18\n---\n", [head + " 5 next 2026-03-18"],
            at: "2026-03-04.md"),
        Case("not held", "---\nsession: 5\nheld: no\n---\n", [head + " 5 not-held"], at: "2026-03-04.md"),
        Case("held", "---\nsession: 5\nheld: yes\n---\n", [head + " 5"], at: "2026-03-04.md"),
        Case(
            "the therapy itself", "---\nsession: 5\n---\nTherapy: 7/10 - felt rushed",
            [head + " 5 therapy 7/10 “felt rushed”"], at: "2026-03-04.md"),
        Case(
            "the therapy itself, without a note", "---\nsession: 5\n---\n- Therapy: 7", [head + " 5 therapy 7"],
            at: "2026-03-04.md"),
        Case(
            "the therapy itself, as a key", "---\nsession: 5\ntherapy: 7/10 - felt rushed\n---\n",
            [head + " 5 therapy 7/10 “felt rushed”"], at: "2026-03-04.md"),
        Case("an unfilled therapy line", "---\nsession: 5\n---\nTherapy: _/10", [head + " 5"], at: "2026-03-04.md"),
        Case(
            "a dated session note is a day, too", "---\nsession: 5\nsleep: 7h\nmood: 6\n---\ncoffee:: 2",
            [head + " 5", "mood 2026-03-04 6 =6", "tracker 2026-03-04 sleep 420 min", "tracker 2026-03-04 coffee 2"],
            at: "2026-03-04.md"),
        Case(
            "an everyday word is a questionnaire here", "---\nsession: 5\nspin: 30\n---\nors:: 28",
            [head + " 5", "score 2026-03-04 spin 30", "score 2026-03-04 ors 28"], at: "2026-03-04.md"),
        Case(
            "a day that does not exist", "---\nsession: 5\nnext: 2026-02-30\n---\n", [head + " 5"],
            diagnostics: ["date-does-not-exist ‹2026-02-30›"], at: "2026-03-04.md"),
        Case(
            "a heading opens one", "## 2026-03-04 Session 5\nTalked.", [head + " 5"],
            sources: ["## 2026-03-04 Session 5"], at: "all.md"),
        Case("a heading without a number opens one", "## 2026-03-04 session", [head], at: "all.md"),
        Case("a heading with a weekday opens one", "## 2026-03-04, Wednesday: Session 5", [head + " 5"], at: "all.md"),
        Case("a heading without a date opens none", "## Session 5\nmood:: 4", ["mood 4 =4"]),
        Case(
            "fields below a heading",
            "## 2026-03-04 Session 5\nwith:: Dr. M.\nnext:: 2026-03-18\n\nTherapy: 7/10 - rushed",
            [head + " 5 with Dr. M. next 2026-03-18 therapy 7/10 “rushed”"], at: "all.md"),
        Case(
            "a title with its own day is no second session",
            "---\nsession: 5\n---\n# 2026-03-04 Session 5\nTherapy: 7/10\n\n## Homework\n- [ ] walk",
            [head + " 5 therapy 7/10", "homework 2026-03-04 “walk” session 5 [open]"], at: "2026-03-04.md"),
        Case(
            "a heading with its own day stays with it", "# 2026-03-04 with Dr. M.\n\n## Homework\n- [ ] walk",
            [head, "homework 2026-03-04 “walk” [open]"], at: "sessions/2026-03-04.md"),
        Case("therapy in a day's note is prose", "Therapy: 7/10 - felt rushed"),
        Case(
            "tags in front matter", "---\nsession: 5\ntags: [review]\n---\n", [head + " 5 #review"], at: "2026-03-04.md"
        ),
    ]

    @Test(arguments: sessions)
    func `a session is read as the format says`(example: Case) throws { try check(example) }

    @Test func `what a session names is found whatever the case and the markup`() throws {
        let reading = try Reading(
            "---\nsession: 5\n---\n## Notes\n- Talked about **why** I said `yes` to [[the shift|the Weekend shift]].\n",
            at: "2026-03-04.md")
        let text = try #require(reading.journal.sessions.first?.foldedText)
        #expect(text.contains(Folding.fold("Why I said yes to the weekend shift?")))
    }

    @Test func `what is private in a session is not among its words`() throws {
        let reading = try Reading("---\nsession: 5\n---\nopen words\n\n- a secret #private\n", at: "2026-03-04.md")
        #expect(reading.journal.sessions.first?.foldedText == "open words")
    }
}
