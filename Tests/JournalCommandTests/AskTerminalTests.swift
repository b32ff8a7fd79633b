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
                "0–3: 1\nPHQ-9 1 of 9 items not answered, so there is no total → days/2026/2026-03-05.md:7\n"
                    + "Stored in days/2026/2026-03-05.md, line 7: 9 answers, 1 item without. 'journal undo' takes them "
                    + "back.\n"))
        #expect(text.contains("0–3: \n  left without an answer\n\nItem 9 of 9: "))
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
            let missing = Array(repeating: " _", count: 9 - min(answered, 9)).joined()
            let given =
                "your answers, not stored:\nphq9 "
                + Array(repeating: "1", count: answered).joined(separator: " ") + missing + "\n"
            #expect(
                result.text.replacing("phq9  _", with: "phq9 _").hasSuffix(
                    "\njournal: the answers ended before the last item, so nothing was stored\n"
                        + (answered == 0 ? "" : given)))
            #expect(AskedJournal.snapshot(journal) == before)
        }
    }

    @Test(arguments: ["_", "x", "n/a", "-", ""])
    func `an item that is left out is said to be, and back at it what stays`(_ typed: String) throws {
        let journal = try AskedJournal.make()
        let answers =
            [(Self.prompt, typed), (Self.prompt, "b"), (Self.prompt, "2"), (Self.prompt, "b"), ("(now 2): ", "")]
            + Array(repeating: (Self.prompt, "1"), count: 6)
        let result = try Executable.runTyping(
            answers.map { Executable.Typing(after: $0.0, $0.1 + "\n") }, AskedJournal.arguments(["gad7"], journal),
            environment: AskedJournal.environment, columns: 200)
        #expect(result.text.contains("0–3: \(typed)\n  left without an answer\n\nItem 2 of 7"), "\(result.text)")
        #expect(result.text.contains("0–3 (now 2): \n  left as it was, 2\n\nItem 2 of 7"))
        #expect(result.text.hasSuffix("line 7: 7 answers. 'journal undo' takes them back.\n"))
    }

    @Test(arguments: ["y", "4", "12", "quit", "1 2", "two"])
    func `what is no answer is told with what is one, and asked again`(_ typed: String) throws {
        let journal = try AskedJournal.make()
        let answers = [typed] + Array(repeating: "0", count: 7)
        let result = try Self.type(answers.map { $0 + "\n" }, ["gad7"], in: journal)
        #expect(
            result.text.contains(
                "0–3: \(typed)\nthat is not one of the answers here, which are 0–3; an empty line skips the item\n"
                    + "0–3: 0\n"))
        #expect(journal.read("days/2026/2026-03-05.md")?.hasSuffix("gad7:: 0 0 0 0 0 0 0\n") == true)
    }

    @Test(.enabled(if: Strace.isUsable, "strace is not installed"))
    func `where the terminal breaks off, what was answered is given back`() throws {
        let journal = try AskedJournal.make()
        let before = AskedJournal.snapshot(journal)
        let place = try TemporaryJournal()
        // Four bytes are typed, and the fifth is refused.
        try place.write(
            script: "exec \(Strace.program) -f -qq -o /dev/null -P \"$(tty)\" -e trace=read "
                + "-e inject=read:error=EIO:when=5 \"$@\"", to: "run.sh")
        let result = try Executable.runTyping(
            ["1\n", "2\n"].map { Executable.Typing(after: Self.prompt, $0) },
            [Executable.path] + AskedJournal.arguments(["phq9"], journal), environment: AskedJournal.environment,
            program: place.path("run.sh"))
        #expect(result.status == 74)
        #expect(result.text.contains("standard input could not be read: "))
        #expect(result.text.hasSuffix("your answers, not stored:\nphq9 1 2 _ _ _ _ _ _ _\n"), "\(result.text)")
        #expect(AskedJournal.snapshot(journal) == before)
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
