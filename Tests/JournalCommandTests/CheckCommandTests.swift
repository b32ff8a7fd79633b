import Glibc
import JournalTesting
import Testing

/// The list of what could not be read as meant, as a person or an editor asks for it.
struct CheckCommandTests {
    private func check(
        _ journal: TemporaryJournal, _ arguments: String..., input: String = "", in folder: String? = nil
    ) throws -> Executable.Result {
        try Executable.run(
            ["check"] + arguments + SmallJournal.today, input: input, in: folder ?? journal.root)
    }

    private static let files = [
        "days/2026-03-12.md": "## Mood\n- 09:00 15/10 tired\n",
        "days/2026-03-11.md": "Cold.\n\n## Mood\n- 08:15 14/10 anxious\n",
        "goals/walk.md": "---\ngoal: Walk to the lake and back on Sundays\nstatus: draft\n---\n",
        "journal.yaml": "name: Alex\n",
    ]

    /// The lines that begin with a place.
    private func heads(_ result: Executable.Result) -> [String] {
        result.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    }

    @Test func `a journal without errors ends with 0`() throws {
        let journal = try SmallJournal.make()
        let hinted = try Executable.run(["check"] + SmallJournal.today, in: journal.root)
        #expect(hinted.status == 0)
        #expect(
            hinted.text.contains(#/^goals/speak-up\.md:2:7: hint: .* \[no-date\]\n    help: .*\n$/#), "\(hinted.text)")
        #expect(hinted.error == "1 hint.\n")

        let dated = SmallJournal.files["goals/speak-up.md"]?.replacing("to: 2\n", with: "to: 2\nby: 2026-05-31\n")
        try journal.write(#require(dated), to: "goals/speak-up.md")
        let result = try Executable.run(["check", "--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.error == "Nothing to mend in 4 files.\n")
    }

    @Test func `errors end with 1, each with its place, in the order of the files`() throws {
        let result = try check(TemporaryJournal(Self.files))
        #expect(result.status == 1)
        #expect(
            result.text == """
                days/2026-03-11.md:4:9: error: mood 14/10 is outside 0–10 [mood-out-of-range]
                    help: write a number from 0 to 10
                days/2026-03-12.md:2:9: error: mood 15/10 is outside 0–10 [mood-out-of-range]
                    help: write a number from 0 to 10

                """)
        #expect(result.error == "2 errors.\n")
    }

    @Test func `a folder that is named stands before the files' names, and from a folder within they are found`() throws
    {
        let journal = try TemporaryJournal(Self.files)
        let named = try check(journal, "--journal", journal.root, in: "/")
        #expect(named.text.hasPrefix("\(journal.root)/days/2026-03-11.md:4:9: error: "))
        let within = try check(journal, in: journal.path("goals"))
        #expect(within.text.hasPrefix("../days/2026-03-11.md:4:9: error: "))
        let elsewhere = try check(journal, journal.path("days/2026-03-12.md"), in: "/tmp")
        #expect(heads(elsewhere).count == 1)
        #expect(elsewhere.text.hasPrefix("\(journal.root.dropFirst("/tmp/".count))/days/2026-03-12.md:2:9: error: "))
    }

    @Test func `only what was named is told, read in its journal`() throws {
        let journal = try TemporaryJournal(Self.files)
        try journal.write("- did it #goal/walk\n- and this #goal/wall\n", to: "days/2026-03-13.md")
        let file = try check(journal, "days/2026-03-13.md")
        #expect(heads(file).count == 1)
        #expect(file.text.hasPrefix("days/2026-03-13.md:2:"))
        #expect(file.text.contains("[goal-unknown]"))
        #expect(file.status == 0)
        let folder = try check(journal, "goals", "days/2026-03-11.md")
        #expect(heads(folder).map { $0.prefix(18) } == ["days/2026-03-11.md"])
        #expect(try check(journal, ".").text == check(journal).text)
    }

    @Test func `what is not there ends with 66, what is no part of the journal is said`() throws {
        let journal = try TemporaryJournal(Self.files)
        let missing = try check(journal, "days/2026-03-19.md")
        #expect(missing.status == 66)
        #expect(missing.error == "journal: there is no file or folder days/2026-03-19.md\n")
        try journal.write("Words.\n", to: "templates/day.md")
        let template = try check(journal, "templates/day.md")
        #expect(template.status == 0)
        #expect(
            template.error == "templates/day.md is not read as part of this journal.\nNothing to mend in 0 files.\n")
        let other = try TemporaryJournal(["a.md": "x"])
        #expect(try check(journal, "--journal", journal.root, other.path("a.md")).status == 66)
    }

    @Test func `standard input is read as the file it would be`() throws {
        let journal = try TemporaryJournal(Self.files)
        let result = try check(journal, "-", "--stdin-path", "days/2026-03-12.md", input: "Mood: 22\n\n#goal/walk\n")
        #expect(heads(result) == ["days/2026-03-12.md:1:7: error: mood 22 is outside 0–10 [mood-out-of-range]"])
        #expect(result.status == 1)
        let new = try check(journal, "-", "--stdin-path", "days/2026-03-17.md", input: "Mood: 2\n")
        #expect(new.status == 0 && new.text.isEmpty)
        let settings = try check(journal, "-", "--stdin-path", "journal.yaml", input: "naem: Alex\n")
        #expect(settings.text.contains("journal.yaml:1:1: error: "))
        #expect(try check(journal, "-").status == 64)
        #expect(try check(journal, "-", "--stdin-path", "/etc/passwd").status == 66)
    }

    @Test func `with --strict warnings end with 1, too, and hints never`() throws {
        let journal = try TemporaryJournal(["2026-03-11.md": "- asked #goal/nobody\n"])
        #expect(try check(journal).status == 0)
        #expect(try check(journal, "--strict").status == 1)
        let hint = try TemporaryJournal(["2026-03-11.md": "<!-- journal: ignore mood-out-of-range -->\nCold.\n"])
        let result = try check(hint, "--strict")
        #expect(result.status == 0)
        #expect(result.error == "1 hint. `journal check --fix` mends one of them; `--diff` shows how.\n")
    }

    @Test func `checks in journal.yaml weigh, switch off and skip`() throws {
        let journal = try TemporaryJournal(Self.files)
        try journal.write("checks: {mood-out-of-range: hint}\n", to: "journal.yaml")
        let weighed = try check(journal)
        #expect(weighed.status == 0)
        #expect(heads(weighed).allSatisfy { $0.contains(": hint: ") } && heads(weighed).count == 2)
        try journal.write("checks: {mood-out-of-range: off}\n", to: "journal.yaml")
        #expect(try check(journal).output.isEmpty)
        try journal.write("checks: {mood-out-of-range: {skip: [\"**/2026-03-11.md\"]}}\n", to: "journal.yaml")
        #expect(heads(try check(journal)).map { $0.prefix(18) } == ["days/2026-03-12.md"])
        try journal.write("checks: {skip: [days]}\n", to: "journal.yaml")
        #expect(try check(journal).output.isEmpty)
        try journal.write("checks: {mood-out-of-rang: off}\n", to: "journal.yaml")
        #expect(try check(journal, "journal.yaml").text.contains("did you mean mood-out-of-range?"))
    }

    @Test func `--explain tells what a message means, and offers what may have been meant`() throws {
        let page = try Executable.run(["check", "--explain", "mood-out-of-range"])
        #expect(page.status == 0)
        #expect(page.text.hasPrefix("# mood-out-of-range\n\nA mood outside its scale (error).\n"))
        #expect(page.text.contains("Better:\n") && !page.text.contains("↓"))
        let near = try Executable.run(["check", "--explain", "mood-out-of-rage"])
        #expect(near.status == 64)
        #expect(near.error == "journal: no message is called 'mood-out-of-rage'; did you mean mood-out-of-range?\n")
    }

    @Test func `JSON has the places, the help and the fixes`() throws {
        let journal = try TemporaryJournal([
            "2026-03-11.md": "<!-- journal: ignore no-why -->\nMood: 14\n"
        ])
        let result = try check(journal, "--format", "json")
        #expect(result.status == 1)
        // Worked out by hand: the id begins at column 22 and has 6 letters; the fix takes the whole first line.
        #expect(
            result.text == """
                {
                  "schema": "journal.check/1",
                  "today": "2026-03-18",
                  "counts": {
                    "error": 1,
                    "warning": 0,
                    "hint": 1
                  },
                  "problems": [
                    {
                      "id": "unused-silencer",
                      "severity": "hint",
                      "source": {
                        "file": "2026-03-11.md",
                        "line": 1,
                        "column": 22,
                        "endLine": 1,
                        "endColumn": 28
                      },
                      "message": "there is no no-why here to silence",
                      "help": "take it out",
                      "fix": {
                        "title": "take out no-why",
                        "isSafe": true,
                        "edits": [
                          {
                            "source": {
                              "file": "2026-03-11.md",
                              "line": 1,
                              "column": 1,
                              "endLine": 2,
                              "endColumn": 1
                            },
                            "replacement": ""
                          }
                        ]
                      }
                    },
                    {
                      "id": "mood-out-of-range",
                      "severity": "error",
                      "source": {
                        "file": "2026-03-11.md",
                        "line": 2,
                        "column": 7,
                        "endLine": 2,
                        "endColumn": 9
                      },
                      "message": "mood 14 is outside 0–10",
                      "help": "write a number from 0 to 10",
                      "fix": null
                    }
                  ]
                }

                """)
    }

    @Test func `on a terminal the line is shown and the words are marked`() throws {
        let journal = try TemporaryJournal(["2026-03-11.md": "- 08:15 14/10 ängstlich\n\n日本 #goal/wo\u{1B}[31m\n"])
        let result = try Executable.runOnTerminal(
            ["check", "--color", "never"] + SmallJournal.today, in: journal.root)
        let lines = result.text.split(separator: "\r\n").map(String.init)
        #expect(
            Array(lines.prefix(4)) == [
                "2026-03-11.md:1:9: error: mood 14/10 is outside 0–10 [mood-out-of-range]",
                "    - 08:15 14/10 ängstlich",
                "            ^~~~~",
                "    help: write a number from 0 to 10",
            ])
        #expect(lines.contains("    日本 #goal/wo␛[31m"))
        // Two characters of two columns, a space and `#goal/` stand before the mark.
        #expect(lines.contains("               ^~"))
        let colored = try Executable.runOnTerminal(["check"] + SmallJournal.today, in: journal.root)
        #expect(colored.text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    }

    @Test func `no line is shown on which something private stands`() throws {
        let journal = try TemporaryJournal([
            "2026-03-11.md": "Zebra one. #privat\n\n- Mood: 14/10 zebra <!-- private -->two<!-- /private -->\n",
            "2026-03-12.md": "---\nprivat: yes\ntitle: zebra three\n---\n",
        ])
        for arguments in [[], ["--format", "json"], ["--diff"]] {
            let result = try Executable.runOnTerminal(["check"] + arguments + SmallJournal.today, in: journal.root)
            #expect(!result.text.lowercased().contains("zebra"), "\(result.text)")
        }
    }
}
