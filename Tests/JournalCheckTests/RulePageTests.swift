import Glibc
import JournalChecks
import JournalTesting
import JournalText
import Testing

/// The page of all rules in the project's documentation is the one that the program prints.
struct RulePageTests {
    private static let path = Project.root + "/Sources/JournalCommands/Journal.docc/Rules.md"

    /// `JOURNAL_RECORD=1 swift test --filter RulePageTests` writes it anew, and does not pass.
    @Test func `the page in the documentation is up to date`() throws {
        let page = String(decoding: Files.read(Self.path) ?? [], as: UTF8.self)
        let isCurrent = page == RulePages.text
        if !isCurrent, getenv("JOURNAL_RECORD") != nil { try Files.write(Array(RulePages.text.utf8), to: Self.path) }
        #expect(isCurrent, "Rules.md differs from the rules; JOURNAL_RECORD=1 writes it anew")
    }

    @Test func `every rule has its heading, once`() {
        let headings = RulePages.text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        // Examples hold headings of notes, too.
        for rule in RuleBook.rules { #expect(headings.filter { $0 == rule.id }.count == 1, "\(rule.id)") }
    }
}
