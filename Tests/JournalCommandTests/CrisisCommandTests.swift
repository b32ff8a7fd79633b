import JournalTesting
import Testing

/// `journal crisis`: the writer's own lines and plan, whatever state the journal is in.
@Suite struct CrisisCommandTests {
    private static let lines = "My sister 555 0100\nCrisis line of my city"
    private static let settings = "crisis: [\"My sister 555 0100\", \"Crisis line of my city\"]\n"

    private func crisis(_ files: [String: String]) throws -> Executable.Result {
        let journal = try TemporaryJournal(files)
        return try Executable.run(["crisis", "--journal", journal.root])
    }

    @Test(arguments: [
        (settings, lines),
        ("---\ncrisis:\n  - My sister 555 0100\n  - Crisis line of my city\n", lines),
        ("crisis: My sister 555 0100\n", "My sister 555 0100"),
        // What YAML rejects elsewhere does not matter.
        ("name: a: b: c\n" + settings + "ignore: [\n", lines),
        (settings + "ignore: *y\n", lines),
        // What YAML rejects here is shown as it stands.
        ("crisis:\n  - My sister: call: 555 0100\n  - [\nname: Alex\n", "- My sister: call: 555 0100\n- ["),
        ("crisis: *sister\n", "crisis: *sister"),
        (
            "<<<<<<< HEAD\ncrisis: [Ann 1]\n=======\ncrisis: [Bea 2]\n>>>>>>> other\nname: Alex\n",
            "crisis: [Ann 1]\n=======\ncrisis: [Bea 2]\n>>>>>>> other"
        ),
        // A comment with the word does not take them away, whatever it speaks of.
        ("crisis: [\"My sister\"] # private\n", "crisis: [\"My sister\"] # private"),
        ("crisis: [\"My sister\"]\n#headings: {private: [Privat]}\nname: Alex\n", "My sister"),
        // For YAML a number ends where a comment begins, and a second key takes the place of the first.
        ("crisis:\n  - Anna #1 555\n", "- Anna #1 555"),
        ("crisis: [Anna 1]\nname: Alex\ncrisis: [Bea 2]\n", "crisis: [Anna 1]\ncrisis: [Bea 2]"),
        ("# Mine, 3 lines\ncrisis:\n  # by day\n  - Anna 1\n", "Anna 1"),
    ]) func `the lines are shown however broken the settings are`(_ settings: String, _ shown: String) throws {
        let result = try crisis(["journal.yaml": settings])
        #expect(result.status == 0)
        #expect(result.text == shown + "\n", "\(result.error)")
    }

    @Test func `the plan stands below, without its front matter`() throws {
        let result = try crisis([
            "journal.yaml": CrisisCommandTests.settings,
            "safety-plan.md": "---\ntype: note\n---\n\n# Plan\n\n1. Call Sam\n",
        ])
        #expect(result.text == CrisisCommandTests.lines + "\n\nsafety-plan.md:\n\n# Plan\n\n1. Call Sam\n")
    }

    @Test(arguments: ["safety-plan.md", "Safety-Plan.markdown", "notes/safety-plan.md"])
    func `the plan is found by its name`(_ path: String) throws {
        #expect(try crisis([path: "Call Sam\n"]).text == path + ":\n\nCall Sam\n")
    }

    @Test func `a plan with the marks of a merge is shown as it is`() throws {
        let text = "<<<<<<< HEAD\nCall Sam\n=======\nCall Kim\n>>>>>>> other"
        #expect(try crisis(["safety-plan.md": text + "\n"]).text == "safety-plan.md:\n\n" + text + "\n")
    }

    @Test func `where nothing is there yet it says how to add it, and names no number`() throws {
        for files in [[:], ["journal.yaml": "name: Alex\n", "safety-plan.md": "\n"]] {
            let result = try crisis(files)
            #expect(result.status == 0)
            #expect(result.text.hasPrefix("There is nothing here yet."))
            #expect(result.text.hasSuffix("\nIn an emergency, local emergency services can help.\n"))
            #expect(!result.text.contains { $0.isNumber })
        }
        let nowhere = try Executable.run(["crisis", "--journal", "/dev/null/nowhere"])
        #expect(nowhere.status == 0)
        #expect(nowhere.text.hasPrefix("Your journal was not found") && nowhere.error.contains("/dev/null/nowhere"))
        let home = try Executable.run(["crisis"], in: "/")
        #expect(home.status == 0)
        #expect(home.text.hasPrefix("Your journal was not found"))
    }

