import JournalTesting
import Testing

/// The same through the program itself, error stream and files included.
@Suite struct ExecutablePrivacyTests {
    private static let commands: [[String]] = [
        ["report"], ["report", "--format", "json"], ["report", "--format", "text"], ["report", "--preview"],
        ["report", "--preview", "--format", "json"], ["report", "--since", "start"],
        ["report", "--since", "start", "--preview"],
        ["report", "--since", "2026-03-01", "--without-risk-item"], ["goals"], ["goals", "speak-up"],
        ["goals", "--format", "json"],
        ["goals", "qxrunword"], ["check"], ["doctor"], ["doctor", "--format", "json"],
        ["doctor", "--format", "markdown"],
        ["explain"], ["explain", "mood", "--more"], ["explain", "homework"],
        ["explain", "questions", "--format", "json"], ["explain", "goal:speak-up", "--more"], ["measures"],
        ["measures", "phq9"],
        ["measures", "--format", "json"], ["list", "moods"], ["list", "thoughts", "--format", "json"],
        ["list", "homework", "--format", "csv"], ["list", "wins"], ["list", "discuss"], ["list", "trackers"],
        ["list", "measures", "--format", "json"], ["list", "exposures"], ["list", "goals", "--format", "json"],
        ["list", "sessions"], ["list", "ratings"], ["list", "moods", "--tag", "qxnosuchtag"],
    ]

    @Test func `no stream of any command names what is private`() throws {
        let word = "qxrunword"
        var body = "# Notes\n\nopenly #win\n\n"
        for (index, form) in Form.all.enumerated() where form.name.hasPrefix("item") || form.name.hasPrefix("row") {
            let content = Content.all[index % Content.all.count]
            body += (form.text(Form.Parts(content: content, word: word))?.written ?? "") + "\n\n"
        }
        var files = PlantedJournal.files
        files["2026-03-12.md"] = body
        files["2026-03-13.md"] = "---\nprivate: true\ntitle: a: b: \(word)\n---\n- \(word) #win\n"
        files["sessions/2026-03-11.md"] = "---\nsession: 6\nprivate: [\nphq9: 27\n---\n- \(word) #discuss\n"
        files["2026-03-14.md"] = "- openly too #win\n\n<!-- private\n\n- \(word) #win\n- 08:15 14/10 \(word)\n"
        let journal = try TemporaryJournal(files)
        for command in ExecutablePrivacyTests.commands {
            let arguments = command + ["--journal", journal.root, "--today", "2026-03-18"]
            let result = try Executable.run(arguments)
            #expect(result.status >= 0, "\(command)")
            // What was asked for is said again by the message that there is no such goal.
            if !command.contains(word) {
                #expect(!result.text.contains(word), "\(command)")
                #expect(!result.error.contains(word), "\(command)")
            }
        }
        for format in ["markdown", "json", "text"] {
            let path = journal.path("page-\(format)")
            let result = try Executable.run(
                ["report", "--format", format, "-o", path, "--journal", journal.root, "--today", "2026-03-18"])
            let page = journal.read("page-\(format)")
            #expect(page?.contains("openly too") == true)
            #expect(page?.contains(word) == false && !result.error.contains(word), "\(format)")
        }
        let shown = try Executable.runOnTerminal(["report", "--journal", journal.root, "--today", "2026-03-18"])
        #expect(!shown.text.contains(word))
        #expect(shown.text.contains("private notes"))
    }
}
