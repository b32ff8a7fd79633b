import Glibc
import JournalTesting
import Testing

/// Mending must not show what is private, change what is read, or touch what the writer has set apart.
struct CheckFixHarmTests {
    private static let unused = "<!-- journal: ignore mood-out-of-range -->"

    /// Notes in which taking a comment out would let the text beside it mean something else.
    static let delicate = [
        "Mood: 5\n\n\(unused)    <!-- private -->\n\n## Wins\n\n- told nobody about the zebra\n",
        "Mood: 5\n\n\(unused)\t<!-- private -->\nMood: 9\n<!-- /private -->\n",
        "- \(unused)      Mood: 6 #private\n",
        "- x\n  \(unused)\n  Mood: 6\n",
        "\(unused)# Private\n\nMood: 9\n",
        "secret #private\n\(unused)\n- Mood: 9\n",
        "Foo\n\(unused)\n===\n",
        "> \(unused)\n",
        "---\njournal-ignore:\n  - date-missing\n  - mood-out-of-range\nmood: 4\n---\n",
        "---\ntags: [a, pri\\vate, #x]\n---\n\nMood: 5\n",
    ]

    @Test(arguments: delicate)
    func `what stands beside a fix is left as it is where it would mean something else`(note: String) throws {
        let journal = try TemporaryJournal(["2026-03-05.md": note])
        func page(_ arguments: String...) throws -> String {
            try Executable.run(arguments + SmallJournal.today, in: journal.root).text
        }
        let before = try [page("report"), page("list", "moods", "--format", "csv")]
        _ = try Executable.run(["check", "--fix"] + SmallJournal.today, in: journal.root)
        #expect(try [page("report"), page("list", "moods", "--format", "csv")] == before)
        #expect(journal.read("2026-03-05.md") == note)
    }

    @Test func `a read-only file and one with another name are left, and said`() throws {
        let text = Self.unused + "\nMood: 4\n"
        let journal = try TemporaryJournal(["2026-03-05.md": text, "2026-03-06.md": text, "2026-03-07.md": text])
        chmod(journal.path("2026-03-05.md"), 0o444)
        #expect(link(journal.path("2026-03-06.md"), journal.path("kept.txt")) == 0)
        let result = try Executable.run(["check", "--fix"] + SmallJournal.today, in: journal.root)
        #expect(result.status == 73)
        #expect(result.error.contains("2026-03-05.md is read-only, so it is left alone; nothing was written"))
        #expect(result.error.contains("2026-03-06.md has another name as well (a hard link)"))
        // What is left is listed all the same.
        #expect(
            result.text.contains("2026-03-05.md:1:22: hint: ") && result.text.contains("2026-03-06.md:1:22: hint: "))
        #expect(journal.read("2026-03-05.md") == text && journal.read("2026-03-06.md") == text)
        #expect(journal.read("2026-03-07.md") == "Mood: 4\n")
    }

    @Test func `nothing in a note steers the terminal that a diff is shown on`() throws {
        let note = "one \u{1B}]52;c;aGk=\u{07}\n\n" + Self.unused + "\n\ntwo \u{1B}[31m\n"
        let journal = try TemporaryJournal(["2026-03-05.md": note])
        let shown = try Executable.runOnTerminal(["check", "--diff"] + SmallJournal.today, in: journal.root)
        #expect(!shown.text.contains("\u{1B}]52") && !shown.text.contains("\u{1B}[31m"))
        #expect(shown.text.contains("␛[31m"))
    }

    @Test func `a comment around words of a value hides them`() throws {
        let journal = try TemporaryJournal([
            "goals/a.md": "---\ngoal: I should sing <!-- private -->zebra<!-- /private -->\n---\n"
        ])
        let shown = try Executable.runOnTerminal(["check"] + SmallJournal.today, in: journal.root)
        #expect(!shown.text.contains("zebra"))
    }

    @Test func `a key that cannot be read and is marked private hides the note, and that is said`() throws {
        let journal = try TemporaryJournal(["2026-03-05.md": "---\nmood: 5\nnote: a: b # private\n---\n"])
        let result = try Executable.run(["check"] + SmallJournal.today, in: journal.root)
        #expect(result.text.hasPrefix("2026-03-05.md:3:"))
        #expect(!result.text.contains("a: b"))
    }
}
