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

    private static let everybody = "In an emergency, local emergency services can help.\n\n"

    @Test(arguments: ["crisis: []\n", "crisis: [\"\"]\n", "crisis: \"\"\n", "crisis: no\n"])
    func `settings that name nobody are no lines`(_ settings: String) throws {
        #expect(try crisis(["journal.yaml": settings]).text.hasPrefix(Self.everybody))
    }

    @Test func `typed one folder too high, it shows the lines of the journal below`() throws {
        let result = try crisis(["mine/journal.yaml": Self.settings, "mine/safety-plan.md": "# Mine\n\n## People\n"])
        #expect(result.text.hasPrefix(Self.lines + "\n"))
    }

    @Test func `where nothing is there yet, what everybody has comes first, and no number is named`() throws {
        for files in [[:], ["journal.yaml": "name: Alex\n"]] {
            let result = try crisis(files)
            #expect(result.status == 0)
            #expect(result.text.hasPrefix(Self.everybody + "There is nothing here yet. Lines for a bad moment go"))
            #expect(result.text.contains("journal crisis --journal ~/journal") == files.isEmpty)
            #expect(!result.text.contains { $0.isNumber })
        }
    }

    @Test func `where no journal is found, it says so below, and how the journal is named`() throws {
        let home = try TemporaryJournal(["journal/journal.yaml": Self.settings])
        let environment = ["HOME": home.root]
        let known = "There is a journal in your home folder, and this shows its lines:"
        for (arguments, folder) in [(["--journal", "/dev/null/nowhere"], "/"), ([], "/"), ([], home.root)] {
            let result = try Executable.run(["crisis"] + arguments, environment: environment, in: folder)
            #expect(result.status == 0)
            #expect(result.text.hasPrefix(Self.everybody + "Your journal was not found from here"))
            #expect(result.text.contains("\n\n\(known)\n\n    journal crisis --journal ~/journal\n\n"))
            #expect(result.text.hasSuffix("\n    export JOURNAL_DIR=~/journal\n"))
            #expect(result.error.contains(arguments.last ?? "a journal is usually a folder of its own"))
            #expect(!result.text.contains { $0.isNumber })
        }
        // On a terminal the two streams are one, and nothing may stand above it.
        let shown = try Executable.runOnTerminal(["crisis", "x"], environment: environment, in: home.root)
        #expect(shown.text.replacing("\r\n", with: "\n").hasPrefix(Self.everybody))
        let named = try Executable.run(
            ["crisis"], environment: ["HOME": home.root, "JOURNAL_DIR": home.path("journal")], in: home.root)
        #expect(named.text == Self.lines + "\n")
    }

    @Test func `journals in the home folder are named, none of them is read, and three are enough`() throws {
        func hint(_ names: [String]) throws -> String {
            var files = [".hidden/journal.yaml": "", "notes/days/x.md": "", "deep/er/journal.yaml": ""]
            for name in names { files[name + "/journal.yaml"] = Self.settings }
            let home = try TemporaryJournal(files)
            let result = try Executable.run(["crisis"], environment: ["HOME": home.root], in: home.root)
            #expect(result.text.hasPrefix(Self.everybody) && !result.text.contains("555"))
            return result.text
        }
        #expect(try hint([]).contains("\n\nIf your journal is in another folder, name that folder, such as:\n\n"))
        #expect(try hint(["my diary"]).contains("    journal crisis --journal ~/'my diary'\n"))
        let several = try hint(["d", "c", "a", "b"])
        #expect(
            several.contains(
                """
                these shows the lines of yours:

                    journal crisis --journal ~/a
                    journal crisis --journal ~/b
                    journal crisis --journal ~/c

                With a line such as this in ~/.profile it is found from everywhere:

                    export JOURNAL_DIR=~/a

                """))
    }

    @Test func `a plan with nothing but its headings is said to be empty, in its kindest words`() throws {
        let place = try TemporaryJournal()
        _ = try Executable.run(["init", "."], in: place.root)
        let empty = "safety-plan.md is there for your plan, and still empty. It can wait for a calmer hour.\n"
        let without = try Executable.run(["crisis", "--journal", place.root])
        #expect(without.text.hasPrefix(Self.everybody + empty + "\nLines for a bad moment go under"))
        #expect(!without.text.contains("getting bad"))
        try place.write(Self.settings, to: "journal.yaml")
        let with = try Executable.run(["crisis", "--journal", place.root])
        #expect(with.text == Self.lines + "\n\n" + empty)
        try place.write("Call Sam\n", to: "plans/safety-plan.md")
        let elsewhere = try Executable.run(["crisis", "--journal", place.root])
        #expect(elsewhere.text == Self.lines + "\n\nplans/safety-plan.md:\n\nCall Sam\n")
    }

    @Test func `front matter that nobody closed is shown, since it may be the plan`() throws {
        let text = "---\nSam: 555 0100\n"
        #expect(try crisis(["safety-plan.md": text]).text == "safety-plan.md:\n\n" + text)
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
        let headed = try TemporaryJournal(["safety-plan.md": "# Mine\n\nqxword #private\n"])
        #expect(try Executable.run(["crisis", "--journal", headed.root]).text == named)

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

    @Test func `a folder whose name is not UTF-8 is found, however it is named`() throws {
        let place = try TemporaryJournal()
        let start =
            "cd \"$2\"; d=$(printf 'Tageb\\374cher'); mkdir \"$d\" \"$d/sub\"; "
            + "echo 'crisis: [Anna]' > \"$d/journal.yaml\"; echo Sam > \"$d/safety-plan.md\"; "
        for command in [
            "\"$1\" crisis --journal \"$d\"", "\"$1\" crisis --journal=\"$PWD/$d\"", "\"$1\" --journal \"$d\" crisis",
            "JOURNAL_DIR=\"$PWD/$d\" \"$1\" crisis", "cd \"$d\"; \"$1\" crisis", "cd \"$d/sub\"; \"$1\" crisis",
        ] {
            try place.write(script: "rm -rf \"$2\"/Tage*; " + start + command, to: "run.sh")
            let result = try Executable.run([Executable.path, place.root], program: place.path("run.sh"))
            #expect(result.text == "Anna\n\nsafety-plan.md:\n\nSam\n", "\(command): \(result)")
        }
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
        #expect(locked.hasPrefix(Self.everybody + "journal.yaml is there and cannot be read"))
        #expect(locked.contains("Your plan is in safety-plan.md, which cannot be read at the moment."))
        #expect(!locked.contains("GITCRYPT") && !locked.contains("nothing here"))
        journal.delete("journal.yaml")
        #expect(
            try Executable.run(["crisis", "--journal", journal.root]).text == Self.everybody
                + "Your plan is in safety-plan.md, which cannot be read at the moment.\n")
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
