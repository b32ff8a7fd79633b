import JournalTesting
import Testing

/// What is printed, in each format.
struct OutputTests {
    private static let notes = [
        "2026-03-05.md": "---\nstimmung: 6\n---\n## Stimmung\n- 5/10\n\nenergy:: 4 #garden\n",
        "2026-03-06.md": "## Stimmung\n- 6/10\n",
    ]

    @Test func `what is read is told without the proposal and with it`() throws {
        let text = try Vault(OutputTests.notes).doctor().text.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        #expect(text.contains("As things stand, journal reads 2 days with notes, 2 tracker values."))
        #expect(text.contains("With the proposal below: 2 days with a mood instead of 0."))
    }

    @Test func `the same notes give the same bytes`() throws {
        let first = try Vault(OutputTests.notes)
        let second = try Vault(OutputTests.notes)
        for format in ["text", "json", "markdown"] {
            let output = try first.doctor("--format", format).output
            #expect(try second.doctor("--format", format).output == output)
            #expect(try first.doctor("--format", format).output == output)
        }
    }

    @Test func `json has a schema, and the whole of the proposed file`() throws {
        let text = try Vault(OutputTests.notes).doctor("--format", "json").text
        #expect(text.hasPrefix("{\n  \"schema\": \"journal.doctor/1\",\n  \"hasSettings\": false,\n  \"notes\": 2,\n"))
        #expect(text.contains("\"daysWithMood\": 2"))
        #expect(text.contains("\"id\": \"key-in-another-language\""))
        #expect(text.contains("headings:\\n  # Stimmung 2 times, as in 2026-03-05.md:4\\n  mood: [Stimmung]\\n"))
        #expect(text.contains("\"kind\": \"tags\""))
    }

    @Test func `markdown has the proposed file as a block`() throws {
        let text = try Vault(OutputTests.notes).doctor("--format", "markdown").text
        #expect(text.hasPrefix("# What was found in these notes\n"))
        #expect(text.contains("\n```yaml\n# Written by `journal doctor`"))
        #expect(text.contains("  mood: [Stimmung]\n```\n"))
    }

    @Test func `each name stands with its count, its notes and one place`() throws {
        let lines = try Vault(OutputTests.notes).doctor().text.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(lines.contains("Stimmung 2 2 mood, with the proposal 2026-03-05.md:4"))
        #expect(lines.contains("energy 1 1 a tracker, in notes of a day 2026-03-05.md:7"))
        #expect(lines.contains("#garden 1 1 a tag of your own 2026-03-05.md:7"))
    }

    @Test func `what is set stands, and only the rest is proposed`() throws {
        var notes = OutputTests.notes
        notes["journal.yaml"] = "name: Robin\nheadings: {wins: [Schönes]}\nmood-scale: 0-10\n"
        notes["2026-03-07.md"] = "## Schönes\n- Sonne\n\n## Erfolge\n- Anruf\n\nmood:: 3\nwach:: 6,5\n"
        let vault = try Vault(notes)
        let result = try vault.doctor()
        #expect(result.text.contains("There is a journal.yaml"))
        #expect(!result.text.contains("Robin"))
        #expect(
            Vault.settings(in: result.text) == [
                "day-file: \"YYYY-MM-DD.md\"", "decimal: comma", "headings:", "  mood: [Stimmung]",
            ])
        let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains("With the proposal below: 3 days with a mood instead of 1, 3 tracker values instead of 2."))
        #expect(vault.journal.read("journal.yaml") == notes["journal.yaml"])
    }

    @Test func `the sample vault needs no more than the place of new days, and reads as much`() throws {
        let journal = try TemporaryJournal(copying: Project.root + "/samples/vault")
        let committed = try #require(journal.read("journal.yaml"))
        journal.delete("journal.yaml")
        let today = ["--journal", journal.root, "--today", "2026-03-10"]
        let before = try Executable.run(["report"] + today).text
        #expect(before.contains("Mood"))
        #expect(try Executable.run(["doctor", "--write", "--journal", journal.root]).status == 0)
        let proposed = try #require(journal.read("journal.yaml"))
        #expect(proposed.contains("\nday-file: \"Daily/YYYY-MM-DD.md\"\n"))
        // The sample has been adopted so, and has one line more, on the repository that it lies in.
        #expect(committed.hasPrefix(proposed) && committed.hasSuffix("\nremote: ok\n"))
        #expect(try Executable.run(["report"] + today).text == before)
    }

    @Test func `without its settings the sample journal gets back what its notes show`() throws {
        let journal = try TemporaryJournal(copying: Project.root + "/samples/alex")
        let own = journal.read("journal.yaml")
        try Files.write([], to: journal.path("journal.yaml"))
        let text = try Executable.run(["doctor", "--journal", journal.root]).text
        // The words that its own settings give numbers, whatever the numbers.
        for word in ["awful", "meh", "good"] {
            #expect(own?.contains(word) == true && text.contains("\n  \(word): "), "\(word)")
        }
        #expect(text.contains("\n  bedtime: {kind: clock}\n"))
    }

    @Test func `a folder that is not there, and options that are none`() throws {
        #expect(try Executable.run(["doctor", "--journal", "/nowhere/at/all"]).status == 66)
        #expect(try Executable.run(["doctor", "--format", "html"]).status == 64)
    }

    @Test func `where there are no notes, it is said where they are looked for and how to begin`() throws {
        for files in [[:], ["list.txt": "Mood: 6\n"], ["templates/day.md": "Mood: 6\n"]] {
            let vault = try Vault(files)
            let result = try vault.doctor("--format", "markdown")
            #expect(result.status == 0)
            #expect(result.text.contains("No notes were found"))
            #expect(result.text.contains(vault.journal.root))
            #expect(result.text.contains(".markdown"))
            #expect(result.text.contains("2026-03-05.md"))
            #expect(result.text.contains("--journal"))
            for word in ["Nothing needs", "0 notes", "Proposed", "```", "--write"] {
                #expect(!result.text.contains(word), "\(word)")
            }
        }
        // With settings, these say as well where notes are looked for.
        let set = try Vault(["journal.yaml": "ignore: [\"a.md\"]\n", "a.md": "Mood: 6\n"]).doctor(
            "--format", "markdown")
        #expect(set.text.contains("read:") && set.text.contains("ignore:"))
        #expect(!set.text.contains("To add"))
    }

    @Test func `what is read as nothing else is read as prose`() throws {
        let lines = try Vault([
            "2026-03-05.md": "---\nplace: garden\n---\n## Garden\na\n",
            "2026-03-06.md": "---\nplace: house\n---\n## Garden\nb\n",
        ]).doctor().text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("place 2 2 prose 2026-03-05.md:2"))
        #expect(lines.contains("Garden 2 2 prose 2026-03-05.md:4"))
    }

    @Test func `the page ends with how to create the file, while there is none and something to write`() throws {
        let vault = try Vault(OutputTests.notes)
        let words = "journal doctor --write creates this file, and changes no note."
        #expect(try vault.doctor().text.hasSuffix("  mood: [Stimmung]\n\n\(words)\n"))
        #expect(
            try vault.doctor("--format", "markdown").text.hasSuffix(
                "```\n\n`journal doctor --write` creates this file, and changes no note.\n"))
        #expect(!(try vault.doctor("--format", "json").text.contains("creates this file")))
        #expect(!(try vault.doctor("--write").text.contains("creates this file")))
        // There is one now, and with it nothing more to write.
        #expect(!(try vault.doctor().text.contains("creates this file")))
        #expect(!(try Vault(["2026-03-05.md": "Mood: 6\n"]).doctor().text.contains("creates this file")))
    }
}
