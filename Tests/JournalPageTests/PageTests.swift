// To add a case: a journal under `Pages/NAME/journal`, a row in `PageCases.swift`, then `JOURNAL_RECORD=1 swift test
// --filter JournalPageTests`, which writes `Pages/NAME/page.md` and fails; read the page line by line and work every
// figure on it out by hand in the row's comment before it is committed. After a change of wording record again, and
// read what `git diff` shows.

import Glibc
import JournalTesting
import Testing

/// The page in each situation that it has to be right in, as its two readers get it.
struct PageTests {
    private static let records = getenv("JOURNAL_RECORD").map { String(cString: $0) == "1" } ?? false

    @Test func `every journal under Pages is a case, once`() {
        #expect(PageCase.all.map(\.name).sorted() == PageCase.folders)
    }

    @Test(arguments: PageCase.all)
    func `a page is the one that was read and kept`(page: PageCase) throws {
        let text = try page.page()
        if Self.records {
            try Files.write(Array(text.utf8), to: page.kept)
            Issue.record("\(page.name)/page.md is written anew: read it line by line before it is committed")
            return
        }
        #expect(Files.read(page.kept).map { String(decoding: $0, as: UTF8.self) } == text, "\(page.why)")
    }

    @Test(arguments: PageCase.all)
    func `a page says what it must, in order, and not what it must not`(page: PageCase) throws {
        let text = try page.page().singleSpaced
        var rest = text[...]
        for words in page.says {
            guard let place = rest.firstRange(of: words) else {
                Issue.record("'\(words)' is not there, or not after what comes before it. \(page.why)\n\(text)")
                continue
            }
            rest = rest[place.upperBound...]
        }
        for words in page.never { #expect(!text.contains(words), "\(page.why)") }
    }

    /// Words that no page may have: of failing, of illness going well or badly, of what is to come.
    private static let unkind = [
        "fail", "poor", "relapse", "setback", "plateau", "despite", "because", "should ", "must ", "will ", "worrying",
        "p =", "p <", "nan", "inf", "nil", "Optional",
    ]

    @Test(arguments: PageCase.all)
    func `a page is kind, whole and no longer than a printed one`(page: PageCase) throws {
        let text = try page.page()
        for words in Self.unkind { #expect(!text.contains(words)) }
        #expect(text.hasPrefix("# For the "))
        #expect(text.hasSuffix("\n---\n\nPrivate entries are neither on this page nor in its figures.\n"))
        #expect(text.ranges(of: "rivate").count == 1)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
    }

    @Test(arguments: PageCase.all)
    func `what check says of a case is meant`(page: PageCase) throws {
        // Outside of the project's own repository, whose remote would be told.
        let journal = try TemporaryJournal(copying: page.journal)
        let result = try Executable.run(["check", "--today", page.today], in: journal.root)
        let messages = result.text.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map { $0 + "\n" }
        #expect(messages.joined() == page.check)
        #expect(result.status == 0)
    }
}
