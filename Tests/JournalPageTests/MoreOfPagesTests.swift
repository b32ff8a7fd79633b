import JournalTesting
import Testing

/// What holds of a case's journal beyond its one page: on another day, for somebody else, without a part.
struct MoreOfPagesTests {
    private static func find(_ name: String) throws -> PageCase {
        try #require(PageCase.all.first { $0.name == name })
    }

    @Test func `a session on the day before divides time, one of today or ahead does not`() throws {
        let page = try Self.find("prepared-the-evening-before")
        #expect(try page.page(today: "2026-05-12").contains("\nSince session 5 on 29 April."))
        #expect(try page.page(today: "2026-05-13").contains("\nSince session 5 on 29 April."))
        #expect(try page.page(today: "2026-05-14").contains("\nSince session 6 on 13 May."))
    }

    @Test func `a cancelled session would have divided time had it been held`() throws {
        let page = try Self.find("cancelled-session")
        let copy = try TemporaryJournal(copying: page.journal)
        let note = try #require(copy.read("sessions/2026-04-15.md"))
        try copy.write(note.replacing("held: no\n", with: ""), to: "sessions/2026-04-15.md")
        #expect(try page.page(of: copy.root).contains("\nSince the session on 15 April."))
        #expect(try page.page().contains("\nSince session 9 on 8 April."))
        #expect(try page.page(arguments: ["--since", "start"]).contains(": 1 session."))
    }

    @Test func `two sessions of one day count as one`() throws {
        let page = try Self.find("two-sessions-on-one-day")
        // That of 22 April and the two of 6 May.
        #expect(try page.page(arguments: ["--since", "start"]).contains(": 2 sessions."))
    }

    @Test func `with one therapist's name time begins with her session, without it with the other's`() throws {
        let page = try Self.find("two-therapists")
        #expect(try page.page().contains("\nSince session 9 on 3 June."))
        #expect(try page.page(arguments: ["--with", "dr. marsh"]).contains("\nSince session 3 on 10 June."))
        #expect(try page.page(arguments: []).contains("\nSince session 3 on 10 June."))
    }

    @Test func `a page with private days is to the byte the page without them`() throws {
        let page = try Self.find("half-of-the-days-private")
        let copy = try TemporaryJournal()
        var hidden = 0
        for file in Files.all(below: page.journal) {
            let bytes = Files.read(page.journal + "/" + file) ?? []
            let text = String(decoding: bytes, as: UTF8.self)
            if text.lowercased().contains("private") {
                hidden += 1
            } else {
                try copy.write(bytes: bytes, to: file)
            }
        }
        #expect(hidden == 6)
        for format in ["markdown", "json", "text"] {
            let arguments = ["--format", format]
            #expect(try page.page(arguments: arguments) == page.page(arguments: arguments, of: copy.root))
        }
    }

    @Test func `an answer that is not given, and a total, leave an earlier positive answer where it is`() throws {
        let page = try Self.find("total-after-positive")
        let copy = try TemporaryJournal(copying: page.journal)
        let note = try #require(copy.read("days/2026-03-16.md"))
        try copy.write(note.replacing("phq9: 8", with: "phq9: 1 1 1 1 1 1 1 1 _"), to: "days/2026-03-16.md")
        let unanswered = try page.page(of: copy.root)
        #expect(unanswered.contains("last answered 18 February: 2, more than half the days"))
        #expect(unanswered.contains("It may be worth starting here."))
        try copy.write(note.replacing("phq9: 8", with: "phq9: 1 1 1 1 1 1 1 1 0"), to: "days/2026-03-16.md")
        let answered = try page.page(of: copy.root)
        #expect(answered.contains("answered 0, not at all, on 16 March"))
        #expect(!answered.contains("It may be worth starting here."))
    }
}
