import JournalModel
import JournalTesting
import Testing

/// With `--today D` nothing dated after D exists.
@Suite struct FutureNoteTests {
    /// Contents that say no earlier day by themselves.
    private static let contents = Content.all.filter { !["other day", "no such day", "review"].contains($0.name) }

    /// Notes of every kind that are dated ahead.
    private static func notes(_ journal: PlainJournal, _ seed: inout Seed) -> [Addition] {
        func ahead() -> CivilDate { journal.today + seed.number(1...90) }
        let body = contents.map { ($0.heading.isEmpty ? "" : "## \($0.heading)\n\n") + $0.item("qxfuture") }
        var additions: [Addition] = []
        for keys in [
            "type: day\nmood: 1\nsleep: 1h\n", "type: session\nsession: 99\nphq9: 27\nnext: 2026-12-24\n",
            "session: 98\nheld: no\n", "type: measure\nmeasure: phq9\nitems: 3 3 3 3 3 3 3 3 3\n",
            // Values with a unit, of what was noted without one until then, and the other way round.
            "type: day\nenergy: 80%\nstep-count: 2h\ncoffee: yes\nsearches: 1h\nmeds: 3\nsleep: 90%\n",
        ] {
            let path = seed.pick(["0", "days/2026-02-15x", "zz/9"]) + "-\(seed.number(1000...9999)).md"
            additions.append(
                Addition(
                    keys, file: path,
                    "---\ndate: \(ahead())\n\(keys)---\n" + body.shuffled(using: &seed).joined(separator: "\n")))
        }
        additions.append(
            Addition(
                "goal", file: "goals/zz-later.md",
                "---\ngoal: qxfuture\nid: zz-later\nmeasure: rating\nsince: \(ahead())\n---\n## Steps\n\n- [ ] begin\n")
        )
        additions.append(
            Addition(
                "goal agreed later", file: "goals/zz-agreed.md",
                "---\ngoal: qxfuture\nid: zz-agreed\nmeasure: times per week\nagreed: \(ahead())\n---\n"))
        return additions
    }

    /// Entries with a day of their own that lies ahead, in notes that do not.
    private static func entries(_ journal: PlainJournal, _ seed: inout Seed) -> [Addition] {
        let paths = journal.files.map(\.path).filter { $0.hasSuffix(".md") && !$0.hasPrefix("templates/") }
        let lines = [
            ("Mood", "21:15 1/10 qxfuture 97, dread 91"), ("Wins", "qxfuture"), ("Log", "qxfuture #win #speak-up"),
            ("Log", "qxfuture #carry-on 1/2"), ("Activities", "[x] 18:00 qxfuture (P9 M9)"),
            ("To discuss", "Why qxfuture?"), ("Exposure", "10:05 qxfuture: SUDS 99 -> 1 #speak-up"),
            ("Urges", "22:00 urge 5/5, acted yes"), ("Goals", "[[speak-up]] 9/10 - qxfuture"),
            ("Thought record", "Situation: qxfuture"),
        ]
        return lines.map { heading, line in
            let path = seed.pick(paths)
            let level = path == "journal.md" ? "### " : "## "
            let date = journal.today + seed.number(1...60)
            // Under Homework, Steps or Reviews a leading date would be something else: each has its own heading.
            return Addition(line, appending: "\(level)\(heading)\n\n- \(date) \(line)\n", to: path)
        }
    }

    /// Sections of days ahead, at the end of a file of everything.
    private static func sections(_ journal: PlainJournal) -> [Addition] {
        guard journal.files.contains(where: { $0.path == "journal.md" }) else { return [] }
        let body = contents.map { ($0.heading.isEmpty ? "" : "### \($0.heading)\n\n") + $0.item("qxfuture") }
        let text = body.joined(separator: "\n")
        return [
            Addition("day", appending: "## \(journal.today + 1) Thursday\n\nmood:: 1\n\n\(text)", to: "journal.md"),
            Addition(
                "session", appending: "## \(journal.today + 9) Session 99\n\nphq9:: 27\n\n\(text)", to: "journal.md"),
        ]
    }

    @Test(arguments: 0..<GeneratedJournal.count)
    func `what is dated after today changes no figure`(_ number: Int) throws {
        var seed = Seed(UInt64(number) + 100)
        let journal = GeneratedJournal.plain(number)
        let additions =
            FutureNoteTests.notes(journal, &seed) + FutureNoteTests.entries(journal, &seed)
            + FutureNoteTests.sections(journal)
        try Addition.expectNoChange(additions, to: journal)
    }

    @Test(arguments: PlainJournal.samples.indices)
    func `what is dated after today changes no figure of a sample`(_ index: Int) throws {
        for round in 0..<(GeneratedJournal.isLong ? 40 : 1) {
            var seed = Seed(UInt64(round) + 100)
            let journal = PlainJournal.samples[index]
            let additions =
                FutureNoteTests.notes(journal, &seed) + FutureNoteTests.entries(journal, &seed)
                + FutureNoteTests.sections(journal)
            try Addition.expectNoChange(additions, to: journal)
        }
    }

    /// Ticks, statuses and revisions change lines that are there: figures stay, with places that are a little longer.
    @Test(arguments: 0..<GeneratedJournal.count)
    func `what was ticked, changed or said of homework after today changes no figure`(_ number: Int) throws {
        let journal = GeneratedJournal(number)
        var later = LaterJournal(journal, seed: Seed(UInt64(number) + 200))
        let before = try journal.plain.figures()
        let after = try later.journal.plain.with(later.homeworkNotes()).figures()
        #expect(after.differences(from: before) { $0.withoutSources }.first == nil, "\(number)")
        // As of the last of these days they are seen.
        guard number == 0 else { return }
        let end = PlainJournal("later", later.journal.plain.files, today: journal.today + 60)
        let untouched = PlainJournal("later", journal.plain.files, today: journal.today + 60)
        #expect(try !end.figures().differences(from: untouched.figures()) { $0.withoutSources }.isEmpty)
    }
}
