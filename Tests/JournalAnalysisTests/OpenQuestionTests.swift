import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct OpenQuestionTests {
    private static let question = "Why did I say yes to the weekend shift?"

    private static func open(_ journal: Journal, on today: CivilDate) -> [String] {
        let past = journal.asOf(today)
        return OpenQuestion.all(in: past, on: ReportPeriod(of: past, today: today)).compactMap {
            $0.passages.first?.text.text
        }
    }

    @Test func `a question stays until it is ticked`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.passage(day(2026, 3, 10), .discuss, Self.question, .done, doneOn: day(2026, 3, 16))
        builder.passage(day(2026, 3, 11), .discuss, "Is it all right to pause?", .done)
        #expect(Self.open(builder.journal, on: day(2026, 3, 15)) == [Self.question])
        #expect(Self.open(builder.journal, on: day(2026, 3, 16)).isEmpty)
    }

    /// The session's words, and whether they name the question.
    static let notes: [(text: String, names: Bool)] = [
        ("We spoke about *why did I say yes to  the weekend shift* at length.", true),
        ("WHY DID I SAY YES TO THE [[weekend]] SHIFT?!", true),
        ("We spoke about the weekend.", false),
    ]

    @Test(arguments: notes)
    func `a session note that names it settles it, case and markup aside`(_ row: (text: String, names: Bool)) {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.passage(day(2026, 3, 10), .discuss, Self.question)
        builder.session(day(2026, 3, 12), text: row.text)
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)).isEmpty == row.names)
    }

    @Test func `the note of today's session, or of one before the question, settles nothing`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), text: Self.question)
        builder.passage(day(2026, 3, 10), .discuss, Self.question)
        builder.session(day(2026, 3, 18), text: Self.question)
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)) == [Self.question])
    }

    @Test func `the note of a session that was called off settles nothing`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.passage(day(2026, 3, 10), .discuss, Self.question)
        builder.session(day(2026, 3, 12), isHeld: false, text: Self.question)
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)) == [Self.question])
    }

    @Test func `a question asked in a session's own note is not settled by it`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4), text: "To discuss: " + Self.question)
        builder.passage(day(2026, 3, 4), .discuss, Self.question)
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)) == [Self.question])
    }

    @Test func `a question is carried for three periods`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 1, 7))
        builder.passage(day(2026, 1, 10), .discuss, Self.question)
        let sessions = [day(2026, 1, 21), day(2026, 2, 4), day(2026, 2, 18), day(2026, 3, 4)]
        for date in sessions { builder.session(date) }
        #expect(sessions.map { Self.open(builder.journal, on: $0).count } == [1, 1, 1, 0])
    }

    @Test func `the same words twice are one question`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.passage(day(2026, 3, 10), .discuss, Self.question)
        builder.passage(day(2026, 3, 12), .discuss, "why did I say yes to the weekend shift")
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)).count == 1)
    }

    @Test func `short words are too common to be found in a note`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 3, 4))
        builder.passage(day(2026, 3, 10), .discuss, "Why?")
        builder.session(day(2026, 3, 12), text: "We asked why it is so")
        #expect(Self.open(builder.journal, on: day(2026, 3, 18)) == ["Why?"])
    }
}
