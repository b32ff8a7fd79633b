import JournalTesting
import Testing

/// Questionnaires asked on a real terminal.
struct AskTerminalTests {
    private static let prompt = "0–3: "

    private static func type(
        _ answers: [String], after prompt: String = prompt, _ words: [String], in journal: TemporaryJournal
    ) throws -> Executable.Result {
        try Executable.runTyping(
            answers.map { Executable.Typing(after: prompt, $0) }, AskedJournal.arguments(words, journal),
            environment: AskedJournal.environment, columns: 200)
    }

    @Test func `a whole PHQ-9, with a way back, a skipped item, a wrong answer and a positive item 9`() throws {
        let journal = try AskedJournal.make()
        let result = try Self.type(
            // The third is skipped and then, from the fourth, answered; the fourth is 7 at first.
            ["1\n", "2\n", "\n", "b\n", "0\n", "7\n", "2\n", "1\n", "1\n", "3\n", "\n", "1\n", "1\n"], ["phq9"],
            in: journal)
        #expect(result.status == 0)
        #expect(
            journal.read("days/2026/2026-03-05.md")
                == "Rain.\n\n## Mood\n- 08:15 4/10 tired\n\n## Measures\nphq9:: 1 2 0 2 1 1 3 _ 1 1\n")
        let text = result.text
        #expect(
            text.hasPrefix(
                "PHQ-9, Patient Health Questionnaire-9: 9 items, and one that is not added.\n"
                    + "Over the last 2 weeks, how often have you been bothered by any of the following problems?\n"))
        let scale = "\n  0 Not at all · 1 Several days · 2 More than half the days · 3 Nearly every day\n"
        #expect(text.contains("\nItem 1 of 9: Little interest or pleasure in doing things\(scale)0–3: 1\n"))
        // Back is the third once more, and not the fourth.
        #expect(text.occurrences("\nItem 3 of 9: ") == 2)
        #expect(
            text.contains(
                "0–3: 7\nthat is not one of the answers here, which are 0–3; an empty line skips the item\n0–3: 2\n"))
        #expect(
            text.contains(
                """
                \(scale)0–3: 1
                PHQ-9 item 9 (thoughts of death or self-harm): answered 1, several days.
                In the next session, it may be worth starting there.
                My sister 555 0100
                Crisis line of my city
                Your plan: safety-plan.md

                One more, not added: If you checked off any problems, how difficult have these problems made it for \
                you to do your work, take care of things at home, or get along with other people?
                  0 Not difficult at all · 1 Somewhat difficult · 2 Very difficult · 3 Extremely difficult
                0–3: 1

                """))
        #expect(
            text.hasSuffix(
                "0–3: 1\nPHQ-9 1 of 9 items not answered, so there is no total → days/2026/2026-03-05.md:7\n"))
    }

    @Test func `Ctrl-C at each question leaves nothing behind`() throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        for answered in 0...9 {
            let answers = Array(repeating: "1\n", count: answered) + [Executable.interrupt]
            let result = try Self.type(answers, ["phq9"], in: journal)
            // Ended by SIGINT: a shell says 130.
            #expect(result.status == -2)
            #expect(result.text.hasSuffix("0–3: ^C\njournal: nothing was stored\n"))
            #expect(AskedJournal.snapshot(journal) == before)
        }
    }

    @Test func `the end of input leaves nothing behind either`() throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        for answered in 0...9 {
            let answers = Array(repeating: "1\n", count: answered) + [Executable.endOfInput]
            let result = try Self.type(answers, ["phq9"], in: journal)
            #expect(result.status == 65)
            #expect(
                result.text.hasSuffix(
                    "\njournal: the answers ended before the last item, so nothing was stored\n"))
            #expect(AskedJournal.snapshot(journal) == before)
        }
    }

    @Test func `a form without words is asked by its numbers`() throws {
        let journal = try AskedJournal.make()
        let result = try Self.type(
            ["?\n"] + Array(repeating: "2\n", count: 5), after: "0–8: ", ["wsas"], in: journal)
        #expect(result.status == 0)
        #expect(result.text.occurrences("Its wording is not kept here: it is on the sheet you have.") == 2)
        #expect(result.text.contains("\nItem 1 of 5, which may be left out\n  0–8\n0–8: "))
        #expect(result.text.contains("\nItem 2 of 5\n  0–8\n0–8: 2\n"))
        #expect(result.text.contains("\nWSAS 10 · "))
    }

    @Test func `the order of the items is asked for where it has to be known`() throws {
        let journal = try AskedJournal.make()
        let answers =
            [
                Executable.Typing(after: "1–2: ", "\n"), Executable.Typing(after: "1–2: ", "2\n"),
            ] + ["3", "0", "3", "3", "0", "0", "3", "0", "0", "3"].map { Executable.Typing(after: "0–3: ", $0 + "\n") }
        let result = try Executable.runTyping(
            answers, AskedJournal.arguments(["rses"], journal), environment: AskedJournal.environment, columns: 200)
        #expect(result.text.contains("  1 3, 5, 8, 9 and 10 (rosenberg_1965)\n  2 2, 5, 6, 8 and 9 (umd_web)\n"))
        #expect(result.text.contains("\nRSES 30 · in the range labelled high"))
        #expect(journal.read("measures/2026-03-05-rses.md")?.contains("order: umd_web\n") == true)
    }

    @Test func `before the first item there is none`() throws {
        let journal = try AskedJournal.make()
        let result = try Self.type(["b\n"] + Array(repeating: "0\n", count: 7), ["gad7"], in: journal)
        #expect(result.text.contains("0–3: b\nthis is the first item\n0–3: "))
        #expect(result.text.contains("\nGAD-7 0 · in the range labelled minimal"))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func occurrences(_ text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
