import JournalTesting
import Testing

/// The pages whose figures were worked out by hand are still those that are committed.
struct VerifiedPageTests {
    struct Page: Sendable, CustomTestStringConvertible {
        /// Below the reports of the sample `alex`.
        let name: String
        /// The document beside this file.
        let document: String
        var testDescription: String { name }
    }

    static let pages = [
        Page(name: "2026-04-01.md", document: "Verification.md"),
        Page(name: "2026-04-01-looking-back.md", document: "Verification-looking-back.md"),
    ]

    /// The lines of a file that are not empty.
    private static func lines(of path: String) throws -> [Substring] {
        let bytes = try #require(Files.read(Project.root + "/" + path))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    /// The page without its front matter.
    private static func page(_ name: String) throws -> [Substring] {
        let lines = try lines(of: "samples/alex/reports/" + name)
        try #require(lines.first == "---")
        return Array(lines.dropFirst().drop { $0 != "---" }.dropFirst())
    }

    /// What a document quotes of its page: the contents of its blocks, in order.
    private static func quoted(in document: String) throws -> [Substring] {
        let sections = try lines(of: "Tests/JournalSampleTests/" + document).split(separator: "```text").dropFirst()
        return sections.flatMap { $0.prefix { $0 != "```" } }
    }

    /// When this does not hold, work out again what has changed, and quote the page as it is now.
    @Test(arguments: pages)
    func `a page with figures worked out by hand is quoted whole, in its order`(page: Page) throws {
        let quoted = try Self.quoted(in: page.document)
        let lines = try Self.page(page.name)
        #expect(quoted.contains { $0.contains(where: \.isNumber) })
        #expect(quoted == lines)
    }
}
