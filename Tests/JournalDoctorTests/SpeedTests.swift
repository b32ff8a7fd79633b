import JournalTesting
import Testing

/// Many notes: how long it takes, and what is shown meanwhile.
@Suite(.serialized) struct SpeedTests {
    /// A vault of German daily notes, years of them.
    private static func vault(_ count: Int) throws -> TemporaryJournal {
        let journal = try TemporaryJournal()
        for number in 0..<count {
            let (year, month, day) = (1990 + number / 336, number / 28 % 12 + 1, number % 28 + 1)
            func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
            try journal.write(
                """
                ---
                schlaf: 7,5
                tags: [tagebuch]
                ---
                Ein Tag wie andere auch, mit etwas Regen am Nachmittag und einem Buch.

                ## Stimmung
                - 08:15 \(number % 10)/10 müde 60, ruhig
                - 21:30 6/10

                ## Gedankenprotokoll
                - Auslöser: ein Anruf
                - Gedanke: das wird nichts (80%)
                - Gefühle: Angst 70

                energie:: \(number % 5) #garten

                """, to: "Tagebuch/\(year)/\(padded(day)).\(padded(month)).\(year).md")
        }
        return journal
    }

    @Test func `thousands of notes show how far it is on a terminal, and nothing in a pipe`() throws {
        let journal = try SpeedTests.vault(3000)
        let arguments = ["doctor", "--journal", journal.root]
        let shown = try Executable.runOnTerminal(arguments)
        #expect(shown.status == 0)
        #expect(
            shown.text.contains("\rLooking at the notes: ") || shown.text.contains("\u{1B}[KLooking at the notes: "))
        // Taken away before the page.
        let last = try #require(shown.text.ranges(of: "Looking at the notes: ").last)
        let page = try #require(shown.text.firstRange(of: "What was found"))
        #expect(last.upperBound < page.lowerBound)
        #expect(shown.text[last.upperBound..<page.lowerBound].contains("\r\u{1B}[K"))

        let piped = try Executable.run(arguments)
        #expect(piped.error == "")
        #expect(!piped.text.contains("Looking"))
        #expect(piped.text.contains("3000 notes were looked at"))
        // Of twelve days in each 336 day and month are one number: 8 times 12 and 11 of the last 312.
        let words = piped.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("3000 days with a mood instead of 107"))
    }

    @Test func `a few notes show nothing on the way`() throws {
        let journal = try SpeedTests.vault(5)
        #expect(!(try Executable.runOnTerminal(["doctor", "--journal", journal.root]).text.contains("Looking")))
    }

    /// Built without optimisation and with others at work; a release build takes seven seconds of processor time for
    /// ten thousand, shared by all cores.
    @Test func `two thousand notes take well under a minute`() throws {
        let journal = try SpeedTests.vault(2000)
        let start = ContinuousClock.now
        #expect(try Executable.run(["doctor", "--journal", journal.root]).status == 0)
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
