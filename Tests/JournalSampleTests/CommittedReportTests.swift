import JournalTesting
import Testing

/// The pages that are committed with the samples come out the same again, to the byte.
struct CommittedReportTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let sample: String
        /// Below the sample's folder.
        let path: String
        var testDescription: String { sample + "/" + path }
        /// The day the page was made for: its file's name.
        var today: String { String(path.split(separator: "/").last?.prefix(10) ?? "") }
    }

    static let pages: [Page] = ["alex", "vault", "one-file", "sparse"].flatMap { sample in
        Files.names(in: Project.root + "/samples/\(sample)/reports").sorted().map {
            Page(sample: sample, path: "reports/" + $0)
        }
    }

    @Test func `there is a page before each of Alex's sessions`() {
        let sessions = Files.names(in: Project.root + "/samples/alex/sessions").sorted()
        let reports = Files.names(in: Project.root + "/samples/alex/reports").sorted()
        #expect(sessions.count == 7)
        #expect(Set(sessions).isSubset(of: Set(reports)))
    }

    @Test(arguments: pages)
    func `a committed page is reproduced`(page: Page) throws {
        let committed = Files.read(Project.root + "/samples/\(page.sample)/\(page.path)")
        // Written into a copy, from a folder elsewhere, in another time zone and locale.
        let copy = try TemporaryJournal(copying: Project.root + "/samples/" + page.sample)
        let result = try Executable.run(
            ["report", "--journal", copy.root, "--today", page.today, "-o", copy.path(page.path)]
                + (page.path.contains("looking-back") ? ["--since", "start"] : []),
            environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"])
        #expect(result.status == 0, "\(result.error)")
        #expect(copy.read(page.path) == committed.map { String(decoding: $0, as: UTF8.self) })
    }

    @Test(
        arguments: [
            ("alex", "2026-04-02", ""), ("vault", "2026-03-11", ""), ("sparse", "2026-03-19", ""),
            // The page of 10 March says so as well.
            ("one-file", "2026-03-11", "journal.md:50:1: hint: you planned to look at this goal again"),
        ])
    func `a sample has nothing that could not be read as meant`(sample: String, today: String, found: String) throws {
        // Outside of the project's own repository, whose remote would be told.
        let journal = try TemporaryJournal(copying: Project.root + "/samples/" + sample)
        let result = try Executable.run(["check", "--today", today], in: journal.root)
        #expect(result.status == 0)
        #expect(result.text.hasPrefix(found))
        let messages = result.text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
        #expect(messages.count == (found.isEmpty ? 0 : 1))
    }
}
