import Glibc
import JournalChecks
import JournalTesting
import JournalText
import Testing

/// A journal with one of everything wrong, and what the program tells of it.
///
/// `JOURNAL_RECORD=1 swift test --filter EverythingWrongTests` writes the output anew, and does not pass: every line of
/// it is to be read before it is kept.
struct EverythingWrongTests {
    private static let folder = Project.root + "/Tests/JournalCheckTests/EverythingWrong"

    /// The journal in a repository with a remote, with what no repository holds: a pipe, a link out of it, a very long
    /// front matter, lists too deep to be read, and more tags than are kept.
    private static func journal() throws -> TemporaryJournal {
        let journal = try TemporaryJournal(copying: folder + "/journal")
        let line = "a line of front matter that goes on and on: and on\n"
        try journal.write(
            "---\n" + String(repeating: line, count: 5400) + "---\n", to: "days/2026-03-13.md")
        try journal.write(String(repeating: "- ", count: 200) + "a deep list\n", to: "days/2026-03-15.md")
        try journal.makePipe(at: "days/2026-03-14.md")
        let tags = (0...100).map { " #t\($0)" }.joined()
        try journal.write("- spoke up\(tags)\n", to: "days/2026-03-16.md")
        try journal.makeLink(at: "days/2026-03-17.md", to: "/dev/null")
        let git = try Git(in: journal.root)
        try git.run("remote", "add", "origin", "/nowhere")
        try git.run("add", "reports")
        return journal
    }

    @Test func `each message there is stands in the output, at its place`() throws {
        let journal = try Self.journal()
        let result = try Executable.run(["check", "--today", "2026-03-20"], in: journal.root)
        let path = Self.folder + "/check.txt"
        let isCurrent = Files.read(path) == result.output
        if !isCurrent, getenv("JOURNAL_RECORD") != nil { try Files.write(result.output, to: path) }
        #expect(isCurrent, "check.txt differs: \(result.text)")
        #expect(result.status == 1)
        let told = result.text.split(separator: "\n").compactMap { line -> String? in
            guard !line.hasPrefix(" "), line.hasSuffix("]"), let open = line.lastIndex(of: "[") else { return nil }
            return String(line[open...].dropFirst().dropLast())
        }
        #expect(Set(RuleBook.rules.map(\.id)).subtracting(told) == [])
    }

    @Test func `what can be mended safely is, and the rest of the files stays as it was`() throws {
        let journal = try Self.journal()
        let before = Dictionary(
            uniqueKeysWithValues: Files.all(below: journal.root).map { ($0, Files.read(journal.path($0)) ?? []) })
        let result = try Executable.run(["check", "--fix", "--today", "2026-03-20"], in: journal.root)
        #expect(result.status == 1)
        // By hand: three values in quotes, the marker and the fence.
        let mended = [
            "days/2026-03-01.md": [
                ("energy: *high", "energy: \"*high\""), ("note: a colon: within", "note: \"a colon: within\""),
            ],
            "days/2026-03-03.md": [("#privat\n", "#private\n")],
            "days/2026-03-06.md": [("energy: 3\n", "energy: 3\n---\n")],
        ]
        for (path, bytes) in before where !path.hasPrefix(".git/") {
            var text = bytes
            for (old, new) in mended[path] ?? [] {
                text = Array(String(decoding: text, as: UTF8.self).replacing(old, with: new).utf8)
            }
            #expect(Files.read(journal.path(path)) == text, "\(path)")
        }
        let again = try Executable.run(["check", "--fix", "--today", "2026-03-20"], in: journal.root)
        #expect(again.output == result.output)
        #expect(!again.error.contains("Mended"))
    }
}
