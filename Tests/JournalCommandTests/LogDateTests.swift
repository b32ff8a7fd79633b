import Glibc
import JournalTesting
import Testing

/// `journal log`: the day and the time that what is typed is about.
@Suite struct LogDateTests {
    @Test(arguments: [
        ("yesterday", "2026/2026-03-04"), ("mon", "2026/2026-03-02"), ("thu", "2026/2026-03-05"),
        ("friday", "2026/2026-02-27"), ("2025-12-31", "2025/2025-12-31"),
    ]) func `another day has its own note, and no time of the clock`(_ day: String, _ file: String) throws {
        let journal = try TemporaryJournal()
        #expect(try LoggedJournal.log(journal, ["6/10", "--date", day]).status == 0)
        #expect(journal.read("days/\(file).md") == "## Mood\n- 6/10\n")
    }

    @Test(arguments: [
        (["6/10 sad", "--date", "soon"], "6/10 sad", "such as 2026-03-05, or today, yesterday, tomorrow, mon"),
        (["--time", "25:00", "6/10", "sad"], "6/10 sad", "such as 08:15 or 8am"),
        (["6/10 sad", "--time=late"], "6/10 sad", "such as 08:15 or 8am"),
        (["6/10", "sad", "--date"], "6/10 sad", "'--date"),
        (["--date", "soon", "--", "--date", "mon"], "--date mon", "such as 2026-03-05"),
    ]) func `a day or a time that is none is refused, and the words come back`(
        _ arguments: [String], _ words: String, _ cause: String
    ) throws {
        let journal = try TemporaryJournal()
        let result = try LoggedJournal.log(journal, arguments)
        #expect(result.status == 64)
        #expect(result.error.hasSuffix("\nyour words, not stored:\n\(words)\n"), "\(result.error)")
        #expect(result.error.contains(cause), "\(result.error)")
        #expect(Files.all(below: journal.root).isEmpty)
    }

    @Test func `words on standard input come back as well where the day is none`() throws {
        let journal = try TemporaryJournal()
        let result = try LoggedJournal.log(journal, ["win", "-", "--date", "soon"], input: "called Sam\nand Kim\n")
        #expect(result.status == 64)
        #expect(result.error.hasSuffix("\nyour words, not stored:\nwin called Sam\nand Kim\n"), "\(result.error)")
    }

    @Test func `what is done on a day to come is planned`() throws {
        let journal = try TemporaryJournal()
        let result = try LoggedJournal.log(journal, ["activity swim", "--date", "tomorrow"])
        #expect(result.text == "activity, planned → days/2026/2026-03-06.md:2\n")
        #expect(journal.read("days/2026/2026-03-06.md") == "## Activities\n- [ ] swim\n")
    }

    // MARK: The clock

    /// A time zone in which it is a given hour now, and the minutes of it.
    private func zone(atHour hour: Int) -> (name: String, day: String, minutes: ClosedRange<Int>) {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        // POSIX counts west of Greenwich.
        var offset = hour - Int(parts.tm_hour)
        if offset > 12 { offset -= 24 }
        if offset < -12 { offset += 24 }
        var there = now + offset * 3600
        gmtime_r(&there, &parts)
        func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        let day = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        return ("XXX\(offset > 0 ? "-" : "+")\(abs(offset))", day, Int(parts.tm_min)...Int(parts.tm_min) + 1)
    }

    @Test func `a mood of today has the time of the clock before it`() throws {
        let journal = try TemporaryJournal()
        let (name, day, minutes) = zone(atHour: 14)
        let result = try Executable.run(
            ["log", "6/10", "--journal", journal.root],
            environment: ["TZ": name, "XDG_STATE_HOME": "/dev/null/nowhere"])
        #expect(result.status == 0)
        let note = journal.read("days/\(day.prefix(4))/\(day).md")
        let expected = minutes.map { "## Mood\n- 14:\($0 < 10 ? "0" : "")\($0) 6/10\n" }
        #expect(expected.contains(note ?? ""), "\(note ?? "none")")
        #expect(result.error.contains("'journal undo' will not know of this"))
    }

    @Test func `before the day ends it is yesterday, and the time stays as it is`() throws {
        let journal = try TemporaryJournal(["journal.yaml": "day-ends: \"04:00\"\n"])
        let (name, day, minutes) = zone(atHour: 1)
        let result = try Executable.run(
            ["log", "6/10", "--journal", journal.root],
            environment: ["TZ": name, "XDG_STATE_HOME": journal.path(".state")])
        #expect(result.status == 0)
        #expect(journal.read("days/\(day.prefix(4))/\(day).md") == nil)
        let notes = Files.all(below: journal.path("days"))
        #expect(notes.count == 1)
        let note = journal.read("days/" + (notes.first ?? "")) ?? ""
        #expect(minutes.contains { note == "## Mood\n- 01:\($0 < 10 ? "0" : "")\($0) 6/10\n" }, "\(note)")
    }
}
