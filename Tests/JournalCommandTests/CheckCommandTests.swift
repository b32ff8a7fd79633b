import JournalTesting
import Testing

/// The list of what could not be read as meant.
struct CheckCommandTests {
    @Test func `a journal without errors ends with 0`() throws {
        let journal = try SmallJournal.make()
        let result = try Executable.run(["check", "--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.error == "Nothing to mend in 4 files.\n")
    }

    @Test func `errors end with 1, each with its place, in the order of the files`() throws {
        let journal = try TemporaryJournal([
            "days/2026-03-12.md": "## Mood\n- 09:00 15/10 tired\n",
            "days/2026-03-11.md": "Cold.\n\n## Mood\n- 08:15 14/10 anxious\n",
        ])
        let result = try Executable.run(["check", "--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 1)
        let lines = result.text.split(separator: "\n")
        #expect(lines.count == 2, "\(result.text)")
        #expect(lines.first?.contains(#/^days/2026-03-11\.md:4:\d+: error: .*14.* \[[a-z-]+\]$/#) == true)
        #expect(lines.last?.contains(#/^days/2026-03-12\.md:2:\d+: error: .*15.* \[[a-z-]+\]$/#) == true)
        #expect(result.error == "2 errors.\n")
    }
}