    @Test func `what is private in the plan is shown on a terminal only`() throws {
        let part = try TemporaryJournal(["safety-plan.md": "Call Sam\n\nqxword #private\n\nWalk\n"])
        let arguments = ["crisis", "--journal", part.root]
        let piped = try Executable.run(arguments).text
        #expect(!piped.contains("qxword") && piped.contains("Call Sam") && piped.contains("Walk"))
        #expect(try Executable.runOnTerminal(arguments).text.contains("qxword"))

        let whole = try TemporaryJournal(["safety-plan.md": "---\nprivate: true\n---\nqxword\n"])
        let named = try Executable.run(["crisis", "--journal", whole.root]).text
        #expect(named == "Your plan is in safety-plan.md. It is private, so it is shown on a terminal only.\n")
        #expect(try Executable.runOnTerminal(["crisis", "--journal", whole.root]).text.contains("qxword"))

        let merged = try TemporaryJournal([
            "safety-plan.md": "<<<<<<< HEAD\nqxword\n=======\nprivate: true\n>>>>>>> other\n"
        ])
        #expect(try !Executable.run(["crisis", "--journal", merged.root]).text.contains("qxword"))
    }

    @Test func `nothing else is read, and what cannot be read stands in the way of nothing`() throws {
        let journal = try TemporaryJournal(["journal.yaml": CrisisCommandTests.settings, "days/2026-03-05.md": "x"])
        try journal.makePipe(at: "pipe.md")
        try journal.setMode(0, of: "days")
        defer { try? journal.setMode(0o755, of: "days") }
        let result = try Executable.run(["crisis", "--journal", journal.root])
        #expect(result.text == CrisisCommandTests.lines + "\n")
    }

    @Test func `control characters are made visible on a terminal`() throws {
        let journal = try TemporaryJournal(["safety-plan.md": "a\u{1B}]52;c;x\u{7}b\n"])
        let shown = try Executable.runOnTerminal(["crisis", "--journal", journal.root])
        #expect(shown.text.contains("a␛]52;c;x␇b"))
        #expect(!shown.output.contains(0x1B))
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static let encrypted: [UInt8] = [0] + Array("GITCRYPT".utf8) + [0, 0x8F, 0x41]

    @Test func `what is in UTF-16 is shown, and what is encrypted is said to be there`() throws {
        let journal = try TemporaryJournal([:])
        try journal.write(bytes: CrisisCommandTests.utf16("crisis: [Anna 1]\n"), to: "journal.yaml")
        try journal.write(bytes: CrisisCommandTests.utf16("Call Sam\n"), to: "safety-plan.md")
        let wide = try Executable.run(["crisis", "--journal", journal.root])
        #expect(wide.text == "Anna 1\n\nsafety-plan.md:\n\nCall Sam\n")
        try journal.write(bytes: CrisisCommandTests.encrypted, to: "journal.yaml")
        try journal.write(bytes: CrisisCommandTests.encrypted, to: "safety-plan.md")
        let locked = try Executable.run(["crisis", "--journal", journal.root]).text
        #expect(locked.hasPrefix("journal.yaml is there and cannot be read"))
        #expect(locked.contains("Your plan is in safety-plan.md, which cannot be read at the moment."))
        #expect(!locked.contains("GITCRYPT") && !locked.contains("nothing here"))
    }

    @Test(arguments: [["extra"], ["--today", "x"], ["--bogus"]])
    func `whatever else is typed, the lines are shown`(_ more: [String]) throws {
        let journal = try TemporaryJournal(["journal.yaml": CrisisCommandTests.settings])
        let result = try Executable.run(["crisis"] + more + ["--journal", journal.root])
        #expect(result.status == 0)
        #expect(result.text == CrisisCommandTests.lines + "\n")
        #expect(result.error.contains("not looked at"))
    }
}
