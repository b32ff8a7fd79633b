import JournalTesting
import Testing

/// The page, and the file it is written to.
struct ReportCommandTests {
    private let journal: TemporaryJournal

    init() throws {
        journal = try SmallJournal.make()
    }

    private func report(_ arguments: [String] = []) throws -> Executable.Result {
        try Executable.run(["report"] + SmallJournal.today + arguments, in: journal.root)
    }

    @Test func `the page goes to standard output without front matter or links`() throws {
        let result = try report()
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("# For the session on 18 March 2026\n"))
        #expect(!result.text.contains("]("))
        #expect(result == (try report(["-o", "-"])))
    }

    @Test func `a page in a file has front matter and links that lead to the notes`() throws {
        try journal.write("", to: "reports/.keep")
        let result = try report(["-o", "reports/2026-03-18.md"])
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        let page = try #require(journal.read("reports/2026-03-18.md"))
        #expect(
            page.hasPrefix(
                "---\ntype: report\nschema: journal.report/1\nfrom: 2026-03-04\nto: 2026-03-18\n---\n\n# For the"))
        #expect(page.contains("(../days/2026-03-10.md)"))
        #expect(Files.mode(of: journal.path("reports/2026-03-18.md")) == 0o600)
        #expect(journal.names(in: "reports") == [".keep", "2026-03-18.md"])
    }

    @Test func `a page takes the place of an older one and is not read as a note`() throws {
        #expect(try report(["-o", "page.md"]).status == 0)
        let first = journal.read("page.md")
        #expect(try report(["-o", "page.md"]).status == 0)
        #expect(journal.read("page.md") == first)
    }

    @Test(arguments: [
        ("days/2026-03-10.md", "markdown"), ("goals/speak-up.md", "markdown"), ("journal.yaml", "json"),
        ("days/2026-03-10.md", "text"),
    ])
    func `nothing but a page is written over`(file: String, format: String) throws {
        let before = journal.read(file)
        let result = try report(["-o", file, "--format", format])
        #expect(result.status == 73)
        #expect(result.error.contains("\(file) is there already"))
        #expect(journal.read(file) == before)
    }

    @Test func `a page in JSON takes the place of an older one`() throws {
        for _ in 0..<2 { #expect(try report(["-o", "page.json", "--format", "json"]).status == 0) }
        #expect(journal.read("page.json")?.hasPrefix("{\n  \"schema\": \"journal.report/1\",\n  \"title\": ") == true)
    }

    @Test func `a folder that is not there ends with 73`() throws {
        let result = try report(["-o", "none/page.md"])
        #expect(result.status == 73)
        #expect(result.error.contains("none/page.md cannot be created: No such file or directory"))
    }

    @Test func `the preview lists the writer's words with their places`() throws {
        let result = try report(["--preview"])
        #expect(result.status == 0)
        #expect(result.text.contains("days/2026-03-10.md:32: spoke first in the stand-up\n"), "\(result.text)")
        for line in result.text.split(separator: "\n") {
            #expect(line.contains(#/^[^:]+:\d+: ./#), "\(line)")
        }
    }

    @Test func `problems are counted on standard error`() throws {
        #expect(try report().error.isEmpty)
        try journal.write("## Mood\n- 08:15 14/10 anxious\n", to: "days/2026-03-11.md")
        #expect(
            try report().error
                == "1 thing in the journal could not be read as meant; `journal check` lists it.\n")
        try journal.write("## Mood\n- 08:15 15/10 anxious\n", to: "days/2026-03-12.md")
        #expect(
            try report().error
                == "2 things in the journal could not be read as meant; `journal check` lists them.\n")
    }

    @Test func `only the parts that are named are shown`() throws {
        let result = try Executable.run(
            ["report", "--sections", "mood", "--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 0)
        #expect(result.text.contains("Mood"))
        #expect(!result.text.contains("Went well"))
    }

    @Test(arguments: ["markdown", "json", "text"])
    func `folder, locale and time zone change nothing`(format: String) throws {
        let copy = try SmallJournal.make()
        let here = try report(["--format", format])
        for environment in [
            ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"],
            ["TZ": "America/Los_Angeles", "LC_ALL": "C"],
        ] {
            let there = try Executable.run(
                ["report", "--format", format, "--journal", copy.root] + SmallJournal.today, environment: environment)
            #expect(there == here)
        }
    }
}
